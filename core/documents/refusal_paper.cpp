#include "documents/refusal_paper.h"
#include "documents/form_052_values.h"
#include "documents/paper_blocks.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

Bilingual same(const QString &text)
{
    return {text, text};
}

class Writer
{
public:
    Writer(const RefusalPaper &refusal, const FormLabels &labels)
        : m_refusal(refusal)
        , m_labels(labels)
        , m_paper(frame())
    {
    }

    Result<QByteArray> pdf()
    {
        head();
        facts();
        why();
        complaint();
        m_paper.add(signatureBlock({m_labels[u"sign.role"_s], m_labels[u"sign.name"_s], m_labels[u"sign.signature"_s],
                                    m_labels[u"sign.date"_s], m_refusal.authorName, inClinic(m_refusal.at).date()}));
        return m_paper.toPdf();
    }

private:
    PaperFrame frame() const
    {
        const auto when = inClinic(m_refusal.printedAt).toString(u"dd.MM.yyyy HH:mm"_s);
        auto footer = m_labels[u"frame.printed"_s].with(when);
        if (!m_refusal.printedBy.isEmpty())
            footer.ru += u", "_s + printable(m_refusal.printedBy);
        return {m_labels[u"title"_s].kk, m_labels[u"frame.page"_s], footer, m_refusal.number, m_labels[u"note"_s]};
    }

    void head()
    {
        const auto &organization = m_refusal.organization;
        const auto &bin = m_labels[u"bin"_s];
        m_paper.add(letterheadBlock(
            {{organization.nameKk, organization.nameRu},
             organization.address,
             organization.bin.isEmpty() ? QString() : bin.kk + u" / "_s + bin.ru + u' ' + organization.bin,
             m_labels[u"kind"_s],
             m_labels[u"form"_s],
             {}}));
        m_paper.add(titleBlock(m_labels[u"title"_s]));
        std::vector<Bilingual> status;
        if (m_refusal.organization.demo)
            status.push_back(m_labels[u"status.demo"_s]);
        if (m_refusal.duplicate)
            status.push_back(m_labels[u"status.duplicate"_s]);
        if (!status.empty())
            m_paper.add(statusBlock(status));
        const auto issued = m_labels[u"issued"_s].with(inClinic(m_refusal.at).toString(u"dd.MM.yyyy HH:mm"_s));
        m_paper.add(numberBlock(
            {m_labels[u"number"_s], m_refusal.number, issued.kk + u" / "_s + issued.ru, m_refusal.codePayload}));
    }

    void item(const QString &key, const Bilingual &value)
    {
        ++m_item;
        m_paper.add(itemBlock({QString::number(m_item) + u'.', m_labels[key], value, m_labels[u"frame.continued"_s]}));
    }

    void facts()
    {
        m_paper.add(headingBlock(m_labels[u"section.facts"_s]));
        const QString service = u"service."_s + m_refusal.service;
        item(u"service"_s, m_labels.contains(service) ? m_labels[service] : same(m_refusal.service));
        item(u"person"_s, same(m_refusal.person));
        const QString birth = dateForPeople(m_refusal.birthDate);
        item(u"who"_s, same(m_refusal.iin.isEmpty() ? birth : m_refusal.iin + u" · "_s + birth));
        item(u"channel"_s, m_refusal.channel);
    }

    void why()
    {
        m_paper.add(headingBlock(m_labels[u"section.why"_s]));
        for (const auto &ground : m_refusal.grounds) {
            item(u"explanation"_s, ground.words);
            item(u"ground"_s, citationInWords(ground.citation, m_labels));
        }
    }

    void complaint()
    {
        m_paper.add(headingBlock(m_labels[u"section.complaint"_s]));
        for (const auto *key : {u"complaint.1", u"complaint.2", u"complaint.3", u"complaint.4", u"free"}) {
            const auto &words = m_labels[QString::fromUtf16(key)];
            auto block = textBlock({{words.kk + u'\n', {.points = 8.5}},
                                    {words.ru, {.points = 7.5, .italic = true, .colour = QColor(0x40, 0x40, 0x40)}}},
                                   {.gapBefore = mm(0.4)});
            block.keepWithNext = true; // no page holds the signature alone
            m_paper.add(std::move(block));
        }
    }

    const RefusalPaper &m_refusal;
    const FormLabels &m_labels;
    Paper m_paper;
    int m_item = 0;
};

} // namespace

Bilingual citationInWords(const QString &citation, const FormLabels &labels)
{
    static const QRegularExpression form(uR"(\A(\S+)(?: app\.(\d+))?(?: [§¶]([\d–-]+))?(?: (\d+)\))?\z)"_s);
    const auto match = form.match(citation.trimmed());
    const QString document = u"cite."_s + match.captured(1);
    if (!match.hasMatch() || !labels.contains(document))
        return same(citation);
    Bilingual words = labels[document];
    const QString parts[]{match.captured(2), match.captured(3), match.captured(4)};
    const QString keys[]{u"cite.app"_s, u"cite.point"_s, u"cite.part"_s};
    for (int i = 0; i < 3; ++i) {
        if (parts[i].isEmpty())
            continue;
        const auto said = labels[keys[i]].with(parts[i]);
        words = {words.kk + u", "_s + said.kk, words.ru + u", "_s + said.ru};
    }
    return words;
}

Result<QByteArray> renderRefusal(const RefusalPaper &refusal, const FormLabels &labels)
{
    return Writer(refusal, labels).pdf();
}

} // namespace tirkeu::documents
