#pragma once
#include "shell/command_list.h"
#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tirkeu::ui {

class LanguageSwitch;

/// All keys of the program by workplace, read from the actions themselves; below them the keys every form and list has.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const std::vector<Command> &commands, const LanguageSwitch &language, QWidget *parent);

private:
    void add(const QString &group, const QStringList &names, const QList<QKeySequence> &keys);
    void addFixedKeys(const LanguageSwitch &language);
    void filter(const QString &typed);
    QTreeWidgetItem *group(const QString &name);

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

} // namespace tirkeu::ui
