#include "shell/busy_dialog.h"
#include "widgets/theme.h"
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tirkeu::ui {

BusyDialog::BusyDialog(const QString &heading, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(heading);
    setAccessibleName(heading);
    setWindowFlag(Qt::WindowCloseButtonHint, false);
    setMinimumWidth(Theme::px(this, 380));
    auto *title = new QLabel(heading, this);
    setLook(title, "heading");
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(progress);
}

} // namespace tirkeu::ui
