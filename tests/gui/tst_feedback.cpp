// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/outboxdialog.h"
#include "gui/outboxmodel.h"
#include "gui/uploaddialog.h"
#include "gui/uploaditems.h"
#include "madeup.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;
using feedback::EntryState;

namespace {

// Takes one envelope after the other, and answers as the test says.
class Receiver : public QTcpServer
{
public:
    Receiver()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_request += socket->readAll();
                if (!isWhole())
                    return;
                ++requests;
                m_request.clear();
                socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                              + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }

    QString dsn() const { return u"http://public@127.0.0.1:%1/42"_s.arg(serverPort()); }

    QByteArray status = "200 OK";
    QByteArray body = "{}";
    int requests = 0;

private:
    bool isWhole() const
    {
        const qsizetype end = m_request.indexOf("\r\n\r\n");
        const qsizetype at = m_request.toLower().indexOf("content-length:");
        return end > 0 && at > 0
               && m_request.size() - end - 4
                      >= m_request.mid(at + 15, m_request.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    }

    QByteArray m_request;
};

// A dialog over a made-up report, with a home of its own.
class Rig
{
public:
    explicit Rig(const QString &dsn = {}, const QByteArray &policy = {}) : sender([this] { return options(); })
    {
        m_dsn = dsn;
        if (!policy.isEmpty()) {
            QDir().mkpath(home.filePath(u"root/etc/codex-doctor"_s));
            QFile file(home.filePath(u"root/etc/codex-doctor/policy.toml"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(policy);
        }
        dialog = std::make_unique<UploadDialog>(
            std::make_shared<RedactedReport>(makeReport(madeUpResults(), options().now), Redactor({}, {})),
            FeedbackParts{
                .sender = &sender,
                .options = [this] { return options(); },
                .secrets = std::make_shared<SecretStore>(),
                .chooser =
                    [this](QWidget *, const FileQuestion &, const std::function<void(const FileAnswer &)> &chosen) {
                        chosen({home.filePath(u"bundle.tar.gz"_s), {}});
                    }},
            [] { return QPixmap(20, 10); });
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    RunOptions options() const
    {
        QHash<QString, QString> variables{{u"HOME"_s, home.path()}};
        if (!m_dsn.isEmpty())
            variables.insert(u"CODEX_DOCTOR_DSN"_s, m_dsn);
        return {.variables = variables,
                .homeDirectory = home.path(),
                .codexHome = home.filePath(u"codex"_s),
                .now = QDateTime::currentDateTimeUtc(),
                .systemRoot = home.filePath(u"root"_s)};
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    UploadItems *items() const { return find<UploadItems>(u"itemsList"_s); }
    QString preview() const { return find<QPlainTextEdit>(u"preview"_s)->toPlainText(); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }

    QTemporaryDir home;
    feedback::Sender sender;
    std::unique_ptr<UploadDialog> dialog;

private:
    QString m_dsn;
};

feedback::OutboxEntry entryOf(const QString &id, EntryState state)
{
    return {.eventId = id,
            .state = state,
            .queuedAt = QDateTime::fromSecsSinceEpoch(1'750'000'000),
            .items = {{u"event.json"_s, 100, false}, {u"codex-doctor-report.json"_s, 4000, true}}};
}

} // namespace

class TestFeedback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTickedBeyondTheReport();
    void whatIsShownIsWhatWouldBeSent();
    void withoutAPlaceItSaysWhyAndSavesABundle();
    void sendsWhenAskedAndShowsTheReceipt();
    void refusalIsShownInTheServersWords();
    void whatIsTooLargeGoesWithoutItsAttachments();
    void aPolicyThatForbidsLeavesTheBundle();
    void outboxShowsAndDeletes();
    void outboxModelKeepsItsRows();
};

void TestFeedback::nothingIsTickedBeyondTheReport()
{
    const Receiver receiver;
    Rig rig(receiver.dsn());
    QTRY_VERIFY(rig.items()->topLevelItemCount() > 0);
    const auto *const event = rig.items()->topLevelItem(0);
    QVERIFY(event->text(0).contains(u"event.json"));
    QVERIFY(!event->data(0, Qt::CheckStateRole).isValid()); // it goes along: no box that does nothing
    QStringList ticked;
    for (int row = 0; row < rig.items()->topLevelItemCount(); ++row) {
        if (rig.items()->topLevelItem(row)->checkState(0) == Qt::Checked)
            ticked << rig.items()->topLevelItem(row)->text(0);
    }
    QCOMPARE(ticked.size(), 1);
    QVERIFY(ticked.last().contains(u"codex-doctor-report.json"));
    QTRY_VERIFY(rig.button(u"sendButton"_s)->isEnabled());
    QCOMPARE(receiver.requests, 0);
}

void TestFeedback::whatIsShownIsWhatWouldBeSent()
{
    Rig rig;
    QTRY_VERIFY(rig.preview().contains(u"\"schema_version\": 1"));
    rig.find<QPlainTextEdit>(u"wordsEdit"_s)->setPlainText(u"It stopped after lunch"_s);
    QTRY_COMPARE(rig.items()->topLevelItemCount(), 3);
    rig.items()->choose(feedback::Part::Event);
    QTRY_VERIFY(rig.preview().contains(u"It stopped after lunch"));
}

void TestFeedback::withoutAPlaceItSaysWhyAndSavesABundle()
{
    Rig rig;
    QTRY_VERIFY(rig.text(u"placeLabel"_s).contains(u"CODEX_DOCTOR_DSN"));
    QTRY_VERIFY(rig.button(u"bundleButton"_s)->isEnabled());
    QVERIFY(!rig.button(u"sendButton"_s)->isEnabled());
    QVERIFY(!rig.button(u"sendButton"_s)->toolTip().isEmpty());
    rig.button(u"bundleButton"_s)->click();
    QTRY_VERIFY(rig.text(u"stateLabel"_s).contains(u"bundle.tar.gz"));
    QVERIFY(QFile::exists(rig.home.filePath(u"bundle.tar.gz"_s)));
}

void TestFeedback::sendsWhenAskedAndShowsTheReceipt()
{
    Receiver receiver;
    Rig rig(receiver.dsn());
    QObject::connect(&rig.sender, &feedback::Sender::queued, &receiver,
                     [&](const QString &id, const Message &) { receiver.body = "{\"id\":\"" + id.toLatin1() + "\"}"; });
    QTRY_VERIFY(rig.button(u"sendButton"_s)->isEnabled());
    rig.button(u"sendButton"_s)->click();
    QTRY_VERIFY(rig.text(u"stateLabel"_s).contains(u"accepted"));
    QCOMPARE(receiver.requests, 1);
    QVERIFY(!rig.button(u"sendButton"_s)->isEnabled()); // once is enough
}

void TestFeedback::refusalIsShownInTheServersWords()
{
    Receiver receiver;
    receiver.status = "400 Bad Request";
    receiver.body = "{\"detail\":\"no such project here\"}";
    Rig rig(receiver.dsn());
    QTRY_VERIFY(rig.button(u"sendButton"_s)->isEnabled());
    rig.button(u"sendButton"_s)->click();
    QTRY_VERIFY(rig.text(u"stateLabel"_s).contains(u"no such project here"));
}

// 413: the outbox offers to leave the attachments out, and what is left goes.
void TestFeedback::whatIsTooLargeGoesWithoutItsAttachments()
{
    Receiver receiver;
    receiver.status = "413 Payload Too Large";
    Rig rig(receiver.dsn());
    QObject::connect(&rig.sender, &feedback::Sender::queued, &receiver,
                     [&](const QString &id, const Message &) { receiver.body = "{\"id\":\"" + id.toLatin1() + "\"}"; });
    QTRY_VERIFY(rig.button(u"sendButton"_s)->isEnabled());
    rig.button(u"sendButton"_s)->click();
    QTRY_COMPARE(receiver.requests, 1);
    QTRY_VERIFY(rig.button(u"outboxButton"_s)->isVisible());

    OutboxDialog outbox(&rig.sender);
    outbox.setAttribute(Qt::WA_DeleteOnClose, false);
    outbox.show();
    auto *const leaveOut = outbox.findChild<QPushButton *>(u"attachmentsButton"_s);
    QTRY_VERIFY(leaveOut->isEnabled());
    receiver.status = "200 OK";
    leaveOut->click();
    const auto *const table = outbox.findChild<QTableView *>(u"table"_s);
    const auto state = [table] { return table->model()->index(0, OutboxModel::StateColumn).data().toString(); };
    QTRY_VERIFY(outbox.findChild<QPushButton *>(u"sendButton"_s)->isEnabled() || state() == u"Sent"_s);
    QVERIFY(!leaveOut->isEnabled());
    if (state() != u"Sent"_s)
        outbox.findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_COMPARE(state(), u"Sent"_s);
    QCOMPARE(receiver.requests, 2);
}

void TestFeedback::aPolicyThatForbidsLeavesTheBundle()
{
    const Receiver receiver;
    const Rig rig(receiver.dsn(), "[feedback]\nuploads = false\n");
    QTRY_VERIFY(rig.text(u"placeLabel"_s).contains(u"forbidden"_s));
    QVERIFY(rig.text(u"placeLabel"_s).contains(u"policy.toml:2"_s));
    QVERIFY(!rig.button(u"sendButton"_s)->isEnabled());
    QVERIFY(rig.button(u"sendButton"_s)->toolTip().contains(u"forbidden"_s));
    QTRY_VERIFY(rig.button(u"bundleButton"_s)->isEnabled());
    rig.button(u"bundleButton"_s)->click();
    QTRY_VERIFY(QFile::exists(rig.home.filePath(u"bundle.tar.gz"_s)));
    QCOMPARE(receiver.requests, 0);
}

void TestFeedback::outboxShowsAndDeletes()
{
    Receiver receiver;
    receiver.status = "400 Bad Request";
    Rig rig(receiver.dsn());
    const QSignalSpy attempted(&rig.sender, &feedback::Sender::attempted);
    QTRY_VERIFY(rig.button(u"sendButton"_s)->isEnabled());
    rig.button(u"sendButton"_s)->click();
    QTRY_COMPARE(attempted.size(), 1); // before that it is being sent, and cannot be deleted
    OutboxDialog outbox(&rig.sender);
    outbox.setAttribute(Qt::WA_DeleteOnClose, false);
    outbox.show();
    auto *const table = outbox.findChild<QTableView *>(u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, OutboxModel::StateColumn).data().toString(), u"Rejected"_s);
    QTRY_VERIFY(outbox.findChild<QPushButton *>(u"deleteButton"_s)->isEnabled());
    QCOMPARE(outbox.findChild<QPushButton *>(u"pauseButton"_s)->text(), u"&Queue Again"_s);
    outbox.findChild<QPushButton *>(u"deleteButton"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(outbox.findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
    for (const QString &name : {u"sendButton"_s, u"pauseButton"_s, u"attachmentsButton"_s, u"deleteButton"_s}) {
        const auto *const button = outbox.findChild<QPushButton *>(name);
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"Nothing was queued"), qPrintable(button->toolTip()));
    }
}

void TestFeedback::outboxModelKeepsItsRows()
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entryOf(u"a"_s, EntryState::Queued), entryOf(u"b"_s, EntryState::Paused)});
    const QPersistentModelIndex second = model.index(1, 0);
    model.setEntries(
        {entryOf(u"a"_s, EntryState::Sent), entryOf(u"b"_s, EntryState::Paused), entryOf(u"c"_s, EntryState::Queued)});
    QCOMPARE(second.row(), 1);
    model.setEntries({entryOf(u"b"_s, EntryState::Queued), entryOf(u"c"_s, EntryState::Queued)});
    QCOMPARE(second.row(), 0);
    QCOMPARE(second.data().toString(), u"Queued"_s);
}

QTEST_MAIN(TestFeedback)
#include "tst_feedback.moc"
