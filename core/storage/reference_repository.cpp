#include "storage/reference_repository.h"
#include "storage/change_log.h"
#include "storage/sql.h"
#include <QHash>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr auto columns = "SELECT code, valid_from, valid_to, text_kk, text_ru, group_kk, group_ru, law_kk, version"
                         " FROM reference_entry e WHERE list = ? ";

ReferenceEntry entryOf(SQLite::Statement &row)
{
    return {textOf(row, 0), dateOf(row, 1), dateOf(row, 2), textOf(row, 3),           textOf(row, 4),
            textOf(row, 5), textOf(row, 6), textOf(row, 7), row.getColumn(8).getInt()};
}

/// One id per period for the exchange: the same on every desk.
QByteArray periodId(ReferenceList list, const ReferenceEntry &entry)
{
    static const QUuid space(u"{7c1f0e52-6a0d-5f0e-9b7d-3d2f6f0a6c11}"_s);
    const QString name =
        QString::fromLatin1(referenceListCode(list)) + u'/' + entry.code + u'/' + entry.validFrom.toString(Qt::ISODate);
    return QUuid::createUuidV5(space, name).toRfc4122();
}

} // namespace

std::vector<ReferenceEntry> ReferenceRepository::all(ReferenceList list)
{
    using Place = std::tuple<qsizetype, QString, QDate>; // in the law, by code, by first day
    QMap<Place, ReferenceEntry> found;
    QHash<QString, qsizetype> order;
    const bool byDay = list == ReferenceList::Holidays;
    for (const auto &entry : m_snapshot.builtIn().of(list)) {
        const qsizetype place = byDay ? 0 : order.size();
        order.insert(entry.code, place);
        found.insert({place, entry.code, entry.validFrom}, entry);
    }
    SQLite::Statement row(m_snapshot.connection(),
                          std::string(columns) +
                              "AND version = (SELECT max(version) FROM reference_entry n WHERE"
                              " n.list = e.list AND n.code = e.code AND n.valid_from = e.valid_from)");
    row.bind(1, referenceListCode(list));
    while (row.executeStep()) {
        const auto entry = entryOf(row);
        const qsizetype place = byDay ? 0 : order.value(entry.code, order.size());
        found.insert({place, entry.code, entry.validFrom}, entry);
    }
    return {found.begin(), found.end()};
}

std::vector<ReferenceEntry> ReferenceRepository::on(ReferenceList list, QDate day)
{
    auto entries = all(list);
    std::erase_if(entries, [day](const ReferenceEntry &entry) { return !entry.holdsOn(day); });
    return entries;
}

std::vector<ReferenceEntry> ReferenceRepository::versions(ReferenceList list, const QString &code, QDate validFrom)
{
    std::vector<ReferenceEntry> found;
    SQLite::Statement row(m_snapshot.connection(),
                          std::string(columns) + "AND code = ? AND valid_from = ? ORDER BY version DESC");
    row.bind(1, referenceListCode(list));
    bindText(row, 2, code);
    bindText(row, 3, validFrom.toString(Qt::ISODate));
    while (row.executeStep())
        found.push_back(entryOf(row));
    for (const auto &entry : m_snapshot.builtIn().of(list)) {
        if (entry.code == code && entry.validFrom == validFrom)
            found.push_back(entry);
    }
    return found;
}

void ReferenceRepository::append(ReferenceList list, const ReferenceEntry &entry)
{
    const auto before = versions(list, entry.code, entry.validFrom);
    const int base = before.empty() ? 0 : before.front().version;
    SQLite::Statement insert(m_snapshot.connection(),
                             "INSERT INTO reference_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, referenceListCode(list));
    bindText(insert, 2, entry.code);
    bindText(insert, 3, entry.validFrom.toString(Qt::ISODate));
    insert.bind(4, base + 1);
    bindTextOrNull(insert, 5, entry.validTo.isValid() ? entry.validTo.toString(Qt::ISODate) : QString());
    bindText(insert, 6, entry.textKk);
    bindText(insert, 7, entry.textRu);
    bindText(insert, 8, entry.groupKk);
    bindText(insert, 9, entry.groupRu);
    bindText(insert, 10, entry.lawKk);
    bindId(insert, 11, m_tx->author());
    insert.bind(12, int64_t(m_tx->now().toMSecsSinceEpoch()));
    insert.exec();
    ChangeLog(*m_tx).append({u"reference"_s, periodId(list, entry), base, base + 1});
}

} // namespace tirkeu::storage
