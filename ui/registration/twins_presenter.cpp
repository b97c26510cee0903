#include "registration/twins_presenter.h"
#include "duplicates/likelihood.h"
#include "widgets/when_done.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using F = PatientField;
using Twins = Result<std::vector<usecase::LikelyTwin>>;

constexpr int pauseMs = 300;

Address addressTyped(const PatientForm &form, F first)
{
    const auto part = [&](int offset) { return form.value(F(int(first) + offset)).trimmed(); };
    return {std::nullopt, part(1), part(2), part(3), part(4), part(5)};
}

void addDocument(Patient &patient, const PatientForm &form, F kind, F number)
{
    const QString typed = form.value(number).trimmed();
    if (!typed.isEmpty())
        patient.documents.push_back(
            {fromCode<DocumentKind>(form.value(kind)).value_or(DocumentKind::IdCard), typed, {}, {}, {}});
}

} // namespace

Patient patientTypedSoFar(const PatientForm &form, QDate today)
{
    Patient patient;
    patient.iin = Iin::parse(form.value(F::Iin));
    patient.name = {tidyName(form.value(F::Surname)), tidyName(form.value(F::GivenName)),
                    tidyName(form.value(F::Patronymic))};
    patient.birthDate = parseTypedDate(form.value(F::BirthDate), today);
    const QString sex = form.value(F::Sex);
    patient.sex = sex == u"male" ? Sex::Male : sex == u"female" ? Sex::Female : Sex::Unknown;
    for (const F field : {F::Phone, F::OtherPhone}) {
        if (const auto phone = PhoneNumber::parse(form.value(field)))
            patient.phones.push_back(*phone);
    }
    addDocument(patient, form, F::DocumentKind, F::DocumentNumber);
    addDocument(patient, form, F::OtherDocumentKind, F::OtherDocumentNumber);
    patient.home = addressTyped(form, F::HomeSettlement);
    patient.stay = addressTyped(form, F::StaySettlement);
    return patient;
}

bool isEnoughToCompare(const Patient &typed)
{
    return typed.iin || (!typed.name.surname.isEmpty() && !typed.name.givenName.isEmpty()) ||
           (!typed.documents.empty() && typed.birthDate.isValid());
}

TwinsPresenter::TwinsPresenter(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TwinsPresenter::look);
}

void TwinsPresenter::begin(const PatientId &self)
{
    stop();
    m_self = self;
    m_typed = {};
    m_others.clear();
    m_asked.clear();
    m_found.clear();
    Q_EMIT changed();
}

void TwinsPresenter::stop()
{
    m_pause.stop();
    m_changes.renew();
    m_looking = false;
}

void TwinsPresenter::typed(const PatientForm &form)
{
    Patient patient = patientTypedSoFar(form, m_place.desk->today());
    if (patient == m_typed)
        return;
    m_typed = std::move(patient);
    stop();
    if (isEnoughToCompare(m_typed)) {
        m_pause.start();
    } else if (!m_found.empty()) {
        m_found.clear();
        Q_EMIT changed();
    }
}

void TwinsPresenter::look()
{
    const Cancellation asked = m_changes.renew();
    m_looking = true;
    const auto job = [desk = m_place.desk, actor = m_place.actor, typed = m_typed, self = m_self, asked] {
        return usecase::LikelyTwins(*desk)(actor, typed, self, asked);
    };
    whenDone(m_place.executor.run(job), this, [this, asked](const Twins &twins) {
        if (asked.isStale())
            return;
        m_looking = false;
        if (!twins)
            return; // only a warning is missing; the nightly list finds the pair
        m_found = *twins;
        Q_EMIT changed();
    });
}

int TwinsPresenter::undecided() const
{
    return int(std::count_if(m_found.begin(), m_found.end(),
                             [this](const auto &twin) { return !m_others.contains(twin.row.id); }));
}

void TwinsPresenter::setOthers(const QHash<PatientId, QString> &others)
{
    m_others = others;
    Q_EMIT changed();
}

std::vector<PatientId> TwinsPresenter::otherPersons() const
{
    return {m_others.keyBegin(), m_others.keyEnd()};
}

QString TwinsPresenter::reason() const
{
    QStringList reasons = m_others.values();
    reasons.sort();
    reasons.removeDuplicates();
    return reasons.join(u"; "_s);
}

int TwinsPresenter::askOnce(const QSet<PatientId> &answered)
{
    int asked = 0;
    for (const auto &twin : m_found) {
        const PatientId &id = twin.row.id;
        if (likelihoodOf(twin.probability) != Likelihood::VeryLikely || m_others.contains(id) ||
            answered.contains(id) || m_asked.contains(id))
            continue;
        m_asked += id;
        ++asked;
    }
    return asked;
}

} // namespace tirkeu::ui
