#pragma once
#include "shell/command_list.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace tirkeu::ui {

class CommandListModel;
class LanguageSwitch;

/// Every action of the program by its name, Kazakh or Russian whatever the interface speaks. Enter does it once the
/// palette is closed, Esc closes it.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// `recent`: ids of the commands used last, the last one first.
    CommandPalette(std::vector<Command> commands, const QStringList &recent, const LanguageSwitch &language,
                   QWidget *parent);

    const std::optional<Command> &chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void choose(const QModelIndex &index);
    void sayCurrent();
    void fitHits();

    CommandListModel *m_model;
    QLineEdit *m_box;
    QListView *m_list;
    QLabel *m_nothing;
    int m_mostForHits = 0;
    std::optional<Command> m_chosen;
};

} // namespace tirkeu::ui
