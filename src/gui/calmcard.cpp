// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/calmcard.h"

#include "gui/card.h"
#include "gui/detailsmodel.h"
#include "gui/detailspane.h"
#include "gui/direction.h"
#include "gui/readable.h"
#include "gui/wording.h"

#include <QGridLayout>
#include <QLabel>

namespace doctor {

namespace {

QLabel *wrapped(const Words &words, QWidget *parent)
{
    auto *const label = new QLabel(words(), parent);
    whenLanguageChanges(label, [label, words] { label->setText(words()); });
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepAtLeadingSide(label);
    return label;
}

} // namespace

QWidget *calmCard(const Outcome &outcome, QWidget *parent)
{
    constexpr qsizetype shownAtOnce = 14;
    auto *const card = new Card(stateOf(outcome), parent);
    auto *const grid = new QGridLayout(card);
    grid->setContentsMargins(16, 11, 12, 11);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const Note &note : outcome.notes)
        grid->addWidget(wrapped([note] { return readable(note.text.localized()); }, card), grid->rowCount(), 0, 1, 2);
    const QList<Detail> shown = outcome.details.mid(0, shownAtOnce);
    for (const Detail &detail : shown) {
        QLabel *const name = wrapped([label = detail.label] { return labelWords(readable(label)); }, card);
        name->setWordWrap(false);
        name->setForegroundRole(QPalette::PlaceholderText);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(wrapped([detail] { return wordsOfValue(detail); }, card), row, 1);
    }
    if (outcome.details.isEmpty() && outcome.notes.isEmpty())
        grid->addWidget(wrapped([summary = outcome.summary] { return readable(summary.localized()); }, card), 0, 0, 1,
                        2);
    if (const auto left = outcome.details.size() - shown.size(); left > 0) {
        QLabel *const rest = wrapped(
            [left] { return DetailsPane::tr("… and %n more under Details", nullptr, static_cast<int>(left)); }, card);
        rest->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(rest, grid->rowCount(), 0, 1, 2);
    }
    return card;
}

} // namespace doctor
