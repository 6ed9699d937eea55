// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/tlshandshake.h"

#include "codex/oserror.h"
#include "core/qtversions.h"
#include "probes/plainanswer.h"
#include "probes/stopwatch.h"
#include "probes/tlsfaults.h"
#include "probes/tlspump.h"

#include <QPointer>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr auto handshakeLimit = 5s;
// A peer that waits for the end of a line, as plain HTTP has one, never answers the hello of TLS.
constexpr auto silenceLimit = 2s;

QString versionText(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

QSslConfiguration clientConfiguration(const TlsRequest &request)
{
    QSslConfiguration configuration = request.configuration;
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols(request.protocols);
    return configuration;
}

// Whether OpenSSL met something else than TLS. An alert, by contrast, is TLS.
bool isForeign(const QString &errorText)
{
    const auto marks = {"wrong version number"_L1, "packet length too long"_L1, "http request"_L1,
                        "unexpected message"_L1,   "bad record type"_L1,        "record layer failure"_L1};
    return std::ranges::any_of(marks, [&](QLatin1StringView mark) { return errorText.contains(mark); });
}

class TlsHandshake final : public QObject
{
public:
    TlsHandshake(TlsRequest request, QObject &owner);
    QFuture<Handshake> start(Descriptor connection, TrafficMeter meter);

private:
    void succeed();
    void fail(QAbstractSocket::SocketError error);
    void timeOut();
    void settle();
    void fillFromSession();
    void askInPlain();
    void takePlainAnswer(const QByteArray &bytes);
    void finish();

    TlsRequest m_request;
    QSslSocket *m_socket = new QSslSocket(this);
    TrafficMeter m_meter;
    QTimer m_limit;
    QTimer m_silence;
    Stopwatch m_clock;
    TlsEvidence m_evidence;
    bool m_isSettled = false; // but for the plain answer
    bool m_isPlainAsked = false;
    bool m_isPlainAwaited = false;
    bool m_isFinished = false; // a plain answer may still come
    Answer<Handshake> m_answer;
};

TlsHandshake::TlsHandshake(TlsRequest request, QObject &owner) : QObject(&owner), m_request(std::move(request))
{
    m_limit.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &TlsHandshake::timeOut);
    connect(&m_silence, &QTimer::timeout, this, &TlsHandshake::askInPlain);
    connect(m_socket, &QSslSocket::encrypted, this, &TlsHandshake::succeed);
    connect(m_socket, &QSslSocket::errorOccurred, this, &TlsHandshake::fail);
    connect(m_socket, &QSslSocket::sslErrors, this, [this] { m_socket->ignoreSslErrors(); });
}

QFuture<Handshake> TlsHandshake::start(Descriptor connection, TrafficMeter meter)
{
    QFuture<Handshake> future = m_answer.future();
    m_meter = std::move(meter);
    for (const QByteArray &protocol : std::as_const(m_request.protocols))
        m_evidence.offeredProtocols.append(QString::fromLatin1(protocol));
    m_limit.start(handshakeLimit);
    m_silence.start(silenceLimit);
    m_socket->setSocketDescriptor(connection.release());
    m_socket->setSslConfiguration(clientConfiguration(m_request));
    m_socket->setPeerVerifyName(m_request.host);
    m_socket->startClientEncryption();
    return future;
}

void TlsHandshake::succeed()
{
    if (m_isSettled)
        return;
    m_evidence.isEncrypted = true;
    settle();
    finish();
}

void TlsHandshake::fail(QAbstractSocket::SocketError error)
{
    if (m_isSettled)
        return;
    m_evidence.errorText = m_socket->errorString();
    settle();
    const bool isCut = error == QAbstractSocket::RemoteHostClosedError && m_evidence.chain.isEmpty();
    if (isCut || isForeign(m_evidence.errorText))
        askInPlain();
    if (!m_isPlainAwaited)
        finish();
}

void TlsHandshake::timeOut()
{
    m_evidence.isTimedOut = true;
    settle();
    finish();
}

void TlsHandshake::settle()
{
    m_isSettled = true;
    m_limit.stop();
    m_silence.stop();
    m_evidence.duration = m_clock.elapsed();
    m_evidence.traffic = m_meter.reading();
    fillFromSession();
}

void TlsHandshake::fillFromSession()
{
    m_evidence.version = versionText(m_socket->sessionProtocol());
    m_evidence.cipher = m_socket->sessionCipher().name();
    m_evidence.applicationProtocol = QString::fromLatin1(m_socket->sslConfiguration().nextNegotiatedProtocol());
    // With OpenSSL it is what the server sent; Qt adds nothing to it (only its backend of Windows completes a chain).
    m_evidence.chain = chainOf(m_socket->peerCertificateChain());
    m_evidence.faults = tlsFaults({.errors = m_socket->sslHandshakeErrors(),
                                   .server = m_socket->peerCertificate(),
                                   .host = m_request.host,
                                   .isStrict = m_request.isStrict});
}

void TlsHandshake::askInPlain()
{
    if (std::exchange(m_isPlainAsked, true) || !m_request.reconnect)
        return;
    m_isPlainAwaited = true;
    const QPointer<TlsHandshake> self(this); // the handshake may end before
    m_request.reconnect()
        .then([self, host = m_request.host](ByteStream *stream) {
            if (stream && self) {
                stream->setParent(self); // goes with it
                return plainAnswer(*stream, host);
            }
            if (stream)
                stream->deleteLater();
            return readyFuture(QByteArray());
        })
        .unwrap()
        .then([self](const QByteArray &bytes) {
            if (self)
                self->takePlainAnswer(bytes);
        });
}

void TlsHandshake::takePlainAnswer(const QByteArray &bytes)
{
    m_isPlainAwaited = false;
    m_evidence.plainAnswer = bytes;
    if (!m_isSettled && !bytes.isEmpty())
        timeOut();
    else if (m_isSettled)
        finish();
}

void TlsHandshake::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    ByteStream *inside = nullptr;
    if (m_request.goesOn && m_evidence.isGood()) {
        m_socket->disconnect(this);
        inside = streamInside(m_socket, parent());
        m_evidence.isEncrypted = inside;
        m_evidence.errorText = inside ? QString() : codex::osErrorText(errno);
    }
    deleteLater(); // closes the socket, when no signal of it is under way
    m_answer.give({m_evidence, inside});
}

} // namespace

QFuture<Handshake> shakeHands(QObject &owner, ByteStream &stream, const TlsRequest &request)
{
    stream.deleteLater();
    const TrafficMeter meter = stream.meter();
    return (new TlsHandshake(request, owner))->start(stream.takeSocket(), meter);
}

} // namespace doctor::probes
