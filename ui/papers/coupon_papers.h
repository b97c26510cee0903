#pragma once
#include "widgets/workplace.h"

namespace tirkeu::ui {

/// The kinds of paper a coupon of a booking comes out on: the one chosen last on this desk, and the other.
struct CouponPapers
{
    QString usual;
    QString other;
};
CouponPapers couponPapers(const Workplace &place);
/// From now on coupons come out on this one; kept beside the printers.
void chooseCouponPaper(const Workplace &place, const QString &kind);

} // namespace tirkeu::ui
