#include "domain/reference_list.h"
#include "base/csv.h"
#include "domain/visit_reasons.h"
#include <QFile>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

constexpr int longestCode = 40;
constexpr int longestText = 500;

// ДСМ-90 was registered on 24.08.2021; before that no list of ours held.
QDate builtInFrom()
{
    return {2021, 8, 24};
}

std::vector<ReferenceEntry> holidays()
{
    std::vector<ReferenceEntry> entries;
    for (const auto &day : builtInSpecialDays())
        entries.push_back({specialDayCode(day.date, day.kind), builtInFrom(), {}, day.nameKk, day.nameRu});
    return entries;
}

std::vector<ReferenceEntry> visitReasons()
{
    std::vector<ReferenceEntry> entries;
    const VisitReasons reasons;
    for (const auto &reason : reasons.all())
        entries.push_back(
            {reason.code, builtInFrom(), {}, reason.textKk, reason.textRu, reason.groupKk, reason.groupRu});
    return entries;
}

std::vector<CsvRow> builtInRows(const QString &name)
{
    QFile file(u":/reference/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto table = readCsvTable(file.readAll());
    Q_ASSERT(opened && table); // built in, and a test reads it
    return {table->rows.begin(), table->rows.end()};
}

std::vector<ReferenceEntry> services()
{
    std::vector<ReferenceEntry> entries;
    for (const auto &row : builtInRows(u"services.csv"_s)) {
        const auto &cells = row.cells; // appendix, no, code, section_kk, section_ru, name_kk, display_kk, name_ru
        const QString law = cells[5] == cells[6] ? QString() : cells[5];
        entries.push_back({cells[2], builtInFrom(), {}, cells[6], cells[7], cells[3], cells[4], law});
    }
    return entries;
}

std::vector<ReferenceEntry> priorityGrounds()
{
    std::vector<ReferenceEntry> entries;
    for (const auto &row : builtInRows(u"priority_grounds.csv"_s)) {
        const auto &cells = row.cells; // code, basis_kk, basis_ru, name_kk, name_ru
        entries.push_back({cells[0], builtInFrom(), {}, cells[3], cells[4], cells[1], cells[2]});
    }
    return entries;
}

std::optional<ReferenceFlaw> codeFlaw(ReferenceList list, const ReferenceEntry &entry)
{
    static const QRegularExpression reason(u"^[1-9][0-9]?\\.[1-9][0-9]?$"_s);
    static const QRegularExpression ground(u"^[0-9a-z]([0-9a-z-]*[0-9a-z])?$"_s);
    static const QRegularExpression service(u"^[A-Z][0-9]{2}(\\.[0-9]{3}){1,2}$"_s);
    switch (list) {
    case ReferenceList::Holidays:
        if (!specialDayOf(entry))
            return ReferenceFlaw{ReferenceField::Code,
                                 {"lists", QT_TRANSLATE_NOOP("lists", "Choose a day and what it is.")}};
        break;
    case ReferenceList::VisitReasons:
        if (!reason.match(entry.code).hasMatch())
            return ReferenceFlaw{
                ReferenceField::Code,
                {"lists", QT_TRANSLATE_NOOP("lists", "The code is the group and the number, like 3.2.")}};
        break;
    case ReferenceList::Services:
        if (!service.match(entry.code).hasMatch())
            return ReferenceFlaw{ReferenceField::Code,
                                 {"lists", QT_TRANSLATE_NOOP("lists", "The code of a service is like A01.008.000.")}};
        break;
    case ReferenceList::PriorityGrounds:
        if (!ground.match(entry.code).hasMatch())
            return ReferenceFlaw{ReferenceField::Code,
                                 {"lists", QT_TRANSLATE_NOOP("lists", "The code of a ground is small Latin letters "
                                                                      "and digits, like 3-pregnant.")}};
    }
    return std::nullopt;
}

bool isFlawed(const QString &text)
{
    return text.isEmpty() || text.size() > longestText || text != text.simplified();
}

} // namespace

const char *referenceListCode(ReferenceList list)
{
    constexpr std::array codes{"holidays", "visit_reasons", "services", "priority_grounds"};
    return codes[size_t(list)];
}

QString specialDayCode(QDate date, DayKind kind)
{
    return date.toString(Qt::ISODate) + u'/' + dayKindCode(kind);
}

std::optional<SpecialDay> specialDayOf(const ReferenceEntry &entry)
{
    const auto parts = entry.code.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    const auto date = QDate::fromString(parts[0], u"yyyy-MM-dd"_s);
    const auto kind = dayKindFromCode(parts[1]);
    if (!date.isValid() || !kind)
        return std::nullopt;
    return SpecialDay{date, *kind, entry.textKk, entry.textRu};
}

std::optional<ReferenceFlaw> referenceFlaw(ReferenceList list, const ReferenceEntry &entry)
{
    if (entry.code.size() > longestCode)
        return ReferenceFlaw{ReferenceField::Code, {"lists", QT_TRANSLATE_NOOP("lists", "The code is too long.")}};
    if (auto flaw = codeFlaw(list, entry))
        return flaw;
    const Message text{"lists", QT_TRANSLATE_NOOP("lists", "Write the name, at most 500 letters.")};
    if (isFlawed(entry.textKk))
        return ReferenceFlaw{ReferenceField::TextKk, text};
    if (isFlawed(entry.textRu))
        return ReferenceFlaw{ReferenceField::TextRu, text};
    if (list == ReferenceList::PriorityGrounds && (isFlawed(entry.groupKk) || isFlawed(entry.groupRu)))
        return ReferenceFlaw{ReferenceField::Group,
                             {"lists", QT_TRANSLATE_NOOP("lists", "Write in both languages what the ground rests "
                                                                  "on.")}};
    if (list != ReferenceList::Holidays && (isFlawed(entry.groupKk) || isFlawed(entry.groupRu)))
        return ReferenceFlaw{ReferenceField::Group,
                             {"lists", QT_TRANSLATE_NOOP("lists", "Choose the group the entry belongs to.")}};
    if (!entry.validFrom.isValid())
        return ReferenceFlaw{ReferenceField::ValidFrom,
                             {"lists", QT_TRANSLATE_NOOP("lists", "Write the day from which the entry is valid.")}};
    if (entry.validTo.isValid() && entry.validTo < entry.validFrom)
        return ReferenceFlaw{ReferenceField::ValidTo,
                             {"lists", QT_TRANSLATE_NOOP("lists", "The last day is before the first.")}};
    return std::nullopt;
}

std::vector<ReferenceEntry> builtInReferences(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Holidays:
        return holidays();
    case ReferenceList::VisitReasons:
        return visitReasons();
    case ReferenceList::Services:
        return services();
    case ReferenceList::PriorityGrounds:
        return priorityGrounds();
    }
    Q_UNREACHABLE();
}

} // namespace tirkeu
