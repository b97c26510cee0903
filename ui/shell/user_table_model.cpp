#include "shell/user_table_model.h"
#include <QCollator>
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString state(const User &user)
{
    return user.active ? QCoreApplication::translate("tirkeu::ui::UserTableModel", "may sign in")
                       : QCoreApplication::translate("tirkeu::ui::UserTableModel", "removed");
}

struct Column
{
    const char *title;
    QString (*text)(const User &);
};
const std::array columns{
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::UserTableModel", "Name"), [](const User &user) { return user.displayName; }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::UserTableModel", "Login"), [](const User &user) { return user.login; }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::UserTableModel", "Roles"),
           [](const User &user) { return namesOf(user.roles); }},
    Column{QT_TRANSLATE_NOOP("tirkeu::ui::UserTableModel", "State"), state},
};

} // namespace

QString namesOf(Roles roles)
{
    QStringList names;
    for (const auto role : allRoles) {
        if (roles.has(role))
            names += QCoreApplication::translate("codes", roleName(role));
    }
    return names.join(u", "_s);
}

void UserTableModel::reset(std::vector<User> users)
{
    beginResetModel();
    m_users = std::move(users);
    const QCollator collator(QLocale(u"kk_KZ"_s));
    std::stable_sort(m_users.begin(), m_users.end(), [&](const User &a, const User &b) {
        return a.active != b.active ? a.active : collator.compare(a.displayName, b.displayName) < 0;
    });
    endResetModel();
}

void UserTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
    if (!m_users.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!shown || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return columns[size_t(index.column())].text(user(index.row()));
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= int(columns.size()))
        return {};
    return QCoreApplication::translate("tirkeu::ui::UserTableModel", columns[size_t(section)].title);
}

} // namespace tirkeu::ui
