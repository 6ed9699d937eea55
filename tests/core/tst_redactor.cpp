// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/phrase.h"
#include "core/redactedreport.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOutWhatLooksLikeASecret_data();
    void takesOutWhatLooksLikeASecret();
    void takesOutKnownValuesInEverySpelling_data();
    void takesOutKnownValuesInEverySpelling();
    void keepsWhatIsUseful_data();
    void keepsWhatIsUseful();
    void dropsWhatItCannotRedactSafely();
    void weakValuesAreMaskedAsWholeWords();
    void placeholdersAreNoSecrets();
    void keepsPathsWholeWhereAsked();
    void aSecretMadeByTheSentenceIsFound();
    void phrasesDoNotHideWordsFromIt();
    void aMarkedDetailIsNeverShown();
    void theSameValueHasTheSameName();
    void masksSayWhy();
    void canariesStopWhatRedactionLeft();
    void canariesDoNotSingOverWords();
    void isLinearInHostileText();
};

namespace {

const RunOptions options{.homeDirectory = u"/home/ada"_s, .userName = u"ada"_s};

Redactor redactorKnowing(const QStringList &values = {}, Paths paths = Paths::Shortened)
{
    SecretStore secrets;
    for (const QString &value : values)
        secrets.add(value, u"key"_s);
    return {secrets, options, paths};
}

} // namespace

void TestRedactor::takesOutWhatLooksLikeASecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("provider key") << u"key sk-proj-AbCdEfGhIjKlMnOpQrSt is wrong"_s << u"key <key-1> is wrong"_s;
    QTest::newRow("JWT") << u"eyJhbGciOiJub25lIn0.eyJleHAiOjF9.c2ln"_s << u"<token-1>"_s;
    QTest::newRow("GitHub") << u"ghp_0123456789abcdefghij"_s << u"<token-1>"_s;
    QTest::newRow("AWS") << u"AKIAIOSFODNN7EXAMPLE"_s << u"<key-1>"_s;
    QTest::newRow("Slack") << u"xoxb-123456789012-abc"_s << u"<token-1>"_s;
    QTest::newRow("bearer header") << u"Authorization: Bearer abcdef123456"_s << u"Authorization: Bearer <token-1>"_s;
    QTest::newRow("userinfo") << u"http://me:pass@proxy:3128/"_s << u"http://<userinfo-1>@proxy:3128/"_s;
    QTest::newRow("userinfo without password") << u"http://me@proxy:3128"_s << u"http://<userinfo-1>@proxy:3128"_s;
    QTest::newRow("query values") << u"https://h/x?a=1&token=zz#f"_s << u"https://h/x?a=<value-1>&token=<value-2>#f"_s;
    QTest::newRow("assignment") << u"DOCS_TOKEN=abcdef rest"_s << u"DOCS_TOKEN=<value-1> rest"_s;
    QTest::newRow("TOML assignment") << u"api_key = \"abcdef\""_s << u"api_key = \"<value-1>\""_s;
    QTest::newRow("private key") << u"a -----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY----- b"_s
                                 << u"a <private-key-1> b"_s;
    QTest::newRow("private key cut off") << u"-----BEGIN PRIVATE KEY-----\nMII"_s << u"<private-key-1>"_s;
    QTest::newRow("bearer of words") << u"Authorization: Bearer correcthorsebattery"_s
                                     << u"Authorization: Bearer <token-1>"_s;
    QTest::newRow("parameter of a header")
        << u"Authorization: Custom token=aB3dE5gH7j"_s << u"Authorization: <header-1> token=<token-1>"_s;
    QTest::newRow("cookie") << u"Cookie: sid=abcdef; theme=dark"_s << u"Cookie: <cookie-1>"_s;
    QTest::newRow("header of words") << u"x-api-key: abcdefgh"_s << u"x-api-key: <header-1>"_s;
    QTest::newRow("base64 with a slash first")
        << u"aws_secret_access_key: /abcD1234abcD1234+/x9"_s << u"aws_secret_access_key: <value-1>"_s;
    QTest::newRow("JSON in JSON") << uR"("{\"refresh_token\":\"AbcdefGH123456\"}")"_s
                                  << uR"("{\"refresh_token\":\"<value-1>\"}")"_s;
    QTest::newRow("password of letters") << uR"("password": "swordfish")"_s << uR"("password": "<value-1>")"_s;
    QTest::newRow("option with letters") << u"run --password swordfish -v"_s << u"run --password <value-1> -v"_s;
    QTest::newRow("secret of digits") << u"client_secret: 1234567890123"_s << u"client_secret: <value-1>"_s;
    QTest::newRow("at sign in a password") << u"http://user:p@ss@host:80/x"_s << u"http://<userinfo-1>@host:80/x"_s;
    QTest::newRow("home") << u"in /home/ada/.codex/config.toml"_s << u"in ~/.codex/config.toml"_s;
    QTest::newRow("home in a quoted word of a command")
        << u"`rm '/home/ada/my codex/x'* '/home/ada/it'\\''s/x'`"_s << u"`rm ~/'my codex/x'* ~/'it'\\''s/x'`"_s;
    QTest::newRow("home in quotes that no shell needs") << u"cannot open '/home/ada/x'"_s << u"cannot open '~/x'"_s;
    QTest::newRow("home itself") << u"/home/ada"_s << u"~"_s;
    QTest::newRow("another home") << u"/home/bob/.codex"_s << u"/home/<user>/.codex"_s;
    QTest::newRow("user name") << u"owner ada, mode 600"_s << u"owner <user>, mode 600"_s;
}

void TestRedactor::takesOutWhatLooksLikeASecret()
{
    QFETCH(const QString, text);
    QTEST(redactorKnowing().redacted(text), "expected");
}

void TestRedactor::takesOutKnownValuesInEverySpelling_data()
{
    QTest::addColumn<QString>("text");

    const QString secret = u"p/a ss\"word\\1"_s;
    QTest::newRow("plain") << u"x%1y"_s.arg(secret);
    QTest::newRow("in a URL") << u"http://h/%1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(secret)));
    QTest::newRow("in JSON") << uR"({"a":"p\/a ss\"word\\1"})"_s;
    QTest::newRow("base64") << u"Basic %1"_s.arg(QString::fromLatin1(secret.toUtf8().toBase64()));
    QTest::newRow("twice") << secret + secret;
    QTest::newRow("base64, second of three bytes") << QString::fromLatin1(("x" + secret.toUtf8()).toBase64());
    QTest::newRow("base64, third of three bytes") << QString::fromLatin1(("xy" + secret.toUtf8() + "z").toBase64());
    QTest::newRow("base64 for URLs") << QString::fromLatin1(secret.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

void TestRedactor::takesOutKnownValuesInEverySpelling()
{
    QFETCH(const QString, text);
    const QString secret = u"p/a ss\"word\\1"_s;
    const QString clean = redactorKnowing({secret, u"p/a"_s}).redacted(text);
    QVERIFY2(clean.contains(u"<key-1>"), qPrintable(clean));
    QVERIFY2(!clean.contains(u"word"), qPrintable(clean));
    QVERIFY2(!clean.contains(QString::fromLatin1(secret.toUtf8().toBase64().left(12))), qPrintable(clean));
}

void TestRedactor::keepsWhatIsUseful_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("hosts and ports") << u"TCP connect to api.openai.com:443: Connection refused (errno 111)"_s;
    QTest::newRow("request id") << u"HTTP 401, x-request-id req_lab_401"_s;
    QTest::newRow("words about tokens") << u"stored ChatGPT tokens: true"_s;
    QTest::newRow("variable names") << u"auth env vars present: OPENAI_API_KEY, CODEX_API_KEY"_s;
    QTest::newRow("a name inside a word") << u"Canada and adapter"_s;
    QTest::newRow("versions") << u"0.169.0 (npm)"_s;
    QTest::newRow("path with at") << u"/usr/lib/node_modules/@openai/codex"_s;
    QTest::newRow("limit of tokens") << u"max_output_tokens = 8192"_s;
    QTest::newRow("version in a query") << u"https://h.example/v1/models?api-version=2025-04-01-preview"_s;
    QTest::newRow("state of a token") << u"token=expired, signature = valid, password: required"_s;
    QTest::newRow("words with a token's beginning") << u"at-least-sixteen-characters-long, rt_codex_config"_s;
    QTest::newRow("name of a variable") << u"api_key = OPENAI_API_KEY"_s;
    QTest::newRow("registry with a scope") << u"https://registry.example:8443/@openai/codex"_s;
    QTest::newRow("names of files") << u"password: /etc/lab/password, secret = ~/.keys/lab"_s;
    QTest::newRow("words of a private key") << u"it wants a PRIVATE KEY in a file"_s;
    QTest::newRow("empty") << QString();
}

void TestRedactor::keepsWhatIsUseful()
{
    QFETCH(const QString, text);
    QCOMPARE(redactorKnowing().redacted(text), text);
}

void TestRedactor::dropsWhatItCannotRedactSafely()
{
    // In another case the value is no known spelling, but a reader still has it.
    QCOMPARE(redactorKnowing({u"HunterTwo"_s}).redacted(u"pass huntertwo"_s),
             u"<dropped: could not be redacted safely>"_s);
}

void TestRedactor::weakValuesAreMaskedAsWholeWords()
{
    const Redactor redactor = redactorKnowing({u"hunter"_s});
    QCOMPARE(redactor.redacted(u"password hunter, hunters and Hunter"_s), u"password <key-1>, hunters and Hunter"_s);
}

void TestRedactor::placeholdersAreNoSecrets()
{
    QCOMPARE(redactorKnowing({u"ollama"_s, u"none"_s}).redacted(u"provider Ollama, ollama, none"_s),
             u"provider Ollama, ollama, none"_s);
}

void TestRedactor::keepsPathsWholeWhereAsked()
{
    const QString text = u"/home/ada/.codex and /home/bob"_s;
    QCOMPARE(redactorKnowing({}, Paths::Whole).redacted(text), text);
}

void TestRedactor::aSecretMadeByTheSentenceIsFound()
{
    const Outcome outcome{.summary = {"key sk-%1", {u"AbCdEfGhIjKlMnOpQrSt"_s}}};
    QCOMPARE(RedactedOutcome(outcome, redactorKnowing()).outcome().summary.english(), u"key <key-1>"_s);
}

// A rule may take the mark of an argument for a part of a path.
void TestRedactor::phrasesDoNotHideWordsFromIt()
{
    const Redactor redactor = redactorKnowing();
    for (const QString &place : {u"/home/ada"_s, u"/home/grace"_s}) {
        const QString network = phrase("%1 (%2) on %3; journal mode wal", {u"nfs4"_s, u"srv:"_s + place, place});
        const Message measured = verbatim(network + u": state_5.sqlite"_s);
        QCOMPARE(redacted(measured, redactor).english(), redactor.redacted(measured.english()));
    }
}

void TestRedactor::aMarkedDetailIsNeverShown()
{
    const Outcome outcome{.details = {{.label = u"value"_s, .value = u"plain words"_s, .secret = true}}};
    QCOMPARE(RedactedOutcome(outcome, redactorKnowing()).outcome().details.first().value, u"<redacted>"_s);
}

void TestRedactor::theSameValueHasTheSameName()
{
    SecretStore secrets;
    secrets.add(u"first-secret"_s, u"token"_s);
    secrets.add(u"other-secret"_s, u"token"_s);
    const QString clean = Redactor(secrets, {}).redacted(u"other-secret first-secret other-secret"_s);
    QCOMPARE(clean, u"<token-1> <token-2> <token-1>"_s);
    secrets.add(u"third-secret"_s, u"token"_s);
    QCOMPARE(Redactor(secrets, {}).redacted(u"third-secret first-secret"_s), u"<token-3> <token-2>"_s);
}

void TestRedactor::masksSayWhy()
{
    const Redactor redactor = redactorKnowing({u"known-secret"_s});
    redactor.redacted(u"known-secret and ghp_0123456789abcdefghij"_s);
    const QList<Mask> masks = redactor.masks();
    QCOMPARE(masks.size(), 2);
    QCOMPARE(masks.first().name, u"<key-1>"_s);
    QCOMPARE(masks.first().reason, u"a value that was read as a key"_s);
    QCOMPARE(masks.last().reason, u"looks like a GitHub token"_s);
}

void TestRedactor::canariesStopWhatRedactionLeft()
{
    const Report report{.checks = {{.info = {.id = u"a.b"_s}, .outcome = {.summary = verbatim(u"fine"_s)}}}};
    const RedactedReport redacted(report, redactorKnowing({u"S3cret-value"_s}));
    QCOMPARE(redacted.leakIn("all is fine").english(), QString());
    QVERIFY(redacted.leakIn("x S3cret-value y").english().contains(u"(key)"));
    QVERIFY(!redacted.leakIn(QByteArray("S3cret-value").toBase64()).isEmpty());
}

void TestRedactor::canariesDoNotSingOverWords()
{
    // Keys of local servers are words that any report has.
    const RedactedReport redacted({}, redactorKnowing({u"connection"_s, u"test"_s}));
    QCOMPARE(redacted.leakIn("connection test").english(), QString());
}

void TestRedactor::isLinearInHostileText()
{
    // Backtracking would take hours for these; the limit is far above any linear time.
    const QString hostile = u"-----BEGIN PRIVATE KEY-----"_s.repeated(20000) + QString(200000, u'?')
                            + u"a="_s.repeated(50000) + u"#code=aaaa'"_s.repeated(40000);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!redactorKnowing().redacted(hostile).isNull());
    QVERIFY(clock.elapsed() < 20000);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
