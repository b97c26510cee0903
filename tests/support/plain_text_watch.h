#pragma once
#include <QSet>
#include <QStringList>

namespace tirkeu::test {

/// Looks for plain text in every file of some folders and in every file this process holds open, named or not.
class PlainTextWatch
{
public:
    /// What is open already (the program itself, its libraries) is not looked into.
    PlainTextWatch(const QStringList &secrets, const QStringList &folders);
    QString look(); ///< the file and the secret that stands in it, in UTF-8 or UTF-16; empty: none
    int filesSeen() const { return int(m_seen.size()); }

private:
    QString lookInto(const QString &path);
    QList<QByteArray> m_secrets;
    QStringList m_folders;
    QSet<QString> m_seen;
};

} // namespace tirkeu::test
