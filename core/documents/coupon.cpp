#include "documents/coupon.h"
#include "documents/barcode.h"
#include "documents/form_052_values.h"
#include "documents/paper_blocks.h"
#include "documents/spoken_time.h"
#include "documents/text_box.h"
#include "domain/phone_text.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

class Writer
{
public:
    Writer(const Coupon &coupon, const Sheet &sheet, qreal scale, const FormLabels &labels)
        : m_coupon(coupon)
        , m_labels(labels)
        , m_scale(scale)
        , m_sheet(sheet)
        , m_paper({labels[u"title"_s].kk, {}, {}, {}, {}, m_sheet})
    {
    }

    /// Everything is on the paper, not painted yet.
    const Paper &paper()
    {
        head();
        when();
        whereTo();
        bring();
        code();
        foot();
        return m_paper;
    }

private:
    TextStyle kk(qreal points, bool bold = false) const { return {.points = points * m_scale, .bold = bold}; }
    TextStyle ru(qreal points) const { return {.points = points * m_scale, .italic = true}; }

    void text(const std::vector<TextRun> &runs, qreal gapMm, Qt::Alignment alignment = Qt::AlignHCenter)
    {
        m_paper.add(textBlock(runs, {m_sheet.bodyWidth(), alignment, mm(gapMm) * m_scale}));
    }
    /// Kazakh above Russian.
    void pair(const Bilingual &words, qreal points, qreal gapMm, bool bold = false)
    {
        text({{words.kk + u'\n', kk(points, bold)}, {words.ru, ru(points * 0.9)}}, gapMm);
    }
    void line(qreal gapMm)
    {
        const qreal width = m_sheet.bodyWidth();
        m_paper.add({.height = mm(0.3), .gapBefore = mm(gapMm) * m_scale, .paint = [width](QPainter &p, QPointF at) {
                         p.fillRect(QRectF(at, QSizeF(width, mm(0.3))), Qt::black);
                     }});
    }

    void head()
    {
        const auto &organization = m_coupon.organization;
        pair({organization.nameKk, organization.nameRu}, 8.5, 0, true);
        for (const auto &[said, key] : {std::pair(organization.demo, u"status.demo"_s),
                                        {m_coupon.duplicate, u"status.duplicate"_s},
                                        {m_coupon.cancelled, u"cancelled"_s}}) {
            if (said)
                text({{m_labels[key].kk + u" / "_s + m_labels[key].ru, kk(10, true)}}, 1.5);
        }
        line(1.5);
        pair(m_labels[u"title"_s], 9, 1.5, true);
        text({{m_labels[u"number"_s].kk.arg(m_coupon.number), kk(9)}}, 0.5);
    }

    void when()
    {
        const QDateTime start = inClinic(m_coupon.start);
        const auto words = FormLabels::builtIn(u"aloud"_s);
        const auto day = dateAloud(start.date(), words);
        const auto time = timeAloud(start.time(), words);
        const auto &aloud = m_labels[u"aloud"_s];
        line(1.5);
        text({{dateForPeople(start.date()), kk(20, true)}}, 1);
        text({{start.toString(u"HH:mm"_s), kk(34, true)}}, 0);
        pair({aloud.kk.arg(day.kk, time.kk), aloud.ru.arg(day.ru, time.ru)}, 9, 0.5);
        line(1.5);
    }

    void fact(const QString &key, const Bilingual &value, qreal points)
    {
        if (value.isEmpty())
            return;
        const auto &label = m_labels[key];
        const QString name = label.kk == label.ru ? label.kk : label.kk + u" / "_s + label.ru;
        std::vector<TextRun> runs{{name + u'\n', kk(7)}, {value.kk, kk(points, true)}};
        if (!value.ru.isEmpty() && value.ru != value.kk)
            runs.push_back({u'\n' + value.ru, ru(points * 0.9)});
        text(runs, 1, Qt::AlignLeft);
    }

    void whereTo()
    {
        fact(u"doctor"_s, {m_coupon.doctor, {}}, 11);
        fact(u"specialty"_s, m_coupon.specialty, 9);
        fact(u"room"_s, {m_coupon.room, {}}, 16);
        fact(u"queue"_s, {m_coupon.queuePlace, {}}, 16);
        fact(u"person"_s, {m_coupon.person, {}}, 9);
    }

    void bring()
    {
        line(1.5);
        const auto &heading = m_labels[u"bring"_s];
        std::vector<TextRun> runs{{heading.kk + u':', kk(8, true)}, {u"\n"_s + heading.ru + u':', ru(7.5)}};
        for (const auto &[needed, key] :
             {std::pair(true, u"bring.document"_s), {m_coupon.needsReferral, u"bring.referral"_s}}) {
            if (needed)
                runs.insert(runs.end(),
                            {{u"\n• "_s + m_labels[key].kk, kk(8)}, {u"\n   "_s + m_labels[key].ru, ru(7.5)}});
        }
        text(runs, 1, Qt::AlignLeft);
        const auto &come = m_labels[u"come"_s];
        text({{come.kk + u'\n', kk(8)}, {come.ru, ru(7.5)}}, 1, Qt::AlignLeft);
    }

    void code()
    {
        const auto qr = Barcode::qr(m_coupon.codePayload);
        if (!qr)
            return;
        const qreal side = qr->columns() * mm(0.55) * m_scale;
        const qreal x = (m_sheet.bodyWidth() - side) / 2;
        m_paper.add({.height = side, .gapBefore = mm(1), .paint = [=](QPainter &painter, QPointF at) {
                         qr->paint(painter, {at.x() + x, at.y(), side, side});
                     }});
        text({{m_coupon.number, kk(10, true)}}, 0);
    }

    void foot()
    {
        if (const QString phone = m_coupon.organization.phone; !phone.isEmpty()) {
            const auto &cannot = m_labels[u"cannot"_s];
            text({{cannot.kk + u'\n', kk(7.5)}, {cannot.ru + u'\n', ru(7)}, {phoneForPeople(phone), kk(10, true)}}, 1);
        }
        const auto &note = m_labels[u"note"_s];
        const auto when = inClinic(m_coupon.printedAt).toString(u"dd.MM.yyyy HH:mm"_s);
        const auto printed = m_labels[u"printed"_s].with(when);
        text({{printed.kk + u" · "_s + printed.ru + u'\n', kk(5.5)}, {note.kk + u'\n', kk(5.5)}, {note.ru, ru(5.5)}},
             1.5);
    }

    const Coupon &m_coupon;
    const FormLabels &m_labels;
    const qreal m_scale;
    const Sheet m_sheet;
    Paper m_paper;
};

} // namespace

Result<QByteArray> renderCoupon(const Coupon &coupon, CouponSheet sheet, const FormLabels &labels)
{
    if (sheet == CouponSheet::Roll80mm)
        return Writer(coupon, Sheet::roll80mm(), 1, labels).paper().toPdf();
    // As large as one page allows.
    for (const qreal scale : {1.4, 1.25, 1.1}) {
        Writer writer(coupon, Sheet::a5(), scale, labels);
        if (const Paper &paper = writer.paper(); paper.pageCount() == 1)
            return paper.toPdf();
    }
    return Writer(coupon, Sheet::a5(), 0.9, labels).paper().toPdf();
}

} // namespace tirkeu::documents
