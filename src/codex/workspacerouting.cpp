// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/workspacerouting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

WorkspaceRouting routingOf(const QJsonObject &account)
{
    using Fault = WorkspaceRouting::Fault;
    WorkspaceRouting routing{.origin = account.value("workspace_backend_origin"_L1).toString()};
    const QString constraint = account.value("account_routing_override"_L1).toString();
    if (constraint != "NO_CONSTRAINT"_L1)
        routing.constraint = constraint;
    if (account.value("is_deactivated"_L1).toBool())
        routing.fault = Fault::Deactivated;
    else if (QUrl(routing.origin).host().isEmpty())
        routing.fault = Fault::NoOrigin;
    return routing;
}

} // namespace

WorkspaceRouting parseWorkspaceRouting(const QByteArray &json, const QString &accountId)
{
    using Fault = WorkspaceRouting::Fault;
    const QJsonValue accounts = QJsonDocument::fromJson(json).object().value("accounts"_L1);
    if (!accounts.isArray())
        return {.fault = Fault::NotUnderstood};
    QList<QJsonObject> own;
    const QJsonArray list = accounts.toArray();
    for (const QJsonValue &account : list) {
        if (account.toObject().value("id"_L1).toString() == accountId)
            own.append(account.toObject());
    }
    if (own.size() != 1)
        return {.fault = own.isEmpty() ? Fault::Missing : Fault::Duplicate};
    return routingOf(own.constFirst());
}

} // namespace doctor::codex
