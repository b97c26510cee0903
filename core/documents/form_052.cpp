#include "documents/form_052.h"
#include "documents/form_052_values.h"
#include "documents/paper_blocks.h"
#include "documents/text_box.h"

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

// Heights that fill two pages evenly and leave room for a hand.
constexpr qreal passportItemHeight = mm(9.8);
constexpr qreal medicalItemHeight = mm(15);

class Writer
{
public:
    Writer(const Form052 &form, const FormLabels &labels)
        : m_form(form)
        , m_labels(labels)
        , m_paper(frame())
    {
    }

    Result<QByteArray> pdf()
    {
        head();
        items(u"passport"_s,
              passportValues(m_form.record.patient, inClinic(m_form.printedAt).date(), m_form.visitReason, m_labels),
              passportItemHeight);
        m_paper.add(
            signatureBlock({m_labels[u"sign.confirmed"_s], m_labels[u"sign.name"_s], m_labels[u"sign.signature"_s],
                            m_labels[u"sign.date"_s], m_form.record.isConfirmed() ? m_form.confirmedByName : QString(),
                            inClinic(m_form.record.confirmedAt).date()}));
        m_paper.breakPage();
        items(u"medical"_s, medicalValues(), medicalItemHeight);
        return m_paper.toPdf();
    }

private:
    PaperFrame frame() const
    {
        const auto when = inClinic(m_form.printedAt).toString(u"dd.MM.yyyy HH:mm"_s);
        const QString by = m_form.printedBy.isEmpty() ? QString() : u", "_s + printable(m_form.printedBy);
        auto footer = m_labels[u"frame.printed"_s].with(when);
        footer.ru += by;
        QStringList running{m_labels[u"form.number"_s].kk, m_form.record.cardNumber,
                            printable(m_form.record.patient.name.brief())};
        running.removeAll(QString());
        return {m_labels[u"form.number"_s].kk + u" – "_s + m_labels[u"form.title"_s].kk, m_labels[u"frame.page"_s],
                footer, running.join(u" · "_s)};
    }

    void head()
    {
        const auto &organization = m_form.organization;
        const auto &bin = m_labels[u"form.bin"_s];
        const auto &opened = m_labels[u"form.opened"_s];
        const auto &record = m_form.record;
        m_paper.add(letterheadBlock(
            {{organization.nameKk, organization.nameRu},
             organization.address,
             organization.bin.isEmpty() ? QString() : bin.kk + u" / "_s + bin.ru + u' ' + organization.bin,
             m_labels[u"form.kind"_s],
             m_labels[u"form.number"_s],
             m_labels[u"form.approved"_s]}));
        m_paper.add(titleBlock(m_labels[u"form.title"_s]));
        if (const auto lines = status(); !lines.empty())
            m_paper.add(statusBlock(lines));
        const QString note = record.cardOpenedOn.isValid()
                                 ? opened.kk + u" / "_s + opened.ru + u": "_s + dateForPeople(record.cardOpenedOn)
                                 : QString();
        m_paper.add(numberBlock({m_labels[u"form.card"_s], record.cardNumber, note, m_form.codePayload}));
    }

    std::vector<Bilingual> status() const
    {
        std::vector<Bilingual> lines;
        if (m_form.organization.demo)
            lines.push_back(m_labels[u"status.demo"_s]);
        if (m_form.duplicate)
            lines.push_back(m_labels[u"status.duplicate"_s]);
        if (const QDate day = m_form.record.patient.deceasedOn; day.isValid())
            lines.push_back(m_labels[u"status.deceased"_s].with(dateForPeople(day)));
        if (!m_form.record.isConfirmed())
            lines.push_back(m_labels[u"status.unconfirmed"_s]);
        return lines;
    }

    std::array<Bilingual, medicalItemCount> medicalValues() const
    {
        std::array<Bilingual, medicalItemCount> values;
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = {m_form.record.patient.medical[i], {}};
        return values;
    }

    template <class Values>
    void items(const QString &section, const Values &values, qreal height)
    {
        m_paper.add(headingBlock(m_labels[u"section."_s + section]));
        int number = 0;
        for (const auto &value : values) {
            ++number;
            m_paper.add(itemBlock({QString::number(number) + u'.', m_labels[section + u'.' + QString::number(number)],
                                   value, m_labels[u"frame.continued"_s], height}));
        }
    }

    const Form052 &m_form;
    const FormLabels &m_labels;
    Paper m_paper;
};

} // namespace

Result<QByteArray> renderForm052(const Form052 &form, const FormLabels &labels)
{
    return Writer(form, labels).pdf();
}

} // namespace tirkeu::documents
