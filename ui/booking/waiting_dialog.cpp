#include "booking/waiting_dialog.h"
#include "base/error_text.h"
#include "booking/proposal_model.h"
#include "domain/phone_text.h"
#include "domain/specialty.h"
#include "widgets/ask.h"
#include "widgets/dialog_parts.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct Column
{
    const char *title;
    QString (*text)(const usecase::WaitingRow &, QDate today);
};

QString whom(const usecase::WaitingRow &row, QDate)
{
    return row.entry.practitioner.isNull() ? say(specialtyName(row.entry.specialty)) : row.doctor.full();
}

QString days(const usecase::WaitingRow &row, QDate)
{
    QString text = row.entry.from.toString(u"dd.MM"_s) + u"–"_s + row.entry.to.toString(u"dd.MM"_s);
    if (!row.entry.hours.isEmpty())
        text += u", "_s + row.entry.hours.from.toString(u"HH:mm"_s) + u"–"_s + row.entry.hours.to.toString(u"HH:mm"_s);
    return text;
}

const std::array columns{
    Column{QT_TRANSLATE_NOOP("waitingList", "Person"), [](const auto &row, QDate) { return row.name.full(); }},
    Column{QT_TRANSLATE_NOOP("waitingList", "Phone"), [](const auto &row, QDate) { return phoneForPeople(row.phone); }},
    Column{QT_TRANSLATE_NOOP("waitingList", "Waits for"), whom},
    Column{QT_TRANSLATE_NOOP("waitingList", "When it suits"), days},
    Column{QT_TRANSLATE_NOOP("waitingList", "Since"),
           [](const auto &row, QDate) { return inClinic(row.entry.since).toString(u"dd.MM HH:mm"_s); }},
    Column{QT_TRANSLATE_NOOP("waitingList", "Can be offered"),
           [](const auto &row, QDate today) {
               return row.offer ? timeInWords(row.offer->start, today)
                                : QCoreApplication::translate("waitingList", "nothing yet");
           }},
};

} // namespace

void WaitingTableModel::reset(std::vector<usecase::WaitingRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

const usecase::WaitingRow *WaitingTableModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int WaitingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WaitingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant WaitingTableModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index.row());
    if (!row || role != Qt::DisplayRole || index.column() >= int(columns.size()))
        return {};
    return columns[size_t(index.column())].text(*row, m_today);
}

QVariant WaitingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= int(columns.size()))
        return {};
    return say({"waitingList", columns[size_t(section)].title});
}

WaitingDialog::WaitingDialog(Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_model(new WaitingTableModel(this))
    , m_notice(new NoticeBar(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("Nobody waits for a time."), this))
    , m_book(new KeyButton(QKeySequence(Qt::Key_F4), this))
    , m_withdraw(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Delete), this))
    , m_close(new KeyButton(QKeySequence(Qt::Key_Escape), this))
{
    setWindowTitle(tr("Waiting list"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Waiting list"));
    makeList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_book->setLabel(Message{"waitingList", QT_TRANSLATE_NOOP("waitingList", "Book")});
    m_withdraw->setLabel(Message{"waitingList", QT_TRANSLATE_NOOP("waitingList", "Take off the list")});
    setLook(m_book, "primary");
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    m_empty->setAlignment(Qt::AlignCenter);
    setLook(m_empty, "heading");
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_withdraw);
    row->addStretch(1);
    m_close->setLabel(tr("Close"));
    row->addWidget(m_close);
    row->addWidget(m_book);
    column->addLayout(row);
    connect(m_book, &QPushButton::clicked, this, &WaitingDialog::book);
    connect(m_table, &QTableView::activated, this, &WaitingDialog::book);
    connect(m_withdraw, &QPushButton::clicked, this, &WaitingDialog::withdraw);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    openLarge(this, 900, 420);
    m_empty->hide();
    read();
}

void WaitingDialog::read()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::WaitingList(*desk).read(actor); };
    whenDone(m_place.executor.run(job), this, [this](Result<std::vector<usecase::WaitingRow>> rows) {
        if (!rows)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(rows.error(), ErrorContext::Reading));
        m_model->reset(std::move(*rows), m_place.desk->today());
        const bool any = m_model->rowCount() > 0;
        m_empty->setVisible(!any);
        m_table->setVisible(any);
        for (auto *button : {m_book, m_withdraw})
            button->setVisible(any);
        m_table->selectRow(0);
        any ? m_table->setFocus() : m_close->setFocus();
    });
}

void WaitingDialog::book()
{
    if (const auto *row = m_model->at(m_table->currentIndex().row())) {
        m_chosen = *row;
        accept();
    }
}

void WaitingDialog::withdraw()
{
    const auto *row = m_model->at(m_table->currentIndex().row());
    if (!row)
        return;
    const auto id = row->entry.id;
    const auto reason = askReason(
        this,
        {tr("Take %1 off the waiting list?").arg(row->name.full()), {}, tr("Reason"), tr("Take off the list"), {}});
    if (!reason)
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, id, why = *reason] {
        return usecase::WaitingList(*desk).withdraw(actor, id, why);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &done) {
        if (!done)
            m_notice->setNotice(NoticeBar::Kind::Error, explain(done.error(), ErrorContext::Saving));
        read();
    });
}

} // namespace tirkeu::ui
