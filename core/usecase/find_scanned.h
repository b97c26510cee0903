#pragma once
#include "domain/appointment.h"
#include "domain/patient_form.h"
#include "scan/scan.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// Whom a scanned code means: somebody of the register, perhaps somebody of it, nobody yet; or why that cannot be said.
struct ScannedPerson
{
    std::vector<PatientId> found; ///< by ЖСН, document, record or card; canonical. More than one: the list is shown
    AppointmentId booking;        ///< the code is of its coupon: who brings it has come
    bool mayBeKnown = false;      ///< not found so, but people of this name and birth date are in the register
    QString searchText;           ///< puts those into the list of the search box
    PatientForm form;             ///< what the code tells of the person; empty: nothing to fill in
    QList<Message> doubts;        ///< to be told with the form: names cut off, Latin letters, term over
    std::optional<Message> unreadable; ///< then nothing else is set

    bool isNew() const { return !unreadable && found.empty() && !mayBeKnown; }
};

/// Reads what the scanner gave (core/scan) and asks the register. Opening the card is an act of its own (ReadCard).
class FindScanned
{
public:
    explicit FindScanned(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<ScannedPerson> operator()(const Actor &actor, const QString &text) const;

private:
    Result<void> lookByNumbers(const scan::ScanResult &scanned, ScannedPerson &person) const;
    Result<void> lookByName(const Actor &actor, const scan::Mrz &mrz, ScannedPerson &person) const;

    Desk &m_desk;
};

/// The fields of the card a document fills in. Names stay in the Latin letters of the zone: nothing is guessed.
PatientForm formOfDocument(const scan::Mrz &mrz);

} // namespace tirkeu::usecase
