// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/authcredentials.h"
#include "translatable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)

namespace {

using State = probes::Credentials::State;

CredentialsEvidence evidenceOf(const QJsonValue &document, const QJsonObject &environment)
{
    codex::Variables variables;
    for (auto variable = environment.begin(); variable != environment.end(); ++variable)
        variables.set(variable.key(), variable.value().toString(), u"environment"_s);
    CredentialsEvidence evidence{.provider = codex::activeProvider({}, variables),
                                 .authVariables = codex::presentAuthVariables(variables)};
    if (!document.isString())
        return evidence;
    const codex::ParsedCredentials parsed = codex::parseCredentials(document.toString().toUtf8());
    evidence.login.state = parsed.fault.exists() ? State::Unreadable : State::Read;
    evidence.login.fault = parsed.fault;
    evidence.login.path = u"/home/.codex/auth.json"_s;
    if (parsed.fault.exists()) {
        evidence.login.error = codex::printedError(parsed.fault);
    } else {
        evidence.login.stored = parsed.stored;
        evidence.problems = codex::loginProblems(parsed.stored, variables);
    }
    return evidence;
}

// Codex's own report hides what speaks of a token or a secret.
QString hidden(const Detail &detail)
{
    const QString line = (detail.label + detail.value).toLower();
    const bool isShown = detail.value == "true"_L1 || detail.value == "false"_L1 || detail.label.contains("env var"_L1);
    return !isShown && (line.contains("token"_L1) || line.contains("secret"_L1)) ? u"<redacted>"_s : detail.value;
}

QJsonObject detailsOf(const Outcome &outcome)
{
    QJsonObject details;
    for (const Detail &detail : outcome.details) {
        if (detail.ours || detail.label == "auth file"_L1)
            continue;
        QJsonValue value = hidden(detail);
        if (details.contains(detail.label)) {
            QJsonArray all =
                details[detail.label].isArray() ? details[detail.label].toArray() : QJsonArray{details[detail.label]};
            all.append(value);
            value = all;
        }
        details.insert(detail.label, value);
    }
    return details;
}

} // namespace

class TestAuthCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatCodexSees_data();
    void seesWhatCodexSees();
    void missingProviderKeyNamesTheVariable();
    void pathsInCommandsAreQuoted();
    void keyInPlaceOfTheVariablesNameIsNotTaken_data();
    void keyInPlaceOfTheVariablesNameIsNotTaken();
    void loginInMemoryIsToBeKept();
    void keyInDotenvWithoutEffectIsExplained();
    void keyringThatWasNotLookedIntoIsNotJudged();
    void providerWithoutLoginNeedsNone();
};

void TestAuthCredentials::seesWhatCodexSees_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QFINDTESTDATA("../data/logins.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() > 100);
    for (const auto &row : rows)
        QTest::newRow(qPrintable(row.toObject()["name"_L1].toString())) << row.toObject();
}

void TestAuthCredentials::seesWhatCodexSees()
{
    QFETCH(const QJsonObject, row);
    const Outcome outcome =
        translatable(judgeAuthCredentials(evidenceOf(row["document"_L1], row["variables"_L1].toObject())));
    QCOMPARE(detailsOf(outcome), row["details"_L1].toObject());
    QCOMPARE(QString(nameOf(outcome.status)), row["status"_L1].toString());
    QCOMPARE(statusOf(outcome.issues), outcome.status);
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

void TestAuthCredentials::pathsInCommandsAreQuoted()
{
    CredentialsEvidence evidence = evidenceOf(u"{"_s, {});
    evidence.login.path = u"/home/of ada/auth.json"_s;
    QVERIFY(
        remedyOf(translatable(judgeAuthCredentials(evidence))).english().contains(u"`mv '/home/of ada/auth.json' "_s));
    evidence.login.fault = {};
    QVERIFY(remedyOf(translatable(judgeAuthCredentials(evidence)))
                .english()
                .contains(u"chown $(id -u) '/home/of ada/auth.json' "_s));
}

void TestAuthCredentials::missingProviderKeyNamesTheVariable()
{
    const Outcome outcome = translatable(judgeAuthCredentials(
        {.provider = {.id = u"lab"_s, .envKey = u"LAB_KEY"_s, .envKeySource = u"config.toml:4"_s}}));
    QCOMPARE(outcome.status, Status::Fail);
    QVERIFY(outcome.issues.first().headline.english().contains("LAB_KEY"_L1));
    QVERIFY(outcome.issues.first().remedy.english().contains("export LAB_KEY="_L1));
    QCOMPARE(outcome.issues.first().source, u"config.toml:4"_s);
    QCOMPARE(outcome.issues.first().root.subject, u"lab"_s);
}

void TestAuthCredentials::keyInPlaceOfTheVariablesNameIsNotTaken_data()
{
    QTest::addColumn<QString>("envKey");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a key") << u"sk-made-up-1234"_s << u"env_key = \"PROVIDER_API_KEY\""_s;
    QTest::newRow("a key of letters") << u"gsk_madeup1234"_s << u"export PROVIDER_API_KEY="_s;
    QTest::newRow("as a shell has it") << u"$LAB_KEY"_s << u"env_key = \"LAB_KEY\""_s;
    QTest::newRow("in braces") << u"${LAB_KEY}"_s << u"env_key = \"LAB_KEY\""_s;
}

void TestAuthCredentials::keyInPlaceOfTheVariablesNameIsNotTaken()
{
    QFETCH(const QString, envKey);
    QFETCH(const QString, remedy);
    const Outcome outcome = translatable(
        judgeAuthCredentials({.provider = {.id = u"lab"_s, .envKey = envKey, .envKeySource = u"config.toml:4"_s}}));
    QCOMPARE(outcome.status, Status::Fail);
    QVERIFY2(remedyOf(outcome).english().contains(remedy), qPrintable(remedyOf(outcome).english()));
    QVERIFY(!outcome.issues.first().cause.english().contains(envKey));
}

void TestAuthCredentials::loginInMemoryIsToBeKept()
{
    CredentialsEvidence evidence = evidenceOf({}, {});
    evidence.login.storage = codex::CredentialStorage::Ephemeral;
    evidence.login.storageSource = u"config.toml:1"_s;
    QVERIFY(remedyOf(translatable(judgeAuthCredentials(evidence)))
                .english()
                .contains("cli_auth_credentials_store = \"file\" in config.toml:1"_L1));
}

void TestAuthCredentials::keyInDotenvWithoutEffectIsExplained()
{
    const Outcome outcome = translatable(judgeAuthCredentials(
        {.provider = {.id = u"lab"_s, .envKey = u"CODEX_LAB"_s}, .providerKeyRefusedAt = u".env:3"_s}));
    QVERIFY(outcome.issues.first().remedy.english().contains(".env:3"_L1));
}

void TestAuthCredentials::keyringThatWasNotLookedIntoIsNotJudged()
{
    CredentialsEvidence evidence = evidenceOf({}, {});
    evidence.login.state = State::NotInspected;
    const Outcome outcome = translatable(judgeAuthCredentials(evidence));
    QCOMPARE(outcome.status, Status::Ok);
    QVERIFY(outcome.summary.english().contains("not inspected"_L1));
}

void TestAuthCredentials::providerWithoutLoginNeedsNone()
{
    const Outcome outcome = translatable(judgeAuthCredentials({.provider = {.id = u"local"_s}}));
    QCOMPARE(outcome.status, Status::Ok);
}

QTEST_GUILESS_MAIN(TestAuthCredentials)
#include "tst_authcredentials.moc"
