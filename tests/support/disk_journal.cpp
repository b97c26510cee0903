#include "support/disk_journal.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <sys/stat.h>

namespace tirkeu::test {
namespace {

constexpr qint64 sector = 512;

QByteArray folderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

void put(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.append(qsizetype(at + bytes.size()) - content.size(), '\0');
    content.replace(qsizetype(at), bytes.size(), bytes.data(), bytes.size());
}

/// Some of the sectors arrived.
void putTorn(QByteArray &content, qint64 at, const QByteArray &bytes, QRandomGenerator &random)
{
    for (qint64 from = 0; from < bytes.size();) {
        const qint64 size = std::min(sector - (at + from) % sector, bytes.size() - from);
        if (random.bounded(2) == 0)
            put(content, at + from, QByteArrayView(bytes).sliced(qsizetype(from), qsizetype(size)));
        from += size;
    }
}

} // namespace

/// What is on the disk for sure, and what is on its way there.
struct DiskJournal::Disk
{
    struct File
    {
        QByteArray content;
        std::vector<const Step *> since;
    };
    std::vector<File> files;
    QMap<QByteArray, int> names;
    QMap<QByteArray, std::vector<const Step *>> namesSince; ///< by folder

    void make(const Step &step)
    {
        switch (step.kind) {
        case Step::Kind::Write:
        case Step::Kind::Cut:
            file(step.file).since.push_back(&step);
            return;
        case Step::Kind::Sync:
            for (const Step *write : file(step.file).since)
                arrive(file(step.file).content, *write);
            file(step.file).since.clear();
            return;
        case Step::Kind::SyncFolder:
            for (const Step *change : namesSince[step.to])
                arrive(*change);
            namesSince[step.to].clear();
            return;
        case Step::Kind::Name:
        case Step::Kind::Rename:
        case Step::Kind::Remove:
            namesSince[folderOf(step.to)].push_back(&step);
            return;
        }
    }
    File &file(int number)
    {
        if (size_t(number) >= files.size())
            files.resize(size_t(number) + 1);
        return files[size_t(number)];
    }
    static void arrive(QByteArray &content, const Step &write)
    {
        if (write.kind == Step::Kind::Cut)
            content.resize(qsizetype(write.at), '\0');
        else
            put(content, write.at, write.bytes);
    }
    void arrive(const Step &change)
    {
        if (change.kind == Step::Kind::Remove)
            names.remove(change.to);
        else if (change.kind == Step::Kind::Name)
            names.insert(change.to, change.file);
        else if (names.contains(change.from))
            names.insert(change.to, names.take(change.from));
    }
    void powerGoes(QRandomGenerator &random)
    {
        for (const auto &changes : std::as_const(namesSince)) {
            const auto arrived = random.bounded(int(changes.size()) + 1);
            for (int i = 0; i < arrived; ++i)
                arrive(*changes[size_t(i)]);
        }
        for (File &file : files) {
            for (const Step *write : file.since) {
                const int luck = random.bounded(3);
                if (luck == 0)
                    arrive(file.content, *write);
                else if (luck == 1 && write->kind == Step::Kind::Write)
                    putTorn(file.content, write->at, write->bytes, random);
            }
        }
    }
};

DiskJournal::DiskJournal(const QString &folder)
    : m_folder(QFile::encodeName(folder) + '/')
{
    for (QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        const QByteArray path = QFile::encodeName(file.fileName());
        struct stat found
        {
        };
        if (::stat(path.constData(), &found) != 0 || !file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", path.constData());
        m_files.insert(found.st_ino, int(m_before.size()));
        m_names.insert(path, int(m_before.size()));
        m_before.push_back(file.readAll());
    }
}

int DiskJournal::fileOf(Node node)
{
    const auto known = m_files.constFind(node);
    if (known == m_files.constEnd())
        qFatal("a change of a file that nobody is seen to have made");
    return *known;
}

void DiskJournal::add(Step step)
{
    m_steps.push_back(std::move(step));
}

void DiskJournal::made(const QByteArray &path, Node node)
{
    const std::scoped_lock lock(m_mutex);
    const int file = int(m_before.size());
    m_before.emplace_back();
    m_files.insert(node, file);
    if (!path.isEmpty())
        add({Step::Kind::Name, file, 0, {}, path});
}

void DiskJournal::wrote(Node node, qint64 at, QByteArray bytes)
{
    const std::scoped_lock lock(m_mutex);
    add({Step::Kind::Write, fileOf(node), at, std::move(bytes)});
}

void DiskJournal::cut(Node node, qint64 size)
{
    const std::scoped_lock lock(m_mutex);
    add({Step::Kind::Cut, fileOf(node), size});
}

void DiskJournal::synced(Node node)
{
    const std::scoped_lock lock(m_mutex);
    add({Step::Kind::Sync, fileOf(node)});
}

void DiskJournal::folderSynced(const QByteArray &path)
{
    const std::scoped_lock lock(m_mutex);
    add({Step::Kind::SyncFolder, -1, 0, {}, path});
}

void DiskJournal::renamed(const QByteArray &from, const QByteArray &to)
{
    const std::scoped_lock lock(m_mutex);
    add({Step::Kind::Rename, -1, 0, {}, to, from});
}

void DiskJournal::linked(Node node, const QByteArray &to)
{
    const std::scoped_lock lock(m_mutex);
    add({Step::Kind::Name, fileOf(node), 0, {}, to});
}

void DiskJournal::removed(const QByteArray &path)
{
    const std::scoped_lock lock(m_mutex);
    add({Step::Kind::Remove, -1, 0, {}, path});
}

DiskJournal::Files DiskJournal::afterPowerCut(int steps, QRandomGenerator &random) const
{
    Disk disk;
    for (const QByteArray &content : m_before)
        disk.files.push_back({content, {}});
    disk.names = m_names;
    for (int i = 0; i < steps; ++i)
        disk.make(m_steps[size_t(i)]);
    disk.powerGoes(random);
    Files found;
    for (auto name = disk.names.begin(); name != disk.names.end(); ++name)
        found.insert(QFile::decodeName(name.key().mid(m_folder.size())), disk.file(name.value()).content);
    return found;
}

} // namespace tirkeu::test
