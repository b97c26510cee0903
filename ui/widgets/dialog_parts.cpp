#include "widgets/dialog_parts.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tirkeu::ui {
namespace {

class Growth : public QObject
{
public:
    explicit Growth(QDialog *dialog)
        : QObject(dialog)
        , m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest && m_dialog->isVisible())
            QTimer::singleShot(0, this, [this] {
                const int wanted = m_dialog->layout()->totalHeightForWidth(m_dialog->width());
                if (wanted > m_dialog->height())
                    m_dialog->resize(m_dialog->width(), wanted);
            });
        return false;
    }

private:
    QDialog *m_dialog;
};

} // namespace

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

void growWithContent(QDialog *dialog)
{
    new Growth(dialog);
}

} // namespace tirkeu::ui
