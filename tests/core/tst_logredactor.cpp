// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logredactor.h"

#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestLogRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void leaves_data();
    void leaves();
    void weakValuesAreMaskedAsWholeWords_data();
    void weakValuesAreMaskedAsWholeWords();
    void doesNotDependOnThePieces();
    void hasNamesInCommonWithTheReport();
    void memoryIsBoundedInALineWithoutAnEnd();
    void whatIsLargerThanTheWindowIsCut_data();
    void whatIsLargerThanTheWindowIsCut();
};

namespace {

const RunOptions options{.homeDirectory = u"/home/ada"_s, .userName = u"ada"_s};
const QString key = u"Zk4TqP9xWm2RvB7nLc5HsD8jFg3YtA6e"_s;

QByteArray redacted(const QByteArray &log, const QStringList &values = {key}, qsizetype piece = 1 << 20)
{
    SecretStore secrets;
    for (const QString &value : values)
        secrets.add(value, u"key"_s);
    LogRedactor redactor(secrets, options);
    QByteArray output;
    for (qsizetype i = 0; i < log.size(); i += piece)
        output += redactor.add(log.mid(i, piece));
    return output + redactor.finish();
}

} // namespace

void TestLogRedactor::masks_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray k = key.toLatin1();
    const QByteArray pem = "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC7VJTUt9Us8cKj";
    QTest::newRow("known value") << "x=" + k + "." << QByteArray("x=<key-1>.");
    QTest::newRow("a header with a tab") << QByteArray("X-Api-Key\t: hunter-gatherer-7")
                                         << QByteArray("X-Api-Key\t: <header-1>");
    QTest::newRow("in base64") << "x " + k.toBase64() + " y" << QByteArray("x <key-1> y");
    QTest::newRow("in the other case") << "x=" + k.toUpper() << QByteArray("x=<key-1>");
    QTest::newRow("wrapped") << k.left(7) + "\n" + k.mid(7) << QByteArray("<key-1>");
    QTest::newRow("wrapped after two characters") << "a " + k.left(2) + "\r\n  " + k.mid(2) << QByteArray("a <key-1>");
    QTest::newRow("wrapped by a shell") << k.left(20) + "\\\n" + k.mid(20) << QByteArray("<key-1>");
    QTest::newRow("wrapped in JSON") << "\"" + k.left(9) + "\\n" + k.mid(9) + "\"" << QByteArray("\"<key-1>\"");
    QTest::newRow("wrapped in JSON of Windows")
        << "\"" + k.left(9) + "\\r\\n  " + k.mid(9) + "\"" << QByteArray("\"<key-1>\"");
    QTest::newRow("wrapped by an old Mac") << "\"" + k.left(9) + "\\r" + k.mid(9) + "\"" << QByteArray("\"<key-1>\"");
    QTest::newRow("wrapped and indented by a tab") << k.left(9) + "\n\t" + k.mid(9) << QByteArray("<key-1>");
    QTest::newRow("wrapped twice") << k.left(9) + "\n" + k.mid(9, 9) + "\n" + k.mid(18) << QByteArray("<key-1>");
    QTest::newRow("kind") << QByteArray("key sk-proj-AbCdEfGhIjKlMnOpQrSt!") << QByteArray("key <key-1>!");
    QTest::newRow("kind behind an escaped line break")
        << QByteArray("\"key:\\nsk-proj-AbCdEfGhIjKlMnOpQrSt\"") << QByteArray("\"key:\\n<key-1>\"");
    QTest::newRow("parameter of a header") << QByteArray("Authorization: Custom token=aB3dE5gH7j")
                                           << QByteArray("Authorization: <header-1> token=<token-1>");
    QTest::newRow("assignment") << QByteArray("DOCS_TOKEN=abcdef rest") << QByteArray("DOCS_TOKEN=<value-1> rest");
    QTest::newRow("userinfo") << QByteArray("via http://me:pa55@proxy:3128/")
                              << QByteArray("via http://<userinfo-1>@proxy:3128/");
    QTest::newRow("query") << QByteArray("GET https://h/x?a=1&token=zz#f")
                           << QByteArray("GET https://h/x?a=<value-1>&token=<value-2>");
    QTest::newRow("option") << QByteArray("run --password swordfish -v") << QByteArray("run --password <value-1> -v");
    QTest::newRow("private key") << "a -----BEGIN RSA PRIVATE KEY-----\n" + pem
                                        + "\nabc=\n-----END RSA PRIVATE KEY----- b"
                                 << QByteArray("a <private-key-1> b");
    QTest::newRow("private key in JSON") << "{\"k\":\"-----BEGIN PRIVATE KEY-----\\n" + pem
                                                + "\\nabc=\\n-----END PRIVATE KEY-----\\n\"}"
                                         << QByteArray("{\"k\":\"<private-key-1>\\n\"}");
    QTest::newRow("private key without an end") << "-----BEGIN PRIVATE KEY-----\n" + pem + "\n2026-05-13 ready"
                                                << QByteArray("<private-key-1>\n2026-05-13 ready");
    QTest::newRow("private key with headers, without an end")
        << "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n" + pem
               + "==\nwas read"
        << QByteArray("<private-key-1>\nwas read");
    QTest::newRow("private key before another")
        << "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----BEGIN PRIVATE KEY-----\n" + pem
               + "\n-----END PRIVATE KEY-----"
        << QByteArray("<private-key-1>\n<private-key-2>");
    QTest::newRow("private key cut off in its last line")
        << "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIV" << QByteArray("<private-key-1>");
    QTest::newRow("unknown token") << QByteArray("sent q7Xv2Lm9RtB4zNc8KpW1sYh5 on")
                                   << QByteArray("sent <random-1> on");
    QTest::newRow("unknown token in JSON")
        << QByteArray(R"({"v":"aGVsbG8gd29ybGQgdGhpcyBpcyBhIHNlY3JldCE="})") << QByteArray(R"({"v":"<random-1>"})");
    QTest::newRow("home") << QByteArray("in /home/ada/src and /home/bob/x, ada")
                          << QByteArray("in ~/src and /home/<user>/x, <user>");
    QTest::newRow("image") << "data:image/png;base64," + QByteArray("/9jq7Xv2Lm9RtB4zNc8KpW1sYh5Ab").repeated(100)
                                  + "\"}"
                           << QByteArray("data:image/png;base64,<cut: 2900 bytes that look random>\"}");
    QTest::newRow("no text") << QByteArray("\xff\xfe token=abcdef\xff\0x", 18)
                             << QByteArray("\xff\xfe token=<value-1>", 18);
}

void TestLogRedactor::masks()
{
    QFETCH(const QByteArray, log);
    QFETCH(const QByteArray, expected);

    QCOMPARE(redacted(log), expected);
}

void TestLogRedactor::leaves_data()
{
    QTest::addColumn<QByteArray>("log");

    QTest::newRow("UUID") << QByteArray("thread 0199a213-81c0-7800-8aa1-0123456789ab started");
    QTest::newRow("request id") << QByteArray("request id req_q7Xv2Lm9RtB4zNc8KpW1sYh5, status 401");
    QTest::newRow("commit") << QByteArray("commit 83f1a0c4b7d29e5661f0aa93cc17de4420b98f17 on main");
    QTest::newRow("digest") << QByteArray("sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    QTest::newRow("path") << QByteArray(
        "/usr/lib/node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin");
    QTest::newRow("rollout") << QByteArray(
        "~/.codex/sessions/2026/05/13/rollout-2026-05-13T18-36-14-0199a213-81c0-7800-8aa1-0123456789ab.jsonl");
    QTest::newRow("types") << QByteArray("codex_core::RolloutRecorderThreadManagerHandle dropped");
    QTest::newRow("counts") << QByteArray(R"({"input_tokens":51234,"total_tokens": 128000})");
    QTest::newRow("words of a private key") << QByteArray("it wants a PRIVATE KEY in a file");
    QTest::newRow("private key cut off in its title") << QByteArray("it found -----BEGIN PRIVATE KEY");
    QTest::newRow("words long after a beginning")
        << QByteArray("-----BEGIN CERTIFICATE----- is not what it wants, which begins with PRIVATE KEY-----");
    QTest::newRow("beginning of a known value") << QByteArray("Zk4T\\");
    QTest::newRow("beginning of a known value, escaped") << QByteArray("Zk4T\\x");
    QTest::newRow("names of files") << QByteArray("password: /etc/lab/password, secret=~/.keys/lab");
    QTest::newRow("what is said of secrets") << QByteArray("token: expired, password: missing");
    QTest::newRow("name of a variable") << QByteArray("api_key = OPENAI_API_KEY");
    QTest::newRow("mention of a key") << QByteArray("no -----BEGIN PRIVATE KEY----- line in the file");
}

void TestLogRedactor::leaves()
{
    QFETCH(const QByteArray, log);

    QCOMPARE(redacted(log), log);
}

// "swordfish" is a secret of its own, and a word in others.
void TestLogRedactor::weakValuesAreMaskedAsWholeWords_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("alone") << "swordfish"_ba
                           << "<key-1>"_ba;
    QTest::newRow("between signs") << "'swordfish', (swordfish)-swordfish"_ba
                                   << "'<key-1>', (<key-1>)-<key-1>"_ba;
    QTest::newRow("beside a letter of another language") << "\xc3\xa9swordfish"_ba
                                                         << "\xc3\xa9<key-1>"_ba;
    for (const char *word : {"swordfishes", "aswordfish", "SWORDFISHES", "swordfish2", "2swordfish", "my_swordfish",
                             "Swordfish", "sword fish"})
        QTest::newRow(word) << QByteArray(word) << QByteArray(word);
}

void TestLogRedactor::weakValuesAreMaskedAsWholeWords()
{
    QFETCH(const QByteArray, log);
    QFETCH(const QByteArray, expected);
    QCOMPARE(redacted(log, {u"swordfish"_s}), expected);
}

void TestLogRedactor::doesNotDependOnThePieces()
{
    QByteArray log;
    for (int i = 0; i < 6000; ++i)
        log += "2026-05-13T18:36:14Z INFO codex_core: line " + QByteArray::number(i) + " token=abc"
               + QByteArray::number(i) + "xyz " + key.left(i % 30).toLatin1() + "\n" + key.mid(i % 30).toLatin1()
               + " done\n";
    const QByteArray whole = redacted(log);
    QVERIFY(!whole.contains(key.mid(1, 12).toLatin1()));
    for (const qsizetype piece : {1, 7, 4096, 100000})
        QVERIFY(redacted(log, {key}, piece) == whole);
}

void TestLogRedactor::hasNamesInCommonWithTheReport()
{
    SecretStore secrets;
    secrets.add(u"hunter2hunter2"_s, u"password"_s);
    secrets.add(key, u"key"_s);
    (void)secrets.pseudonyms()->nameOfKnown(key, u"key"_s);
    LogRedactor redactor(secrets, options);
    QCOMPARE(redactor.add("a hunter2hunter2 b " + key.toLatin1()), QByteArray());
    QCOMPARE(redactor.finish(), "a <password-1> b <key-1>");
    QCOMPARE(redactor.masks().size(), 2);
}

void TestLogRedactor::memoryIsBoundedInALineWithoutAnEnd()
{
    SecretStore secrets;
    LogRedactor redactor(secrets, options);
    const QByteArray piece(1 << 20, 'a');
    qsizetype written = 0;
    constexpr int pieces = 8;
    for (int i = 0; i < pieces; ++i)
        written += redactor.add(piece).size();
    QVERIFY(written > (pieces - 1) * piece.size());
    QCOMPARE(written + redactor.finish().size(), pieces * piece.size());
}

// An image of a conversation can be larger than what is kept in memory.
void TestLogRedactor::whatIsLargerThanTheWindowIsCut_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qsizetype>("piece");

    for (const qsizetype piece : {1 << 12, 1 << 20, 1 << 24}) {
        QTest::addRow("then more, by %lld", qlonglong(piece)) << "\"} done\n"_ba << piece;
        QTest::addRow("to the end, by %lld", qlonglong(piece)) << ""_ba << piece;
    }
}

void TestLogRedactor::whatIsLargerThanTheWindowIsCut()
{
    QFETCH(const QByteArray, after);
    QFETCH(const qsizetype, piece);
    const QByteArray image = QByteArray("/9jq7Xv2Lm9RtB4zNc8KpW1sYh5Ab").repeated(40'000);
    QCOMPARE(redacted("{\"image\":\"data:image/png;base64," + image + after, {}, piece),
             "{\"image\":\"data:image/png;base64,<cut: " + QByteArray::number(image.size()) + " bytes that look random>"
                 + after);
}

QTEST_GUILESS_MAIN(TestLogRedactor)
#include "tst_logredactor.moc"
