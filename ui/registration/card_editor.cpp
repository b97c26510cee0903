#include "registration/card_editor.h"
#include "base/clock.h"
#include "base/error_text.h"
#include "registration/conflict_dialog.h"
#include "registration/patient_table_model.h"
#include "widgets/ask.h"
#include "widgets/command.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

CardEditor::CardEditor(Workplace &place, const CardWords &words, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_words(words)
    , m_presenter(place)
    , m_form(new CardForm(m_presenter, words, this))
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_closed(new NoticeBar(this))
    , m_notice(new NoticeBar(this))
{
    m_column->setContentsMargins(16, 12, 16, 0);
    m_column->setSpacing(8);
    setLook(m_title, "title");
    m_title->setTextFormat(Qt::PlainText);
    m_closed->setClosable(false);
    m_column->addWidget(m_title);
    m_column->addWidget(m_closed);
    m_column->addWidget(m_notice);
    buildQuestions();
    m_column->addWidget(m_form, 1);
    buildLikelyTwins();
    m_column->addWidget(buildBar());
    m_hint = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_J), this);
    m_hint->setFocusPolicy(Qt::NoFocus);
    setLook(m_hint, "quiet");
    m_form->row(PatientField::Iin)->addBeneath(m_hint);
    connectPresenter();
    connectKeys();
    retranslate();
}

void CardEditor::buildQuestions()
{
    m_draft = new QuestionBar(QuestionBar::Kind::Info, this);
    m_takeDraft = m_draft->addAnswer(QKeySequence(Qt::Key_Return));
    setLook(m_takeDraft, "primary");
    m_discardDraft = m_draft->addAnswer(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_twins = new QuestionBar(QuestionBar::Kind::Warning, this);
    m_twinList = new QListWidget(this);
    m_twins->addContent(m_twinList);
    m_openTwin = m_twins->addAnswer(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_otherPerson = m_twins->addAnswer(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_compareIinTwins = m_twins->addAnswer(QKeySequence(Qt::CTRL | Qt::Key_B));
    connect(m_compareIinTwins, &QPushButton::clicked, this, &CardEditor::compareTwins);
    m_conflict = new QuestionBar(QuestionBar::Kind::Warning, this);
    m_compare = m_conflict->addAnswer(QKeySequence(Qt::CTRL | Qt::Key_M));
    for (auto *bar : {m_draft, m_twins, m_conflict})
        m_column->addWidget(bar);
    connect(m_takeDraft, &QPushButton::clicked, &m_presenter, &CardEditorPresenter::takeDraft);
    connect(m_discardDraft, &QPushButton::clicked, &m_presenter, &CardEditorPresenter::discardDraft);
    connect(m_openTwin, &QPushButton::clicked, this, &CardEditor::openTwin);
    connect(m_otherPerson, &QPushButton::clicked, this, &CardEditor::askAboutTwins);
    connect(m_compare, &QPushButton::clicked, this, &CardEditor::compare);
}

QWidget *CardEditor::buildBar()
{
    auto *bar = new QWidget(this);
    m_firstVisit = new QCheckBox(bar);
    m_keys = new QLabel(bar);
    setLook(m_keys, "muted");
    m_keys->setWordWrap(true);
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back = new KeyButton(QKeySequence(Qt::Key_Escape), bar);
    m_save = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), bar);
    m_save->setIcon(Theme::icon(u"save"_s, Tint::AccentText));
    setLook(m_save, "primary");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 4, 0, 12);
    row->setSpacing(12);
    row->addWidget(m_firstVisit);
    row->addWidget(m_keys, 1);
    row->addWidget(m_back);
    row->addWidget(m_save);
    connect(m_firstVisit, &QCheckBox::toggled, &m_presenter, &CardEditorPresenter::setFirstVisit);
    connect(m_back, &QPushButton::clicked, this, &CardEditor::leave);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_notice->clear();
        m_presenter.save();
    });
    return bar;
}

void CardEditor::connectKeys()
{
    const auto jump = [this](const char *name, Qt::Key key, int sections) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        describe(action, {"tirkeu::ui::CardEditor", name});
        connect(action, &QAction::triggered, this, [this, sections] { m_form->jump(sections); });
        addAction(action);
    };
    jump(QT_TR_NOOP("To the next section of the card"), Qt::Key_PageDown, 1);
    jump(QT_TR_NOOP("To the section before"), Qt::Key_PageUp, -1);
    connect(m_hint, &QPushButton::clicked, &m_presenter, &CardEditorPresenter::takeIinHint);
}

void CardEditor::connectPresenter()
{
    using P = CardEditorPresenter;
    connect(&m_presenter, &P::formReplaced, this, &CardEditor::showState);
    connect(&m_presenter, &P::notesChanged, m_form, &CardForm::refreshNotes);
    connect(&m_presenter, &P::notesChanged, this, [this] {
        if (!m_stopped || !m_presenter.shownErrors().isEmpty())
            return;
        m_stopped = false; // what stopped the saving is put right
        m_notice->clear();
    });
    connect(&m_presenter, &P::hintChanged, this, &CardEditor::showHint);
    connect(&m_presenter, &P::twinsChanged, this, &CardEditor::showTwins);
    connect(&m_presenter, &P::twinsChanged, this, &CardEditor::showLikelyTwins);
    connect(&m_presenter, &P::twinDecisionNeeded, this, [this] {
        showTwins();
        m_twinList->setFocus();
    });
    connect(&m_presenter.likelyTwins(), &TwinsPresenter::changed, this, &CardEditor::showLikelyTwins);
    connect(&m_presenter, &P::likelyTwinsDoubtful, this, &CardEditor::askBeforeSaving);
    connect(&m_presenter, &P::draftFound, this, [this] {
        showState();
        m_takeDraft->setFocus();
    });
    connect(&m_presenter, &P::draftNotKept, this, [this](const Error &error) {
        m_notice->setNotice(NoticeBar::Kind::Warning, explain(error, ErrorContext::Saving));
    });
    connect(&m_presenter, &P::savingChanged, this, &CardEditor::showState);
    connect(&m_presenter, &P::stoppedAt, this, &CardEditor::showStop);
    connect(&m_presenter, &P::reasonNeeded, this, &CardEditor::askForReason);
    connect(&m_presenter, &P::conflictFound, this, [this] {
        showState();
        m_compare->setFocus();
    });
    connect(&m_presenter, &P::refused, this,
            [this](const Message &why) { m_notice->setNotice(NoticeBar::Kind::Error, why); });
    connect(&m_presenter, &P::failed, this, [this](const Error &error) {
        m_notice->setNotice(NoticeBar::Kind::Error, explain(error, ErrorContext::Saving));
    });
    connect(&m_presenter, &P::saved, this, &CardEditor::saved);
    connect(&m_presenter, &P::draftsChanged, this, &CardEditor::draftsChanged);
}

void CardEditor::beginNew(const PatientForm &typed)
{
    m_notice->clear();
    m_firstVisit->setChecked(true);
    m_presenter.beginNew(typed);
    const bool named = typed.contains(PatientField::Surname) && !typed.contains(PatientField::Iin);
    m_form->focusFirst();
    if (named)
        m_form->focusField(PatientField::Iin);
}

void CardEditor::beginCorrection(const PatientRecord &record)
{
    m_notice->clear();
    m_presenter.beginCorrection(record);
    m_form->focusFirst();
}

void CardEditor::showState()
{
    const bool isNew = m_presenter.isNew();
    const bool waits = m_presenter.foundDraft().has_value();
    m_title->setText(isNew ? tr("New person") : m_presenter.record().patient.name.full());
    m_firstVisit->setVisible(isNew);
    if (const auto why = m_presenter.closedBecause())
        m_closed->setNotice(NoticeBar::Kind::Info, *why);
    else
        m_closed->clear();
    m_form->reload();
    m_form->setEnabled(!waits); // not while saving: a disabled field would lose the focus
    m_save->setEnabled(!waits && !m_presenter.isSaving());
    showDraft();
    showHint();
    showTwins();
    showLikelyTwins();
    showConflict();
}

void CardEditor::showDraft()
{
    const bool asked = m_presenter.foundDraft().has_value();
    if (asked) {
        const QDateTime at = inClinic(m_presenter.foundDraft()->keptAt);
        const bool today = at.date() == m_place.desk->today();
        m_draft->setText(
            today ? tr("A draft of %1 was found: it was typed and not saved.").arg(at.toString(u"HH:mm"))
                  : tr("A draft of %1 was found: it was typed and not saved.").arg(at.toString(u"dd.MM.yyyy HH:mm")));
        m_draft->ask();
    } else if (m_draft->isVisibleTo(this)) {
        m_draft->hide();
        m_form->focusFirst();
    }
}

void CardEditor::showHint()
{
    const IinHint hint = m_presenter.iinHint();
    QStringList said;
    if (hint.birthDate.isValid())
        said += hint.birthDate.toString(u"dd.MM.yyyy"_s);
    if (hint.sex != Sex::Unknown)
        said += m_words.sex(hint.sex);
    m_hint->setLabel(tr("By the IIN: %1. Take it").arg(said.join(u", "_s)));
    describe(m_hint->action(), {"tirkeu::ui::CardEditor", QT_TR_NOOP("Take birth date and sex out of the IIN")});
    m_hint->setVisible(!hint.isEmpty());
}

void CardEditor::showConflict()
{
    if (m_presenter.conflict())
        m_conflict->ask();
    else
        m_conflict->hide();
}

void CardEditor::showStop(PatientField field)
{
    const auto note = m_presenter.note(field);
    if (note && !note->isError)
        m_notice->setNotice(
            NoticeBar::Kind::Warning,
            Message{"cardEditor",
                    QT_TRANSLATE_NOOP("cardEditor", "Some fields are doubtful. Press Ctrl+Enter once more "
                                                    "to save all the same.")});
    m_stopped = !note || note->isError;
    if (m_stopped)
        m_notice->setNotice(NoticeBar::Kind::Error,
                            Message{"cardEditor",
                                    QT_TRANSLATE_N_NOOP("cardEditor", "Not saved: put the marked fields right (%n)."),
                                    {},
                                    int(m_presenter.shownErrors().size())});
    m_form->focusField(field);
}

} // namespace tirkeu::ui
