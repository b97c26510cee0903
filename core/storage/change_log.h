#pragma once
#include "storage/database.h"
#include <QJsonObject>

namespace tirkeu::storage {

/// One edit of one record, written in the edit's own transaction and read by the exchange.
struct Change
{
    QString entity; ///< "patient"
    QByteArray id;
    int baseVersion = 0; ///< 0: the record is new
    int version = 1;
    int schema = 1;          ///< of the JSON of the domain's fields
    QJsonObject before = {}; ///< kept only once a server is configured; until then the versions hold the contents
    QJsonObject after = {};
};

/// Changes of one transaction share a group: they go to the server together or not at all.
class ChangeLog
{
public:
    explicit ChangeLog(Transaction &tx)
        : m_tx(tx)
        , m_group(tx.ids().next())
    {
    }
    void append(const Change &change);
    /// A mass import: one row for at most 50 records, pointing to their first versions, or to those named.
    void appendMany(const QString &entity, const QList<QByteArray> &ids, int baseVersion = 0, int version = 1);
    /// Number of the newest row; 0: none yet.
    static qint64 newest(Snapshot &snapshot);

private:
    bool keepsContents();
    Transaction &m_tx;
    QUuid m_group;
};

} // namespace tirkeu::storage
