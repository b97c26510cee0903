#include "registration/registration_page.h"
#include "audit/card_readers_dialog.h"
#include "base/error_text.h"
#include "charts/today_panel.h"
#include "registration/print_preview_dialog.h"
#include "registration/versions_dialog.h"
#include "usecase/read_card.h"
#include "widgets/ask.h"
#include "widgets/command.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr std::chrono::milliseconds makeEditorAfter{400};
}

RegistrationPage::RegistrationPage(Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_service(place.desk->clock())
    , m_documents(new QAction(this))
    , m_words(place.language)
    , m_stack(new QStackedWidget(this))
    , m_desk(new QWidget(m_stack))
    , m_list(new SearchList(place, m_words, m_desk))
    , m_panel(new PersonPanel(place, m_words, m_desk))
    , m_notice(new NoticeBar(m_desk))
    , m_new(new KeyButton(QKeySequence(Qt::Key_F3), m_desk))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_desk);
    buildDesk();
    buildKeys();
    connectPanel();
    retranslate();
    readLists();
    m_list->presenter().search({});
    QTimer::singleShot(makeEditorAfter, this, [this] { editor(); });
}

CardEditor &RegistrationPage::editor()
{
    if (m_editor)
        return *m_editor;
    m_editor = new CardEditor(m_place, m_words, m_stack);
    m_stack->addWidget(m_editor);
    tabAsShown(window());
    connect(&m_editor->presenter(), &CardEditorPresenter::draftFound, this, &RegistrationPage::takeFoundDraft);
    connect(m_editor, &CardEditor::left, this, &RegistrationPage::showDesk);
    connect(m_editor, &CardEditor::saved, this, &RegistrationPage::showSaved);
    connect(m_editor, &CardEditor::draftsChanged, this, &Page::draftsChanged);
    connect(m_editor, &CardEditor::openAsked, this, [this](const PatientId &id) {
        showDesk();
        open(id);
    });
    return *m_editor;
}

bool RegistrationPage::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

void RegistrationPage::buildDesk()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    m_new->setIcon(Theme::icon(u"person-add"_s));
    m_new->setMinimumHeight(Theme::px(this, 36));
    side->addWidget(m_new);
    side->addWidget(m_panel, 1);
    m_panel->setIdle(new TodayPanel(m_place, m_panel->idlePlace()));
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_notice);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addLayout(side);
}

void RegistrationPage::buildKeys()
{
    auto *search = new QAction(this);
    search->setShortcut(QKeySequence(Qt::Key_F2));
    describe(search, {"tirkeu::ui::SearchList", QT_TRANSLATE_NOOP("tirkeu::ui::SearchList", "Find a person")});
    connect(search, &QAction::triggered, this, &RegistrationPage::focusSearch);
    addAction(search);
    m_documents->setShortcut(QKeySequence(u"Ctrl+T"_s));
    connect(m_documents, &QAction::triggered, this, &RegistrationPage::beginOrEndService);
    connect(&m_service, &ServiceTimer::changed, this, [this] {
        retranslate();
        Q_EMIT clocksChanged();
    });
    addAction(m_documents);
    connect(m_new, &QPushButton::clicked, this, &RegistrationPage::newPerson);
    auto *ticket = new QAction(this);
    ticket->setShortcut(QKeySequence(Qt::Key_F8));
    describe(ticket, {"queue", QT_TRANSLATE_NOOP("queue", "Into the queue: check in or give a ticket")});
    connect(ticket, &QAction::triggered, this, [this] {
        if (m_panel->hasCard())
            Q_EMIT ticketWanted(m_panel->record()->id);
    });
    addAction(ticket);
}

void RegistrationPage::connectPanel()
{
    connect(m_list, &SearchList::openAsked, this, &RegistrationPage::open);
    connect(m_list, &SearchList::newPersonAsked, this, &RegistrationPage::newPerson);
    connect(m_list, &SearchList::chosen, m_panel, &PersonPanel::showChosen);
    connect(m_list, &SearchList::typed, this, [this] {
        m_opening.renew(); // who types on does not wait for the card asked for before
        m_notice->clear();
        m_panel->showNobody();
    });
    connect(m_panel, &PersonPanel::correctAsked, this, &RegistrationPage::editCard);
    connect(m_panel, &PersonPanel::bookAsked, this, [this] {
        if (m_panel->hasCard())
            Q_EMIT bookingWanted(m_panel->record()->id);
    });
    connect(m_panel, &PersonPanel::printAsked, this, &RegistrationPage::showPaper);
    connect(m_panel, &PersonPanel::versionsAsked, this, &RegistrationPage::showVersions);
    connect(m_panel, &PersonPanel::confirmAsked, this, &RegistrationPage::confirmCard);
    connect(m_panel, &PersonPanel::personAsked, this, &RegistrationPage::open);
    connect(m_panel, &PersonPanel::openCardAsked, this, &RegistrationPage::openCard);
    connect(m_panel, &PersonPanel::readersAsked, this, &RegistrationPage::showReaders);
}

QString RegistrationPage::title() const
{
    return tr("Registration");
}

void RegistrationPage::readLists()
{
    const auto job = [desk = m_place.desk] { return usecase::ReadDeskLists(*desk)(); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::DeskLists> &lists) {
        if (!lists)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(lists.error(), ErrorContext::Reading));
        m_words.setDistricts(lists->districts);
        retranslate(); // what was said without them is said anew
        if (m_editor)
            m_editor->retranslate();
        m_panel->retranslate();
    });
}

void RegistrationPage::activate()
{
    if (!isEditing())
        m_list->focusBox();
}

bool RegistrationPage::mayLeave()
{
    if (isEditing()) {
        m_editor->presenter().leaveCard();
        showDesk();
    }
    return true;
}

bool RegistrationPage::showPerson(const PatientId &id)
{
    mayLeave();
    open(id);
    return true;
}

void RegistrationPage::focusSearch()
{
    mayLeave();
    m_list->focusBox();
}

void RegistrationPage::newPerson()
{
    if (isEditing() && m_editor->presenter().isNew())
        return;
    if (isScannedText())
        return editScanned();
    editNew(m_list->presenter().typedPerson());
}

void RegistrationPage::editNew(const PatientForm &form)
{
    if (!m_place.actor.roles.allow(Permission::RegisterPatient))
        return m_notice->setNotice(NoticeBar::Kind::Info, tr("Your role does not register new persons."));
    m_notice->clear();
    m_goOn = false;
    m_stack->setCurrentWidget(&editor());
    m_editor->beginNew(form);
}

void RegistrationPage::editCard()
{
    if (!m_panel->hasCard())
        return;
    m_goOn = false;
    m_stack->setCurrentWidget(&editor());
    m_editor->beginCorrection(*m_panel->record());
}

void RegistrationPage::showDesk()
{
    m_stack->setCurrentIndex(0);
    m_list->focusBox();
}

/// Ctrl+T: the documents are taken in, or the person has the answer.
void RegistrationPage::beginOrEndService()
{
    if (m_service.isRunning())
        return m_service.stop();
    if (!m_panel->hasCard() && !isEditing())
        return m_notice->setNotice(
            NoticeBar::Kind::Info,
            Message{"registrationPage",
                    QT_TRANSLATE_NOOP("registrationPage", "Open the person's card first, or register them.")});
    m_service.start();
}

void RegistrationPage::showSaved(const PatientRecord &record)
{
    m_service.stop();
    showDesk();
    m_panel->showCard(record);
    m_list->select(record.id);
    m_list->presenter().again();
    m_panel->notice().setNotice(NoticeBar::Kind::Success, tr("Saved."));
    Q_EMIT statusText(tr("The card is saved."));
}

void RegistrationPage::open(const PatientId &id)
{
    m_notice->clear();
    openThen(id, [] {});
}

void RegistrationPage::openThen(const PatientId &id, const std::function<void()> &then)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, id] { return usecase::ReadCard(*desk)(actor, id); };
    whenDone(m_place.executor.run(job), this,
             [this, then, asked = m_opening.renew()](const Result<PatientRecord> &record) {
                 if (asked.isStale())
                     return;
                 if (!record)
                     return m_notice->setNotice(NoticeBar::Kind::Error, explain(record.error(), ErrorContext::Reading));
                 m_panel->showCard(*record);
                 m_list->select(record->id);
                 then();
             });
}

void RegistrationPage::take(const Result<PatientRecord> &record, const Message &done)
{
    if (!record)
        return m_panel->notice().setNotice(NoticeBar::Kind::Error, explain(record.error(), ErrorContext::Saving));
    if (!m_panel->hasCard() || m_panel->record()->id != record->id)
        return; // the person went on to somebody else
    m_panel->showCard(*record);
    m_panel->notice().setNotice(NoticeBar::Kind::Success, done);
    m_list->presenter().again();
}

void RegistrationPage::confirmCard()
{
    if (!m_panel->hasCard() ||
        !confirm(this, {tr("Confirm the data of this card?"), tr("From now on every correction needs a reason."),
                        tr("Confirm the data"), tr("Not yet")}))
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = m_panel->record()->id,
                      version = m_panel->record()->version] { return usecase::ConfirmCard(*desk)(actor, id, version); };
    whenDone(m_place.executor.run(job), this, [this](const Result<PatientRecord> &record) {
        take(record, {"registrationPage", QT_TRANSLATE_NOOP("registrationPage", "The data are confirmed.")});
    });
}

void RegistrationPage::openCard()
{
    if (!m_panel->hasCard())
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = m_panel->record()->id] {
        return usecase::OpenAmbulatoryCard(*desk)(actor, id);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<PatientRecord> &record) {
        take(record, {"registrationPage", QT_TRANSLATE_NOOP("registrationPage", "The card 052/e is open.")});
    });
}

void RegistrationPage::showVersions()
{
    if (!m_panel->hasCard())
        return;
    VersionsDialog dialog(m_place, m_words, *m_panel->record(), this);
    dialog.exec();
}

void RegistrationPage::showReaders()
{
    if (m_panel->hasCard())
        CardReadersDialog(m_place, *m_panel->record(), this).exec();
}

void RegistrationPage::showPaper()
{
    if (!m_panel->hasCard())
        return;
    PrintPreviewDialog dialog(m_place, *m_panel->record(), this);
    dialog.exec();
    Q_EMIT papersChanged();
}

void RegistrationPage::retranslate()
{
    describe(m_documents,
             {"registrationPage", m_service.isRunning() ? QT_TRANSLATE_NOOP("registrationPage", "The person is served")
                                                        : QT_TRANSLATE_NOOP("registrationPage", "Documents taken")});
    m_new->setLabel(Message{"tirkeu::ui::RegistrationPage", QT_TR_NOOP("New person")});
    setAccessibleName(title());
}

void RegistrationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
