#include "documents/call_list.h"
#include "documents/form_052_values.h"
#include "documents/list_paper.h"
#include "documents/table_block.h"
#include "documents/text_box.h"
#include "domain/phone_text.h"

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

using Settled = AffectedBooking::Settled;

QString moment(const QDateTime &at)
{
    return at.isValid() ? inClinic(at).toString(u"dd.MM.yyyy HH:mm"_s) : QString();
}

Table tableOf(const FormLabels &labels)
{
    constexpr std::pair<const char16_t *, qreal> columns[]{
        {u"number", 8}, {u"was", 28}, {u"person", 42}, {u"phone", 27}, {u"next", 38}, {u"reached", 15}, {u"note", 20}};
    std::vector<TableColumn> made;
    for (const auto &[key, width] : columns)
        made.push_back({labels[u"column."_s + QString::fromUtf16(key)], mm(width)});
    return Table(std::move(made));
}

QString stateKey(const CallListLine &line)
{
    switch (line.settled) {
    case Settled::Open:
        return line.next.isValid() ? u"proposed"_s : u"none"_s;
    case Settled::Moved:
        return u"moved"_s;
    case Settled::Cancelled:
        return u"cancelled"_s;
    case Settled::Kept:
    case Settled::Restored:
        return u"kept"_s;
    }
    Q_UNREACHABLE();
}

TableCell nextCell(const CallListLine &line, const FormLabels &labels)
{
    const auto &state = labels[stateKey(line)];
    const QString said = state.kk + u" / "_s + state.ru;
    if (!line.next.isValid())
        return {state, {}, {}, true};
    QStringList below{line.nextDoctor};
    if (!line.nextRoom.isEmpty())
        below << labels[u"room"_s].kk + u' ' + line.nextRoom;
    below << said;
    return {{moment(line.next), {}}, below.join(u" · "_s), {}, true};
}

} // namespace

Result<QByteArray> renderCallList(const CallList &list, const FormLabels &labels)
{
    const Table table = tableOf(labels);
    Paper paper(listFrame({list.organization, list.printedAt, list.printedBy}, Sheet::a4(), labels));
    ListHeading heading{list.organization, labels[u"title"_s], {}};
    heading.lines.push_back(list.doctor.isEmpty() ? labels[u"all"_s] : labels[u"doctor"_s].with(list.doctor));
    heading.lines.push_back(list.lines.empty() ? labels[u"empty"_s]
                                               : labels[u"total"_s].with(QString::number(list.lines.size())));
    addListHeading(paper, heading, Sheet::a4(), labels);
    if (!list.lines.empty())
        paper.add(table.head());
    int number = 0;
    for (const auto &line : list.lines)
        paper.add(table.row({{{QString::number(++number), {}}},
                             {{moment(line.was), {}}, list.doctor.isEmpty() ? line.doctor : QString()},
                             {{line.person, {}}, dateForPeople(line.birthDate)},
                             {{phoneForPeople(line.phone), {}}, {}, {}, true},
                             nextCell(line, labels),
                             {{}, {}, line.reached},
                             {{line.note, {}}}}));
    return paper.toPdf();
}

} // namespace tirkeu::documents
