#include "queue/queue_page.h"
#include "base/error_text.h"
#include "queue/queue_columns.h"
#include "queue/queue_words.h"
#include "widgets/command.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/plain_label.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/verdict_panel.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
QueuePage::QueuePage(Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_presenter(place)
    , m_checkIn(new QLineEdit(this))
    , m_room(new QLineEdit(this))
    , m_roomLabel(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_sound(new QAction(this))
{
    setObjectName(u"queuePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildTop());
    column->addWidget(m_notice);
    auto *columns =
        new QueueColumns({buildQueues(), buildTickets(), buildReasons(), buildSteps(), buildCalling()}, this);
    column->addWidget(columns, 1);
    connect(columns, &QueueColumns::arranged, this, [this] { tabAsShown(this); });
    m_sound->setCheckable(true);
    addAction(m_sound);
    connectPresenter();
    connectButtons();
    fitToText();
    retranslate();
    tabAsShown(this);
    m_looking.setInterval(2000);
    connect(&m_looking, &QTimer::timeout, &m_presenter, &QueuePresenter::look);
    m_looking.start();
    m_ticking.setInterval(1000);
    connect(&m_ticking, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_presenter.tick();
    });
    m_ticking.start();
    m_presenter.read();
}

KeyButton *QueuePage::button(const char *name, const QKeySequence &key)
{
    auto *made = new KeyButton(key, this);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QWidget *QueuePage::buildTop()
{
    auto *top = new QWidget(this);
    m_checkIn->setObjectName(u"checkIn"_s);
    m_checkIn->setClearButtonEnabled(true);
    m_take = button("takeTicket", QKeySequence(Qt::Key_F8));
    m_take->setIcon(Theme::icon(u"queue"_s));
    m_board = button("openBoard", QKeySequence(Qt::CTRL | Qt::Key_B));
    m_board->setIcon(Theme::icon(u"board"_s));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_checkIn, 1);
    row->addWidget(m_take);
    row->addWidget(m_board);
    return top;
}

QWidget *QueuePage::buildQueues()
{
    auto *left = new QWidget(this);
    m_queues = new QListWidget(left);
    m_queues->setObjectName(u"queues"_s);
    m_queues->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_queues->setTextElideMode(Qt::ElideRight);
    m_closeDay = button("closeDay", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_queues, 1);
    column->addWidget(m_closeDay);
    return left;
}

QWidget *QueuePage::buildTickets()
{
    auto *middle = new QWidget(this);
    m_table = new QTableView(middle);
    m_table->setObjectName(u"tickets"_s);
    m_table->setModel(&m_presenter.model());
    makeList(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // no name is cut off
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnHidden(QueueTableModel::Reason, true); // told in full beside it
    m_nothing = plainLabel(middle, "muted");
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_table);
    m_summary = plainLabel(middle, "muted");
    m_summary->setObjectName(u"summary"_s);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    return middle;
}

QWidget *QueuePage::buildReasons()
{
    auto *side = new QWidget(this);
    m_why = new VerdictPanel(side);
    m_why->setObjectName(u"why"_s);
    m_whyEmpty = plainLabel(side, "muted");
    m_whyEmpty->setObjectName(u"whyEmpty"_s);
    m_whyBefore = button("whyBefore", QKeySequence(Qt::CTRL | Qt::Key_W));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_why);
    column->addWidget(m_whyEmpty);
    column->addWidget(m_whyBefore);
    column->addStretch(1);
    return side;
}

QWidget *QueuePage::buildSteps()
{
    auto *bar = new QWidget(this);
    m_recall = button("recall", QKeySequence(Qt::CTRL | Qt::Key_R));
    m_skip = button("skip", QKeySequence(Qt::CTRL | Qt::Key_N));
    m_start = button("start", QKeySequence(Qt::CTRL | Qt::Key_S));
    m_finish = button("finish", QKeySequence(Qt::CTRL | Qt::Key_E));
    m_priority = button("priority", QKeySequence(Qt::CTRL | Qt::Key_P));
    m_transfer = button("transfer", QKeySequence(Qt::CTRL | Qt::Key_T));
    m_leave = button("leave", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    m_print = button("printTicket", QKeySequence(Qt::Key_F9));
    auto *steps = new FlowLayout;
    for (auto *each : {m_start, m_finish, m_recall, m_skip})
        steps->addWidget(each);
    auto *others = new FlowLayout;
    for (auto *each : {m_priority, m_transfer, m_leave, m_print})
        others->addWidget(each);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(steps);
    column->addLayout(others);
    return bar;
}

QWidget *QueuePage::buildCalling()
{
    auto *whole = new QWidget(this);
    m_call = button("callNext", QKeySequence(Qt::CTRL | Qt::Key_Return));
    setLook(m_call, "primary");
    m_room->setObjectName(u"room"_s);
    m_roomLabel->setBuddy(m_room);
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addStretch(1);
    where->addWidget(m_roomLabel);
    where->addWidget(m_room);
    auto *column = new QVBoxLayout(whole); // one above the other: side by side they are wider than a small screen
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(where);
    column->addWidget(m_call);
    return whole;
}

void QueuePage::connectPresenter()
{
    using P = QueuePresenter;
    connect(&m_presenter, &P::changed, this, &QueuePage::showAll);
    connect(&m_presenter, &P::taken, this, &QueuePage::showTaken);
    connect(&m_presenter, &P::notTaken, this, &QueuePage::showNotTaken);
    connect(&m_presenter, &P::acted, this, [this](const Ticket &ticket, const Message &said) {
        m_follow = ticket.id;
        m_notice->setNotice(NoticeBar::Kind::Success, said);
        Q_EMIT statusText(say(said));
    });
    connect(&m_presenter, &P::nobodyWaits, this, [this] {
        m_notice->setNotice(NoticeBar::Kind::Info,
                            Message{"queue", QT_TRANSLATE_NOOP("queue", "Nobody waits in this queue.")});
    });
    connect(&m_presenter, &P::dayClosed, this, &QueuePage::sayDayClosed);
    connect(&m_presenter, &P::refused, this, [this](const rules::Verdict &verdict) {
        m_notice->setNotice(NoticeBar::Kind::Warning, verdict.reasons.front().message);
    });
    connect(&m_presenter, &P::failed, this,
            [this](const Message &why) { m_notice->setNotice(NoticeBar::Kind::Warning, why); });
    connect(&m_presenter, &P::papersChanged, this, &Page::papersChanged);
}

void QueuePage::connectButtons()
{
    const auto onTicket = [this](KeyButton *key, void (QueuePresenter::*step)(const Ticket &)) {
        connect(key, &QPushButton::clicked, this, [this, step] {
            if (const auto *ticket = current())
                (m_presenter.*step)(Ticket(*ticket)); // the list is read anew meanwhile
        });
    };
    onTicket(m_recall, &QueuePresenter::recall);
    onTicket(m_skip, &QueuePresenter::skip);
    onTicket(m_print, &QueuePresenter::print);
    connect(m_start, &QPushButton::clicked, this, [this] { serve(&QueuePresenter::start); });
    connect(m_finish, &QPushButton::clicked, this, [this] { serve(&QueuePresenter::finish); });
    connect(m_transfer, &QPushButton::clicked, this, &QueuePage::askTransfer);
    connect(m_closeDay, &QPushButton::clicked, this, &QueuePage::askCloseDay);
    connect(m_whyBefore, &QPushButton::clicked, this, &QueuePage::explainToThePublic);
    connect(m_leave, &QPushButton::clicked, this, &QueuePage::askLeave);
    connect(m_priority, &QPushButton::clicked, this, &QueuePage::askPriority);
    connect(m_take, &QPushButton::clicked, this, [this] { takeTicket(); });
    connect(m_board, &QPushButton::clicked, this, &QueuePage::openBoard);
    connect(m_call, &QPushButton::clicked, this, [this] { m_presenter.callNext(m_room->text()); });
    connect(m_checkIn, &QLineEdit::returnPressed, this, &QueuePage::checkInTyped);
    connect(m_notice, &NoticeBar::actionClicked, this, [this] { takeTicket(m_withoutBooking); });
    connect(m_queues, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_presenter.choose(item->data(Qt::UserRole).toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        explainChosen();
        offerButtons();
    });
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(Qt::Key_F2));
    describe(find, {"queue", QT_TRANSLATE_NOOP("queue", "Check somebody in")});
    connect(find, &QAction::triggered, m_checkIn, [this] {
        m_checkIn->setFocus();
        m_checkIn->selectAll();
    });
    addAction(find);
}

QString QueuePage::title() const
{
    return tr("Queue");
}

void QueuePage::activate()
{
    m_checkIn->setFocus();
    m_presenter.look();
}

const Ticket *QueuePage::current() const
{
    const auto *row = const_cast<QueuePage *>(this)->m_presenter.model().at(m_table->currentIndex().row());
    return row ? &row->ticket : nullptr;
}

void QueuePage::retranslate()
{
    setAccessibleName(title());
    m_checkIn->setPlaceholderText(tr("Who has come: ЖСН, number of the booking, or the QR of the coupon"));
    m_checkIn->setAccessibleName(tr("Check somebody in"));
    m_queues->setAccessibleName(tr("Queues"));
    m_table->setAccessibleName(tr("Tickets"));
    m_roomLabel->setText(tr("Room or window"));
    m_room->setAccessibleName(tr("Room or window"));
    m_room->setToolTip(tr("Where the next one is called to; empty: as the ticket says"));
    explainChosen();
    m_take->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Give a ticket")});
    m_board->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Public board")});
    m_call->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Call the next one")});
    m_recall->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Call once more")});
    m_skip->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Pass over")});
    m_start->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Begin the service")});
    m_finish->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Finish the service")});
    m_leave->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Out of the queue…")});
    m_priority->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Change the turn…")});
    m_transfer->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "To another queue…")});
    m_whyBefore->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Who is before, and why…")});
    m_closeDay->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Close the day…")});
    m_print->setLabel(Message{"queue", QT_TRANSLATE_NOOP("queue", "Print the ticket")});
    describe(m_sound, {"queue", QT_TRANSLATE_NOOP("queue", "Sound of the board at a call")});
    m_presenter.model().retranslate();
    showAll();
}

void QueuePage::fitToText()
{
    m_checkIn->setMinimumHeight(Theme::px(this, 36));
    m_call->setMinimumHeight(Theme::px(this, 40));
    m_room->setFixedWidth(Theme::px(this, 72));
    showQueues();
}

void QueuePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_queues)
        fitToText();
}

void QueuePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_presenter.look();
}

} // namespace tirkeu::ui
