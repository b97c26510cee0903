// What RegistrationPage does with drafts.
#include "base/error_text.h"
#include "registration/drafts_dialog.h"
#include "registration/registration_page.h"
#include "usecase/read_card.h"
#include "widgets/when_done.h"
#include <QStackedWidget>

namespace tirkeu::ui {

bool RegistrationPage::showDrafts()
{
    mayLeave(); // what is being typed is a draft as well
    DraftsDialog dialog(m_place, m_words, this);
    connect(this, &Page::draftsChanged, &dialog, &DraftsDialog::reload); // it is kept on another thread
    connect(&dialog, &DraftsDialog::draftsChanged, this, &Page::draftsChanged);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return true;
    const auto line = *dialog.chosen();
    if (line.booking)
        Q_EMIT bookingWanted(line.patient); // that page puts the draft back
    else
        continueDraft(line.patient);
    return true;
}

/// The card is opened as ever, so that it is read and kept in the audit; its draft is then taken without asking.
void RegistrationPage::continueDraft(const PatientId &id)
{
    if (id.isNull()) {
        editNew({});
        m_goOn = isEditing();
        return;
    }
    openThen(id, [this] {
        editCard();
        m_goOn = true;
    });
}

void RegistrationPage::takeFoundDraft()
{
    if (std::exchange(m_goOn, false))
        m_editor->presenter().takeDraft();
}

} // namespace tirkeu::ui
