#include "shell/command_list_model.h"
#include "widgets/language_switch.h"
#include "widgets/say.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

CommandListModel::CommandListModel(std::vector<Command> commands, const QStringList &recent,
                                   const LanguageSwitch &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(std::move(commands))
{
    for (const auto &command : m_commands) {
        CommandTraits traits{
            {say(command.name)}, command.available, int(recent.indexOf(QString::fromUtf8(command.id())))};
        for (const auto other : {Language::Kazakh, Language::Russian}) {
            if (const QString name = language.say(command.name, other); !traits.names.contains(name))
                traits.names += name;
        }
        m_traits.push_back(traits);
    }
    search({});
}

void CommandListModel::search(const QString &typed)
{
    beginResetModel();
    m_shown = rankCommands(typed, m_traits);
    endResetModel();
}

int CommandListModel::firstAvailable() const
{
    return !m_shown.empty() && at(0).available ? 0 : -1;
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &command = at(index.row());
    const auto &shown = m_shown[size_t(index.row())];
    const auto &names = m_traits[size_t(shown.index)].names;
    switch (role) {
    case Qt::DisplayRole:
        return names.first();
    case Workplace:
        return say(command.workplace);
    case OtherName:
        return shown.name > 0 ? names[shown.name] : QString();
    case Keys:
        return keyText(command.keys);
    case Qt::AccessibleTextRole:
        return QStringList{names.first(), say(command.workplace), keyText(command.keys)}.join(u", "_s);
    default:
        return {};
    }
}

Qt::ItemFlags CommandListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return at(index.row()).available ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                     : Qt::ItemNeverHasChildren;
}

QString keyText(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

} // namespace tirkeu::ui
