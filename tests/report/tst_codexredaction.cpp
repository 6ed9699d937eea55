// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/codexredaction.h"

#include <QTest>

using namespace doctor::report;
using namespace Qt::Literals::StringLiterals;

class TestCodexRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redactsAsCodexDoes_data();
    void redactsAsCodexDoes();
};

void TestCodexRedaction::redactsAsCodexDoes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("redacted");

    const auto row = [](const char *name, const QString &line, const QString &redacted) {
        QTest::newRow(name) << line << redacted;
    };
    // URLs
    row("userinfo, port, path, query", u"https://u:p@h:8/a/b?x=1"_s, u"https://h:8/a/<redacted>"_s);
    row("one segment and a query", u"https://h/v1?k=1"_s, u"https://h/v1"_s);
    row("trailing slash", u"http://h/a/"_s, u"http://h/a/"_s);
    row("two at signs", u"http://a@b@c/d"_s, u"http://c/d"_s);
    row("in parentheses", u"(http://u@h/a/b/)"_s, u"(http://h/a/<redacted>)"_s);
    row("file", u"file:///home/u/x"_s, u"file:///home/<redacted>"_s);
    row("websocket", u"wss://api.openai.com/v1/responses"_s, u"wss://api.openai.com/v1/<redacted>"_s);
    row("within a sentence", u"error for url (https://api.github.com/repos/o/r/x)"_s,
        u"error for url (https://api.github.com/repos/<redacted>)"_s);
    row("fragment", u"http://h#part"_s, u"http://h"_s);
    row("blanks stay", u"see  http://h/a/b\tand http://h/c"_s, u"see  http://h/a/<redacted>\tand http://h/c"_s);
    row("mail address", u"ada@example.com"_s, u"ada@example.com"_s);
    // Variables that are not set
    row("server variable", u"docs: env var DOCS_KEY is not set"_s, u"docs: env var DOCS_KEY is not set"_s);
    row("bearer variable", u"docs: bearer token env var DOCS_TOKEN is not set"_s,
        u"docs: bearer token env var DOCS_TOKEN is not set"_s);
    row("header variable", u"docs: header env var X is not set"_s, u"docs: header env var X is not set"_s);
    row("key as a variable", u"docs: env var sk-abc is not set"_s, u"docs: env var <redacted> is not set"_s);
    row("key with underscores", u"docs: env var ghp_abc is not set"_s, u"docs: env var <redacted> is not set"_s);
    row("access key id", u"docs: env var AKIAABCDEFGHIJKLMNOP is not set"_s, u"docs: env var <redacted> is not set"_s);
    row("digit first", u"docs: env var 1X is not set"_s, u"docs: env var <redacted> is not set"_s);
    row("key as a server", u"xoxb-1: env var A is not set"_s, u"<redacted>: env var A is not set"_s);
    row("odd server name", u"my docs: env var A is not set"_s, u"<redacted>: env var A is not set"_s);
    row("server with a path", u"@scope/docs: env var A is not set"_s, u"@scope/docs: env var A is not set"_s);
    // Labels about variables
    row("variables present", u"auth env vars present: OPENAI_API_KEY"_s, u"auth env vars present: OPENAI_API_KEY"_s);
    row("provider variable", u"provider auth env var: MY_TOKEN (present)"_s,
        u"provider auth env var: MY_TOKEN (present)"_s);
    // Presence
    row("true", u"stored ChatGPT tokens: true"_s, u"stored ChatGPT tokens: true"_s);
    row("presence in capitals", u"stored API token:  FALSE "_s, u"stored API token:  FALSE "_s);
    row("not set", u"some secret: not set"_s, u"some secret: not set"_s);
    // Secret words
    row("token", u"stored auth mode: chatgpt_auth_tokens"_s, u"stored auth mode: <redacted>"_s);
    row("path with the word", u"cwd: /home/ada/token-bucket"_s, u"cwd: <redacted>"_s);
    row("keyring error", u"failed to load CLI auth from keyring: no secret service: sorry"_s,
        u"failed to load CLI auth from keyring: <redacted>"_s);
    row("authorization", u"header Authorization: Basic eHg="_s, u"header Authorization: <redacted>"_s);
    row("key name", u"x: CODEX_API_KEY=1"_s, u"x: <redacted>"_s);
    row("no label", u"invalid home /x/token"_s, u"<redacted>"_s);
    row("colon without a blank", u"token:abc"_s, u"<redacted>"_s);
    row("none of it", u"model: gpt-5.4"_s, u"model: gpt-5.4"_s);
}

void TestCodexRedaction::redactsAsCodexDoes()
{
    QFETCH(const QString, line);
    QTEST(codexRedacted(line), "redacted");
}

QTEST_GUILESS_MAIN(TestCodexRedaction)
#include "tst_codexredaction.moc"
