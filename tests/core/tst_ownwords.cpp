// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/logredactor.h"
#include "core/redactor.h"
#include "core/secretnames.h"
#include "core/secretstore.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

// What the program itself says is no secret, whatever words it takes.
class TestOwnWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextOfTheProgramIsMasked();
    void secretsOfAnAddressAreHeldBack_data();
    void secretsOfAnAddressAreHeldBack();
};

namespace {

// Every text there is to translate.
QStringList catalogue()
{
    QFile file(QStringLiteral(DOCTOR_TRANSLATIONS "/codex-doctor_de.ts"));
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "source"_L1)
            texts << xml.readElementText();
    }
    return texts;
}

} // namespace

void TestOwnWords::noTextOfTheProgramIsMasked()
{
    const QStringList texts = catalogue();
    QVERIFY(texts.size() > 1500);
    SecretStore secrets;
    const Redactor redactor(secrets, {});
    QStringList masked;
    for (const QString &text : texts) {
        if (redactor.redacted(text) != text)
            masked << text + u"\n    "_s + redactor.redacted(text);
    }
    QVERIFY2(masked.isEmpty(), qPrintable(masked.join(u'\n')));
}

void TestOwnWords::secretsOfAnAddressAreHeldBack_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("bare");

    QTest::newRow("no query") << u"https://example.com/v1"_s << u"https://example.com/v1"_s;
    QTest::newRow("harmless") << u"https://example.com/v1?api-version=2026-01-01&a=%20b"_s
                              << u"https://example.com/v1?api-version=2026-01-01&a=%20b"_s;
    QTest::newRow("key") << u"https://example.com/v1?apiKey=made-up-1&a=b"_s << u"https://example.com/v1?a=b"_s;
    QTest::newRow("all") << u"https://example.com/mcp?access_token=made-up&sig=made%2Bup"_s
                         << u"https://example.com/mcp"_s;
    QTest::newRow("a switch") << u"https://example.com/?auth=true"_s << u"https://example.com/?auth=true"_s;
}

void TestOwnWords::secretsOfAnAddressAreHeldBack()
{
    QFETCH(const QString, address);
    QTEST(withoutSecrets(QUrl(address)).toString(QUrl::FullyEncoded), "bare");
}

QTEST_GUILESS_MAIN(TestOwnWords)
#include "tst_ownwords.moc"
