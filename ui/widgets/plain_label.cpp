#include "widgets/plain_label.h"
#include "widgets/theme.h"
#include <QLabel>

namespace tirkeu::ui {

QLabel *plainLabel(QWidget *parent, const char *look)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look)
        setLook(label, look);
    return label;
}

} // namespace tirkeu::ui
