// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/secretstore.h"
#include "feedback/bundle.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace doctor;
using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheReportIsSelected();
    void whatIsAddedGoesAlong();
    void whatIsLeftOutIsNowhere();
    void theEventHasTheStatusInTags();
    void longListsEndWithAWholeId();
    void wordsAreRedacted();
    void aKnownSecretStopsIt_data();
    void aKnownSecretStopsIt();
    void longWordsAreNotCut();
    void theBundleHasTheSameBytes();
    void aBundleReplacesNothing();
};

namespace {

const QString secret = u"sk-made-up-7Hq2LmWx0Pz4Rt6Vb8Nc"_s;

Report madeUpReport()
{
    QList<CheckResult> results;
    results.append({{.id = u"system.disk"_s}, {.summary = verbatim(u"fine"_s)}});
    results.append({{.id = u"auth.credentials"_s},
                    {.status = Status::Warning,
                     .details = {{u"auth env vars present"_s, u"OPENAI_API_KEY, OTHER"_s},
                                 {u"provider auth env var"_s, u"LAB_KEY (missing)"_s}}}});
    results.append({{.id = u"network.auth"_s},
                    {.status = Status::Fail,
                     .details = {{u"auth_header_attached"_s, u"true"_s},
                                 {u"auth_mode"_s, u"api_key"_s},
                                 {u"auth_401_error_code"_s, u"invalid_api_key"_s},
                                 {u"endpoint"_s, u"https://api.example.com/v1/models"_s},
                                 {u"server"_s, u"nginx"_s}}}});
    return makeReport(results, QDateTime::currentDateTimeUtc());
}

Draft draftOf(const Report &report, const SecretStore &secrets)
{
    const auto redactor = std::make_shared<const Redactor>(secrets, RunOptions());
    return {RedactedReport(report, *redactor), redactor, QDateTime::currentDateTimeUtc()};
}

DraftItem itemOf(const Draft &draft, Part part)
{
    for (const DraftItem &item : draft.items()) {
        if (item.part == part)
            return item;
    }
    return {};
}

QJsonObject eventOf(const Draft &draft)
{
    return QJsonDocument::fromJson(itemOf(draft, Part::Event).bytes).object();
}

const Dsn dsn = *parseDsn(u"https://abc@sentry.example.com/42"_s).dsn;

} // namespace

void TestDraft::onlyTheReportIsSelected()
{
    const SecretStore secrets;
    const Draft draft = draftOf(madeUpReport(), secrets);
    QCOMPARE(draft.items().size(), 2);
    QVERIFY(itemOf(draft, Part::Report).isSelected);
    QVERIFY(!itemOf(draft, Part::Event).isOptional);
    const Envelope envelope = draft.envelope(dsn);
    QCOMPARE(envelope.items.size(), 2);
    QCOMPARE(envelope.items[0].type, "event");
    QCOMPARE(envelope.items[1].fileName, u"codex-doctor-report.json"_s);
    QCOMPARE(envelope.items[1].payload, itemOf(draft, Part::Report).bytes);
    QCOMPARE(draft.selectedBytes(), envelope.payloadBytes());
    QVERIFY(draft.fault().isEmpty());
}

void TestDraft::whatIsAddedGoesAlong()
{
    const SecretStore secrets;
    Draft draft = draftOf(madeUpReport(), secrets);
    draft.setCategory(feedback::Category::BadResult);
    draft.setWords(u"  It is slow.\n"_s);
    draft.setLog({.text = "a line\n", .lines = 1});
    draft.setScreenshot("\x89PNG\r\n");
    const Envelope envelope = draft.envelope(dsn);
    QCOMPARE(envelope.items.size(), 4);
    QCOMPARE(envelope.items[2].contentType, u"text/plain"_s);
    QCOMPARE(envelope.items[3].payload, "\x89PNG\r\n");
    const QJsonObject event = eventOf(draft);
    QCOMPARE(event["contexts"_L1]["feedback"_L1]["message"_L1].toString(), u"It is slow."_s);
    QCOMPARE(event["tags"_L1]["classification"_L1].toString(), u"bad_result"_s);
    QCOMPARE(event["level"_L1].toString(), u"error"_s);
    QCOMPARE(event["event_id"_L1].toString(), draft.eventId());
    draft.setCategory(feedback::Category::GoodResult);
    QCOMPARE(eventOf(draft)["level"_L1].toString(), u"info"_s);
}

void TestDraft::whatIsLeftOutIsNowhere()
{
    const SecretStore secrets;
    Draft draft = draftOf(madeUpReport(), secrets);
    draft.setWords(u"quokka"_s);
    draft.setLog({.text = "wombat\n"});
    for (const Part part : {Part::Event, Part::Words, Part::Report, Part::Log})
        draft.setSelected(part, false);
    QCOMPARE(draft.items().size(), 4); // still offered
    const QByteArray sent = draft.envelope(dsn).bytes();
    QVERIFY(!sent.contains("quokka") && !sent.contains("wombat") && !sent.contains("codex-doctor-report.json"));
    QVERIFY(sent.contains("doctor_overall_status")); // the event cannot be left out
    draft.setSelected(Part::Words, true);
    QVERIFY(draft.envelope(dsn).bytes().contains("quokka"));
}

void TestDraft::theEventHasTheStatusInTags()
{
    const SecretStore secrets;
    const QJsonObject tags = eventOf(draftOf(madeUpReport(), secrets))["tags"_L1].toObject();
    const std::pair<QLatin1StringView, QString> expected[] = {
        {"classification"_L1, u"bug"_s},
        {"doctor_overall_status"_L1, u"fail"_s},
        {"doctor_ok_count"_L1, u"1"_s},
        {"doctor_warning_count"_L1, u"1"_s},
        {"doctor_fail_count"_L1, u"1"_s},
        {"doctor_failed_checks"_L1, u"network.auth"_s},
        {"doctor_warning_checks"_L1, u"auth.credentials"_s},
        {"auth_header_attached"_L1, u"true"_s},
        {"auth_mode"_L1, u"api_key"_s},
        {"auth_401_error_code"_L1, u"invalid_api_key"_s},
        {"endpoint"_L1, u"https://api.example.com/v1/models"_s},
        {"auth_env_openai_api_key_present"_L1, u"true"_s},
        {"auth_env_codex_api_key_present"_L1, u"false"_s},
        {"auth_env_provider_key_name"_L1, u"LAB_KEY"_s},
        {"auth_env_provider_key_present"_L1, u"false"_s},
    };
    for (const auto &[name, value] : expected)
        QCOMPARE(tags[name].toString(), value);
    QVERIFY(!tags.contains("server"_L1));
}

void TestDraft::longListsEndWithAWholeId()
{
    QList<CheckResult> results;
    for (int i = 0; i < 40; ++i)
        results.append({{.id = u"made.check_%1"_s.arg(i)}, {.status = Status::Fail}});
    const SecretStore secrets;
    const QJsonObject tags =
        eventOf(draftOf(makeReport(results, QDateTime::currentDateTimeUtc()), secrets))["tags"_L1].toObject();
    const QString list = tags["doctor_failed_checks"_L1].toString();
    QVERIFY(list.size() <= 200 && list.size() > 180);
    for (const QString &id : list.split(u','))
        QVERIFY(std::ranges::any_of(results, [&](const CheckResult &result) { return result.info.id == id; }));
    QCOMPARE(tags["doctor_fail_count"_L1].toString(), u"40"_s);
}

void TestDraft::wordsAreRedacted()
{
    SecretStore secrets;
    secrets.add(u"correct horse battery"_s, u"password"_s);
    Draft draft = draftOf(madeUpReport(), secrets);
    draft.setWords(u"My password is correct horse battery, and this is ghp_0123456789abcdefghijABCDEFGHIJ012345."_s);
    const QByteArray shown = itemOf(draft, Part::Words).bytes;
    QVERIFY2(shown.contains("<password-1>") && !shown.contains("horse") && !shown.contains("ghp_0123"),
             shown.constData());
    QVERIFY(itemOf(draft, Part::Event).bytes.contains("<password-1>"));
    QVERIFY(draft.fault().isEmpty());
}

void TestDraft::aKnownSecretStopsIt_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("place");
    QTest::newRow("log") << Part::Log << u"codex-logs.log"_s;
    QTest::newRow("screenshot") << Part::Screenshot << u"screenshot.png"_s;
}

// What comes from elsewhere is believed to be redacted, and looked at all the same.
void TestDraft::aKnownSecretStopsIt()
{
    QFETCH(const Part, part);
    QFETCH(const QString, place);
    SecretStore secrets;
    secrets.add(secret, u"key"_s);
    Draft draft = draftOf(madeUpReport(), secrets);
    if (part == Part::Log)
        draft.setLog({.text = "before " + secret.toUtf8().toBase64() + " after\n"});
    else
        draft.setScreenshot("\x89PNG " + secret.toUtf8());
    QVERIFY2(draft.fault().english().contains(u"A secret (key) would have been sent in "_s + place),
             qPrintable(draft.fault().english()));
    QTemporaryDir folder;
    const SavedBundle saved = saveBundle(draft, folder.filePath(u"x.tar.gz"_s), Existing::Kept);
    QCOMPARE(saved.errorText.english(), draft.fault().english());
    QVERIFY(!QFile::exists(folder.filePath(u"x.tar.gz"_s)));
    draft.setSelected(part, false);
    QVERIFY(draft.fault().isEmpty());
}

void TestDraft::longWordsAreNotCut()
{
    const SecretStore secrets;
    Draft draft = draftOf(madeUpReport(), secrets);
    draft.setWords(QString(4096, u'x'));
    QVERIFY(draft.fault().isEmpty());
    draft.setWords(QString(4097, u'x'));
    QVERIFY(draft.fault().english().contains("4097"_L1));
}

void TestDraft::theBundleHasTheSameBytes()
{
    const SecretStore secrets;
    Draft draft = draftOf(madeUpReport(), secrets);
    draft.setWords(u"words"_s);
    draft.setLog({.text = "line\n"});
    QTemporaryDir folder;
    const SavedBundle saved = saveBundle(draft, folder.filePath(bundleFileName(draft)), Existing::Kept);
    QVERIFY2(saved.errorText.isEmpty(), qPrintable(saved.errorText.english()));
    QCOMPARE(QFile(saved.path).size(), saved.bytes);
    QCOMPARE(QFile::permissions(saved.path) & QFile::Permissions(0x0077), QFile::Permissions());

    QProcess tar;
    tar.setWorkingDirectory(folder.path());
    tar.start(u"tar"_s, {u"xzvf"_s, saved.path});
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.exitCode(), 0);
    QCOMPARE(tar.readAllStandardOutput().count('\n'), 4); // and the README
    const QString unpacked = folder.filePath(bundleFileName(draft).section(u'.', 0, 0)) + u'/';
    const Envelope envelope = draft.envelope(dsn);
    for (const EnvelopeItem &item : envelope.items) {
        QFile file(unpacked + (item.isAttachment() ? item.fileName : u"event.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), item.payload);
    }
    QFile readme(unpacked + u"README.txt"_s);
    QVERIFY(readme.open(QIODevice::ReadOnly) && readme.readAll().contains(draft.eventId().toLatin1()));
}

void TestDraft::aBundleReplacesNothing()
{
    const SecretStore secrets;
    const Draft draft = draftOf(madeUpReport(), secrets);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mine"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const SavedBundle kept = saveBundle(draft, file.fileName(), Existing::Kept);
    QVERIFY(kept.isThere && kept.errorText.english().contains("is there already"_L1));
    QCOMPARE(file.size(), 4);
    QVERIFY(saveBundle(draft, file.fileName(), Existing::Replaced).errorText.isEmpty());
    QVERIFY(file.size() > 4);
    QVERIFY(!saveBundle(draft, folder.filePath(u"none/x"_s), Existing::Kept).errorText.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"mine"_s});
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
