// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/bundle.h"

#include "codex/oserror.h"
#include "core/valuewords.h"
#include "core/version.h"
#include "feedback/durablefile.h"
#include "feedback/gzip.h"

#include <QFileInfo>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

constexpr qsizetype tarBlock = 512;

QByteArray octal(qint64 number, qsizetype width)
{
    return QByteArray::number(number, 8).rightJustified(width - 1, '0') + '\0';
}

// One file in the form of POSIX (ustar): a head of 512 bytes, then the content filled up to whole blocks.
QByteArray tarEntry(const QByteArray &name, const QByteArray &content, const QDateTime &time)
{
    QByteArray head;
    head += name.left(99).leftJustified(100, '\0');
    head += octal(0600, 8) + octal(0, 8) + octal(0, 8);
    head += octal(content.size(), 12) + octal(time.toSecsSinceEpoch(), 12);
    head += QByteArray(8, ' '); // its own sum counts as spaces
    head += '0';
    head = head.leftJustified(257, '\0') + QByteArray("ustar\00000", 8);
    head = head.leftJustified(tarBlock, '\0');
    int sum = 0;
    for (const char byte : std::as_const(head))
        sum += static_cast<unsigned char>(byte);
    head.replace(148, 8, octal(sum, 7) + ' ');
    const qsizetype blocks = (content.size() + tarBlock - 1) / tarBlock;
    return head + content.leftJustified(blocks * tarBlock, '\0');
}

QByteArray readme(const Draft &draft)
{
    QString text = u"Feedback of Codex Doctor %1, %2 (%3).\n\n"
                   "Secrets were taken out before this was written; <token-1> and the like stand in their place.\n"
                   "These are the bytes that would have been sent:\n\n"_s.arg(version(), draft.eventId(),
                                                                              displayName(draft.category()));
    for (const DraftItem &item : draft.items()) {
        if (item.isSelected && item.part != Part::Words)
            text += u"  %1  %2 bytes, %3\n"_s.arg(item.fileName.leftJustified(26))
                        .arg(item.bytes.size())
                        .arg(item.contentType);
    }
    text += u"\nevent.json holds what the user says, and the status of the report in tags. The report opens with\n"
            "codex-doctor-cli --open codex-doctor-report.json\n"_s;
    return text.toUtf8();
}

QString folderName(const Draft &draft)
{
    return "codex-doctor-feedback-"_L1 + draft.eventId().first(8);
}

} // namespace

QByteArray bundleOf(const Draft &draft)
{
    const QByteArray folder = folderName(draft).toLatin1() + '/';
    QByteArray tar = tarEntry(folder + "README.txt", readme(draft), draft.time());
    for (const DraftItem &item : draft.items()) {
        if (item.isSelected && item.part != Part::Words)
            tar += tarEntry(folder + item.fileName.toLatin1(), item.bytes, draft.time());
    }
    return gzipped(tar + QByteArray(2 * tarBlock, '\0'));
}

QString bundleFileName(const Draft &draft)
{
    return folderName(draft) + ".tar.gz"_L1;
}

SavedBundle saveBundle(const Draft &draft, const QString &path, Existing existing)
{
    SavedBundle saved{.path = QFileInfo(path).absoluteFilePath()};
    saved.errorText = draft.fault();
    if (!saved.errorText.isEmpty())
        return saved;
    const QByteArray bytes = bundleOf(draft);
    const QFileInfo there(saved.path);
    const bool isOther = there.exists() && !there.isFile(); // a device or a folder is never replaced
    const int error = isOther                          ? EEXIST
                      : existing == Existing::Replaced ? replaceFile(saved.path, bytes)
                                                       : createFile(saved.path, bytes);
    saved.isThere = error == EEXIST;
    if (saved.isThere)
        saved.errorText = {QT_TRANSLATE_NOOP("Checks", "%1 is there already; nothing was written."), {saved.path}};
    else if (error != 0)
        saved.errorText = {QT_TRANSLATE_NOOP("Checks", "%1 cannot be written: %2."),
                           {saved.path, valuePhrase(codex::osErrorText(error))}};
    else
        saved.bytes = bytes.size();
    return saved;
}

} // namespace doctor::feedback
