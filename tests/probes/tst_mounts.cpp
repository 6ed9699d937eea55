// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mounts.h"

#include <QTest>

using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestMounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMount_data();
    void findsTheMount();
    void knowsNetworks();
};

namespace {

constexpr char table[] = "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"
                         "30 22 0:25 / /home rw - nfs4 server:/export rw,vers=4.2\n"
                         "31 30 0:26 / /home/ada/My\\040Disk rw - fuse.sshfs ada@host: rw\n"
                         "32 22 0:27 / /mnt/c rw master:2 propagate_from:1 - 9p drvfs rw,aname=drvfs\n"
                         "33 22 0:28 / /srv rw - tmpfs none rw\n"
                         "34 22 0:29 / /srv rw - xfs /dev/vdb rw\n"
                         "damaged line\n";

} // namespace

void TestMounts::findsTheMount_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::newRow("root") << u"/var/lib"_s << u"ext4"_s;
    QTest::newRow("the point itself") << u"/home"_s << u"nfs4"_s;
    QTest::newRow("below") << u"/home/ada/.codex"_s << u"nfs4"_s;
    QTest::newRow("only the beginning of a name") << u"/homes"_s << u"ext4"_s;
    QTest::newRow("with a space") << u"/home/ada/My Disk/x"_s << u"fuse.sshfs"_s;
    QTest::newRow("optional fields") << u"/mnt/c/Users"_s << u"9p"_s;
    QTest::newRow("mounted over") << u"/srv/x"_s << u"xfs"_s;
}

void TestMounts::findsTheMount()
{
    QFETCH(const QString, path);
    const auto mount = mountOf(path, parseMounts(table));
    QVERIFY(mount);
    QTEST(mount->type, "type");
}

void TestMounts::knowsNetworks()
{
    QVERIFY(Mount({.type = u"nfs4"_s}).isNetwork());
    QVERIFY(Mount({.type = u"fuse.sshfs"_s}).isNetwork());
    QVERIFY(!Mount({.type = u"ext4"_s}).isNetwork());
    QVERIFY(!Mount({.type = u"overlay"_s}).isNetwork());
    QVERIFY(Mount({.point = u"/mnt/c"_s, .type = u"9p"_s}).isOfHost());
    QVERIFY(!Mount({.point = u"/"_s, .type = u"9p"_s}).isOfHost());
    QVERIFY(!mountOf(u"/x"_s, {}));
}

QTEST_GUILESS_MAIN(TestMounts)
#include "tst_mounts.moc"
