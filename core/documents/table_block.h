#pragma once
#include "documents/paper.h"
#include <optional>

namespace tirkeu::documents {

struct TableColumn
{
    Bilingual title;
    qreal width = 0; ///< dots
};

struct TableCell
{
    Bilingual text;                ///< ru empty or the same as kk: said once
    QString small = {};            ///< below, in small letters
    std::optional<bool> tick = {}; ///< a box to tick, ticked already or not
    bool strong = false;
};

/// A table whose rows stay whole and whose heads are said again on every page.
class Table
{
public:
    explicit Table(std::vector<TableColumn> columns);
    const Block &head() const { return *m_head; } ///< to be added above the first row
    Block row(const std::vector<TableCell> &cells) const;

private:
    std::vector<TableColumn> m_columns;
    std::shared_ptr<const Block> m_head;
};

} // namespace tirkeu::documents
