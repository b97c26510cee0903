#include "documents/booking_journal_paper.h"
#include "documents/form_052_values.h"
#include "documents/list_paper.h"
#include "documents/table_block.h"
#include "documents/text_box.h"
#include "domain/phone_text.h"

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

QString moment(const QDateTime &at)
{
    return inClinic(at).toString(u"dd.MM.yyyy HH:mm"_s);
}

Table tableOf(const FormLabels &labels)
{
    constexpr std::pair<const char16_t *, qreal> columns[]{
        {u"number", 26}, {u"taken", 20}, {u"channel", 22}, {u"person", 52},  {u"attached", 17},
        {u"doctor", 40}, {u"visit", 21}, {u"reason", 34},  {u"outcome", 21}, {u"registrar", 20}};
    std::vector<TableColumn> made;
    for (const auto &[key, width] : columns)
        made.push_back({labels[u"column."_s + QString::fromUtf16(key)], mm(width)});
    return Table(std::move(made));
}

QString attachedKey(Attachment attached)
{
    switch (attached) {
    case Attachment::Here:
        return u"attached.here"_s;
    case Attachment::Elsewhere:
        return u"attached.elsewhere"_s;
    default:
        return u"attached.unknown"_s;
    }
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

std::vector<TableCell> cellsOf(const JournalPaperLine &line, int number, const FormLabels &labels)
{
    const auto &over = labels[u"overbooked"_s];
    const QString room = line.room.isEmpty() ? QString() : labels[u"room"_s].kk + u' ' + line.room;
    return {
        {{QString::number(number), {}}, line.number},
        {{moment(line.takenAt), {}}},
        {line.channel},
        {{line.person, {}}, joined({line.iin, dateForPeople(line.birthDate), phoneForPeople(line.phone)}, u" · "_s)},
        {labels[attachedKey(line.attached)]},
        {{line.doctor, {}}, joined({line.specialty.kk, line.specialty.ru, room}, u" · "_s)},
        {{moment(line.start), {}}, line.overbooked ? over.kk + u" / "_s + over.ru : QString(), {}, true},
        {line.reason, line.reasonCode},
        {line.outcome},
        {{line.registrar, {}}}};
}

} // namespace

Result<QByteArray> renderBookingJournal(const BookingJournalPaper &journal, const FormLabels &labels)
{
    const Table table = tableOf(labels);
    Paper paper(listFrame({journal.organization, journal.printedAt, journal.printedBy}, Sheet::a4Landscape(), labels));
    bool first = true;
    for (const auto &day : journal.days) {
        if (!first)
            paper.breakPage();
        first = false;
        ListHeading heading{journal.organization, labels[u"title"_s], {}};
        heading.lines.push_back(
            labels[journal.byTakenDay ? u"day.taken"_s : u"day.visit"_s].with(dateForPeople(day.day)));
        heading.lines.push_back(labels[u"total"_s].with(QString::number(day.lines.size())));
        if (journal.isSelection)
            heading.lines.push_back(labels[u"selection"_s]);
        if (day.lines.empty())
            heading.lines.push_back(labels[u"empty"_s]);
        addListHeading(paper, heading, Sheet::a4Landscape(), labels);
        if (!day.lines.empty())
            paper.add(table.head());
        int number = 0;
        for (const auto &line : day.lines)
            paper.add(table.row(cellsOf(line, ++number, labels)));
    }
    return paper.toPdf();
}

} // namespace tirkeu::documents
