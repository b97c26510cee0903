#pragma once
#include "domain/patient.h"
#include "domain/staff.h"
#include <memory>

namespace tirkeu::demo {

/// What a made-up polyclinic is like. Equal options give the same people byte for byte on every machine.
struct Options
{
    int patients = 5000;
    int districts = 12; ///< up to about a hundred: there are as many streets
    int doctors = 24;
    quint64 seed = 1;
    QDate today; ///< must be valid: ages are as of this day
};

struct Polyclinic
{
    Organization organization;
    std::vector<District> districts;
    std::vector<Practitioner> practitioners;
    std::vector<Patient> patients;
};

/// Draws believable people of Kazakhstan, none of whom lives: their numbers are of the 1800s (C is 1 or 2), their
/// phones begin with +7 700 0. Families come out one after another, at one address. A stream without end.
class Generator
{
public:
    explicit Generator(const Options &options);
    ~Generator();
    Generator(Generator &&) noexcept;
    Generator &operator=(Generator &&) noexcept;

    Organization organization() const;
    std::vector<District> districts() const;
    std::vector<Practitioner> practitioners() const;
    Patient next();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

Polyclinic generate(const Options &options);

} // namespace tirkeu::demo
