#pragma once
#include <QObject>
#include <functional>

class QWidget;

namespace tirkeu::ui {

/// Enter goes on to the next field, Ctrl+Enter saves: installed on the editors a form has when this is made.
class FormKeys : public QObject
{
public:
    FormKeys(QWidget *form, std::function<void()> save);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_save;
};

} // namespace tirkeu::ui
