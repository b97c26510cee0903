#include "papers/coupon_papers.h"
#include "papers/printer_memory.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

const auto roll = u"coupon"_s;
const auto sheet = u"coupon-a5"_s;
const auto key = u"paper/coupon"_s;

} // namespace

CouponPapers couponPapers(const Workplace &place)
{
    const QSettings memory(printerMemoryFile(place), QSettings::IniFormat);
    return memory.value(key).toString() == sheet ? CouponPapers{sheet, roll} : CouponPapers{roll, sheet};
}

void chooseCouponPaper(const Workplace &place, const QString &kind)
{
    QSettings(printerMemoryFile(place), QSettings::IniFormat).setValue(key, kind);
}

} // namespace tirkeu::ui
