// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/languages.h"

#include "gui/settings.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSet>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QString languageKey = u"look/language"_s;
const QString prefix = u"codex-doctor_"_s;
const QString translatorName = u"language"_s;

// Qt's own words. What it says of networks, files and parsers goes into reports, and those are English; where it is
// shown it is worded as our values are.
class QtWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        static const QSet<QByteArray> ofReports{"QSslSocket",
                                                "QAbstractSocket",
                                                "QNativeSocketEngine",
                                                "QHttp",
                                                "QHttpSocketEngine",
                                                "QSocks5SocketEngine",
                                                "QLocalSocket",
                                                "QTcpServer",
                                                "QUdpSocket",
                                                "QNetworkReply",
                                                "QNetworkReplyImpl",
                                                "QNetworkAccessManager",
                                                "QHostInfo",
                                                "QHostInfoAgent",
                                                "QDnsLookup",
                                                "QIODevice",
                                                "QFile",
                                                "QSaveFile",
                                                "QProcess",
                                                "QJsonParseError",
                                                "QCborError",
                                                "QSql",
                                                "QSqlDatabase",
                                                "QSQLiteResult",
                                                "QSQLiteDriver",
                                                "QXmlStream",
                                                "QWebSocket"};
        return ofReports.contains(QByteArray::fromRawData(context, qsizetype(qstrlen(context))))
                   ? QString()
                   : QTranslator::translate(context, source, comment, count);
    }
};

void install(QTranslator *translator, const QLocale &locale, const QString &name, const QStringList &folders)
{
    translator->setObjectName(translatorName);
    for (const QString &folder : folders) {
        if (translator->load(locale, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
    }
    delete translator;
}

QList<QTranslator *> installedTranslators()
{
    return QCoreApplication::instance()->findChildren<QTranslator *>(translatorName);
}

// Those of the language before.
void removeTranslators()
{
    const QList<QTranslator *> installed = installedTranslators();
    for (QTranslator *const translator : installed) {
        QCoreApplication::removeTranslator(translator);
        translator->setObjectName({});
        translator->deleteLater();
    }
}

bool isSame(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

} // namespace

QStringList translationFolders()
{
    return {u":/translations"_s, QCoreApplication::applicationDirPath() + "/../share/codex-doctor/translations"_L1};
}

QStringList languagesIn(const QStringList &folders)
{
    QStringList codes;
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder).entryList({prefix + "*.qm"_L1}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const QString code = file.mid(prefix.size()).chopped(3);
            if (code != "en"_L1 && !codes.contains(code))
                codes << code;
        }
    }
    return codes;
}

QString languageFor(const QStringList &wanted, const QStringList &codes)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English)
            return {};
        const auto code =
            std::ranges::find_if(codes, [&](const QString &each) { return isSame(QLocale(each), locale); });
        if (code != codes.end())
            return *code;
    }
    return {};
}

QString nameOfLanguage(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

void useLanguage(const QString &code, const QStringList &folders)
{
    removeTranslators();
    const QStringList wanted = code.isEmpty() ? QLocale::system().uiLanguages() : QStringList{code};
    if (const QString found = languageFor(wanted, languagesIn(folders)); !found.isEmpty()) {
        QCoreApplication *const application = QCoreApplication::instance();
        install(new QtWords(application), QLocale(found), u"qtbase"_s,
                {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
        install(new QTranslator(application), QLocale(found), u"codex-doctor"_s, folders);
    }
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(code.isEmpty() ? Qt::LayoutDirectionAuto : locale.textDirection());
}

bool speaksEnglish()
{
    return installedTranslators().isEmpty();
}

QString rememberedLanguage()
{
    return settings().value(languageKey).toString();
}

void rememberLanguage(const QString &code)
{
    settings().setValue(languageKey, code);
}

} // namespace doctor
