#include "shell/rail.h"
#include "widgets/command.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int margin = 8;
constexpr int spacing = 4;
} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_workplaces(new QVBoxLayout)
    , m_menu(new QMenu(this))
    , m_settings(makeButton(u"menu"_s))
    , m_lock(makeButton(u"lock"_s))
{
    setLook(this, "rail");
    setAccessibleName(tr("Workplaces"));
    m_group->setExclusive(true);
    m_settings->setMenu(m_menu);
    m_settings->setPopupMode(QToolButton::InstantPopup);
    m_settings->setObjectName(u"settings"_s);
    m_lock->setObjectName(u"lock"_s);
    auto *lock = new QAction(this);
    lock->setShortcut(QKeySequence(u"Ctrl+L"_s));
    describe(lock, {"tirkeu::ui::Rail", QT_TRANSLATE_NOOP("tirkeu::ui::Rail", "Lock")});
    addAction(lock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, margin);
    column->setSpacing(spacing);
    m_workplaces->setSpacing(spacing);
    column->addLayout(m_workplaces);
    column->addStretch(1);
    column->addWidget(m_lock);
    column->addWidget(m_settings);
    connect(lock, &QAction::triggered, this, &Rail::lockWanted);
    connect(m_lock, &QToolButton::clicked, this, &Rail::lockWanted);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    retranslate();
}

QToolButton *Rail::makeButton(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::icon(icon));
    button->setIconSize(QSize(1, 1) * Theme::px(this, 22));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, "workplace");
    return button;
}

void Rail::addWorkplace(const QString &icon, const QKeySequence &key, const Message &name)
{
    auto *button = makeButton(icon);
    button->setCheckable(true);
    const int index = int(m_entries.size());
    m_group->addButton(button, index);
    m_workplaces->addWidget(button);
    m_entries.push_back({name, button, key});
    auto *action = new QAction(this); // not of the button, which would offer it as a menu
    action->setShortcut(key);
    describe(action, name);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, index] { Q_EMIT chosen(index); });
    retranslate();
}

void Rail::setCurrent(int index)
{
    m_entries[size_t(index)].button->setChecked(true);
}

void Rail::retranslate()
{
    write(true);
    if (height() < needed())
        write(false);
}

void Rail::write(bool keys)
{
    const auto name = [keys](QToolButton *button, const QString &text, const QString &key) {
        button->setText(key.isEmpty() || !keys ? text : text + u'\n' + key);
        button->setAccessibleName(text);
        button->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key));
    };
    for (const auto &entry : m_entries)
        name(entry.button, say(entry.name), entry.key.toString(QKeySequence::NativeText));
    name(m_lock, tr("Lock"), u"Ctrl+L"_s);
    name(m_settings, tr("Menu"), {});
}

int Rail::needed() const
{
    int high = 2 * margin;
    for (const auto *button : findChildren<QToolButton *>())
        high += button->sizeHint().height() + spacing;
    return high;
}

/// As wide as the longest name, in whatever height there is.
QSize Rail::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), 0};
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    retranslate();
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange) {
        for (auto *button : findChildren<QToolButton *>())
            button->setIconSize(QSize(1, 1) * Theme::px(this, 22));
        retranslate();
    }
}

} // namespace tirkeu::ui
