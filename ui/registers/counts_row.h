#pragma once
#include "domain/register_import.h"
#include <QWidget>
#include <array>

class QLabel;

namespace tirkeu::ui {

/// The totals of an import: each number with its word beneath.
class CountsRow : public QWidget
{
    Q_OBJECT
public:
    explicit CountsRow(QWidget *parent = nullptr);
    void setCounts(const ImportCounts &counts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    static constexpr int cells = 6;
    ImportCounts m_counts;
    std::array<QLabel *, cells> m_numbers;
    std::array<QLabel *, cells> m_words;
};

} // namespace tirkeu::ui
