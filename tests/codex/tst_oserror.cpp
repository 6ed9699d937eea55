// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/oserror.h"

#include <QTest>

#include <cerrno>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestOsError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWordedAsCodexDoes_data();
    void isWordedAsCodexDoes();
};

// doctor-checks Appendix B, and the table of musl in the Linux release.
void TestOsError::isWordedAsCodexDoes_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("errorClass");

    const auto row = [](int number, const QString &words, const QString &errorClass) {
        QTest::addRow("%d", number) << number << words + u" (os error %1)"_s.arg(number) << errorClass;
    };
    row(ENOENT, u"No such file or directory"_s, u"NotFound"_s);
    row(EACCES, u"Permission denied"_s, u"PermissionDenied"_s);
    row(EPERM, u"Operation not permitted"_s, u"PermissionDenied"_s);
    row(ENOTDIR, u"Not a directory"_s, u"NotADirectory"_s);
    row(EISDIR, u"Is a directory"_s, u"Uncategorized"_s);
    row(EINVAL, u"Invalid argument"_s, u"InvalidInput"_s);
    row(ENAMETOOLONG, u"Filename too long"_s, u"Uncategorized"_s);
    row(ELOOP, u"Symbolic link loop"_s, u"Uncategorized"_s);
    row(ETIMEDOUT, u"Operation timed out"_s, u"TimedOut"_s);
    row(ENOSYS, u"Function not implemented"_s, u"Unsupported"_s);
    row(EIO, u"I/O error"_s, u"Uncategorized"_s);
    row(EBUSY, u"Resource busy"_s, u"Uncategorized"_s);
    row(EMFILE, u"No file descriptors available"_s, u"Uncategorized"_s);
    row(100000, u"No error information"_s, u"Uncategorized"_s);
}

void TestOsError::isWordedAsCodexDoes()
{
    QFETCH(const int, number);
    QTEST(osErrorText(number), "text");
    QTEST(osErrorClass(number), "errorClass");
}

QTEST_GUILESS_MAIN(TestOsError)
#include "tst_oserror.moc"
