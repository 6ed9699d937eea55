// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/threadvisibility.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestThreadVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAThreadIsHidden_data();
    void saysWhyAThreadIsHidden();
    void findsWhatIsNotIndexed();
    void keepsTheNewest();
    void groupsSubAgents();
};

namespace {

const QUuid someThread = QUuid::fromString(u"0199a213-81c0-7800-8aa1-bbab2a035a53"_s);
const QStringList folders{u"/here"_s, u"/there"_s, u"/gone"_s};
const VisibilitySettings settings{.workingDirectory = u"/here"_s, .isFolderThere = {true, true, false}};

Inventory inventoryOf(const InventoryRow &row)
{
    const QUuid another = QUuid::fromString(u"11111111-81c0-7800-8aa1-bbab2a035a53"_s);
    return {.files = {{.thread = someThread},
                      {.state = FileState::Empty},
                      {.thread = another, .headFault = HeadFault::NotFirst},
                      {.thread = someThread, .headFault = HeadFault::NotRead}},
            .rows = {row},
            .folders = folders};
}

} // namespace

void TestThreadVisibility::saysWhyAThreadIsHidden_data()
{
    QTest::addColumn<InventoryRow>("row");
    QTest::addColumn<int>("reason");
    const auto add = [](const char *name, auto change, int reason) {
        InventoryRow row{.thread = someThread, .file = 0};
        change(row);
        QTest::newRow(name) << row << reason;
    };
    add(
        "shown", [](InventoryRow &) {}, -1);
    add(
        "archived", [](InventoryRow &row) { row.isArchived = true; }, int(Hidden::Archived));
    add(
        "of codex exec", [](InventoryRow &row) { row.kind = ThreadKind::NonInteractive; }, int(Hidden::NonInteractive));
    add(
        "sub-agent", [](InventoryRow &row) { row.kind = ThreadKind::SubAgent; }, int(Hidden::SubAgent));
    add(
        "custom source", [](InventoryRow &row) { row.kind = ThreadKind::Other; }, int(Hidden::OtherKind));
    add(
        "no preview", [](InventoryRow &row) { row.hasPreview = false; }, int(Hidden::NoMessage));
    add(
        "another folder", [](InventoryRow &row) { row.folder = 1; }, int(Hidden::OtherFolder));
    add(
        "folder gone", [](InventoryRow &row) { row.folder = 2; }, int(Hidden::FolderGone));
    add(
        "unreadable", [](InventoryRow &row) { row.file = 1; }, int(Hidden::FileUnreadable));
    add(
        "another record first", [](InventoryRow &row) { row.file = 2; }, int(Hidden::FileUnreadable));
    add(
        "first record not read", [](InventoryRow &row) { row.file = 3; }, -1);
    add(
        "a link to another name", [](InventoryRow &row) { row.isNameLost = true; }, int(Hidden::FileUnreadable));
    add(
        "home moved",
        [](InventoryRow &row) {
            row.file = -1;
            row.isFilePresent = false;
        },
        int(Hidden::FileElsewhere));
    add(
        "in another home",
        [](InventoryRow &row) {
            row.file = -1;
            row.isElsewhere = true;
        },
        -1);
    add(
        "provider not configured", [](InventoryRow &row) { row.isProviderKnown = false; }, -1);
    add(
        "the first reason counts",
        [](InventoryRow &row) {
            row.isArchived = true;
            row.folder = 1;
        },
        int(Hidden::Archived));
}

void TestThreadVisibility::saysWhyAThreadIsHidden()
{
    QFETCH(const InventoryRow, row);
    QFETCH(const int, reason);
    const ThreadVisibility visibility = threadVisibility(inventoryOf(row), settings);
    QCOMPARE(visibility.shown, reason < 0 ? 1 : 0);
    QCOMPARE(visibility.shownAnywhere, reason < 0 || reason >= int(Hidden::FolderGone) ? 1 : 0);
    QCOMPARE(visibility.hidden.size(), reason < 0 ? 0 : 1);
    if (reason >= 0)
        QCOMPARE(int(visibility.hidden.firstKey()), reason);
    QCOMPARE(visibility.providerUnknown, row.isProviderKnown ? 0 : 1);
}

void TestThreadVisibility::findsWhatIsNotIndexed()
{
    const ThreadVisibility visibility = threadVisibility({.files = {{.thread = someThread}}}, settings);
    QCOMPARE(visibility.hidden.value(Hidden::NotIndexed).count, 1);
    QCOMPARE(visibility.hidden.value(Hidden::NotIndexed).newest, 1759360811); // its id is made of the time
}

void TestThreadVisibility::keepsTheNewest()
{
    Inventory inventory;
    for (int i = 0; i < 100; ++i)
        inventory.rows.append({.thread = someThread, .updated = i * 37 % 100, .isArchived = true});
    const HiddenThreads archived = threadVisibility(inventory, settings).hidden.value(Hidden::Archived);
    QCOMPARE(archived.count, 100);
    QCOMPARE(archived.sample.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(archived.sample.at(i).updated, 99 - i);
}

void TestThreadVisibility::groupsSubAgents()
{
    const QUuid parent = QUuid::createUuid();
    VisibilitySettings withParents = settings;
    withParents.parents.insert(someThread, parent);
    const ThreadVisibility visibility =
        threadVisibility(inventoryOf({.thread = someThread, .file = 0, .kind = ThreadKind::SubAgent}), withParents);
    QCOMPARE(visibility.parents, 1);
    QCOMPARE(visibility.hidden.value(Hidden::SubAgent).sample.first().parent, parent);
}

QTEST_GUILESS_MAIN(TestThreadVisibility)
#include "tst_threadvisibility.moc"
