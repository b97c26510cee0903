#include "widgets/citation.h"
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct Document
{
    const char16_t *key; ///< how a citation of it begins
    const char *name;
};

constexpr Document documents[]{
    {u"ДСМ-90", QT_TRANSLATE_NOOP("citation", "Rules of primary health care, order № ҚР ДСМ-90 of 24.08.2021")},
    {u"ДСМ-66", QT_TRANSLATE_NOOP("citation", "Changes to the rules of attachment, order № ҚР ДСМ-66 of 28.07.2021")},
    {u"840", QT_TRANSLATE_NOOP("citation", "Guarantee programme 2026–2028, resolution № 840 of 09.10.2025")},
    {u"ДСМ-31", QT_TRANSLATE_NOOP("citation", "Services of inpatient care, order № ҚР ДСМ-31/2020")},
    {u"fms", QT_TRANSLATE_NOOP("citation", "Leaflet of the social health insurance fund")},
};

QString paragraph(const QString &citation)
{
    QFile file(u":/reference/citations.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto cut = line.indexOf(u'\t');
        if (cut > 0 && line.left(cut) == citation)
            return line.mid(cut + 1);
    }
    return {};
}

} // namespace

QString citationShown(const QString &citation)
{
    static const QRegularExpression form(uR"(\A(\S+)(?: app\.(\d+))?(?: [§¶]([\d–-]+))?(?: (\d+)\))?\z)"_s);
    const auto match = form.match(citation);
    if (!match.hasMatch())
        return citation;
    constexpr const char *names[]{//: abbreviation of "appendix"; %1 is its number
                                  QT_TRANSLATE_NOOP("citation", "app. %1"),
                                  //: abbreviation of "paragraph"
                                  QT_TRANSLATE_NOOP("citation", "par. %1"),
                                  //: abbreviation of "subparagraph"
                                  QT_TRANSLATE_NOOP("citation", "subpar. %1)")};
    const bool numbered = match.captured(1) == u"840"; // a number alone says nothing
    QStringList parts{(numbered ? u"№ "_s : QString()) + match.captured(1)};
    for (int i = 0; i < 3; ++i) {
        if (!match.captured(i + 2).isEmpty())
            parts += QCoreApplication::translate("citation", names[i]).arg(match.captured(i + 2));
    }
    return parts.join(u", "_s);
}

QString citationText(const QString &citation)
{
    QString text;
    for (const auto &document : documents) {
        if (citation.startsWith(QString::fromUtf16(document.key)))
            text = QCoreApplication::translate("citation", document.name);
    }
    QString words = paragraph(citation);
    if (words.isEmpty()) // "840 ¶59 2)": the paragraph holds its points
        words = paragraph(citation.section(u' ', 0, -2));
    return words.isEmpty() ? text : text + u"\n\n"_s + words;
}

} // namespace tirkeu::ui
