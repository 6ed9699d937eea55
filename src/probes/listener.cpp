// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/listener.h"

#include "probes/files.h"

#include <QFile>
#include <QHostAddress>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <climits>
#include <cstring>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestTable = 8 * 1024 * 1024;
constexpr qsizetype mostProcesses = 65536;
constexpr qsizetype mostDescriptors = 16384; // of one process

// Of a listener that a connection to the loopback reaches: bound to it, or to every address. In /proc each group of
// four bytes is in the order of the machine.
bool isOfThisMachine(const QByteArray &address)
{
    static const QByteArray mapped = "0000000000000000FFFF0000";
    const QByteArray four = address.startsWith(mapped) ? address.mid(mapped.size()) : address;
    const bool isAny = address.count('0') == address.size();
    const bool isVersionSixLoopback = address == "00000000000000000000000001000000";
    return isAny || isVersionSixLoopback || (four.size() == 8 && (four.endsWith("7F") || four == "00000000"));
}

// As text; that of every address as the loopback of its family.
QString addressText(const QByteArray &address)
{
    std::array<quint32, 4> words = {};
    const qsizetype count = std::min<qsizetype>(address.size() / 8, words.size());
    for (qsizetype i = 0; i < count; ++i)
        words.at(static_cast<size_t>(i)) = address.mid(i * 8, 8).toUInt(nullptr, 16);
    std::array<quint8, 16> bytes = {};
    std::memcpy(bytes.data(), words.data(), bytes.size());
    const QHostAddress written =
        count == 1 ? QHostAddress(qFromBigEndian<quint32>(bytes.data())) : QHostAddress(bytes.data());
    if (written == QHostAddress(QHostAddress::AnyIPv6))
        return u"::1"_s;
    bool isMapped = false;
    const QHostAddress four(written.toIPv4Address(&isMapped));
    if (isMapped)
        return four == QHostAddress(QHostAddress::AnyIPv4) ? u"127.0.0.1"_s : four.toString();
    return written.toString();
}

struct ListeningSocket {
    QByteArray inode = {}; // empty: none
    QString address = {};
};

// What a line of /proc/net/tcp tells, if it is of a socket that listens on the port. Its fields: number, local
// address, remote address, state, queues, timer, retransmissions, user, timeout, inode.
ListeningSocket listeningSocket(const QByteArray &line, int port)
{
    const QList<QByteArray> fields = line.simplified().split(' ');
    constexpr qsizetype inodeField = 9;
    constexpr auto listening = "0A";
    if (fields.size() <= inodeField || fields[3] != listening)
        return {};
    const QByteArray &local = fields[1];
    if (!isOfThisMachine(local.left(local.lastIndexOf(':'))))
        return {};
    if (local.mid(local.lastIndexOf(':') + 1).toInt(nullptr, 16) != port)
        return {};
    return {.inode = fields[inodeField], .address = addressText(local.left(local.lastIndexOf(':')))};
}

struct ListeningSockets {
    bool isKnown = false;
    QSet<QByteArray> links = {}; // as the descriptors of a process name them
    bool exists = false;
    QStringList addresses = {};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(largestTable) : QByteArray();
}

ListeningSockets listeningSockets(const Surroundings &surroundings, int port)
{
    ListeningSockets sockets;
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        const QList<QByteArray> lines = contentOf(surroundings.systemPath(table)).split('\n');
        sockets.isKnown = sockets.isKnown || lines.size() > 1;
        for (const QByteArray &line : lines) {
            const auto [inode, address] = listeningSocket(line, port);
            if (inode.isEmpty())
                continue;
            sockets.exists = true;
            sockets.addresses.append(address);
            if (inode != "0")
                sockets.links.insert("socket:[" + inode + ']');
        }
    }
    return sockets;
}

QByteArray targetOf(const QString &link)
{
    std::array<char, PATH_MAX> target = {};
    const ssize_t length = ::readlink(QFile::encodeName(link).constData(), target.data(), target.size());
    return length < 0 ? QByteArray() : QByteArray(target.data(), length);
}

bool holdsOne(const QString &process, const QSet<QByteArray> &links)
{
    const QList<QByteArray> descriptors = listDirectory(process + "/fd"_L1, mostDescriptors).names;
    return std::ranges::any_of(descriptors, [&](const QByteArray &descriptor) {
        return links.contains(targetOf(process + "/fd/"_L1 + QLatin1StringView(descriptor)));
    });
}

void fillFromProcess(Listener &listener, const Surroundings &surroundings, const QSet<QByteArray> &links)
{
    const QString root = surroundings.systemPath(u"/proc"_s);
    const QList<QByteArray> names = listDirectory(root, mostProcesses).names;
    for (const QByteArray &name : names) {
        if (surroundings.isCancelled())
            return;
        const QString process = root + u'/' + QLatin1StringView(name);
        const qint64 pid = name.toLongLong();
        if (pid <= 0 || !holdsOne(process, links))
            continue;
        listener.pid = pid;
        listener.program = QString::fromUtf8(contentOf(process + "/comm"_L1)).trimmed();
        listener.executable = QFile::decodeName(targetOf(process + "/exe"_L1));
        return;
    }
}

} // namespace

Listener listenerOn(const Surroundings &surroundings, int port)
{
    const ListeningSockets sockets = listeningSockets(surroundings, port);
    if (sockets.isKnown)
        surroundings.touchLog->file(surroundings.systemPath(u"/proc"_s));
    Listener listener{.isKnown = sockets.isKnown, .exists = sockets.exists, .addresses = sockets.addresses};
    if (!sockets.links.isEmpty())
        fillFromProcess(listener, surroundings, sockets.links);
    return listener;
}

} // namespace doctor::probes
