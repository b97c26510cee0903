#pragma once
#include "storage/database.h"
#include <QJsonObject>
#include <optional>
#include <vector>

namespace tirkeu::storage {

/// One act: who and when come from the transaction.
struct AuditEntry
{
    QString action;      ///< "patient.register", "patient.read", "user.signIn"…
    QString entity = {}; ///< "patient"; empty: the desk itself
    QByteArray entityId = {};
    QString why = {};        ///< what the person said as the reason
    QJsonObject detail = {}; ///< field names, versions, counts; never a patient's data
};

struct AuditRow
{
    qint64 seq = 0;
    QDateTime at;
    UserId user;
    AuditEntry entry;
};

/// Where the chain breaks first.
struct AuditTrouble
{
    enum class Kind
    {
        Altered,
        Missing,
        CutOff,
        Forked
    };
    Kind kind;
    qint64 seq; ///< the first row that is not as it was written
    friend bool operator==(const AuditTrouble &, const AuditTrouble &) = default;
};

/// Which rows of the audit are looked for; what is empty holds nothing back.
struct AuditFilter
{
    QDateTime from = {};   ///< this moment and later
    QDateTime before = {}; ///< earlier than this moment
    UserId user = {};
    QString action = {};
    QString entity = {};
    std::vector<QByteArray> entityIds = {}; ///< any of these
};

/// Append-only. Every row carries the hash of its canonical, length-prefixed encoding with its number and the hash
/// before.
class AuditLog
{
public:
    explicit AuditLog(Transaction &tx)
        : m_tx(tx)
    {
    }
    void append(const AuditEntry &entry);

    struct Head
    {
        qint64 seq = 0;
        QByteArray hash = QByteArray(32, '\0');
        friend bool operator==(const Head &, const Head &) = default;
    };
    static Head head(Snapshot &snapshot);
    static bool contains(Snapshot &snapshot, const Head &seen); ///< a row of this number and hash
    /// `known`: a head seen earlier (desk.state, server): the chain must still contain it.
    static std::optional<AuditTrouble> verify(Snapshot &snapshot, const std::optional<Head> &known = {});
    static std::vector<AuditRow> rowsOf(Snapshot &snapshot, const QString &entity, const QByteArray &id,
                                        int limit = 200);
    /// Newest first, those with a number below `beforeSeq` (0: from the newest on). Each page costs as much as the
    /// first, however long the audit is.
    static std::vector<AuditRow> page(Snapshot &snapshot, const AuditFilter &filter, qint64 beforeSeq, int limit);

private:
    Transaction &m_tx;
};

} // namespace tirkeu::storage
