#include "booking/visit_side.h"
#include "booking/visit_form.h"
#include "domain/specialty.h"
#include "widgets/follow_scroll.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/person_box.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/verdict_panel.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int sideWidth = 336;
using Stage = VisitPresenter::Stage;
using By = ProposalWish::By;

} // namespace

VisitSide::VisitSide(Workplace &place, VisitPresenter &presenter, QWidget *parent)
    : QFrame(parent)
    , m_place(place)
    , m_presenter(presenter)
    , m_box(new PersonBox(place, this))
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
{
    setLook(this, "panel");
    setFixedWidth(Theme::px(this, sideWidth));
    build();
    connectAll();
    retranslate();
    showPerson();
}

void VisitSide::build()
{
    m_box->line()->setObjectName(u"bookingPerson"_s);
    setLook(m_name, "heading");
    setLook(m_facts, "muted");
    for (auto *label : {m_name, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop);
    setLook(m_hint, "muted");
    m_hint->setContentsMargins(12, 4, 12, 4);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(buildTimes());
    m_stack->addWidget(buildForm());
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 0);
    top->setSpacing(4);
    top->addWidget(m_box);
    top->addWidget(m_name);
    top->addWidget(m_facts);
    top->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

QWidget *VisitSide::buildTimes()
{
    auto *page = new QWidget(this);
    m_by = new QComboBox(page);
    m_by->setObjectName(u"by"_s);
    m_specialty = new QComboBox(page);
    m_specialty->setObjectName(u"bySpecialty"_s);
    m_specialty->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_near = new KeyButton(QKeySequence(u"Ctrl+Shift+F"_s), page);
    m_found = new QLabel(page);
    m_found->setWordWrap(true);
    setLook(m_found, "muted");
    m_model = new ProposalModel(this);
    m_list = new QListView(page);
    m_list->setObjectName(u"proposals"_s);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_by);
    column->addWidget(m_specialty);
    column->addWidget(m_near);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    return page;
}

QWidget *VisitSide::buildForm()
{
    auto *page = new QWidget(this);
    m_form = new VisitForm(m_place, m_presenter, page);
    setLook(m_form, "sheet");
    m_formScroll = new FollowScroll(m_form, page);
    m_formScroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_verdict = new VerdictPanel(page);
    m_answer = new FollowScroll(m_verdict, page);
    m_book = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), page);
    m_book->setObjectName(u"book"_s);
    offerBooking();
    m_back = new QPushButton(page);
    setLook(m_back, "quiet");
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(12, 4, 12, 12);
    bottom->setSpacing(8);
    bottom->addWidget(m_answer);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_book, 1);
    bottom->addLayout(row);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_formScroll, 1);
    column->addLayout(bottom, 0);
    return page;
}

void VisitSide::connectAll()
{
    connect(m_box, &PersonBox::chosen, this, [this](const PatientRow &row) { m_presenter.setPerson(row.id); });
    connect(m_box, &PersonBox::left, this, &VisitSide::back);
    connect(m_by, &QComboBox::currentIndexChanged, this, &VisitSide::wish);
    connect(m_specialty, &QComboBox::currentIndexChanged, this, &VisitSide::wish);
    connect(m_near, &QPushButton::clicked, this, &VisitSide::nearAsked);
    connect(m_list, &QListView::doubleClicked, this, &VisitSide::chooseCurrent);
    connect(m_form, &VisitForm::bookAsked, this, &VisitSide::book);
    connect(m_book, &QPushButton::clicked, this, &VisitSide::book);
    connect(m_back, &QPushButton::clicked, this, &VisitSide::back);
    connect(m_verdict, &VerdictPanel::stepChosen, this, &VisitSide::takeStep);
    connect(&m_presenter, &VisitPresenter::personChanged, this, &VisitSide::showPerson);
    connect(&m_presenter, &VisitPresenter::stageChanged, this, &VisitSide::showStage);
    connect(&m_presenter, &VisitPresenter::proposalsChanged, this, &VisitSide::showProposals);
    connect(&m_presenter, &VisitPresenter::verdictChanged, this, &VisitSide::showVerdict);
    connect(&m_presenter, &VisitPresenter::busyChanged, this, &VisitSide::offerBooking);
    connect(m_notice, &NoticeBar::actionClicked, this, &VisitSide::discardAsked);
    connect(&m_presenter, &VisitPresenter::failed, this,
            [this](const Message &why) { m_notice->setNotice(NoticeBar::Kind::Error, why); });
}

void VisitSide::setSpecialties(const QStringList &codes)
{
    const QString now = m_specialty->currentData().toString();
    if (m_specialty->count() == int(codes.size()) && !m_retranslating)
        return;
    m_retranslating = true;
    m_specialty->clear();
    for (const auto &code : codes)
        m_specialty->addItem(say(specialtyName(code)), code);
    m_specialty->setCurrentIndex(std::max(0, m_specialty->findData(now)));
    m_retranslating = false;
}

void VisitSide::focusPerson()
{
    m_box->line()->setFocus(Qt::ShortcutFocusReason);
    m_box->line()->selectAll();
}

void VisitSide::focusWork()
{
    if (m_presenter.stage() == Stage::NoPerson)
        focusPerson();
    else if (m_presenter.stage() == Stage::Filling)
        m_form->begin();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void VisitSide::focusProposals()
{
    if (m_presenter.stage() == Stage::NoPerson)
        m_stack->setCurrentIndex(int(Stage::Choosing)); // the card is being read
    if (m_presenter.stage() != Stage::Filling)
        m_list->setFocus(Qt::OtherFocusReason);
}

void VisitSide::showPerson()
{
    m_notice->clear();
    const auto &record = m_presenter.person();
    m_name->setVisible(record.has_value());
    m_facts->setVisible(record.has_value());
    if (!record)
        return;
    const auto &person = record->patient;
    m_name->setText(person.name.full());
    QStringList facts{person.birthDate.toString(u"dd.MM.yyyy"_s)};
    if (person.iin)
        facts += person.iin->toString();
    facts += say(nameOf(person.attachment.kind));
    m_facts->setText(facts.join(u" · "_s));
    if (const auto &typed = m_presenter.restoredFrom(); typed.isValid())
        m_notice->setNotice(NoticeBar::Kind::Info,
                            Message{"visitSide",
                                    QT_TRANSLATE_NOOP("visitSide", "Typed at %1, not booked yet."),
                                    {timeInWords(typed, m_place.desk->today())}},
                            Message{"visitSide", QT_TRANSLATE_NOOP("visitSide", "Discard it…")});
}

void VisitSide::showStage()
{
    m_stack->setCurrentIndex(int(m_presenter.stage()));
    m_verdict->clear();
    offerBooking();
    focusWork();
}

void VisitSide::showProposals()
{
    showWish();
    m_model->setRowHeight(Theme::px(this, 44)); // time, and who, with room around both
    m_model->reset(m_presenter.proposals(), m_place.desk->today());
    m_found->setVisible(m_presenter.isLooking() || m_presenter.proposals().empty());
    m_found->setText(m_presenter.isLooking() ? tr("Looking for free times…")
                                             : tr("No free time is found. Try another doctor or specialty."));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void VisitSide::wish()
{
    if (m_retranslating)
        return;
    ProposalWish wanted;
    wanted.by = By(m_by->currentData().toInt());
    if (wanted.by == By::Doctor) {
        Q_EMIT doctorAsked();
        return showWish(); // nobody stands there: as it was
    }
    if (wanted.by == By::Specialty)
        wanted.specialty = m_specialty->currentData().toString();
    if (wanted.by == By::AnyNear)
        wanted.near = m_place.desk->clock().now();
    m_specialty->setVisible(wanted.by == By::Specialty);
    if (m_presenter.person())
        m_presenter.propose(wanted);
}

/// The boxes say what the times below were looked for by.
void VisitSide::showWish()
{
    const auto &wish = m_presenter.wish();
    m_retranslating = true;
    m_by->setCurrentIndex(m_by->findData(int(wish.by)));
    if (const int known = m_specialty->findData(wish.specialty); known >= 0)
        m_specialty->setCurrentIndex(known);
    m_specialty->setVisible(wish.by == By::Specialty);
    m_retranslating = false;
}

void VisitSide::chooseCurrent()
{
    if (const auto *slot = m_model->at(m_list->currentIndex().row()))
        m_presenter.choose(*slot);
    else
        m_presenter.chooseFirst();
}

/// Esc: one step back; nothing typed is lost.
void VisitSide::back()
{
    if (m_presenter.stage() == Stage::Filling)
        m_presenter.leaveForm();
    else
        Q_EMIT leftForGrid();
}

bool VisitSide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseCurrent();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void VisitSide::retranslate()
{
    m_retranslating = true;
    m_by->clear();
    m_by->addItem(tr("District doctor of the person"), int(By::OwnDoctor));
    m_by->addItem(tr("By specialty"), int(By::Specialty));
    m_by->addItem(tr("The doctor chosen in the grid"), int(By::Doctor));
    m_by->addItem(tr("Whoever is free soonest"), int(By::AnyNear));
    m_by->setAccessibleName(tr("Whose times are proposed"));
    m_specialty->setAccessibleName(tr("Specialty"));
    for (int i = 0; i < m_specialty->count(); ++i)
        m_specialty->setItemText(i, say(specialtyName(m_specialty->itemData(i).toString())));
    m_retranslating = false;
    showWish();
    m_box->setWords(tr("The person to be booked"), tr("F2  Whom to book: name, IIN, phone"));
    m_near->setLabel(Message{"tirkeu::ui::VisitSide", QT_TR_NOOP("Near the time in the grid")});
    m_book->setLabel(Message{"tirkeu::ui::VisitSide", QT_TR_NOOP("Book")});
    m_back->setText(tr("Back  Esc"));
    m_hint->setText(tr("Find the person above, or choose a free time in the grid first. A booking chosen in the grid"
                       " is shown here."));
    m_list->setAccessibleName(tr("Free times. Enter takes one."));
    m_model->retranslate();
    setAccessibleName(tr("Booking a visit"));
    showPerson();
}

void VisitSide::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (!m_back)
        return;
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProposals();
        showVerdict();
    } else if (event->type() == QEvent::FontChange) {
        setFixedWidth(Theme::px(this, sideWidth));
    }
}

} // namespace tirkeu::ui
