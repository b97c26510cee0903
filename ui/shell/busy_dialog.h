#pragma once
#include <QDialog>

class QLabel;

namespace tirkeu::ui {

/// Says what is being done while nothing else can be done; cannot be closed by the person. finish() ends it.
class BusyDialog : public QDialog
{
    Q_OBJECT
public:
    BusyDialog(const QString &heading, const QString &text, QWidget *parent);
    void finish() { QDialog::accept(); }
    void reject() override {}
};

} // namespace tirkeu::ui
