// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/detaillayout.h"

#include "core/amounts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

class Rows
{
public:
    explicit Rows(QList<Detail> details) : m_details(std::move(details)) {}

    QString value(const QString &label) const
    {
        const auto found = std::ranges::find(m_details, label, &Detail::label);
        return found == m_details.end() ? QString() : found->value;
    }
    void drop(const QStringList &labels)
    {
        m_details.removeIf([&](const Detail &detail) { return labels.contains(detail.label); });
    }
    void replace(const QString &label, const Detail &by)
    {
        std::ranges::replace_if(
            m_details, [&](const Detail &detail) { return detail.label == label; }, by);
    }
    // "state DB" and "state DB integrity" in one row, and so for all.
    void join(const QString &ending, const QString &between)
    {
        const QList<Detail> before = m_details;
        for (const Detail &detail : before) {
            const QString subject = detail.label.chopped(detail.label.endsWith(ending) ? ending.size() : 0);
            if (subject == detail.label || value(subject).isNull())
                continue;
            replace(subject, {subject, value(subject) + between + detail.value});
            drop({detail.label});
        }
    }
    QList<Detail> details() const { return m_details; }

private:
    QList<Detail> m_details;
};

void layOutInstallation(Rows &rows)
{
    QStringList managers;
    for (const QString &name : {u"npm"_s, u"bun"_s, u"pnpm"_s, u"Vite+"_s}) {
        const QString label = "managed by "_L1 + name;
        if (rows.value(label) == "true"_L1)
            managers.append(name);
        if (name != "npm"_L1)
            rows.drop({label});
    }
    rows.replace(u"managed by npm"_s,
                 {u"managed by"_s, managers.isEmpty() ? u"no package manager"_s : managers.join(", "_L1)});
    rows.drop({u"PATH codex entries"_s, u"current executable"_s}); // the latter is in the row of the runtime
}

void layOutConfig(Rows &rows, bool isComplete, const QString &dot)
{
    const QString enabled = rows.value(u"feature flags enabled"_s);
    const QString changed = rows.value(u"feature flag overrides"_s);
    if (const QString provider = rows.value(u"model provider"_s); !provider.isNull()) {
        rows.replace(u"model"_s, {u"model"_s, rows.value(u"model"_s) + dot + provider});
        rows.drop({u"model provider"_s});
    }
    if (isComplete || enabled.isNull())
        return;
    const QString overrides = changed.isNull() || changed == "none"_L1 ? u"none changed"_s : "changed: "_L1 + changed;
    rows.replace(u"feature flags enabled"_s,
                 {u"feature flags"_s, enabled + " enabled"_L1 + dot + overrides + " (list with --all)"_L1});
    rows.drop({u"enabled feature flags"_s, u"feature flag overrides"_s});
}

// "1526 files, 2716566528 total bytes, 1780187 average bytes" as people read it; what has another form stays.
void layOutRollouts(Rows &rows, const QString &label, const QString &dot)
{
    static const QRegularExpression form(uR"(\A(\d+) files, (\d+) total bytes, (\d+) average bytes\z)"_s);
    const QRegularExpressionMatch match = form.match(rows.value(label));
    if (!match.hasMatch())
        return;
    const auto amount = [&match](int number) { return amountText(match.captured(number).toLongLong()); };
    rows.replace(label, {QString(label).chopped(6) + u's',
                         u"%1%2%3 (avg %4)"_s.arg(counted(match.captured(1).toLongLong(), u"file"_s), dot, amount(2),
                                                  amount(3))});
}

} // namespace

QList<Detail> laidOut(const CheckResult &result, bool isComplete, const QString &dot)
{
    Rows rows(result.outcome.details);
    const QString &section = result.info.section;
    if (section == "state"_L1) {
        rows.join(u" integrity"_s, dot + "integrity "_L1);
        layOutRollouts(rows, u"active rollout files"_s, dot);
        layOutRollouts(rows, u"archived rollout files"_s, dot);
    } else if (section == "install"_L1)
        layOutInstallation(rows);
    else if (section == "runtime"_L1 && !isComplete) // the folders are in the row of the installation
        rows.replace(u"install method"_s,
                     {u"install method"_s, rows.value(u"install method"_s).section(" ("_L1, 0, 0)});
    else if (section == "system"_L1)
        rows.drop({u"os type"_s, u"os version"_s}); // both are in "os"
    else if (section == "storage"_L1)
        rows.drop({u"home bytes"_s}); // "home on disk" in full, for programs and the next run
    else if (section == "git"_L1)
        rows.drop({u"PATH git entries"_s});
    else if (section == "config"_L1 && result.info.id == "config.load"_L1)
        layOutConfig(rows, isComplete, dot);
    return rows.details();
}

} // namespace doctor::report
