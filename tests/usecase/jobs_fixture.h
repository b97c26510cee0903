#pragma once
#include "support/desk_on_disk.h"
#include "support/must.h"
#include "usecase/keep_backups.h"
#include "usecase/timed_work.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace tirkeu::test {
using namespace Qt::StringLiterals;

/// "2026-03-02 19:30" by the clinic's clock.
inline QDateTime clinic(const QString &text)
{
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), u"HH:mm"_s),
                     clinicZone());
}

/// What the tests of timed work and of its backups share: a desk on disk and its administrator.
class OnDesk
{
protected:
    void start()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void end() { m_desk.reset(); }

    std::shared_ptr<usecase::Desk> shared() { return {std::shared_ptr<void>(), &m_desk->desk()}; }
    const usecase::Actor &admin() { return m_desk->administrator(); }
    QStringList files(const QString &folder) { return QDir(folder).entryList({u"*.tkb*"_s}, QDir::Files, QDir::Name); }
    QString newest() { return must(usecase::ReadBackups(m_desk->desk())(admin())).backups.front().path; }
    std::optional<JobRun> last(const QString &job)
    {
        const auto memory = must(usecase::TimedWork(m_desk->desk()).memory());
        return memory.last.contains(job) ? std::optional(memory.last.value(job)) : std::nullopt;
    }

    std::unique_ptr<DeskOnDisk> m_desk;
};

} // namespace tirkeu::test
