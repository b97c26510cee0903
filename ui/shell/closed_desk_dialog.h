#pragma once
#include "shell/recovery_paper.h"
#include "shell/services.h"
#include "widgets/closed_desk_request.h"
#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tirkeu::ui {

class RecoverySheet;

/// Restores a backup or changes the key while the desk is closed, and says what came of it; shows the new recovery
/// code. The desk is closed again when it ends.
class ClosedDeskDialog : public QDialog
{
    Q_OBJECT
public:
    ClosedDeskDialog(const Services &services, const ClosedDeskRequest &request, QWidget *parent = nullptr);
    bool succeeded() const { return m_succeeded; }
    void reject() override;

private:
    QWidget *makeProgress();
    void begin();
    void sayRestored(const Result<void> &restored);
    void showSheet(const Result<RecoveryCode> &changed);
    void sayEnd(const QString &heading, const QString &text);

    Services m_services;
    ClosedDeskRequest m_request;
    QStackedWidget *m_steps;
    QLabel *m_heading;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_close;
    RecoverySheet *m_sheet;
    bool m_busy = true;
    bool m_succeeded = false;
};

} // namespace tirkeu::ui
