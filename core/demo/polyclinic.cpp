#include "demo/polyclinic.h"
#include "demo/census.h"
#include "demo/clinic.h"

namespace tirkeu::demo {

struct Generator::Parts
{
    explicit Parts(const Options &options)
        : clinic(openClinic(options, names))
        , census(options, names, Town(clinic.territories))
    {
    }
    NameBook names;
    Clinic clinic;
    Census census;
    std::vector<Patient> family; ///< the last one drawn
    size_t given = 0;            ///< how many of it were handed out
};

Generator::Generator(const Options &options)
{
    Q_ASSERT(options.today.isValid());
    m_parts = std::make_unique<Parts>(options);
}

Generator::~Generator() = default;
Generator::Generator(Generator &&) noexcept = default;
Generator &Generator::operator=(Generator &&) noexcept = default;

Organization Generator::organization() const
{
    return m_parts->clinic.organization;
}

std::vector<District> Generator::districts() const
{
    return m_parts->clinic.districts;
}

std::vector<Practitioner> Generator::practitioners() const
{
    return m_parts->clinic.practitioners;
}

Patient Generator::next()
{
    Parts &parts = *m_parts;
    if (parts.given == parts.family.size()) {
        parts.family = parts.census.drawFamily();
        parts.given = 0;
    }
    return std::move(parts.family[parts.given++]);
}

Polyclinic generate(const Options &options)
{
    Generator generator(options);
    Polyclinic made{generator.organization(), generator.districts(), generator.practitioners(), {}};
    made.patients.reserve(size_t(std::max(0, options.patients)));
    for (int i = 0; i < options.patients; ++i)
        made.patients.push_back(generator.next());
    return made;
}

} // namespace tirkeu::demo
