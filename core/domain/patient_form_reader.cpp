#include "domain/patient_form.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

constexpr const char *sexCodes[]{"male", "female", "unknown"};
constexpr int longestText = 300;
constexpr int longestMedicalText = 4000;

/// Letters, digits and ordinary signs only: no emoji, no control characters.
bool isPlainText(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (c == U'\n' || c == U'№' || c == U'°' || c == U'+' || c == U'<' || c == U'>' || c == U'=' || c == U'±')
            continue;
        if (category == QChar::Other_Control || category == QChar::Other_Surrogate ||
            category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned ||
            category == QChar::Symbol_Other || category == QChar::Other_Format || c > 0xffff)
            return false;
    }
    return true;
}

/// Reads one form; collects what is wrong on the way.
class FormReader
{
public:
    FormReader(const PatientForm &form, QDate today, bool demo)
        : m_form(form)
        , m_today(today)
        , m_demo(demo)
    {
    }
    PatientFormOutcome read();

private:
    QString text(PatientField field) { return plain(field, m_form.value(field)); }
    QString plain(PatientField field, const QString &typed);
    template <class T>
    std::optional<T> code(PatientField field);
    QDate date(PatientField field);
    QDate pastDate(PatientField field);
    QString namePart(PatientField field);
    std::optional<PhoneNumber> phone(PatientField field);
    Address address(PatientField first);
    std::optional<IdentityDocument> document(PatientField first);
    void readIdentity();
    void readIin();
    void checkIinAgreement();
    void readRepresentative();
    void readAttachment();
    void readRest();
    void error(PatientField field, const char *id, QStringList arguments = {})
    {
        m_outcome.errors += FieldFlaw{field, Message{"card", id, std::move(arguments)}};
    }
    void warn(PatientField field, const char *id, QStringList arguments = {})
    {
        m_outcome.warnings += FieldFlaw{field, Message{"card", id, std::move(arguments)}};
    }

    const PatientForm &m_form;
    QDate m_today;
    bool m_demo;
    Patient m_patient;
    PatientFormOutcome m_outcome;
};

PatientField after(PatientField first, int offset)
{
    return PatientField(int(first) + offset);
}

QString FormReader::plain(PatientField field, const QString &typed)
{
    if (typed.isEmpty())
        return {};
    const bool lines = isMedical(field);
    QString value = typed.normalized(QString::NormalizationForm_C);
    if (lines) // pasted text: other programs' line ends and tabs are no fault of the user
        value = value.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ').trimmed();
    else
        value = value.simplified();
    if (value.size() > (lines ? longestMedicalText : longestText)) {
        error(field, QT_TRANSLATE_NOOP("card", "Too long: at most %1 characters fit here"),
              {QString::number(lines ? longestMedicalText : longestText)});
    } else if (!isPlainText(value)) {
        error(field, QT_TRANSLATE_NOOP(
                         "card",
                         "Remove the pictures and unusual signs: only letters, digits and punctuation can be printed"));
    }
    return value;
}

template <class T>
std::optional<T> FormReader::code(PatientField field)
{
    const QString value = m_form.value(field);
    if (value.isEmpty())
        return std::nullopt;
    const auto found = fromCode<T>(value);
    if (!found)
        error(field, QT_TRANSLATE_NOOP("card", "Choose one of the list"));
    return found;
}

QDate FormReader::date(PatientField field)
{
    const QString value = m_form.value(field).trimmed();
    if (value.isEmpty())
        return {};
    const QDate date = parseTypedDate(value, m_today);
    if (!date.isValid())
        error(field, QT_TRANSLATE_NOOP("card", "There is no such date; write it as 31.12.1990"));
    return date;
}

QDate FormReader::pastDate(PatientField field)
{
    const QDate value = date(field);
    if (m_today.isValid() && value.isValid() && value > m_today)
        error(field, QT_TRANSLATE_NOOP("card", "This date is still to come"));
    return value;
}

QString FormReader::namePart(PatientField field)
{
    QString part = tidyName(m_form.value(field));
    switch (nameFlaw(part)) {
    case NameFlaw::None:
        break;
    case NameFlaw::TooLong:
        error(field, QT_TRANSLATE_NOOP("card", "Longer than 100 letters: write it as in the identity document"));
        break;
    case NameFlaw::NotLetters:
        error(field, QT_TRANSLATE_NOOP("card", "Only letters, a hyphen, an apostrophe and spaces belong in a name"));
        break;
    case NameFlaw::MixedScripts:
        error(field,
              QT_TRANSLATE_NOOP("card", "Cyrillic and Latin letters are mixed: type the name again in one layout"));
        break;
    }
    return part;
}

std::optional<PhoneNumber> FormReader::phone(PatientField field)
{
    const QString value = m_form.value(field).trimmed();
    if (value.isEmpty())
        return std::nullopt;
    auto number = PhoneNumber::parse(value);
    if (!number)
        error(field, QT_TRANSLATE_NOOP("card", "Not a telephone number: write it as +7 701 123 45 67"));
    return number;
}

Address FormReader::address(PatientField first)
{
    Address address;
    address.settlement = code<Settlement>(first);
    address.region = text(after(first, 1));
    address.locality = text(after(first, 2));
    address.street = text(after(first, 3));
    address.house = text(after(first, 4));
    address.flat = text(after(first, 5));
    return address;
}

std::optional<IdentityDocument> FormReader::document(PatientField first)
{
    const auto kind = code<DocumentKind>(first);
    IdentityDocument document;
    document.number = plain(after(first, 1), m_form.value(after(first, 1)).toUpper());
    document.issuer = text(after(first, 2));
    document.issuedOn = pastDate(after(first, 3));
    document.validUntil = date(after(first, 4));
    if (!kind) {
        if (!document.number.isEmpty() && m_form.value(first).isEmpty())
            error(first, QT_TRANSLATE_NOOP("card", "Name the kind of the document"));
        return std::nullopt;
    }
    document.kind = *kind;
    if (document.number.isEmpty())
        error(after(first, 1), QT_TRANSLATE_NOOP("card", "Write the number of the document"));
    if (document.issuedOn.isValid() && m_patient.birthDate.isValid() && document.issuedOn < m_patient.birthDate)
        error(after(first, 3), QT_TRANSLATE_NOOP("card", "Issued before the person was born"));
    if (document.validUntil.isValid() && document.issuedOn.isValid() && document.validUntil < document.issuedOn)
        error(after(first, 4), QT_TRANSLATE_NOOP("card", "The term ends before the document was issued"));
    else if (m_today.isValid() && document.validUntil.isValid() && document.validUntil < m_today)
        warn(after(first, 4), QT_TRANSLATE_NOOP("card", "The document has expired"));
    return document;
}

void FormReader::readIdentity()
{
    using F = PatientField;
    m_patient.name = {namePart(F::Surname), namePart(F::GivenName), namePart(F::Patronymic)};
    if (m_patient.name.surname.isEmpty() && m_patient.name.givenName.isEmpty())
        error(F::Surname, QT_TRANSLATE_NOOP("card", "Write the surname"));
    else if (m_patient.name.givenName.isEmpty())
        warn(F::GivenName, QT_TRANSLATE_NOOP("card", "No given name: is it so in the identity document?"));
    else if (m_patient.name.surname.isEmpty())
        warn(F::Surname, QT_TRANSLATE_NOOP("card", "No surname: is it so in the identity document?"));

    m_patient.birthDate = pastDate(F::BirthDate);
    if (m_form.value(F::BirthDate).trimmed().isEmpty())
        error(F::BirthDate, QT_TRANSLATE_NOOP("card", "Write the birth date"));
    else if (m_today.isValid() && m_patient.birthDate.isValid() && m_patient.birthDate < m_today.addYears(-130))
        error(F::BirthDate, QT_TRANSLATE_NOOP("card", "More than 130 years ago: check the year"));

    const QString sex = m_form.value(F::Sex);
    if (sex.isEmpty())
        error(F::Sex, QT_TRANSLATE_NOOP("card", "Choose the sex"));
    else if (const auto *found = std::find_if(std::begin(sexCodes), std::end(sexCodes),
                                              [&](const char *c) { return sex == QLatin1StringView(c); });
             found != std::end(sexCodes))
        m_patient.sex = Sex(found - std::begin(sexCodes));
    else
        error(F::Sex, QT_TRANSLATE_NOOP("card", "Choose one of the list"));
}

void FormReader::readIin()
{
    constexpr auto field = PatientField::Iin;
    const QString typed = m_form.value(field).trimmed();
    if (typed.isEmpty())
        return;
    const auto checked = Iin::check(typed);
    if (checked) {
        m_patient.iin = *checked;
        return;
    }
    switch (checked.error()) {
    case IinFlaw::Length:
        return error(field, QT_TRANSLATE_NOOP("card", "The IIN has twelve digits"));
    case IinFlaw::NotDigits:
        return error(field, QT_TRANSLATE_NOOP("card", "The IIN is written in digits only"));
    case IinFlaw::CheckDigit:
        return error(field, QT_TRANSLATE_NOOP("card", "The check digit does not agree: there is a slip in the number"));
    case IinFlaw::NoSuchNumber:
        return error(field, QT_TRANSLATE_NOOP(
                                "card", "No IIN with these first eleven digits exists: there is a slip in the number"));
    }
}

void FormReader::checkIinAgreement()
{
    if (!m_patient.iin)
        return;
    const QDate suggested = m_patient.iin->suggestedBirthDate();
    const bool synthetic = m_demo && suggested.year() < 1900;
    const Sex sex = m_patient.iin->suggestedSex();
    if (!suggested.isValid())
        warn(PatientField::Iin,
             QT_TRANSLATE_NOOP("card", "The digits of the IIN name no day of the calendar: compare with the document"));
    else if (!synthetic && m_patient.birthDate.isValid() && suggested != m_patient.birthDate)
        warn(PatientField::Iin,
             QT_TRANSLATE_NOOP("card",
                               "The digits of the IIN speak of another birth date: %1. Compare with the document"),
             {suggested.toString(u"dd.MM.yyyy"_s)});
    if (m_patient.sex != Sex::Unknown && sex != Sex::Unknown && sex != m_patient.sex)
        warn(PatientField::Iin,
             QT_TRANSLATE_NOOP("card", "The digits of the IIN speak of the other sex: compare with the document"));
}

void FormReader::readRepresentative()
{
    using F = PatientField;
    const auto kind = code<RepresentativeKind>(F::RepresentativeKind);
    Representative representative;
    representative.name = namePart(F::RepresentativeName);
    representative.ground = text(F::RepresentativeGround);
    representative.document = text(F::RepresentativeDocument);
    representative.phone = phone(F::RepresentativePhone);
    const bool said =
        !representative.name.isEmpty() || !representative.ground.isEmpty() || !representative.document.isEmpty();
    if (!kind) {
        if (said && m_form.value(F::RepresentativeKind).isEmpty())
            error(F::RepresentativeKind,
                  QT_TRANSLATE_NOOP("card", "Say whether it is a lawful representative or a power of attorney"));
        return;
    }
    if (representative.name.isEmpty())
        error(F::RepresentativeName, QT_TRANSLATE_NOOP("card", "Write who acts for the person"));
    if (representative.ground.isEmpty())
        error(F::RepresentativeGround,
              QT_TRANSLATE_NOOP("card", "Write on what ground: mother, guardian, power of attorney No…"));
    representative.kind = *kind;
    m_patient.representative = representative;
}

void FormReader::readAttachment()
{
    using F = PatientField;
    const QString district = m_form.value(F::District);
    if (const auto id = DistrictId::parse(district))
        m_patient.district = *id;
    else if (!district.isEmpty())
        error(F::District, QT_TRANSLATE_NOOP("card", "Choose one of the list"));
    m_patient.attachment.kind = code<Attachment>(F::Attachment).value_or(Attachment::Unknown);
    const QDate since = pastDate(F::AttachedSince);
    const QString elsewhere = text(F::AttachedElsewhere);
    if (m_patient.attachment.kind == Attachment::Here)
        m_patient.attachment.since = since;
    else if (m_patient.attachment.kind == Attachment::Elsewhere)
        m_patient.attachment.elsewhere = elsewhere;
}

void FormReader::readRest()
{
    using F = PatientField;
    for (const F field : {F::Phone, F::OtherPhone}) {
        if (const auto number = phone(field))
            m_patient.phones.push_back(*number);
    }
    for (const F field : {F::DocumentKind, F::OtherDocumentKind}) {
        if (const auto paper = document(field))
            m_patient.documents.push_back(*paper);
    }
    m_patient.home = address(F::HomeSettlement);
    m_patient.stay = address(F::StaySettlement);
    m_patient.nationality = text(F::Nationality);
    m_patient.citizenship = text(F::Citizenship).toUpper();
    static const QRegularExpression alpha3(u"^[A-Z]{3}$"_s);
    if (!m_patient.citizenship.isEmpty() && !alpha3.match(m_patient.citizenship).hasMatch())
        error(F::Citizenship, QT_TRANSLATE_NOOP("card", "Choose one of the list"));
    m_patient.residence = code<ResidenceStatus>(F::Residence).value_or(ResidenceStatus::Citizen);
    m_patient.workPlace = text(F::WorkPlace);
    m_patient.workPosition = text(F::WorkPosition);
    m_patient.education = code<Education>(F::Education);
    m_patient.insurer = text(F::Insurer);
    m_patient.policyNumber = text(F::PolicyNumber);
    m_patient.reimbursement = code<Reimbursement>(F::Reimbursement);
    m_patient.socialStatus = code<SocialStatus>(F::SocialStatus);
    m_patient.visitReason = text(F::VisitReason);
    static const QRegularExpression reason(u"^[1-7]\\.[1-9][0-9]?$"_s);
    if (!m_patient.visitReason.isEmpty() && !reason.match(m_patient.visitReason).hasMatch())
        error(F::VisitReason, QT_TRANSLATE_NOOP("card", "Choose one of the list"));
    for (int i = 0; i < medicalItemCount; ++i)
        m_patient.medical[size_t(i)] = text(after(F::BloodGroup, i));
    m_patient.deceasedOn = pastDate(F::DeceasedOn);
    if (m_patient.deceasedOn.isValid() && m_patient.birthDate.isValid() && m_patient.deceasedOn < m_patient.birthDate)
        error(F::DeceasedOn, QT_TRANSLATE_NOOP("card", "Before the person was born"));
}

PatientFormOutcome FormReader::read()
{
    readIdentity();
    readIin();
    checkIinAgreement();
    readRest();
    readRepresentative();
    readAttachment();
    if (!m_patient.iin && m_form.value(PatientField::Iin).trimmed().isEmpty()) {
        const bool faultyDocument = !m_form.value(PatientField::DocumentKind).isEmpty() ||
                                    !m_form.value(PatientField::DocumentNumber).trimmed().isEmpty();
        if (m_patient.documents.empty() && !faultyDocument) // what is wrong with it was said beside it
            error(PatientField::Iin, QT_TRANSLATE_NOOP("card", "Write the IIN, or else an identity document below"));
        else if (!m_patient.documents.empty())
            warn(PatientField::Iin, QT_TRANSLATE_NOOP("card", "No IIN yet: ask for it at the next visit"));
    }
    const auto inOrder = [](const FieldFlaw &a, const FieldFlaw &b) { return a.field < b.field; };
    std::stable_sort(m_outcome.errors.begin(), m_outcome.errors.end(), inOrder);
    std::stable_sort(m_outcome.warnings.begin(), m_outcome.warnings.end(), inOrder);
    if (m_outcome.errors.isEmpty())
        m_outcome.patient = m_patient;
    return m_outcome;
}

} // namespace

PatientFormOutcome parsePatientForm(const PatientForm &form, QDate today, bool demo)
{
    return FormReader(form, today, demo).read();
}

QDate parseTypedDate(QStringView text, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})[./,\\- ](\\d{1,2})[./,\\- ](\\d{4}|\\d{2})$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    const QString typed = text.trimmed().toString();
    if (const auto match = iso.match(typed); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    auto match = dotted.match(typed);
    if (!match.hasMatch())
        match = digits.match(typed);
    if (!match.hasMatch())
        return {};
    int year = match.captured(3).toInt();
    if (match.captured(3).size() == 2)
        year += year <= today.year() % 100 ? 2000 : 1900;
    return QDate(year, match.captured(2).toInt(), match.captured(1).toInt());
}

} // namespace tirkeu
