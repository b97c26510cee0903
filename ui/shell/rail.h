#pragma once
#include "base/message.h"
#include <QFrame>
#include <QMenu>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace tirkeu::ui {

/// The left edge: one button per workplace, below them the lock and the menu of the settings. Where large letters do
/// not leave the height for it, the keys are in the tool tips only.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// The page says name and icon; `name` is the same for the palette of commands, which knows both languages.
    void addWorkplace(const QString &icon, const QKeySequence &key, const Message &name);
    void setCurrent(int index);
    QMenu *settingsMenu() const { return m_menu; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);
    void lockWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon);
    void retranslate();
    void write(bool keys);
    int needed() const;

    struct Entry
    {
        Message name;
        QToolButton *button;
        QKeySequence key;
    };
    std::vector<Entry> m_entries;
    QButtonGroup *m_group;
    QVBoxLayout *m_workplaces;
    QMenu *m_menu;
    QToolButton *m_settings;
    QToolButton *m_lock;
};

} // namespace tirkeu::ui
