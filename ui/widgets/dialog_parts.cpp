#include "widgets/dialog_parts.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tirkeu::ui {

QHBoxLayout *dialogButtons(QDialog *dialog, QPushButton *deed, const QString &back)
{
    auto *goBack = new QPushButton(back, dialog);
    QObject::connect(goBack, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (auto *button : {goBack, deed}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return row;
}

void layOutDialog(QDialog *dialog, const QList<QWidget *> &parts, QPushButton *deed, const QString &back)
{
    auto *heading = new QLabel(dialog->windowTitle(), dialog);
    heading->setWordWrap(true);
    setLook(heading, "heading");
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    for (auto *part : parts)
        column->addWidget(part);
    column->addSpacing(4);
    column->addLayout(dialogButtons(dialog, deed, back));
    tabAsShown(dialog);
}

} // namespace tirkeu::ui
