#include "widgets/dialog_parts.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tirkeu::ui {
namespace {

/// What the screen has for a window inside its frame.
QSize roomFor(const QWidget *window)
{
    return window->screen()->availableSize() - QSize(16, 48);
}

class WordsHeight final : public QObject
{
public:
    explicit WordsHeight(QDialog *dialog)
        : QObject(dialog)
        , m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            QMetaObject::invokeMethod(
                this, [this] { grow(); }, Qt::QueuedConnection); // once all of it is laid out
        return false;
    }

private:
    void grow()
    {
        const auto *layout = m_dialog->layout();
        if (!layout || !layout->hasHeightForWidth())
            return;
        const int high = std::min(layout->totalHeightForWidth(m_dialog->width()), roomFor(m_dialog).height());
        if (high > m_dialog->height())
            m_dialog->resize(m_dialog->width(), high);
    }

    QDialog *m_dialog;
};

} // namespace

void growWithWords(QDialog *dialog)
{
    new WordsHeight(dialog);
}
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
    growWithWords(dialog);
}

void openLarge(QDialog *dialog, int designWidth, int designHeight)
{
    dialog->resize(QSize(Theme::px(dialog, designWidth), Theme::px(dialog, designHeight)).boundedTo(roomFor(dialog)));
}

} // namespace tirkeu::ui
