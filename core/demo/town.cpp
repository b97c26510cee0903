#include "demo/town.h"

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr int ruralPercent = 15;

} // namespace

Town::Town(std::vector<Territory> territories)
    : m_territories(std::move(territories))
{
    for (const QStringList &row : readTable(u"streets"_s)) {
        Street street;
        const bool rural = row[0] == u"rural";
        street.address.settlement = rural ? Settlement::Rural : Settlement::Urban;
        street.address.region = rural ? u"Алматы облысы"_s : u"Алматы қаласы"_s;
        street.address.locality = row[1];
        street.address.street = row[2];
        street.houses = row[3].toInt();
        street.flats = row[4].toInt();
        (rural ? m_rural : m_urban).push_back(std::move(street));
    }
    const size_t all = m_territories.size();
    const size_t rural = all < 3 ? 0 : std::max<size_t>(1, all * ruralPercent / 100);
    share(m_urban, 0, all - rural);
    share(m_rural, rural == 0 ? 0 : all - rural, rural == 0 ? all : rural);
}

/// Neighbouring streets of the list go to one territory.
void Town::share(std::vector<Street> &streets, size_t first, size_t count)
{
    for (size_t i = 0; i < streets.size(); ++i)
        streets[i].territory = first + i * count / streets.size();
}

Home Town::drawHome(Dice &dice) const
{
    const auto &streets = dice.percent(ruralPercent) ? m_rural : m_urban;
    const Street &street = streets[size_t(dice.below(int(streets.size())))];
    Home home{street.address, street.territory};
    home.address.house = QString::number(dice.between(1, street.houses));
    if (dice.percent(8))
        home.address.house += dice.percent(70) ? u"а"_s : u"/1"_s;
    if (street.flats > 0)
        home.address.flat = QString::number(dice.between(1, street.flats));
    return home;
}

} // namespace tirkeu::demo
