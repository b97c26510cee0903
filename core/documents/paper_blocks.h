#pragma once
#include "documents/paper.h"
#include "documents/text_box.h"
#include <QDate>

/// The pieces every paper of ours is made of.
namespace tirkeu::documents {

/// A numbered item: label on the left, value on the right above a rule; without a value the rule is there to write on.
struct Item
{
    QString number;
    Bilingual label;
    Bilingual value;     ///< ru empty or the same as kk: said once
    Bilingual continued; ///< "жалғасы / продолжение", said when the item goes on over the page
    qreal minimumHeight = 0;
};
Block itemBlock(const Item &item);

/// Organisation on the left; on the right which form it is and by what order.
struct Letterhead
{
    Bilingual organization;
    QString address;
    QString registration; ///< "БСН / БИН 123456789012"
    Bilingual kind;
    Bilingual number;
    Bilingual approved;
};
Block letterheadBlock(const Letterhead &head);

struct TextPlace
{
    qreal width = Paper::bodyWidth();
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal gapBefore = 0;
};
Block textBlock(const std::vector<TextRun> &runs, const TextPlace &place);

Block titleBlock(const Bilingual &title);
Block headingBlock(const Bilingual &heading);
/// Framed lines that nobody overlooks: duplicate, not confirmed, deceased.
Block statusBlock(const std::vector<Bilingual> &lines);

/// The number of the paper in large letters and as Code 128, and the QR code.
struct NumberBand
{
    Bilingual label;
    QString number; ///< empty: a line to write on
    QString note;   ///< small, below the number
    QString qrPayload;
};
Block numberBlock(const NumberBand &band);

/// Who answers for the paper: name, place for the signature, date.
struct SignatureLine
{
    Bilingual role;
    Bilingual nameCaption;
    Bilingual signatureCaption;
    Bilingual dateCaption;
    QString name; ///< empty, as an invalid date: a line to write on
    QDate date;
};
Block signatureBlock(const SignatureLine &line);

} // namespace tirkeu::documents
