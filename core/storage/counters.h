#pragma once
#include "storage/database.h"

namespace tirkeu::storage {

/// Numbers for people: desk code + counter, never "max + 1", never twice.
class Counters
{
public:
    explicit Counters(Transaction &tx)
        : m_tx(tx)
    {
    }
    /// "A1-000001" of the series ("card_052"…).
    QString next(const QString &series);
    /// After a restored or copied database was found: numbers given since the copy are never given again.
    void jump(int by = jumpWidth);
    static constexpr int jumpWidth = 1000;
    /// When that happened last; invalid: never. For counters that begin anew every day.
    QDateTime jumpedAt();

private:
    Transaction &m_tx;
};

} // namespace tirkeu::storage
