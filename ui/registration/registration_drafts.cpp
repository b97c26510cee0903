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
    const Cancellation asked = m_opening.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor, id] { return usecase::ReadCard(*desk)(actor, id); };
    whenDone(m_place.executor.run(job), this, [this, asked](const Result<PatientRecord> &record) {
        if (asked.isStale())
            return;
        if (!record)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(record.error(), ErrorContext::Reading));
        m_panel->showCard(*record);
        m_list->select(record->id);
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
