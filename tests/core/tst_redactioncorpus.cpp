// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logredactor.h"
#include "core/redactor.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

// Made-up secrets of the forms that issuers document, in every place where a report can carry text, and look-alikes
// that a reader needs. Nothing of it is known by value: the forms alone have to find them.
class TestRedactionCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSecretsOfEveryKindInEveryPlace_data();
    void findsSecretsOfEveryKindInEveryPlace();
    void findsSecretsOfFamilies_data();
    void findsSecretsOfFamilies();
    void leavesWhatIsHarmless_data();
    void leavesWhatIsHarmless();
    void leavesHarmlessLines_data();
    void leavesHarmlessLines();
    void isTheSameWhenDoneTwice();
};

namespace {

const QString lowerHex = u"0123456789abcdef"_s;
const QString alphanumeric = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
const QString upperAlphanumeric = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
const QString urlSafe = alphanumeric + u"-_"_s;

// Always the same, so that a failure can be looked at again.
class Maker
{
public:
    QString from(const QString &characters, int length)
    {
        QString text;
        for (int i = 0; i < length; ++i)
            text += characters.at(m_random.bounded(int(characters.size())));
        return text;
    }

    // "{u36}" and the like stand for so many characters of a set.
    QString filled(const QString &form)
    {
        static const QHash<QChar, QString> sets{{u'h', lowerHex},
                                                {u'a', alphanumeric},
                                                {u'u', urlSafe},
                                                {u'U', upperAlphanumeric},
                                                {u'd', u"0123456789"_s},
                                                {u'H', u"0123456789ABCDEF"_s},
                                                {u'x', u"abcdefghijklmnopqrstuvwxyz0123456789"_s},
                                                {u'b', alphanumeric + u"+/"_s}};
        static const QRegularExpression hole(u"\\{([haudUHxb])(\\d+)\\}"_s);
        QString text = form;
        for (auto match = hole.match(text); match.hasMatch(); match = hole.match(text))
            text.replace(match.capturedStart(), match.capturedLength(),
                         from(sets.value(match.captured(1).front()), match.captured(2).toInt()));
        return text;
    }

private:
    QRandomGenerator m_random{20260513};
};

// With a form of their own.
const QStringList forms{u"sk-{a48}"_s,
                        u"sk-proj-{u64}"_s,
                        u"sk-ant-api03-{u90}"_s,
                        u"sk-or-v1-{h64}"_s,
                        u"ghp_{a36}"_s,
                        u"gho_{a36}"_s,
                        u"ghs_{a36}"_s,
                        u"github_pat_{a22}_{a59}"_s,
                        u"glpat-{u20}"_s,
                        u"glrt-{u24}"_s,
                        u"xoxb-{d12}-{d12}-{a24}"_s,
                        u"xapp-1-{U11}-{d13}-{h64}"_s,
                        u"AKIA{U16}"_s,
                        u"ASIA{U16}"_s,
                        u"AIza{u35}"_s,
                        u"ya29.{u80}"_s,
                        u"GOCSPX-{u28}"_s,
                        u"sk_live_{a24}"_s,
                        u"rk_test_{a24}"_s,
                        u"whsec_{a32}"_s,
                        u"SK{h32}"_s,
                        u"SG.{u22}.{u43}"_s,
                        u"key-{h32}"_s,
                        u"{h32}-us12"_s,
                        u"npm_{a36}"_s,
                        u"pypi-AgEI{u80}"_s,
                        u"rubygems_{h48}"_s,
                        u"dckr_pat_{u27}"_s,
                        u"hf_{a34}"_s,
                        u"gsk_{a52}"_s,
                        u"xai-{a80}"_s,
                        u"pplx-{a48}"_s,
                        u"r8_{a37}"_s,
                        u"dop_v1_{h64}"_s,
                        u"shpat_{h32}"_s,
                        u"{d9}:AA{u33}"_s,
                        u"dapi{h32}"_s,
                        u"lin_api_{a40}"_s,
                        u"ntn_{a46}"_s,
                        u"hvs.{u90}"_s,
                        u"dp.pt.{a43}"_s,
                        u"glsa_{a32}_{h8}"_s,
                        u"NRAK-{U27}"_s,
                        u"sntrys_{a80}"_s,
                        u"PMAK-{h24}-{h34}"_s,
                        u"sbp_{h40}"_s,
                        u"figd_{u40}"_s,
                        u"AGE-SECRET-KEY-1{U58}"_s,
                        u"at-{u40}"_s,
                        u"rt_{u40}"_s,
                        u"eyJhbGciOiJIUzI1NiJ9.eyJ{u60}.{u43}"_s};

// Known by the name before them alone.
const QStringList nameless{u"{a40}"_s, u"{h32}"_s, u"{h64}"_s, u"{u24}"_s, u"{a12}7"_s};

const QStringList places{u"%1"_s,
                         u"Incorrect API key provided: %1. You can find it in the settings."_s,
                         u"{\"error\":{\"message\":\"invalid key '%1'\",\"code\":401}}"_s,
                         u"https://gateway.example/v1/responses?key=%1&api-version=2"_s,
                         u"2026-05-13T18:36:14Z ERROR codex_core::client: request failed token=%1 status=401"_s,
                         u"args: --api-key %1 --verbose"_s,
                         u"LAB_TOKEN=%1 codex exec"_s,
                         u"first line\nAuthorization: Bearer %1\nthird line"_s,
                         u"http_headers = { \"x-api-key\" = \"%1\" }"_s,
                         u"(%1)"_s,
                         u"https://%1@gateway.example:8443/"_s,
                         u"curl -H \"Authorization: Bearer %1\" https://gateway.example"_s,
                         u"{\"level\":\"ERROR\",\"fields\":{\"message\":\"refused\\\\n%1\\\\nthen\"}}"_s,
                         u"[\"codex\", \"--api-key\", \"%1\", \"exec\"]"_s,
                         u"two values: %1\n\tand %1"_s};

const QStringList telling{u"DB_PASSWORD=%1"_s,
                          u"\"api_key\": \"%1\","_s,
                          u"client_secret: %1"_s,
                          u"x-api-key: %1"_s,
                          u"--password %1"_s,
                          u"AccountKey=%1;EndpointSuffix=core.example"_s,
                          u"https://h.example/x?sig=%1"_s,
                          u"postgres://app:%1@db.example/main"_s,
                          u"Cookie: session=%1; theme=dark"_s,
                          u"Proxy-Authorization: Basic %1"_s,
                          u"[\"run\", \"--password\", \"%1\"]"_s,
                          u"[{\"name\": \"LAB_TOKEN\", \"value\": \"%1\"}]"_s,
                          u"{\\\"api_key\\\":\\\"%1\\\"}"_s,
                          u"SMTP_PASS=%1"_s};

const QStringList harmless{
    u"request id req_{a24}"_s,
    u"cf-ray {h16}-FRA"_s,
    u"thread 0199a213-81c0-7800-8aa1-{h12}"_s,
    u"sha256:{h64}"_s,
    u"commit {h40} on main"_s,
    u"~/.codex/sessions/2026/05/13/rollout-2026-05-13T18-36-14-0199a213-81c0-7800-8aa1-{h12}.jsonl"_s,
    u"resp_{h48}"_s,
    u"/usr/lib/node_modules/@openai/codex-linux-x64/vendor/bin/codex"_s,
    u"token: expired"_s,
    u"refresh token: present, access token: expires in 3600 s"_s,
    u"OPENAI_API_KEY is not set; api key: OPENAI_API_KEY"_s,
    u"auth mode: api_key, token endpoint: https://auth.openai.com/oauth/token"_s,
    u"Proxy-Authenticate: Basic realm=proxy"_s,
    u"basic authentication is not offered"_s,
    u"TLS 1.3, TLS_AES_256_GCM_SHA384, X25519"_s,
    u"max_output_tokens: 128000, tokens used: 51234"_s,
    u"model gpt-5-codex-{d8}"_s,
    u"x-request-id: {h8}-{h4}-{h4}-{h4}-{h12}"_s,
    u"os error 111 after 0.2 ms at 127.0.0.1:{d5}"_s,
    u"libssl.so.3 build {h20} (Debian 3.0.15-1~deb12u1)"_s,
    u"npm package @openai/codex@0.169.0 integrity sha512"_s,
    u"feature secret_auth_storage is enabled"_s,
    u"password authentication failed for user"_s,
    u"credential store: keyring"_s,
    u"docker run -u 1000:1000 image"_s,
    u"https://h.example:8443/@openai/codex@0.169.0"_s,
    u"http://127.0.0.1:{d5}/v1/teams/a@b.example"_s,
    u"Test Suites: 2 failed, pass: 12 tests"_s,
    u"login is needed; auth: ChatGPT, value: unset"_s,
    u"session_id=0199a213-81c0-7800-8aa1-{h12}"_s,
    u"{\"input_tokens\":{d5},\"total_tokens\": {d6}}"_s,
    u"codex_core::RolloutRecorderThreadManagerHandle dropped"_s,
    u"password: \"is not set\""_s,
    u"target x86_64-unknown-linux-musl, build id {h40}"_s,
    u"Missing scopes: api.responses.write"_s};

using Redaction = QString (*)(const QString &);

QString reportRedacted(const QString &text)
{
    static const SecretStore secrets;
    static const Redactor redactor(secrets, {});
    return redactor.redacted(text);
}

QString logRedacted(const QString &text)
{
    static const SecretStore secrets;
    static LogRedactor redactor(secrets, {});
    const QByteArray first = redactor.add(text.toUtf8());
    return QString::fromUtf8(first + redactor.finish());
}

void addRedactions()
{
    QTest::addColumn<Redaction>("redacted");

    QTest::newRow("report") << &reportRedacted;
    QTest::newRow("log") << &logRedacted;
}

struct Score {
    Redaction redacted;
    int all = 0;
    QStringList missed = {};

    void look(const QString &text, const QString &secret)
    {
        ++all;
        const QString clean = redacted(text);
        if (clean.contains(secret) || clean.contains(secret.mid(secret.size() / 3)))
            missed.append(text + u" → "_s + clean);
    }
};

QStringList linesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u"# "); });
    return lines;
}

} // namespace

void TestRedactionCorpus::findsSecretsOfEveryKindInEveryPlace_data()
{
    addRedactions();
}

void TestRedactionCorpus::findsSecretsOfEveryKindInEveryPlace()
{
    QFETCH(const Redaction, redacted);

    Maker maker;
    Score score{redacted};
    const auto look = [&](const QString &place, const QString &form) {
        const QString secret = maker.filled(form);
        score.look(QString(place).replace("%1"_L1, secret), secret);
    };
    for (const QString &form : forms) {
        for (const QString &place : places)
            look(place, form);
    }
    for (const QString &form : nameless) {
        for (const QString &place : telling)
            look(place, form);
    }
    QVERIFY(score.all >= 800);
    const double recall = 1 - double(score.missed.size()) / score.all;
    QVERIFY2(recall >= 0.995, qPrintable(u"%1 of %2:\n"_s.arg(recall).arg(score.all) + score.missed.join(u'\n')));
}

void TestRedactionCorpus::findsSecretsOfFamilies_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<Redaction>("redacted");

    for (const char *name : {"families", "fresh", "second", "third", "fourth", "fifth"}) {
        const QString file = QFINDTESTDATA(u"../data/redaction/%1.txt"_s.arg(QLatin1StringView(name)));
        QTest::addRow("%s, report", name) << file << &reportRedacted;
        QTest::addRow("%s, log", name) << file << &logRedacted;
    }
}

void TestRedactionCorpus::findsSecretsOfFamilies()
{
    QFETCH(const QString, fileName);
    QFETCH(const Redaction, redacted);

    Score score{redacted};
    for (const QString &line : linesOf(fileName)) {
        const QStringList parts = line.split(u'|');
        if (parts.size() != 3)
            continue;
        QString text = parts.at(1);
        score.look(text.replace("\\\\n"_L1, "\x01"_L1).replace("\\n"_L1, "\n"_L1).replace("\x01"_L1, "\\n"_L1),
                   parts.at(2));
    }
    QVERIFY(score.all >= 36);
    for (const QString &text : score.missed) // one by one: QtTest cuts long texts
        qWarning().noquote() << text;
    QVERIFY(score.missed.isEmpty());
}

void TestRedactionCorpus::leavesWhatIsHarmless_data()
{
    addRedactions();
}

void TestRedactionCorpus::leavesWhatIsHarmless()
{
    QFETCH(const Redaction, redacted);

    constexpr int repetitions = 20;
    Maker maker;
    QStringList masked;
    for (int i = 0; i < repetitions; ++i) {
        for (const QString &form : harmless) {
            const QString text = maker.filled(form);
            if (redacted(text) != text)
                masked.append(text + u" → "_s + redacted(text));
        }
    }
    const double share = double(masked.size()) / double(harmless.size() * repetitions);
    QVERIFY2(share <= 0.02, qPrintable(u"%1:\n"_s.arg(share) + masked.join(u'\n')));
}

void TestRedactionCorpus::leavesHarmlessLines_data()
{
    addRedactions();
}

void TestRedactionCorpus::leavesHarmlessLines()
{
    QFETCH(const Redaction, redacted);

    Maker maker;
    int all = 0;
    QStringList masked;
    for (const QString &line : linesOf(QFINDTESTDATA("../data/redaction/harmless.txt"))) {
        // In a sentence: what a report shows as a value of its own is marked by who found it.
        const QString text = u"- "_s + maker.filled(line) + u" -"_s;
        const QString clean = redacted(text);
        // A name in a path is not left, and is no secret.
        if (QString(clean).replace("<user>"_L1, "ada"_L1) != text)
            masked.append(text + u" → "_s + clean);
        ++all;
    }
    QVERIFY(all >= 200);
    for (const QString &text : masked)
        qWarning().noquote() << text;
    QVERIFY(double(masked.size()) / all <= 0.02);
}

void TestRedactionCorpus::isTheSameWhenDoneTwice()
{
    Maker maker;
    for (const QString &form : forms) {
        for (const QString &place : places) {
            const QString once = reportRedacted(QString(place).replace("%1"_L1, maker.filled(form)));
            QCOMPARE(reportRedacted(once), once);
        }
    }
}

QTEST_GUILESS_MAIN(TestRedactionCorpus)
#include "tst_redactioncorpus.moc"
