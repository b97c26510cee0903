#pragma once
#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QRandomGenerator>
#include <QString>
#include <mutex>
#include <vector>

namespace tirkeu::test {

/// Everything that changed the disk below a folder, call by call, and what would be found there if the power went after
/// any of them. What a file was written since its last fsync is there, lost, or torn between sectors, write by write
/// and in any order; names given, changed and removed since the last fsync of their folder are there up to any of them.
class DiskJournal
{
public:
    using Node = quint64;                    ///< inode
    using Files = QMap<QString, QByteArray>; ///< by their names below the folder

    explicit DiskJournal(const QString &folder); ///< what lies there is on the disk for sure

    void made(const QByteArray &path, Node node); ///< an empty path: a file without a name
    void wrote(Node node, qint64 at, QByteArray bytes);
    void cut(Node node, qint64 size);
    void synced(Node node);
    void folderSynced(const QByteArray &path);
    void renamed(const QByteArray &from, const QByteArray &to);
    void linked(Node node, const QByteArray &to);
    void removed(const QByteArray &path);

    int size() const { return int(m_steps.size()); }
    Files afterPowerCut(int steps, QRandomGenerator &random) const;

private:
    struct Step
    {
        enum class Kind
        {
            Write,
            Cut,
            Sync,
            SyncFolder,
            Name,   ///< `to` is the file from now on
            Rename, ///< `from` is `to` from now on
            Remove
        };
        Kind kind;
        int file = -1;
        qint64 at = 0;
        QByteArray bytes = {};
        QByteArray to = {};
        QByteArray from = {};
    };
    struct Disk;
    int fileOf(Node node);
    void add(Step step);

    QByteArray m_folder;
    std::mutex m_mutex;
    std::vector<Step> m_steps;
    QHash<Node, int> m_files; ///< an inode is given again when its file is gone
    std::vector<QByteArray> m_before;
    QMap<QByteArray, int> m_names;
};

} // namespace tirkeu::test
