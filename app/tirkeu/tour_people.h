#pragma once
#include "domain/patient_form.h"
#include "tour_stage.h"

namespace tirkeu::app {

/// Somebody made up who comes to the desk; each variant of the tour has another one.
struct TourPerson
{
    QString surname;
    QString givenName;
    QString patronymic;
    QString birthDate; ///< as typed
    QString sex;       ///< code
    QString iin;       ///< of the 1800s, as nobody living carries it
    QString misspelt;  ///< the surname as somebody else wrote it
};
TourPerson tourPerson(int round);

/// A number of the 1800s with its check digit: a day "yymmdd", the century and sex digit, a serial number.
QString madeUpIin(const QString &day, bool female, int serial);

void fillField(TourStage &stage, PatientField field, const QString &text);   ///< typed into the open card
void chooseField(TourStage &stage, PatientField field, const QString &code); ///< from its list
void clearSearch(TourStage &stage);
bool newCard(TourStage &stage); ///< F3; false: the form did not come
/// Ctrl+Enter, once more for what is doubtful; false: the form is still there.
bool saveCard(TourStage &stage);

} // namespace tirkeu::app
