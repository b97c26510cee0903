#include "usecase/import_checking.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

size_t hashOfName(const Patient &p)
{
    return qHashMulti(0, p.name.surname, p.name.givenName, p.name.patronymic, p.birthDate.toJulianDay());
}

size_t hashOfKey(const Patient &p)
{
    if (p.iin)
        return qHash(p.iin->toString(), size_t(1));
    const auto &document = p.documents.front(); // without a ЖСН there is one
    return qHashMulti(2, hashOfName(p), int(document.kind), document.number);
}

} // namespace

RowMatch ImportChecking::compared(const ImportPage::Row &row, storage::PatientLookup &lookup)
{
    const Patient &said = *row.row.patient;
    const Seen now{qHash(said.name.givenName), said.birthDate.toJulianDay(),
                   std::hash<std::string>()(row.added.content)};
    RowMatch match = matchRow(lookup, row.row);
    if (match.kind == RowMatch::Kind::Refused)
        return match;
    const size_t key = hashOfKey(said);
    const auto before = m_seen.constFind(key);
    if (before == m_seen.constEnd()) {
        match.possibleDuplicate |= match.kind == RowMatch::Kind::New && m_names.contains(hashOfName(said));
    } else if (said.iin && before->givenName != now.givenName && before->birthDay != now.birthDay) {
        match.kind = RowMatch::Kind::Refused;
        match.refusal = {
            row.row.line,
            {},
            {"import", QT_TRANSLATE_NOOP("import", "This IIN stands in the file above beside somebody "
                                                   "else: neither the given name nor the birth date agree")}};
        return match;
    } else {
        match.kind = before->whole == now.whole ? RowMatch::Kind::Same : RowMatch::Kind::Changed;
    }
    m_seen.insert(key, now);
    m_names.insert(hashOfName(said));
    return match;
}

void ImportChecking::say(QList<RowRemark> &list, const QList<RowRemark> &remarks)
{
    for (const RowRemark &remark : remarks) {
        if (m_rejected.size() + m_doubts.size() < ImportPatients::mostRemarks)
            list += remark;
        else
            ++m_further;
    }
}

void ImportChecking::checkRow(const ImportPage::Row &row, storage::PatientLookup &lookup)
{
    ++m_counts.read;
    if (!row.row.patient) {
        ++m_counts.rejected;
        return say(m_rejected, row.row.errors);
    }
    const RowMatch match = compared(row, lookup);
    switch (match.kind) {
    case RowMatch::Kind::Refused:
        ++m_counts.rejected;
        return say(m_rejected, {match.refusal});
    case RowMatch::Kind::Same:
        ++m_counts.unchanged;
        break;
    case RowMatch::Kind::Changed:
        ++m_counts.updated;
        break;
    case RowMatch::Kind::New:
        ++m_counts.added;
        m_counts.possibleDuplicates += match.possibleDuplicate ? 1 : 0;
        break;
    }
    say(m_doubts, row.row.doubts);
}

Result<void> ImportChecking::check(const ImportPage &page)
{
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<void> {
        storage::PatientLookup lookup(snapshot);
        for (const auto &row : page.rows)
            checkRow(row, lookup);
        return {};
    });
}

ImportPatients::Outcome ImportChecking::outcome(ImportPatients::Ending ending) const
{
    return {{}, ending, m_counts, m_rejected, m_doubts, m_further, {}};
}

} // namespace tirkeu::usecase
