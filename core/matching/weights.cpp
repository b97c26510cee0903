#include "matching/weights.h"
#include <algorithm>

namespace tirkeu::matching {
namespace {

struct Weight
{
    MatchField field;
    Level level;
    Chances chances;
};

using F = MatchField;
using L = Level;

/// Chosen by reasoning and then tried on the made-up register (bench_duplicates); never trained on the data of a desk.
/// same: what registrars mistype and what changes in life (marriage, moving house, a new phone). relatives: a household
/// of the census, where surnames, father's names, phones and addresses agree, birth dates of twins in eight of a
/// thousand pairs, given names hardly ever; with the same typing errors on top, for these are made in the records of
/// relatives as well. strangers: chance alone.
constexpr Weight weights[]{
    {F::Surname, L::Equal, {0.88, 0.55, 0.004}},
    {F::Surname, L::OtherForm, {0.02, 0.18, 0.003}},
    {F::Surname, L::NearlyEqual, {0.06, 0.04, 0.003}},
    {F::Surname, L::Alike, {0.01, 0.012, 0.01}},
    {F::Surname, L::Exchanged, {0.1, 0.01, 0.01}},
    {F::Surname, L::Changed, {0.06, 0.20, 0.97}},
    {F::Surname, L::Different, {0.02, 0.20, 0.97}},

    {F::GivenName, L::Equal, {0.90, 0.004, 0.01}},
    {F::GivenName, L::NearlyEqual, {0.06, 0.03, 0.006}},
    {F::GivenName, L::Alike, {0.012, 0.04, 0.03}},
    {F::GivenName, L::Initial, {0.006, 0.01, 0.03}},
    {F::GivenName, L::Exchanged, {0.1, 0.0005, 0.01}},
    {F::GivenName, L::Different, {0.004, 0.93, 0.93}},

    {F::Patronymic, L::Equal, {0.86, 0.40, 0.015}},
    {F::Patronymic, L::NearlyEqual, {0.07, 0.03, 0.008}},
    {F::Patronymic, L::Alike, {0.01, 0.02, 0.03}},
    {F::Patronymic, L::Initial, {0.01, 0.02, 0.05}},
    {F::Patronymic, L::Exchanged, {0.1, 0.01, 0.01}},
    {F::Patronymic, L::Different, {0.02, 0.54, 0.95}},

    {F::BirthDate, L::Equal, {0.92, 0.008, 4e-5}},
    {F::BirthDate, L::Exchanged, {0.02, 2e-4, 3e-5}},
    {F::BirthDate, L::OneDigit, {0.035, 0.003, 0.001}},
    {F::BirthDate, L::SameDay, {0.006, 0.003, 0.0027}},
    {F::BirthDate, L::SameYear, {0.007, 0.03, 0.014}},
    {F::BirthDate, L::Different, {0.012, 0.96, 0.98}},

    {F::Sex, L::Equal, {0.99, 0.48, 0.5}},
    {F::Sex, L::Different, {0.01, 0.52, 0.5}},

    {F::Phone, L::Equal, {0.70, 0.40, 3e-6}},
    {F::Phone, L::OneDigit, {0.03, 0.015, 1e-4}},
    {F::Phone, L::Different, {0.27, 0.585, 1}},

    {F::Address, L::Equal, {0.60, 0.58, 2e-5}},
    {F::Address, L::SamePlace, {0.15, 0.14, 3e-4}},
    {F::Address, L::SameStreet, {0.03, 0.03, 0.02}},
    {F::Address, L::Different, {0.22, 0.25, 0.98}},

    // Serials of one day follow each other, so that a digit of the serial says little when the birth dates agree.
    {F::Iin, L::Equal, {0.96, 1e-6, 1e-9}},
    {F::Iin, L::OneDigit, {0.015, 1e-6, 1e-6}},
    {F::Iin, L::NearlyEqual, {0.015, 0.05, 0.03}},
    {F::Iin, L::Different, {0.002, 1, 1}},

    {F::Document, L::Equal, {0.65, 1e-5, 1e-8}},
    {F::Document, L::Different, {0.35, 1, 1}},
};

using Table = std::array<std::array<Chances, levelCount>, matchFieldCount>;

constexpr Table tableOf()
{
    Table table{};
    for (const Weight &weight : weights)
        table[size_t(weight.field)][size_t(weight.level)] = weight.chances;
    return table;
}

constexpr Table table = tableOf();

} // namespace

const Chances &chancesOf(MatchField field, Level level)
{
    return table[size_t(field)][size_t(level)];
}

Chances priorOf(qint64 persons)
{
    constexpr double duplicates = 0.02;
    constexpr double relatives = 1.5;
    const double size = double(std::clamp<qint64>(persons, 1000, 20'000'000));
    return {duplicates / size, relatives / size, 1};
}

} // namespace tirkeu::matching
