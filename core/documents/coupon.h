#pragma once
#include "documents/form_labels.h"
#include "domain/staff.h"
#include <QDateTime>

namespace tirkeu::documents {

enum class CouponSheet
{
    Roll80mm,
    A5
};

/// What a person who was booked takes home. No other data of theirs than the short name.
struct Coupon
{
    Organization organization;
    QString number;  ///< of the booking
    QDateTime start; ///< UTC
    QString person;
    QString doctor;
    Bilingual specialty;
    QString room; ///< empty: none is known yet
    bool needsReferral = false;
    QString queuePlace = {}; ///< "К-014"; empty: no ticket of the queue yet
    QString codePayload;     ///< what the QR code says
    QDateTime printedAt;
    bool duplicate = false;
    bool cancelled = false; ///< said in a frame: nobody comes in vain
};

/// The layout is reconstructed, and says so. Needs a QGuiApplication; may run on any thread.
Result<QByteArray> renderCoupon(const Coupon &coupon, CouponSheet sheet, const FormLabels &labels);

} // namespace tirkeu::documents
