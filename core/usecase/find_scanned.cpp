#include "usecase/find_scanned.h"
#include "storage/appointment_repository.h"
#include "storage/patient_numbers.h"
#include "storage/patient_repository.h"
#include "usecase/queries/search_patients.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using F = PatientField;

const auto dateFormat = u"dd.MM.yyyy"_s;
const auto ourState = u"KAZ"_s;

/// "ANNA MARIA" → "Anna Maria"
QString asName(const QString &capitals)
{
    QString name = capitals.toLower();
    bool first = true;
    for (QChar &c : name) {
        if (first)
            c = c.toUpper();
        first = !c.isLetter();
    }
    return name;
}

/// Kazakhstan gives its foreigners a card of the same size: the residence permit.
DocumentKind kindOf(const scan::Mrz &mrz)
{
    if (mrz.issuer != ourState)
        return DocumentKind::ForeignPassport;
    if (mrz.kind == scan::MrzKind::Td3)
        return DocumentKind::Passport;
    return mrz.nationality == ourState ? DocumentKind::IdCard : DocumentKind::ResidencePermit;
}

/// ICAO 9303-3, section 5: Germany is "D" there; codes that begin with X and those of the United Nations are no states.
QString citizenshipOf(const QString &nationality)
{
    static const QRegularExpression state(u"\\A[A-TV-WYZ][A-Z]{2}\\z|\\AU[A-MO-Z][A-Z]\\z"_s);
    if (nationality == u"D")
        return u"DEU"_s;
    return state.match(nationality).hasMatch() ? nationality : QString();
}

QList<Message> doubtsOf(const scan::Mrz &mrz, QDate today)
{
    QList<Message> doubts;
    doubts += Message{"scan", QT_TRANSLATE_NOOP("scan", "The names come in the Latin letters of the document: type "
                                                        "them as they are written in it")};
    if (mrz.nationality != ourState)
        doubts += Message{"scan", QT_TRANSLATE_NOOP("scan", "The status of residence is guessed from the kind of the "
                                                            "document: check it")};
    if (mrz.nameMayBeCut)
        doubts += Message{"scan", QT_TRANSLATE_NOOP("scan", "The name may be cut off: compare it with the document")};
    if (mrz.expiry.isValid() && mrz.expiry < today)
        doubts += Message{"scan",
                          QT_TRANSLATE_NOOP("scan", "The term of the document was over on %1"),
                          {mrz.expiry.toString(dateFormat)}};
    return doubts;
}

QString searchTextOf(const scan::Mrz &mrz)
{
    return QStringList{mrz.surname, mrz.givenNames, mrz.birthDate.toString(dateFormat)}.join(u' ').simplified();
}

ScannedPerson unreadable(const Message &why)
{
    ScannedPerson person;
    person.unreadable = why;
    return person;
}

/// Everything the code says by itself.
ScannedPerson understood(const scan::ScanResult &scanned, QDate today)
{
    ScannedPerson person;
    if (const auto *unknown = std::get_if<scan::Unknown>(&scanned))
        return unreadable(unknown->message);
    if (const auto *mrz = std::get_if<scan::Mrz>(&scanned)) {
        if (!mrz->errors.isEmpty())
            return unreadable(mrz->errors.first());
        person.form = formOfDocument(*mrz);
        person.doubts = doubtsOf(*mrz, today);
        person.searchText = mrz->iin ? mrz->iin->toString() : searchTextOf(*mrz);
    }
    if (const auto *iin = std::get_if<Iin>(&scanned)) {
        person.form.insert(F::Iin, iin->toString());
        person.searchText = iin->toString();
    }
    if (const auto *code = std::get_if<scan::RecordCode>(&scanned))
        person.searchText = code->number;
    if (const auto *card = std::get_if<scan::CardNumber>(&scanned))
        person.searchText = card->number;
    return person;
}

/// Whose the coupon is.
std::vector<PatientId> ofBooking(storage::Snapshot &snapshot, const QUuid &record)
{
    const auto booked = storage::AppointmentRepository(snapshot).find(AppointmentId(record));
    return booked ? storage::PatientNumbers(snapshot).ofRecord(booked->patient) : std::vector<PatientId>{};
}

std::vector<PatientId> byNumbers(storage::Snapshot &snapshot, const scan::ScanResult &scanned)
{
    storage::PatientNumbers numbers(snapshot);
    std::vector<PatientId> found;
    if (const auto *iin = std::get_if<Iin>(&scanned))
        return numbers.ofIin(*iin);
    if (const auto *card = std::get_if<scan::CardNumber>(&scanned))
        return numbers.ofCard(card->number);
    if (const auto *code = std::get_if<scan::RecordCode>(&scanned)) {
        found = numbers.ofRecord(PatientId(code->record));
        if (found.empty())
            found = ofBooking(snapshot, code->record);
        return found.empty() && !code->number.isEmpty() ? numbers.ofCard(code->number) : found;
    }
    if (const auto *mrz = std::get_if<scan::Mrz>(&scanned)) {
        if (mrz->iin)
            found = numbers.ofIin(*mrz->iin);
        if (found.empty())
            found = numbers.ofDocument(mrz->number, mrz->birthDate);
    }
    return found;
}

/// The coupon of a booking means the person who was booked.
std::vector<PatientId> bookedPerson(storage::Snapshot &snapshot, const AppointmentId &booking)
{
    const auto booked = storage::AppointmentRepository(snapshot).find(booking);
    return booked ? std::vector{storage::PatientRepository(snapshot).canonical(booked->patient)}
                  : std::vector<PatientId>();
}

} // namespace

PatientForm formOfDocument(const scan::Mrz &mrz)
{
    PatientForm form;
    const auto put = [&form](F field, const QString &value) {
        if (!value.isEmpty())
            form.insert(field, value);
    };
    put(F::Iin, mrz.iin ? mrz.iin->toString() : QString());
    put(F::Surname, asName(mrz.surname));
    put(F::GivenName, asName(mrz.givenNames));
    put(F::BirthDate, mrz.birthDate.toString(dateFormat));
    if (mrz.sex != Sex::Unknown)
        put(F::Sex, mrz.sex == Sex::Male ? u"male"_s : u"female"_s);
    put(F::DocumentKind, codeOf(kindOf(mrz)));
    put(F::DocumentNumber, mrz.number);
    put(F::DocumentValidUntil, mrz.expiry.toString(dateFormat));
    put(F::Citizenship, citizenshipOf(mrz.nationality));
    if (mrz.nationality != ourState)
        put(F::Residence,
            codeOf(mrz.issuer == ourState ? ResidenceStatus::PermanentForeigner : ResidenceStatus::TemporaryForeigner));
    return form;
}

Result<void> FindScanned::lookByNumbers(const scan::ScanResult &scanned, ScannedPerson &person) const
{
    auto found = m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<PatientId>> {
        if (const auto *code = std::get_if<scan::RecordCode>(&scanned); code && code->kind == scan::bookingCode)
            return bookedPerson(snapshot, AppointmentId(code->record));
        return byNumbers(snapshot, scanned);
    });
    if (!found)
        return tl::unexpected(found.error());
    person.found = std::move(*found);
    if (const auto *code = std::get_if<scan::RecordCode>(&scanned);
        code && code->kind == scan::bookingCode && !person.found.empty())
        person.booking = AppointmentId(code->record);
    if (person.found.empty() && std::holds_alternative<scan::CardNumber>(scanned))
        person = unreadable({"scan",
                             QT_TRANSLATE_NOOP("scan", "No card of the number %1 is in this register"),
                             {std::get<scan::CardNumber>(scanned).number}});
    else if (person.found.empty() && std::holds_alternative<scan::RecordCode>(scanned))
        person = unreadable({"scan", QT_TRANSLATE_NOOP("scan", "The record this paper names is not in this register: "
                                                               "find the person by name or number")});
    return {};
}

/// Somebody who has another ЖСН than the document is another person.
Result<void> FindScanned::lookByName(const Actor &actor, const scan::Mrz &mrz, ScannedPerson &person) const
{
    if (!mrz.birthDate.isValid())
        return {};
    const auto namesakes = SearchPatients(m_desk)(actor, searchTextOf(mrz));
    if (!namesakes)
        return tl::unexpected(namesakes.error());
    person.mayBeKnown = std::any_of(namesakes->begin(), namesakes->end(), [&](const FoundPatient &one) {
        return one.match != MatchKind::Typo && (!mrz.iin || one.row.iin.isEmpty());
    });
    if (person.mayBeKnown)
        person.searchText = searchTextOf(mrz);
    return {};
}

Result<ScannedPerson> FindScanned::operator()(const Actor &actor, const QString &text) const
{
    if (const auto allowed = require(actor, Permission::FindPatient); !allowed)
        return tl::unexpected(allowed.error());
    const QDate today = m_desk.today();
    const auto scanned = scan::readScan(text, today);
    ScannedPerson person = understood(scanned, today);
    if (person.unreadable)
        return person;
    if (const auto looked = lookByNumbers(scanned, person); !looked)
        return tl::unexpected(looked.error());
    if (const auto *mrz = std::get_if<scan::Mrz>(&scanned); mrz && person.found.empty()) {
        if (const auto looked = lookByName(actor, *mrz, person); !looked)
            return tl::unexpected(looked.error());
    }
    return person;
}

} // namespace tirkeu::usecase
