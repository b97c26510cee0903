#include "commands.h"
#include "documents/card_form.h"
#include "domain/patient_form.h"
#include "usecase/queries/search_patients.h"
#include "usecase/read_card.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

QString matchCode(usecase::MatchKind match)
{
    switch (match) {
    case usecase::MatchKind::Recent:
    case usecase::MatchKind::Exact:
        return u"exact"_s;
    case usecase::MatchKind::Prefix:
        return u"prefix"_s;
    case usecase::MatchKind::Typo:
        return u"typo"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const usecase::FoundPatient &found)
{
    const PatientRow &row = found.row;
    return {{u"id"_s, row.id.toString()},
            {u"iin"_s, row.iin.isEmpty() ? QJsonValue() : QJsonValue(row.iin)},
            {u"surname"_s, row.name.surname},
            {u"given_name"_s, row.name.givenName},
            {u"patronymic"_s, row.name.patronymic},
            {u"birth_date"_s, row.birthDate.toString(Qt::ISODate)},
            {u"match"_s, matchCode(found.match)},
            {u"phone"_s, row.phone},
            {u"address"_s, row.address},
            {u"district"_s, row.districtNumber},
            {u"card_number"_s, row.cardNumber}};
}

QJsonObject cardJson(const PatientRecord &record)
{
    QJsonObject card = tirkeu::toJson(record.patient);
    card.remove(u"schema"_s);
    card.insert(u"id"_s, record.id.toString());
    card.insert(u"version"_s, record.version);
    if (!record.cardNumber.isEmpty()) {
        card.insert(u"cardNumber"_s, record.cardNumber);
        card.insert(u"cardOpenedOn"_s, record.cardOpenedOn.toString(Qt::ISODate));
    }
    card.insert(u"confirmed"_s, record.isConfirmed());
    return card;
}

/// That there is no such person is a no of the data; elsewhere, what is not found is a file.
Exit notRead(const Call &call, const Error &error)
{
    const auto exit = call.output.failed(error);
    return error.kind == Error::Kind::NotFound ? Exit::RulesSayNo : exit;
}

Exit show(const Call &call, const usecase::OpenedDesk &opened, const PatientId &id)
{
    const auto record = usecase::ReadCard(*opened.desk)(opened.actor, id);
    if (!record)
        return notRead(call, record.error());
    const PatientForm form = formOf(record->patient);
    for (auto it = form.cbegin(); it != form.cend(); ++it)
        call.output.line(u"%1: %2"_s.arg(call.output.words(patientFieldName(it.key())), it.value()));
    if (!record->cardNumber.isEmpty())
        call.output.line(
            call.output.words({"ctl", QT_TRANSLATE_NOOP("ctl", "Card 052/e No. %1"), {record->cardNumber}}));
    call.output.document(cardJson(*record));
    return Exit::Done;
}

Exit exportCard(const Call &call, const usecase::OpenedDesk &opened, const PatientId &id, const QString &path)
{
    if (QFile::exists(path))
        return call.output.failed({Error::Kind::Exists, path});
    QSaveFile file(path); // before the print is counted: a folder that cannot be written makes no duplicates
    if (!file.open(QIODevice::WriteOnly))
        return call.output.failed({Error::Kind::ReadOnly, path});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto paper = usecase::PrepareCardPaper(*opened.desk)(opened.actor, id, true);
    if (!paper)
        return notRead(call, paper.error());
    const auto pdf = documents::renderForm052(documents::cardForm(*paper), documents::FormLabels::builtIn(u"052"_s));
    if (!pdf)
        return call.output.failed(pdf.error());
    if (file.write(*pdf) != pdf->size() || !file.commit())
        return call.output.failed({Error::Kind::Full, path});
    call.output.line(call.output.words({"ctl", QT_TRANSLATE_NOOP("ctl", "The card is written: %1"), {path}}));
    call.output.document(QJsonObject{{u"file"_s, path}, {u"duplicate"_s, paper->duplicate}});
    return Exit::Done;
}

} // namespace

Exit runSearch(const Call &call)
{
    const auto limit = numberOption(call, u"--limit"_s, 50, {1, 100'000});
    if (!limit)
        return limit.error();
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    const auto found = usecase::SearchPatients(*opened->desk)(opened->actor, call.arguments.words.front(), int(*limit));
    if (!found)
        return call.output.failed(found.error());
    QJsonArray list;
    for (const auto &patient : *found) {
        const PatientRow &row = patient.row;
        list += toJson(patient);
        call.output.line(u"%1  %2  %3  %4  %5"_s.arg(row.id.toString(), row.name.full(),
                                                     row.birthDate.toString(u"dd.MM.yyyy"_s), row.iin, row.address));
    }
    call.output.document(list);
    return Exit::Done;
}

Exit runPatient(const Call &call)
{
    const QStringList &words = call.arguments.words;
    const bool shows = words[0] == u"show" && words.size() == 2;
    const bool exports = words[0] == u"export-052" && words.size() == 3;
    const auto id = PatientId::parse(words[1]);
    if ((!shows && !exports) || !id)
        return call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "Call it so: patient show ID, or patient export-052 ID "
                                             "FILE.pdf. The ID is in the answer of search.")},
            Exit::CalledWrongly);
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    return shows ? show(call, *opened, *id) : exportCard(call, *opened, *id, QFileInfo(words[2]).absoluteFilePath());
}

} // namespace tirkeu::ctl
