#include "registration/person_facts.h"
#include "base/clock.h"
#include "registration/patient_table_model.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

const auto dayFormat = u"dd.MM.yyyy"_s;

class FactsWriter
{
public:
    FactsWriter(const PatientRecord &record, const CardWords &words, QDate today)
        : m_record(record)
        , m_patient(record.patient)
        , m_words(words)
        , m_today(today)
    {
    }
    PersonFacts write();

private:
    QString text(const char *id, const QStringList &arguments = {}, int count = -1) const
    {
        return m_words.say(Message{"personPanel", id, arguments, count});
    }
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.facts += PersonFact{label, value};
    }
    void mark(PersonMark::Kind kind, const QString &sentence) { m_facts.marks += PersonMark{kind, sentence}; }
    void writeHead();
    void writeMarks();
    void writeContacts();
    void writePlace();
    QString attachment() const;

    const PatientRecord &m_record;
    const Patient &m_patient;
    const CardWords &m_words;
    QDate m_today;
    PersonFacts m_facts;
};

void FactsWriter::writeHead()
{
    m_facts.name = m_patient.name.full();
    const QDate end = m_patient.deceasedOn.isValid() ? m_patient.deceasedOn : m_today;
    m_facts.subtitle =
        QStringList{m_words.sex(m_patient.sex),
                    text(QT_TRANSLATE_N_NOOP("personPanel", "%n years"), {}, ageOn(m_patient.birthDate, end)),
                    m_patient.birthDate.toString(dayFormat)}
            .join(u" · "_s);
    if (m_patient.iin) {
        const QString grouped = groupedIin(m_patient.iin->toString());
        m_facts.iinHead = grouped.chopped(4);
        m_facts.iinTail = grouped.right(4);
    }
}

void FactsWriter::writeMarks()
{
    using Kind = PersonMark::Kind;
    if (m_record.isLocked())
        mark(Kind::Closed, text(QT_TRANSLATE_NOOP("personPanel", "Died on %1: the card is locked"),
                                {m_patient.deceasedOn.toString(dayFormat)}));
    if (m_record.isConfirmed())
        mark(Kind::Good, text(QT_TRANSLATE_NOOP("personPanel", "Confirmed on %1"),
                              {inClinic(m_record.confirmedAt).date().toString(dayFormat)}));
    if (!m_patient.iin)
        mark(Kind::ToDo, text(QT_TRANSLATE_NOOP("personPanel", "No IIN: ask for it")));
    if (m_record.cardNumber.isEmpty())
        mark(Kind::ToDo, text(QT_TRANSLATE_NOOP("personPanel", "No first visit yet: there is no card 052/e")));
    for (const auto &document : m_patient.documents) {
        if (document.validUntil.isValid() && document.validUntil < m_today)
            mark(Kind::ToDo, text(QT_TRANSLATE_NOOP("personPanel", "The document has expired: %1"),
                                  {m_words.say(nameOf(document.kind))}));
    }
    if (m_patient.phones.empty() && !m_record.isLocked())
        mark(Kind::ToDo, text(QT_TRANSLATE_NOOP("personPanel", "No phone: ask for it")));
}

void FactsWriter::writeContacts()
{
    QStringList phones;
    for (const auto &phone : m_patient.phones)
        phones += phone.forPeople();
    add(m_words.name(PatientField::Phone), phones.join(u'\n'));
    add(text(QT_TRANSLATE_NOOP("personPanel", "Address")), m_patient.home.line());
    add(text(QT_TRANSLATE_NOOP("personPanel", "Stays at")), m_patient.stay.line());
    if (const auto &other = m_patient.representative) {
        QStringList said{other->name, other->ground};
        if (other->phone)
            said += other->phone->forPeople();
        add(m_words.say(nameOf(other->kind)), said.join(u'\n'));
    }
}

QString FactsWriter::attachment() const
{
    const auto &state = m_patient.attachment;
    const QString name = m_words.say(nameOf(state.kind));
    if (state.since.isValid())
        return text(QT_TRANSLATE_NOOP("personPanel", "%1 since %2"), {name, state.since.toString(dayFormat)});
    return state.elsewhere.isEmpty() ? name : name + u'\n' + state.elsewhere;
}

void FactsWriter::writePlace()
{
    if (const District *district = m_words.district(m_patient.district)) {
        const QString name = m_words.districtName(*district);
        add(m_words.name(PatientField::District),
            district->doctorName.isEmpty() ? name : name + u'\n' + district->doctorName);
    }
    add(m_words.name(PatientField::Attachment), attachment());
    if (m_patient.socialStatus)
        add(m_words.name(PatientField::SocialStatus), m_words.say(nameOf(*m_patient.socialStatus)));
    add(m_words.name(PatientField::VisitReason), m_words.say(PatientField::VisitReason, m_patient.visitReason));
    if (!m_record.cardNumber.isEmpty()) {
        add(text(QT_TRANSLATE_NOOP("personPanel", "Card 052/e")),
            m_record.cardOpenedOn.isValid() ? text(QT_TRANSLATE_NOOP("personPanel", "%1 of %2"),
                                                   {m_record.cardNumber, m_record.cardOpenedOn.toString(dayFormat)})
                                            : m_record.cardNumber);
    }
}

PersonFacts FactsWriter::write()
{
    writeHead();
    writeMarks();
    writeContacts();
    writePlace();
    return m_facts;
}

} // namespace

PersonFacts factsOf(const PatientRecord &record, const CardWords &words, QDate today)
{
    return FactsWriter(record, words, today).write();
}

} // namespace tirkeu::ui
