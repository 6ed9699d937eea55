// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/phrase.h"
#include "core/systemtexts.h"
#include "core/valuewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression letter(u"[A-Za-z]"_s);

// A language in which every text of ours is in brackets.
class Bracketed final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.contains(letter) ? u'[' + text + u']' : text; // marks between parts as in English
    }
};

// A language with marks of its own between the parts of a value.
class FullWidth final : public QTranslator
{
public:
    FullWidth() { QCoreApplication::installTranslator(this); }
    ~FullWidth() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> marks{
            {": ", u"："_s}, {"; ", u"；"_s}, {", ", u"、"_s}, {" (", u"（"_s}, {")", u"）"_s}};
        return marks.value(source, QString::fromUtf8(source));
    }
};

} // namespace

// Values stay English in reports, and are told in the language where they are shown.
class TestValueWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_language)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_language); }
    void everyTextIsKnownAgain();
    void valuesAreToldInTheLanguage_data();
    void valuesAreToldInTheLanguage();
    void labelsAreToldInTheLanguage_data();
    void labelsAreToldInTheLanguage();
    void figuresHaveTheMarksOfTheLanguage();
    void marksBetweenPartsAreToldInTheLanguage();
    void longValuesAreLeftAlone();
    void marksOfTheOutsideMeanNothing();

private:
    Bracketed m_language;
};

void TestValueWords::everyTextIsKnownAgain()
{
    static const QRegularExpression place(u"%[1-9n]"_s);
    QSet<QString> met;
    for (const auto &[texts, make] : {std::pair{valueTexts(), &valuePhrase}, std::pair{systemTexts(), &valuePhrase},
                                      std::pair{labelTexts(), &labelPhrase}}) {
        met.clear();
        for (const char *const text : texts) {
            const QString source = QString::fromUtf8(text);
            QVERIFY2(!met.contains(source), text);
            met.insert(source);
            QString filled = source;
            filled.replace(u"%9"_s, u"3.5 ms"_s)
                .replace(u"%7"_s, u"2.00 GB"_s)
                .replace(u"(s)"_s, u"s"_s)
                .replace(place, u"7"_s);
            const QString made = make(filled);
            QVERIFY2(made != filled, text);
            QCOMPARE(englishPhrase(made), filled);
        }
    }
}

void TestValueWords::valuesAreToldInTheLanguage_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &english, const QString &told) {
        QTest::newRow(name) << english << told;
    };
    row("a word", u"missing"_s, u"[missing]"_s);
    row("a word in brackets", u"/home/x (missing)"_s, u"/home/x ([missing])"_s);
    row("connections", u"192.0.2.7: connected after 12 ms; ::1: timed out after 1.0 s"_s,
        u"192.0.2.7: [[connected] after 12 ms]; ::1: [[timed out] after 1.0 s]"_s);
    row("TLS", u"TLS 1.3, AES, ALPN h2 of h2 or http/1.1, a issued by b (31 ms, 600 bytes sent, 4211 received)"_s,
        u"TLS 1.3, AES, [ALPN h2 of h2 or http/1.1], [a issued by b] (31 ms, [600 bytes sent], [4211 received])"_s);
    row("a proxy", u"http://127.0.0.1:3128 by HTTPS_PROXY (environment): HTTP 200 OK after 1.0 ms"_s,
        u"[http://127.0.0.1:3128 by HTTPS_PROXY ([environment])]: [HTTP 200 OK after 1.0 ms]"_s);
    row("a holder", u"4711: /usr/bin/codex, 0.169.0, write lock, stopped"_s,
        u"4711: /usr/bin/codex, 0.169.0, [write lock], [stopped]"_s);
    row("several in brackets", u"line 12 (invalid JSON), line 13 (NUL bytes)"_s,
        u"[line 12] ([invalid JSON]), [line 13] ([NUL bytes])"_s);
    row("one file", u"1 file"_s, u"[1 file(s)]"_s);
    row("a number that English groups", u"1,526 files"_s, u"[1,526 files]"_s);
    row("words of the system", u"TCP: ::1: Connection refused (os error 111) after 0.2 ms"_s,
        u"TCP: ::1: [[Connection refused] ([os error 111]) after 0.2 ms]"_s);
    row("words of the resolver", u"IPv4: Name or service not known (0.6 ms)"_s,
        u"IPv4: [Name or service not known] (0.6 ms)"_s);
    row("words of TLS", u"TLS 1.3, AES, localhost issued by Lab CA, The certificate has expired (localhost) (3 ms)"_s,
        u"TLS 1.3, AES, [localhost issued by Lab CA], [The certificate has expired] (localhost) (3 ms)"_s);
    row("words of TLS, several", u"The certificate has expired; No certificates could be verified"_s,
        u"[The certificate has expired]; [No certificates could be verified]"_s);
    row("words of SQLite", u"error returned from database: (code: 26) file is not a database"_s,
        u"[error returned from database: (code: 26) [file is not a database]]"_s);
    row("a migration", u"1 applied, newest 1; unfinished: 1 (thread stars)"_s,
        u"[1 applied], [newest 1]; [unfinished]: 1 (thread stars)"_s);
    row("words of nobody we know", u"Quux refused (os bug 7)"_s, u"Quux refused (os bug 7)"_s);
    row("what frees space", u"2.50 GB of worktrees: `git worktree list`, then `git worktree remove <path>`"_s,
        u"[2.50 GB of worktrees: `git worktree list`, then `git worktree remove <path>`]"_s);
    row("of a disk", u"0.5 % of 200.00 GB, 100.00 GB free"_s, u"[0.5 % of 200.00 GB, 100.00 GB free]"_s);
    row("a thread", u"time not known · codex resume 0199a213 · under 0199a214"_s,
        u"[time not known] · codex resume 0199a213 · [under 0199a214]"_s);
    row("an endpoint", u"https://lab.example/v1/responses connect failed (required)"_s,
        u"[https://lab.example/v1/responses connect failed] ([required])"_s);
    row("an endpoint's answer", u"https://lab.example/v1/models returned HTTP 500 (warning)"_s,
        u"[https://lab.example/v1/models returned HTTP 500 ([warning])]"_s);
    row("as codex doctor counts", u"1 files, 2515 total bytes, 2515 average bytes"_s,
        u"[1 files], [2515 total bytes], [2515 average bytes]"_s);
    row("a proxy beside its way", u"proxy: http://127.0.0.1:9 by HTTPS_PROXY (.env:1): open after 1.0 ms"_s,
        u"[proxy]: [http://127.0.0.1:9 by HTTPS_PROXY (.env:1)]: [open after 1.0 ms]"_s);
    row("errors of an hour", u"2026-01-05 09:00 UTC: 5 from 09:49:00 to 09:50:00, stream closed"_s,
        u"[2026-01-05 09:00 UTC: 5 from 09:49:00 to 09:50:00, stream closed]"_s);
    row("a path of the sandbox", u"/srv/x (read); missing (may be intentional)"_s,
        u"[/srv/x (read); [missing (may be intentional)]]"_s);
    row("a file that was read", u"/home/x/config.toml (read)"_s, u"/home/x/config.toml ([read])"_s);
    row("a setting", u"model = \"missing, (present)\" (config.toml:1, hides managed.toml:2)"_s,
        u"model = \"missing, (present)\" (config.toml:1, [hides managed.toml:2])"_s);
    row("a command", u"/a/codex (0.169.0, npm, runs, updated by `npm install -g @openai/codex, missing`)"_s,
        u"/a/codex (0.169.0, npm, [runs], [updated by `npm install -g @openai/codex, missing`])"_s);
    row("a trace", u"thread none, not complete, 0 events, 1 inference: 0 completed, 1 failed, 0 cancelled"_s,
        u"[thread [none]], [not complete], [0 event(s)], [1 inference(s)]: [0 completed], [1 failed], [0 cancelled]"_s);
    row("a warning of Codex",
        u"Codex is ignoring 2 unrecognized configuration settings. Check for typos or deprecated settings."_s,
        u"[Codex is ignoring 2 unrecognized configuration setting(s). Check for typos or deprecated settings.]"_s);
    row("a warning of several lines",
        u"missing\n  user (/x/c.toml): `a` is ignored.\n  user (/x/c.toml): `b` is ignored."_s,
        u"[missing]\n  [[user] (/x/c.toml): `a` is ignored.]\n  [[user] (/x/c.toml): `b` is ignored.]"_s);
    row("a sentence of a server", u"HTTP 503: the queue is full, try later"_s,
        u"HTTP 503: the queue is full, try later"_s);
    row("a path", u"/home/x/missing"_s, u"/home/x/missing"_s);
    row("a version", u"3.4"_s, u"3.4"_s);
    row("nothing", QString(), QString());
}

void TestValueWords::valuesAreToldInTheLanguage()
{
    QFETCH(const QString, english);
    QCOMPARE(inOurWords(english).english(), english);
    QTEST(inOurWords(english).localized(), "told");
}

void TestValueWords::labelsAreToldInTheLanguage_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("told");
    QTest::newRow("a name") << u"sqlite home"_s << u"[sqlite home]"_s;
    QTest::newRow("of a database") << u"log DB size"_s << u"[[log DB] size]"_s;
    QTest::newRow("of a provider") << u"provider lab 127.0.0.1:8080"_s << u"[provider lab 127.0.0.1:8080]"_s;
    QTest::newRow("a variable") << u"HTTPS_PROXY"_s << u"HTTPS_PROXY"_s;
}

void TestValueWords::labelsAreToldInTheLanguage()
{
    QFETCH(const QString, english);
    QCOMPARE(englishPhrase(labelPhrase(english)), english);
    QTEST(verbatim(labelPhrase(english)).localized(), "told");
}

void TestValueWords::figuresHaveTheMarksOfTheLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString told = inOurWords(u"1,526 (0.3 s)"_s).localized();
    const QString amount = Message{"%1", {amountPhrase(1536)}}.localized();
    const QString day = Message{"%1", {dayPhrase(QDateTime({2026, 5, 13}, {}, Qt::UTC))}}.localized();
    QLocale::setDefault(before);
    QCOMPARE(told, u"1.526 (0,3 s)"_s);
    QVERIFY2(amount.contains(u"1,50 "), qPrintable(amount));
    QVERIFY2(day.contains(u"13.05.26"), qPrintable(day));
    QCOMPARE((Message{"%1", {amountPhrase(1536)}}.english()), u"1.50 KB"_s);
}

void TestValueWords::marksOfTheOutsideMeanNothing()
{
    const QString crafted = phrase("missing") + u" "_s + figurePhrase(u"1,526"_s);
    QVERIFY(verbatim(crafted).localized() != verbatim(crafted).english());
    const Message plain = inOurWords(withoutMarks(crafted));
    QCOMPARE(plain.localized(), plain.english());
}

void TestValueWords::marksBetweenPartsAreToldInTheLanguage()
{
    const FullWidth language;
    QCOMPARE(inOurWords(u"proxy: missing (unknown), x; none"_s).localized(), u"proxy：missing（unknown）、x；none"_s);
    QCOMPARE(inOurWords(u"HTTP 503: the queue is full (really), try later"_s).localized(),
             u"HTTP 503: the queue is full (really), try later"_s);
}

void TestValueWords::longValuesAreLeftAlone()
{
    const QString value = QString(3000, u'x') + u", missing"_s;
    QCOMPARE(valuePhrase(value), value);
    const QString deep = u"a: "_s.repeated(600);
    QCOMPARE(englishPhrase(valuePhrase(deep)), deep);
    const QString nested = u"a ("_s.repeated(300) + u"missing"_s + u")"_s.repeated(300);
    QCOMPARE(englishPhrase(valuePhrase(nested)), nested);
}

QTEST_GUILESS_MAIN(TestValueWords)
#include "tst_valuewords.moc"
