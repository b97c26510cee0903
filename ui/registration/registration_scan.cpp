// What RegistrationPage does with a scanned code.
#include "registration/registration_page.h"
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

/// The card being edited is never lost: it stays open when the scan belongs to it, else it stays as a draft.
bool RegistrationPage::takeScan(const usecase::ScannedPerson &scanned)
{
    if (!scanned.booking.isNull())
        return false; // a coupon checks its person in
    m_scanned = scanned;
    const bool edits = isEditing();
    auto &card = editor().presenter();
    const bool one = scanned.found.size() == 1;
    const bool itsOwn = edits && !card.isNew() && one && scanned.found.front() == card.record().id;
    if (itsOwn || (edits && card.isNew() && scanned.found.empty() && !scanned.form.isEmpty()))
        m_editor->takeDocument(scanned.form, scanned.doubts);
    else if (one)
        showPerson(scanned.found.front());
    else if (scanned.isNew())
        editScanned();
    else
        listScanned();
    return true;
}

void RegistrationPage::editScanned()
{
    mayLeave();
    editNew(m_scanned.form);
    if (isEditing())
        m_editor->tell(m_scanned.doubts);
}

void RegistrationPage::listScanned()
{
    if (isEditing()) {
        mayLeave();
    }
    m_list->searchFor(m_scanned.searchText);
    if (m_scanned.found.empty())
        m_notice->setNotice(
            NoticeBar::Kind::Info,
            {"registrationPage",
             QT_TRANSLATE_NOOP("registrationPage", "The document is not in the register, but somebody of "
                                                   "this name and birth date is. Open that person, or "
                                                   "press F3 for a new one.")});
    else
        m_notice->setNotice(NoticeBar::Kind::Warning,
                            {"registrationPage",
                             QT_TRANSLATE_NOOP("registrationPage",
                                               "The scanned number stands in several cards: choose the right one.")});
}

/// The box still says what the scan put there: a new person begins with the whole document.
bool RegistrationPage::isScannedText() const
{
    return !m_scanned.searchText.isEmpty() && m_list->presenter().text() == m_scanned.searchText &&
           !m_scanned.form.isEmpty();
}

} // namespace tirkeu::ui
