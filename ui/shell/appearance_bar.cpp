#include "shell/appearance_bar.h"
#include "widgets/command.h"
#include "widgets/language_switch.h"
#include "widgets/theme.h"
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

AppearanceBar::AppearanceBar(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_languageSwitch(services.language)
    , m_theme(services.theme)
    , m_language(new QPushButton(this))
    , m_scheme(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (auto *button : {m_language, m_scheme}) {
        setLook(button, "status");
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_language->setIcon(Theme::icon(u"language"_s, Tint::Muted));
    connect(m_language, &QPushButton::clicked, this, [this] {
        const bool kazakh = m_languageSwitch.current() == Language::Kazakh;
        m_languageSwitch.change(kazakh ? Language::Russian : Language::Kazakh);
    });
    connect(m_scheme, &QPushButton::clicked, this, [this] { m_theme.toggleScheme(); });
    connect(&m_theme, &Theme::changed, this, &AppearanceBar::retranslate);
    connect(&m_languageSwitch, &LanguageSwitch::changed, this, &AppearanceBar::retranslate);
    addKeys();
    retranslate();
}

void AppearanceBar::addKeys()
{
    const auto add = [this](const char *name, const QList<QKeySequence> &keys, auto does) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        describe(action, {"tirkeu::ui::AppearanceBar", name});
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    constexpr int step = 10;
    add(QT_TR_NOOP("Kazakh or Russian"), {QKeySequence(u"Ctrl+Shift+T"_s)}, [this] { m_language->click(); });
    add(QT_TR_NOOP("Light or dark colours"), {QKeySequence(u"Ctrl+Shift+D"_s)}, [this] { m_scheme->click(); });
    add(QT_TR_NOOP("Larger text"), {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)},
        [this] { m_theme.setTextSize(m_theme.textSize() + step); });
    add(QT_TR_NOOP("Smaller text"), {QKeySequence(u"Ctrl+-"_s)},
        [this] { m_theme.setTextSize(m_theme.textSize() - step); });
    add(QT_TR_NOOP("Text of the usual size"), {QKeySequence(u"Ctrl+Alt+0"_s)},
        [this] { m_theme.setTextSize(Theme::smallest); });
}

void AppearanceBar::retranslate()
{
    const bool russian = m_languageSwitch.current() == Language::Russian;
    m_language->setText(russian ? u"Рус"_s : u"Қаз"_s); // a language is named in itself
    m_language->setAccessibleName(tr("Language of the interface: %1").arg(m_language->text()));
    m_language->setToolTip(tr("Kazakh or Russian (Ctrl+Shift+T)"));
    const bool dark = m_theme.scheme() == Theme::Scheme::Dark;
    m_scheme->setIcon(Theme::icon(dark ? u"sun"_s : u"moon"_s, Tint::Muted));
    m_scheme->setAccessibleName(dark ? tr("Light colours") : tr("Dark colours"));
    m_scheme->setToolTip(dark ? tr("Light colours (Ctrl+Shift+D)") : tr("Dark colours (Ctrl+Shift+D)"));
}

void AppearanceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
