// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/dbusmessage.h"
#include "probes/secretservice.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <functional>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using State = SecretService::State;

Q_DECLARE_METATYPE(doctor::probes::SecretService::State)

namespace {

struct Offer {
    bool isOwned = false;
    bool isStartable = false;
    bool isLocked = false;
    bool hasLogin = false;
    bool isSilent = false;
    QByteArray refused = {}; // the call that is answered with an error
};

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// The reply to a call, whose serial stands in a field of its own.
QByteArray reply(quint32 serial, const QByteArray &body, bool isError)
{
    const char head[] = {'l', static_cast<char>(isError ? 3 : 2), 0, 1};
    const char field[] = {5, 1, 'u', 0};
    const QByteArray fields = QByteArray(field, sizeof field) + number(serial);
    return QByteArray(head, sizeof head) + number(static_cast<quint32>(body.size())) + number(7)
           + number(static_cast<quint32>(fields.size())) + fields + body;
}

QByteArray answerTo(const QByteArray &call, const Offer &offer)
{
    const QByteArray path = codex::dbusString("/org/freedesktop/secrets/collection/login/1");
    const char variantOfFlag[] = {1, 'b', 0, 0};
    if (call.contains("NameHasOwner"))
        return number(offer.isOwned ? 1 : 0);
    if (call.contains("ListActivatableNames"))
        return offer.isStartable ? codex::dbusString("org.freedesktop.secrets") : QByteArray();
    if (call.contains("Locked"))
        return QByteArray(variantOfFlag, sizeof variantOfFlag) + number(offer.isLocked ? 1 : 0);
    if (call.contains("SearchItems"))
        return offer.hasLogin ? number(static_cast<quint32>(path.size())) + path + number(0) + number(0)
                              : number(0) + number(0);
    return codex::dbusString(":1.1");
}

// A session bus in this process, that knows what it was asked.
class Bus : public QLocalServer
{
public:
    Bus(const QString &path, Offer offer) : m_offer(std::move(offer))
    {
        listen(path);
        connect(this, &QLocalServer::newConnection, this, [this] {
            QLocalSocket *const socket = nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(*socket); });
        });
    }
    QByteArray asked;

private:
    void take(QLocalSocket &socket)
    {
        m_bytes += socket.readAll();
        if (m_bytes.startsWith('\0') && m_bytes.endsWith("\r\n") && !m_bytes.contains("BEGIN")) {
            m_bytes.clear();
            if (!m_offer.isSilent)
                socket.write("OK 0123\r\n");
            return;
        }
        if (m_bytes.startsWith("BEGIN\r\n"))
            m_bytes.remove(0, 7);
        for (codex::DbusTaken taken = codex::takeDbusMessage(m_bytes); taken.reply;
             taken = codex::takeDbusMessage(m_bytes)) {
            const QByteArray call = m_bytes.left(taken.bytes);
            asked += call;
            const bool isError = !m_offer.refused.isEmpty() && call.contains(m_offer.refused);
            const QByteArray body = isError ? codex::dbusString("not allowed") : answerTo(call, m_offer);
            socket.write(reply(qFromLittleEndian<quint32>(call.constData() + 8), body, isError));
            m_bytes.remove(0, taken.bytes);
        }
    }

    Offer m_offer;
    QByteArray m_bytes;
};

} // namespace

Q_DECLARE_METATYPE(Offer)

class TestSecretService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheBusOffers_data();
    void tellsWhatTheBusOffers();
    void saysThatTheBusRefuses_data();
    void saysThatTheBusRefuses();
    void withoutABusThereIsNone_data();
    void withoutABusThereIsNone();
    void asksNobodyWhereItDoesNotMatter();

private:
    SecretService ask(const QString &store, const QHash<QString, QString> &variables) const;

    QTemporaryDir m_home;
};

SecretService TestSecretService::ask(const QString &store, const QHash<QString, QString> &variables) const
{
    QFile file(m_home.filePath(u"config.toml"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("cli_auth_credentials_store = '" + store.toUtf8() + "'\n");
    file.close();
    Environment environment({.variables = variables,
                             .workingDirectory = m_home.path(),
                             .homeDirectory = m_home.path(),
                             .codexHome = m_home.path()});
    const QFuture<SecretService> future = environment.once(secretService);
    const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    return isThere && future.resultCount() > 0 ? future.result() : SecretService{};
}

void TestSecretService::tellsWhatTheBusOffers_data()
{
    QTest::addColumn<Offer>("offer");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<bool>("hasLogin");
    QTest::newRow("nobody") << Offer{} << State::NotOwned << false << false;
    QTest::newRow("can be started") << Offer{.isStartable = true} << State::Startable << false << false;
    QTest::newRow("locked") << Offer{.isOwned = true, .isLocked = true, .hasLogin = true} << State::Owned << true
                            << false;
    QTest::newRow("open and empty") << Offer{.isOwned = true} << State::Owned << false << false;
    QTest::newRow("open with the login") << Offer{.isOwned = true, .hasLogin = true} << State::Owned << false << true;
    QTest::newRow("silent") << Offer{.isSilent = true} << State::Unknown << false << false;
}

void TestSecretService::tellsWhatTheBusOffers()
{
    QFETCH(const Offer, offer);
    QFETCH(const bool, isLocked);
    QTemporaryDir folder;
    Bus bus(folder.filePath(u"bus"_s), offer);
    const SecretService service = ask(
        u"keyring"_s, {{u"DBUS_SESSION_BUS_ADDRESS"_s, "unix:path="_L1 + folder.filePath(u"bus"_s) + ",guid=1"_L1}});
    QTEST(service.state, "state");
    QCOMPARE(service.isLocked.value_or(false), isLocked);
    QTEST(service.hasLogin.value_or(false), "hasLogin");
    QVERIFY(!service.bus.contains(u"guid"_s));
    // Nothing is read, opened or unlocked, and a locked collection is not even searched.
    for (const char *const word : {"GetSecret", "OpenSession", "Unlock"})
        QVERIFY(!bus.asked.contains(word));
    QCOMPARE(bus.asked.contains("SearchItems"), offer.isOwned && !isLocked);
}

void TestSecretService::saysThatTheBusRefuses_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QString>("errorText");
    QTest::newRow("the owner") << QByteArray("NameHasOwner") << u"it refuses to tell who offers secrets"_s;
    QTest::newRow("what starts") << QByteArray("ListActivatableNames") << u"it refuses to tell what it starts"_s;
}

void TestSecretService::saysThatTheBusRefuses()
{
    QFETCH(const QByteArray, refused);
    QTemporaryDir folder;
    Bus bus(folder.filePath(u"bus"_s), {.refused = refused});
    const SecretService service =
        ask(u"keyring"_s, {{u"DBUS_SESSION_BUS_ADDRESS"_s, "unix:path="_L1 + folder.filePath(u"bus"_s)}});
    QCOMPARE(service.state, State::Unknown);
    QTEST(service.errorText, "errorText");
}

void TestSecretService::withoutABusThereIsNone_data()
{
    using Variables = QHash<QString, QString>;
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<State>("state");
    const QString name = u"DBUS_SESSION_BUS_ADDRESS"_s;
    QTest::newRow("no variable") << Variables{} << State::NoBus;
    QTest::newRow("no socket") << Variables{{name, u"unix:path=/nonexistent/bus"_s}} << State::NoBus;
    QTest::newRow("no abstract socket") << Variables{{name, u"unix:abstract=codex-doctor-made-up"_s}} << State::NoBus;
    QTest::newRow("no runtime folder") << Variables{{u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s}} << State::NoBus;
    QTest::newRow("another kind") << Variables{{name, u"tcp:host=127.0.0.1,port=1"_s}} << State::Unknown;
}

void TestSecretService::withoutABusThereIsNone()
{
    using Variables = QHash<QString, QString>;
    QFETCH(const Variables, variables);
    QTEST(ask(u"auto"_s, variables).state, "state");
}

void TestSecretService::asksNobodyWhereItDoesNotMatter()
{
    QTemporaryDir folder;
    Bus bus(folder.filePath(u"bus"_s), {.isOwned = true});
    ask(u"file"_s, {{u"DBUS_SESSION_BUS_ADDRESS"_s, "unix:path="_L1 + folder.filePath(u"bus"_s)}});
    QVERIFY(bus.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"
