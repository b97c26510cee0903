#pragma once
#include "shell/command_list.h"
#include "shell/command_ranking.h"
#include <QAbstractListModel>

namespace tirkeu::ui {

class LanguageSwitch;

/// The commands that answer what is typed, the best first. What cannot be done now is there, but disabled.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum ItemRole
    {
        Workplace = Qt::UserRole,
        OtherName, ///< the name that was found, where it is not the one the interface says
        Keys
    };
    CommandListModel(std::vector<Command> commands, const QStringList &recent, const LanguageSwitch &language,
                     QObject *parent);

    void search(const QString &typed);
    const Command &at(int row) const { return m_commands[size_t(m_shown[size_t(row)].index)]; }
    int firstAvailable() const; ///< −1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Command> m_commands;
    std::vector<CommandTraits> m_traits;
    std::vector<RankedCommand> m_shown;
};

/// "Ctrl+K" as the keyboard says it.
QString keyText(const QList<QKeySequence> &keys);

} // namespace tirkeu::ui
