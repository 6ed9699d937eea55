// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "codex/appserver.h"
#include "codex/dbusmessage.h"
#include "codex/logerrors.h"
#include "codex/mcpprotocol.h"
#include "codex/tmuxoptions.h"

using namespace doctor::codex;

// What MCP servers, the background server, a bus and tmux say.
void doctor::fuzz::take(const QByteArray &bytes)
{
    const McpMessage message = mcpAnswerIn(bytes);
    mcpServerName(message.result);
    readMcpTools(message.result);
    mcpReply(message.id, message.method);
    initializeReply(bytes);
    constexpr qsizetype lines = 3;
    require(lastLines(bytes, lines).size() <= lines, "no more lines than were asked for");

    const DbusTaken taken = takeDbusMessage(bytes);
    require(taken.bytes >= 0 && taken.bytes <= bytes.size(), "no more is taken than came");
    dbusFlag(bytes);
    dbusVariantFlag(bytes);
    dbusTwoLists(bytes);

    const QString text = QString::fromUtf8(bytes);
    readTmuxOptions(text);
    LogErrorCounter counter;
    counter.add({.target = text.section(u'\n', 0, 0), .body = text.section(u'\n', 1)});
}
