#pragma once
#include "demo/polyclinic.h"
#include "support/must.h"
#include "usecase/register_patient.h"
#include "usecase/sign_in.h"
#include <QDir>
#include <QTemporaryDir>

namespace tirkeu::bench {

/// A closed desk with so many made-up persons, on a disk that really waits. In the folder given it is kept, and found
/// there the next time; without one it lies under the home folder and is gone afterwards.
class FilledDesk
{
public:
    FilledDesk(int patients, const QString &folder)
        : m_ids(m_clock)
        , m_temporary(QDir::homePath() + QStringLiteral("/tirkeu-bench-XXXXXX"))
        , m_folder(folder.isEmpty() ? m_temporary.path() : folder)
        , m_patients(patients)
    {
        if (!m_temporary.isValid() || !QDir().mkpath(m_folder))
            qFatal("no folder for the bench");
        if (!usecase::SignIn::deskExists(place()))
            fill();
    }

    usecase::DeskPlace place() const { return {m_folder + QStringLiteral("/tirkeu.db"), m_clock, m_ids, true}; }
    usecase::OpenedDesk signIn() const { return test::must(usecase::SignIn(place())(login, password)); }
    int patients() const { return m_patients; }
    const QString &folder() const { return m_folder; }

    /// Names that so many of the persons bear, taken from among all of them.
    QStringList names(int count) const
    {
        demo::Generator people(options());
        const int step = std::max(1, m_patients / count);
        QStringList names;
        for (int made = 0; made < m_patients && names.size() < count; ++made) {
            const PersonName name = people.next().name;
            if (made % step == 0)
                names += name.surname + u' ' + name.givenName;
        }
        return names;
    }

private:
    demo::Options options() const
    {
        demo::Options options;
        options.patients = m_patients;
        options.today = QDate(2026, 5, 20);
        return options;
    }

    void fill()
    {
        const auto made = test::must(usecase::CreateDesk(place())(
            {{QStringLiteral("№ 1 емхана"), QStringLiteral("Поликлиника № 1"), {}, {}, {}, QStringLiteral("R1"), true},
             login,
             QStringLiteral("Әкімші"),
             password}));
        demo::Generator people(options());
        int count = 0;
        const auto next = [&]() -> std::optional<Patient> {
            if (count++ >= m_patients)
                return std::nullopt;
            Patient person = people.next();
            person.district = {};
            return person;
        };
        test::must(usecase::AddPatients(*made.opened.desk)(made.opened.actor, next, true));
    }

    const QString login = QStringLiteral("admin");
    const QString password = QStringLiteral("құпиясөз");
    SystemClock m_clock;
    mutable UuidSource m_ids;
    QTemporaryDir m_temporary;
    QString m_folder;
    int m_patients;
};

} // namespace tirkeu::bench
