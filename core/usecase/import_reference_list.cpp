#include "base/csv.h"
#include "storage/audit_log.h"
#include "storage/reference_repository.h"
#include "usecase/booking_writing.h"
#include "usecase/reference_lists.h"
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::ReferenceRepository;
using storage::Transaction;

namespace {

/// A row of the file as an entry of the list, and where a flaw of each field is told.
struct Columns
{
    QStringList needed;
    QStringList code; ///< their cells make the code
    const char16_t *between;
    QString textKk;
    QString textRu;
    QString groupKk = {};
    QString groupRu = {};
};

Columns columnsOf(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Holidays:
        return {{u"date"_s, u"kind"_s, u"name_kk"_s, u"name_ru"_s},
                {u"date"_s, u"kind"_s},
                u"/",
                u"name_kk"_s,
                u"name_ru"_s};
    case ReferenceList::VisitReasons:
        return {{u"group_no"_s, u"group_kk"_s, u"group_ru"_s, u"reason_no"_s, u"reason_kk"_s, u"reason_ru"_s},
                {u"group_no"_s, u"reason_no"_s},
                u".",
                u"reason_kk"_s,
                u"reason_ru"_s,
                u"group_kk"_s,
                u"group_ru"_s};
    case ReferenceList::Services:
        return {{u"code"_s, u"section_kk"_s, u"section_ru"_s, u"display_kk"_s, u"name_ru"_s},
                {u"code"_s},
                u"",
                u"display_kk"_s,
                u"name_ru"_s,
                u"section_kk"_s,
                u"section_ru"_s};
    case ReferenceList::PriorityGrounds:
        return {{u"code"_s, u"basis_kk"_s, u"basis_ru"_s, u"name_kk"_s, u"name_ru"_s},
                {u"code"_s},
                u"",
                u"name_kk"_s,
                u"name_ru"_s,
                u"basis_kk"_s,
                u"basis_ru"_s};
    }
    Q_UNREACHABLE();
}

QString columnOf(const Columns &columns, ReferenceField field)
{
    switch (field) {
    case ReferenceField::TextKk:
        return columns.textKk;
    case ReferenceField::TextRu:
        return columns.textRu;
    case ReferenceField::Group:
        return columns.groupKk;
    default:
        return columns.code.front();
    }
}

/// The list as the file wants it.
class Takeover
{
public:
    Takeover(ReferenceList list, const CsvTable &table, QDate from)
        : m_list(list)
        , m_columns(columnsOf(list))
        , m_table(table)
        , m_from(from)
    {
    }
    ImportReferenceList::Report run(ReferenceRepository &entries);

private:
    QString cell(const CsvRow &row, const QString &column) const
    {
        const auto at = m_table.columns.indexOf(column);
        return at < 0 ? QString() : row.cells[at].simplified();
    }
    ReferenceEntry entryOf(const CsvRow &row) const;
    void take(ReferenceRepository &entries, const CsvRow &row);
    void reject(const CsvRow &row, const ReferenceFlaw &flaw)
    {
        m_report.rejected += RowRemark{row.line, columnOf(m_columns, flaw.field), flaw.message};
    }

    ReferenceList m_list;
    Columns m_columns;
    const CsvTable &m_table;
    QDate m_from;
    QHash<QString, ReferenceEntry> m_held; ///< by code: what holds on the first day of the change
    QHash<QString, QDate> m_later;         ///< by code: the first day of a period still to come
    QSet<QString> m_seen;
    ImportReferenceList::Report m_report;
};

ReferenceEntry Takeover::entryOf(const CsvRow &row) const
{
    QStringList code;
    for (const auto &column : m_columns.code)
        code += cell(row, column);
    return {code.join(QString::fromUtf16(m_columns.between)),
            m_from,
            {},
            cell(row, m_columns.textKk),
            cell(row, m_columns.textRu),
            cell(row, m_columns.groupKk),
            cell(row, m_columns.groupRu)};
}

void Takeover::take(ReferenceRepository &entries, const CsvRow &row)
{
    auto entry = entryOf(row);
    if (const auto flaw = referenceFlaw(m_list, entry))
        return reject(row, *flaw);
    if (m_seen.contains(entry.code))
        return reject(
            row, {ReferenceField::Code,
                  {"lists", QT_TRANSLATE_NOOP("lists", "The file names this code twice: this row was left out.")}});
    m_seen.insert(entry.code);
    const auto held = m_held.constFind(entry.code);
    if (held != m_held.constEnd() && held->textKk == entry.textKk && held->textRu == entry.textRu &&
        held->groupKk == entry.groupKk && held->groupRu == entry.groupRu) {
        ++m_report.unchanged;
        return;
    }
    if (m_later.contains(entry.code))
        return reject(row,
                      {ReferenceField::Code,
                       {"lists",
                        QT_TRANSLATE_NOOP("lists", "This code has an entry that begins on %1: change that one first."),
                        {m_later.value(entry.code).toString(u"dd.MM.yyyy")}}});
    if (held != m_held.constEnd()) {
        entry.validTo = held->validTo;
        if (held->validFrom < m_from) {
            auto closed = *held;
            closed.validTo = m_from.addDays(-1);
            entries.append(m_list, closed);
        }
    }
    entries.append(m_list, entry);
    ++(held == m_held.constEnd() ? m_report.added : m_report.changed);
}

ImportReferenceList::Report Takeover::run(ReferenceRepository &entries)
{
    for (auto &entry : entries.all(m_list)) {
        if (entry.holdsOn(m_from))
            m_held.insert(entry.code, entry);
        else if (entry.validFrom > m_from)
            m_later.insert(entry.code, entry.validFrom);
    }
    for (const auto &row : m_table.rows) {
        ++m_report.read;
        take(entries, row);
    }
    return m_report;
}

std::optional<Message> fileFlaw(ReferenceList list, const Result<CsvTable> &table)
{
    if (!table)
        return Message{"lists",
                       QT_TRANSLATE_NOOP("lists", "The file is no table in UTF-8 with commas between the cells. "
                                                  "Save it as “CSV UTF-8” and choose it again.")};
    QStringList missing = columnsOf(list).needed;
    missing.removeIf([&](const QString &column) { return table->columns.contains(column); });
    if (!missing.isEmpty())
        return Message{"lists",
                       QT_TRANSLATE_NOOP("lists", "The first row of the file lacks these columns: %1."),
                       {missing.join(u", ")}};
    return std::nullopt;
}

} // namespace

Result<ImportReferenceList::Report> ImportReferenceList::operator()(const Actor &actor, ReferenceList list,
                                                                    const QByteArray &csv, QDate from) const
{
    if (const auto allowed = require(actor, Permission::ManageOrganization); !allowed)
        return tl::unexpected(allowed.error());
    if (from < m_desk.today())
        return failure(Error::Kind::Invalid, u"a change of a list begins today at the earliest"_s);
    const auto table = readCsvTable(csv);
    if (auto flaw = fileFlaw(list, table)) {
        Report report;
        report.fileFlaw = std::move(flaw);
        return report;
    }
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Report> {
        ReferenceRepository entries(tx);
        auto report = Takeover(list, *table, from).run(entries);
        if (list == ReferenceList::Holidays)
            recheckBookings(tx, {}, AffectedBooking::Cause::Timetable);
        storage::AuditLog(tx).append({u"list.import"_s,
                                      u"list"_s,
                                      {},
                                      {},
                                      {{u"list"_s, QString::fromLatin1(referenceListCode(list))},
                                       {u"from"_s, from.toString(Qt::ISODate)},
                                       {u"added"_s, report.added},
                                       {u"changed"_s, report.changed},
                                       {u"rejected"_s, int(report.rejected.size())}}});
        return report;
    });
}

} // namespace tirkeu::usecase
