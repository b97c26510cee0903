#pragma once
#include "gui/shell_services.h"
#include "queue/queue_page.h"
#include "support/booked_desk.h"
#include "usecase/call_ticket.h"
#include "usecase/take_ticket.h"
#include "widgets/notice_bar.h"
#include <QListWidget>
#include <QTableView>

namespace tirkeu::test {
using namespace Qt::StringLiterals;

/// The queue of a desk whose clock stands at Monday 2026-03-02 09:00. A test derives from it, and calls setUp and
/// tearDown around each row.
class QueuePageTest : public QObject
{
protected:
    struct Fixture
    {
        BookedDesk disk;
        ShellServices shell{disk.place(), disk.folder()};
        std::shared_ptr<usecase::Desk> desk{std::shared_ptr<void>(), &disk.desk()};
        ui::Workplace place{desk, disk.administrator(), shell.executor, shell.texts, shell.language, shell.tray, {}};
    };

    void setUp()
    {
        failOnWarnings();
        m_fixture = std::make_unique<Fixture>();
    }
    void tearDown()
    {
        m_fixture->shell.executor.wait();
        m_page.reset();
        m_fixture.reset();
    }
    void open()
    {
        m_page = std::make_unique<ui::QueuePage>(m_fixture->place);
        m_page->resize(1100, 660);
        showActive(*m_page);
        QTRY_VERIFY(m_page->presenter().isRead());
        m_page->activate();
    }
    void choose(const QueuePlace &place)
    {
        auto *list = m_page->findChild<QListWidget *>(u"queues"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString() == place.key())
                return list->setCurrentRow(i);
        }
        QFAIL("the queue is not listed");
    }
    Ticket given(TicketKind kind, const QueuePlace &place, const PatientId &person = {})
    {
        usecase::TakeTicket::Command command;
        command.kind = kind;
        command.place = place;
        command.patient = person;
        return *must(usecase::TakeTicket(m_fixture->disk.desk())(m_fixture->place.actor, command)).ticket;
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"tickets"_s); }
    QString notice() const { return m_page->findChild<ui::NoticeBar *>()->text(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::QueuePage> m_page;
    const QDate monday{2026, 3, 2};
    const QueuePlace papers = QueuePlace::of(NamedQueue::Papers);
    const QueuePlace certificates = QueuePlace::of(NamedQueue::Certificates);
};

} // namespace tirkeu::test
