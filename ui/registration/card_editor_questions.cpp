// What CardEditor asks the person: leaving, reasons, twins, conflicts; and its words.
#include "registration/card_editor.h"
#include "registration/conflict_dialog.h"
#include "widgets/ask.h"
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

void CardEditor::askAboutTwins()
{
    const auto reason =
        askReason(this, {tr("Is it another person with the same IIN?"),
                         tr("Two people cannot have one number: compare it with the identity document first. "
                            "The reason is kept in the journal."),
                         tr("Reason"),
                         tr("Register as another person"),
                         {}});
    if (reason)
        m_presenter.saveAsAnotherPerson(*reason);
}

void CardEditor::compare()
{
    if (!m_presenter.conflict())
        return;
    ConflictDialog dialog(*m_presenter.conflict(), m_words, this);
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.resolveConflict(dialog.keptMine());
}

void CardEditor::openTwin()
{
    const int row = std::max(0, m_twinList->currentRow());
    if (size_t(row) >= m_presenter.twins().size())
        return;
    const PatientId id = m_presenter.twins()[size_t(row)].id;
    m_presenter.leaveCard(); // what was typed stays as a draft
    Q_EMIT openAsked(id);
}

void CardEditor::retranslate()
{
    m_takeDraft->setLabel(tr("Go on with the draft"));
    m_discardDraft->setLabel(tr("Discard the draft"));
    m_twins->setText(tr("This IIN is in the register already. Is it the same person?"));
    m_twinList->setAccessibleName(tr("Persons with this IIN"));
    m_openTwin->setLabel(tr("Open that person"));
    m_otherPerson->setLabel(tr("Another person…"));
    m_conflict->setText(
        tr("Somebody else has saved this card meanwhile. Nothing was overwritten, and what you typed is "
           "kept as a draft. Compare both and save again."));
    m_compare->setLabel(tr("Reload and compare"));
    m_firstVisit->setText(tr("First visit: open card 052/e"));
    m_keys->setText(tr("Enter: next field · Ctrl+PgDn: next section"));
    m_back->setLabel(tr("Back"));
    m_save->setLabel(tr("Save"));
    m_form->retranslate();
    showState();
}

void CardEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
