#pragma once
#include "usecase/find_duplicates.h"
#include <QTableView>

namespace tirkeu::ui {

class ComparedTableModel;

/// Two records beside each other. What differs is told by a sign, in words, by underlined letters and by hatching.
class SideBySide : public QTableView
{
    Q_OBJECT
public:
    SideBySide(const Message &left, const Message &right, QWidget *parent = nullptr);

    void compare(std::vector<usecase::ComparedField> fields);
    void retranslate();
    QSize sizeHint() const override; ///< as high as its lines

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    ComparedTableModel *m_model;
};

} // namespace tirkeu::ui
