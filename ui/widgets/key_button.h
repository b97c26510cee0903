#pragma once
#include "base/message.h"
#include <QAction>
#include <QPushButton>

namespace tirkeu::ui {

/// A button that shows its key («Search  F2») and is pressed by it while it is visible and enabled.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit KeyButton(const QKeySequence &key, QWidget *parent = nullptr);

    void setLabel(const QString &label); ///< without the key; also the accessible name
    /// The same, and the name under which the palette of commands offers it.
    void setLabel(const Message &label);
    QString label() const { return m_label; }
    QKeySequence key() const { return m_action->shortcut(); }
    /// Carries the shortcut; triggering it clicks the button.
    QAction *action() const { return m_action; }

    QSize sizeHint() const override;
    /// Without the key, which is not shown where there is no room for it.
    QSize minimumSizeHint() const override { return QPushButton::sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString keyText() const;
    int keyWidth() const; ///< with the gap before it

    QAction *m_action;
    QString m_label;
};

} // namespace tirkeu::ui
