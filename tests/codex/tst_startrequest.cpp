// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/startrequest.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::codex::Provider)
Q_DECLARE_METATYPE(doctor::codex::Authorisation)
Q_DECLARE_METATYPE(doctor::codex::StartRequest)

class TestStartRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneOfThoseOfCodex_data();
    void isOneOfThoseOfCodex();
};

// Built-in providers as the real program did it against a server that wrote down its requests; to the user's own ones
// the list of models (startrequest.h).
void TestStartRequest::isOneOfThoseOfCodex_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<Authorisation>("authorisation");
    QTest::addColumn<StartRequest>("request");

    const Provider openAi{.id = u"openai"_s, .isBuiltIn = true, .requiresOpenAiAuth = true, .supportsWebSockets = true};
    const Provider lab{.id = u"lab"_s};
    const Provider azure{.id = u"lab"_s, .name = u"Azure"_s, .isAzure = true};
    const Provider sockets{.id = u"lab"_s, .supportsWebSockets = true};
    const Provider bedrock{.id = u"amazon-bedrock"_s, .isBuiltIn = true};
    const Provider ollama{.id = u"ollama"_s, .isBuiltIn = true};
    const Authorisation key{.state = Authorisation::State::Attached};
    const Authorisation chatGpt{.state = Authorisation::State::Attached, .usesChatGptBackend = true};
    const Authorisation command{.state = Authorisation::State::Attached, .isOfCommand = true};
    QTest::newRow("ChatGPT") << openAi << chatGpt << StartRequest::Workspace;
    QTest::newRow("ChatGPT at another provider") << lab << chatGpt << StartRequest::Models;
    QTest::newRow("API key") << openAi << key << StartRequest::Handshake;
    QTest::newRow("key of a provider") << lab << key << StartRequest::Models;
    QTest::newRow("key of a provider with WebSockets") << sockets << key << StartRequest::Models;
    QTest::newRow("key of Azure") << azure << key << StartRequest::Models;
    QTest::newRow("command") << lab << command << StartRequest::Models;
    QTest::newRow("command for Azure") << azure << command << StartRequest::Models;
    QTest::newRow("Amazon Bedrock") << bedrock << key << StartRequest::None;
    QTest::newRow("Ollama") << ollama << Authorisation{} << StartRequest::None;
}

void TestStartRequest::isOneOfThoseOfCodex()
{
    QFETCH(const Provider, provider);
    QFETCH(const Authorisation, authorisation);
    QTEST(startRequest(provider, authorisation), "request");
}

QTEST_GUILESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
