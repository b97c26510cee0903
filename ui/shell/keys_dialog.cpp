#include "shell/keys_dialog.h"
#include "shell/command_ranking.h"
#include "widgets/key_button.h"
#include "widgets/language_switch.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int namesRole = Qt::UserRole;

/// What no action carries, because the fields and lists themselves answer to it.
struct FixedKey
{
    const char *name;
    const char *key;
};
const FixedKey fixedKeys[]{
    {QT_TRANSLATE_NOOP("tirkeu::ui::KeysDialog", "Go on to the next field"), "Return"},
    {QT_TRANSLATE_NOOP("tirkeu::ui::KeysDialog", "Save the form"), "Ctrl+Return"},
    {QT_TRANSLATE_NOOP("tirkeu::ui::KeysDialog", "Back, and nothing is lost"), "Esc"},
    {QT_TRANSLATE_NOOP("tirkeu::ui::KeysDialog", "The last persons (in the search box)"), "Alt+Down"},
    {QT_TRANSLATE_NOOP("tirkeu::ui::KeysDialog", "Into the list found"), "Down"},
    {QT_TRANSLATE_NOOP("tirkeu::ui::KeysDialog", "To the next control"), "Tab"},
    {QT_TRANSLATE_NOOP("tirkeu::ui::KeysDialog", "To the control before"), "Shift+Tab"},
};

QStringList allNames(const Message &name, const LanguageSwitch &language)
{
    return {say(name), language.say(name, Language::Kazakh), language.say(name, Language::Russian)};
}

} // namespace

KeysDialog::KeysDialog(const std::vector<Command> &commands, const LanguageSwitch &language, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    m_filter->setPlaceholderText(tr("A name or a key"));
    m_filter->setAccessibleName(tr("Find a key"));
    m_filter->setClearButtonEnabled(false);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What it does"), tr("Key")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(Theme::px(this, 12));
    for (const auto &command : commands) {
        if (!command.keys.isEmpty())
            add(command.workplace.id.isEmpty() ? tr("Everywhere") : say(command.workplace),
                allNames(command.name, language), command.keys);
    }
    addFixedKeys(language);
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *close = new KeyButton(QKeySequence(Qt::Key_Escape), this);
    close->setLabel(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    resize(QSize(Theme::px(this, 640), Theme::px(this, 600)).boundedTo(parent->window()->size() - QSize(80, 80)));
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_filter->setFocus();
}

QTreeWidgetItem *KeysDialog::group(const QString &name)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->text(0) == name)
            return m_tree->topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(m_tree, {name});
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void KeysDialog::add(const QString &groupName, const QStringList &names, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const auto &key : keys)
        texts += key.toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s);
    texts.removeDuplicates(); // both Enters are one to the person
    auto *above = group(groupName);
    const QString shown = texts.join(u"  "_s);
    for (int i = 0; i < above->childCount(); ++i) {
        if (above->child(i)->text(0) == names.first() && above->child(i)->text(1) == shown)
            return; // the same at two places of a page
    }
    auto *item = new QTreeWidgetItem(above, {names.first(), shown});
    item->setData(0, namesRole, names);
}

void KeysDialog::addFixedKeys(const LanguageSwitch &language)
{
    for (const auto &fixed : fixedKeys)
        add(tr("In every form and list"), allNames({"tirkeu::ui::KeysDialog", fixed.name}, language),
            {QKeySequence::fromString(QLatin1String(fixed.key), QKeySequence::PortableText)});
}

void KeysDialog::filter(const QString &typed)
{
    const QString wanted = typed.trimmed();
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        auto *group = m_tree->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            auto *item = group->child(i);
            const auto names = item->data(0, namesRole).toStringList();
            const bool fits = wanted.isEmpty() || item->text(1).contains(wanted, Qt::CaseInsensitive) ||
                              std::any_of(names.begin(), names.end(),
                                          [&](const QString &name) { return commandScore(wanted, name) > 0; });
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace tirkeu::ui
