#pragma once
#include <QComboBox>

namespace tirkeu::ui {

/// A box whose text is chosen or typed. The first Enter is the dialog's: it takes what the box proposes, also out of
/// the list under the line, and goes on. A combo box of Qt keeps that Enter for itself.
class EditableBox : public QComboBox
{
    Q_OBJECT
public:
    explicit EditableBox(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tirkeu::ui
