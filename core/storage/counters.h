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
    void jump(int by = 1000);

private:
    Transaction &m_tx;
};

} // namespace tirkeu::storage
