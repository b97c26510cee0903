#pragma once
#include "storage/database.h"
#include "support/must.h"
#include "usecase/sign_in.h"
#include <QDir>
#include <QTemporaryDir>

namespace tirkeu::test {

/// A desk for measuring, on a disk that really waits: in the folder given, or under the home folder. Gone afterwards.
class BenchDesk
{
public:
    explicit BenchDesk(const QString &folder)
        : ids(clock)
        , m_folder((folder.isEmpty() ? QDir::homePath() : folder) + QStringLiteral("/tirkeu-bench-XXXXXX"))
    {
        if (!m_folder.isValid())
            qFatal("no folder for the bench: %s", qPrintable(m_folder.errorString()));
        m_opened = must(usecase::CreateDesk(place())({{QStringLiteral("№ 1 емхана"),
                                                       QStringLiteral("Поликлиника № 1"),
                                                       {},
                                                       {},
                                                       {},
                                                       QStringLiteral("R1"),
                                                       true},
                                                      QStringLiteral("admin"),
                                                      QStringLiteral("Әкімші"),
                                                      QStringLiteral("құпиясөз")}))
                       .opened;
    }
    usecase::DeskPlace place() { return {m_folder.filePath(QStringLiteral("tirkeu.db")), clock, ids, true}; }
    usecase::Desk &desk() { return *m_opened.desk; }
    const usecase::Actor &actor() const { return m_opened.actor; }

    SystemClock clock;
    UuidSource ids;

private:
    QTemporaryDir m_folder;
    usecase::OpenedDesk m_opened;
};

} // namespace tirkeu::test
