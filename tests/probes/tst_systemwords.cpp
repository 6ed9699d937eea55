// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/oserror.h"
#include "codex/systemwords.h"
#include "core/valuewords.h"

#include <QSslError>
#include <QTest>

#include <cerrno>

#include <netdb.h>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

// What the system says is English in reports, and known to whoever words it for the window.
class TestSystemWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsOfTlsAreKnown();
    void errorsOfTheResolverAreKnown();
    void commonErrorsAreKnown();
    void wordsAreEnglish();
};

void TestSystemWords::faultsOfTlsAreKnown()
{
    for (int code = QSslError::UnableToGetIssuerCertificate; code <= QSslError::NoSslSupport; ++code) {
        const QString words = QSslError(static_cast<QSslError::SslError>(code)).errorString();
        if (!words.isEmpty() && words != "Unknown error"_L1)
            QVERIFY2(valuePhrase(words) != words, qPrintable(words));
    }
}

void TestSystemWords::errorsOfTheResolverAreKnown()
{
    for (const int code : {EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_MEMORY}) {
        const QString words = codex::lookupWords(code);
        QVERIFY2(valuePhrase(words) != words, qPrintable(words));
    }
}

void TestSystemWords::commonErrorsAreKnown()
{
    for (const int number :
         {EPERM,  ENOENT,  EIO,     EACCES,      EBUSY,        EEXIST,       ENOTDIR,      EISDIR,     EINVAL,
          EMFILE, ENFILE,  ENOSPC,  EROFS,       EPIPE,        ELOOP,        ENAMETOOLONG, EDQUOT,     ESTALE,
          ENOMEM, ETXTBSY, ENOEXEC, ENETUNREACH, EHOSTUNREACH, ECONNREFUSED, ETIMEDOUT,    ECONNRESET, ECONNABORTED}) {
        const QString text = codex::osErrorText(number);
        const QString words = text.section(" (os"_L1, 0, 0);
        QVERIFY2(valuePhrase(words) != words, qPrintable(words));
        QVERIFY2(valuePhrase(codex::systemWords(number)) != codex::systemWords(number), qPrintable(text));
    }
}

void TestSystemWords::wordsAreEnglish()
{
    QCOMPARE(codex::systemWords(ECONNREFUSED), u"Connection refused"_s);
    QCOMPARE(codex::systemWords(12345), u"Unknown error 12345"_s);
    QCOMPARE(codex::lookupWords(EAI_NONAME), u"Name or service not known"_s);
}

QTEST_GUILESS_MAIN(TestSystemWords)
#include "tst_systemwords.moc"
