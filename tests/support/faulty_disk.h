#pragma once
#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

namespace tirkeu::test {

/// A disk under SQLite that fails as told: a VFS below the encrypting one, so that it sees only what is really written.
/// Every connection opened while it stands goes through it; all of them are closed before it goes. One at a time.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void fullAfter(qint64 bytes); ///< the write that would pass this many bytes more is cut off there: SQLITE_FULL
    void roomAgain();
    qint64 refused() const; ///< writes that found the disk full

    /// The folder as it would be found after the power went now: what was not fsynced is there, torn or lost, write by
    /// write.
    void copyAfterPowerCut(const QString &folder, const QString &to, QRandomGenerator &random) const;
};

} // namespace tirkeu::test
