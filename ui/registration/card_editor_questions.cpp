// What CardEditor asks the person: leaving, reasons, conflicts; and its words.
#include "registration/card_editor.h"
#include "registration/conflict_dialog.h"
#include "widgets/ask.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void CardEditor::leave()
{
    if (m_presenter.isSaving())
        return;
    if (m_presenter.isChanged() && !m_presenter.foundDraft()) {
        constexpr int discard = 1;
        constexpr int keep = 2;
        AskDialog dialog({tr("Leave the card?"),
                          tr("It is not saved. What you typed is kept as a draft and offered when you come back.")},
                         this);
        dialog.addSafe(tr("Stay here"));
        dialog.addChoice(tr("Discard what was typed"), discard, AskDialog::Choice::Danger);
        dialog.addChoice(tr("Leave, keep the draft"), keep, AskDialog::Choice::Primary)->setFocus();
        const int choice = dialog.exec();
        if (choice == discard)
            m_presenter.abandonCard();
        if (choice != discard && choice != keep)
            return;
    }
    m_presenter.leaveCard();
    Q_EMIT left();
}

void CardEditor::tell(const QList<Message> &doubts)
{
    QStringList sentences;
    for (const Message &doubt : doubts)
        sentences += say(doubt) + u'.';
    if (!sentences.isEmpty())
        m_notice->setNotice(NoticeBar::Kind::Info, sentences.join(u'\n'));
}

void CardEditor::takeDocument(const PatientForm &document, const QList<Message> &doubts)
{
    m_stopped = false;
    if (m_presenter.foundDraft())
        return m_notice->setNotice(NoticeBar::Kind::Warning,
                                   tr("Answer first whether to go on with the draft, then scan once more."));
    if (const auto closed = m_presenter.closedBecause())
        return m_notice->setNotice(NoticeBar::Kind::Warning, *closed);
    m_notice->clear();
    const auto otherwise = m_presenter.fillEmpty(document);
    if (otherwise.isEmpty())
        return doubts.isEmpty() ? m_notice->setNotice(NoticeBar::Kind::Success, tr("Filled in from the scan."))
                                : tell(doubts);
    QStringList names;
    for (const PatientField field : otherwise)
        names += m_words.name(field);
    m_notice->setNotice(
        NoticeBar::Kind::Warning,
        tr("The document says otherwise, and what you typed was left: %1. Compare them.").arg(names.join(u", "_s)));
    m_form->focusField(otherwise.first());
}

void CardEditor::askForReason()
{
    const auto reason = askReason(this, {tr("Why is the card corrected?"),
                                         tr("It was confirmed: the reason is kept with the correction."),
                                         tr("Reason"),
                                         tr("Save the correction"),
                                         {tr("Change of the surname"), tr("Change of the address"),
                                          tr("New identity document"), tr("Slip of the pen")}});
    if (reason)
        m_presenter.saveWithReason(*reason);
}

void CardEditor::compare()
{
    if (!m_presenter.conflict())
        return;
    ConflictDialog dialog(*m_presenter.conflict(), m_words, this);
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.resolveConflict(dialog.keptMine());
}

void CardEditor::retranslate()
{
    m_takeDraft->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Go on with the draft")});
    m_discardDraft->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Discard the draft")});
    m_twins->setText(tr("This IIN is in the register already. Is it the same person?"));
    m_twinList->setAccessibleName(tr("Persons with this IIN"));
    m_openTwin->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Open that person")});
    m_otherPerson->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Another person…")});
    m_compareTwins->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Compare")});
    m_compareIinTwins->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Compare")});
    m_conflict->setText(
        tr("Somebody else has saved this card meanwhile. Nothing was overwritten, and what you typed is "
           "kept as a draft. Compare both and save again."));
    m_compare->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Reload and compare")});
    m_firstVisit->setText(tr("First visit: open card 052/e"));
    m_keys->setVisible(hasRoomForHints());
    m_keys->setText(tr("Enter: next field · Ctrl+PgDn: next section"));
    m_back->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Back")});
    m_save->setLabel(Message{"tirkeu::ui::CardEditor", QT_TR_NOOP("Save")});
    m_form->retranslate();
    showState();
}

void CardEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_keys)
        m_keys->setVisible(hasRoomForHints());
}

/// With large letters the buttons need the whole line.
bool CardEditor::hasRoomForHints() const
{
    return Theme::px(this, 100) < 150;
}

} // namespace tirkeu::ui
