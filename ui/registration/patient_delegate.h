#pragma once
#include <QStyledItemDelegate>

namespace tirkeu::ui {

/// Paints the two lines of a found person's cell and marks what answers to the words typed.
class PatientDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTyped(const QString &typed) { m_typed = typed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_typed;
};

} // namespace tirkeu::ui
