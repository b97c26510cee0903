#pragma once
#include <QDateEdit>

namespace tirkeu::ui {

/// A day, typed or stepped through by the arrow keys.
inline QDateEdit *dayEdit(QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return edit;
}

} // namespace tirkeu::ui
