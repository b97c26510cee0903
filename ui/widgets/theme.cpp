#include "widgets/theme.h"
#include "widgets/icon_engine.h"
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QProxyStyle>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int designFontPixels = 14;
constexpr int smallestFontPixels = 13; ///< systems without settings of their own offer less than can be read all day

Colours lightColours()
{
    return {.background = QRgb(0xfff2f5f6),
            .surface = QRgb(0xffffffff),
            .raised = QRgb(0xffe8eef0),
            .text = QRgb(0xff14222a),
            .textMuted = QRgb(0xff4d5f69),
            .accent = QRgb(0xff0a6b73),
            .accentText = QRgb(0xffffffff),
            .accentSoft = QRgb(0xffdceef0),
            .border = QRgb(0xffccd6da),
            .controlBorder = QRgb(0xff758690),
            .focus = QRgb(0xff0a7f89),
            .danger = QRgb(0xffae231b),
            .dangerSoft = QRgb(0xfffbe9e7),
            .warning = QRgb(0xff825000),
            .warningSoft = QRgb(0xfffff2d9),
            .success = QRgb(0xff1c6437),
            .successSoft = QRgb(0xffe2f3e8),
            .selection = QRgb(0xffcbe6e9),
            .selectionText = QRgb(0xff0f2229),
            .highlight = QRgb(0xffffe391),
            .highlightText = QRgb(0xff14222a)};
}

Colours darkColours()
{
    return {.background = QRgb(0xff12171b),
            .surface = QRgb(0xff1a2025),
            .raised = QRgb(0xff232b31),
            .text = QRgb(0xffe6ecef),
            .textMuted = QRgb(0xffa5b4bd),
            .accent = QRgb(0xff4fc4c9),
            .accentText = QRgb(0xff052628),
            .accentSoft = QRgb(0xff173639),
            .border = QRgb(0xff343f47),
            .controlBorder = QRgb(0xff74858f),
            .focus = QRgb(0xff6fd9dd),
            .danger = QRgb(0xffff938a),
            .dangerSoft = QRgb(0xff3b1f1d),
            .warning = QRgb(0xfff3bb4c),
            .warningSoft = QRgb(0xff372b12),
            .success = QRgb(0xff7fd59b),
            .successSoft = QRgb(0xff173121),
            .selection = QRgb(0xff1e484c),
            .selectionText = QRgb(0xfff0fafa),
            .highlight = QRgb(0xff68520f),
            .highlightText = QRgb(0xfffff4cf)};
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.background);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.controlBorder);
    palette.setColor(QPalette::Shadow, c.border);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.selectionText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textMuted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.textMuted);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.background);
    return palette;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor named(const Colours &c, QStringView name)
{
    const std::pair<QStringView, QColor> all[]{
        {u"background", c.background},
        {u"surface", c.surface},
        {u"raised", c.raised},
        {u"text", c.text},
        {u"textMuted", c.textMuted},
        {u"accent", c.accent},
        {u"accentText", c.accentText},
        {u"accentSoft", c.accentSoft},
        {u"border", c.border},
        {u"controlBorder", c.controlBorder},
        {u"focus", c.focus},
        {u"danger", c.danger},
        {u"dangerSoft", c.dangerSoft},
        {u"warning", c.warning},
        {u"warningSoft", c.warningSoft},
        {u"success", c.success},
        {u"successSoft", c.successSoft},
        {u"selection", c.selection},
        {u"selectionText", c.selectionText},
    };
    for (const auto &[known, colour] : all) {
        if (known == name)
            return colour;
    }
    qWarning("the style sheet names an unknown colour");
    return {};
}

/// Fusion, which can be asked not to move.
class QuietFusion final : public QProxyStyle
{
public:
    explicit QuietFusion(bool quiet)
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
        , m_quiet(quiet)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (m_quiet && (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    /// Icons and boxes grow with the text.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return Theme::px(widget, 16);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

private:
    bool m_quiet;
};

Theme::Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

/// Computed: QFontInfo would load a font that nobody sees.
int fontPixels(const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    return qRound(font.pointSizeF() * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72);
}

} // namespace

Theme::Theme(QApplication &application, SystemPalette systemPalette, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
    , m_systemPalette(std::move(systemPalette))
    , m_systemScheme(schemeOf(m_systemPalette ? m_systemPalette() : application.palette()))
    , m_cursorFlash(QApplication::cursorFlashTime())
{
    m_application.setStyle(new QuietFusion(m_reducedMotion));
    apply();
    m_application.installEventFilter(this);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool themeChanged =
        event->type() == QEvent::ThemeChange && (watched->isWindowType() || watched->isWidgetType());
    const bool foreignPalette = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application &&
                                !m_applying &&
                                m_application.palette().color(QPalette::Window) != colours(m_scheme).background;
    if (foreignPalette || (themeChanged && !m_following)) {
        // Later: whoever is being told of it must be done first.
        m_following = true;
        QMetaObject::invokeMethod(
            this,
            [this, foreignPalette] {
                m_following = false;
                follow(foreignPalette ? m_application.palette() : m_systemPalette ? m_systemPalette() : askQt());
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// Without a palette of the program's own, Qt shows the system's.
QPalette Theme::askQt()
{
    m_applying = true;
    m_application.setPalette({});
    m_applying = false;
    return m_application.palette();
}

void Theme::follow(const QPalette &system)
{
    m_systemScheme = schemeOf(system);
    if (m_choice == Choice::System)
        m_scheme = m_systemScheme;
    apply(); // in any case: the palette of the system may stand where ours was
}

void Theme::setScheme(Scheme scheme)
{
    choose(scheme == Scheme::Dark ? Choice::Dark : Choice::Light);
}

void Theme::choose(Choice choice)
{
    const Scheme wanted = choice == Choice::System ? m_systemScheme
                          : choice == Choice::Dark ? Scheme::Dark
                                                   : Scheme::Light;
    if (choice == m_choice && wanted == m_scheme)
        return;
    m_choice = choice;
    m_scheme = wanted;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    m_application.setStyle(new QuietFusion(reduced));
    QApplication::setCursorFlashTime(reduced ? 0 : m_cursorFlash);
    apply();
}

void Theme::setTextSize(int percent)
{
    percent = std::clamp(percent, smallest, largest);
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    apply();
}

void Theme::apply()
{
    QFont font = m_systemFont;
    font.setPixelSize(qRound(std::max(smallestFontPixels, fontPixels(m_systemFont)) * m_textSize / 100.0));
    m_applying = true;
    m_application.setPalette(paletteOf(colours(m_scheme)));
    m_application.setFont(font);
    m_application.setStyleSheet(styleSheet());
    m_applying = false;
    Q_EMIT changed();
}

/// The sheet says `$(name)` for a colour, `$(12)` for pixels of the design and `$(scheme)` for light or dark.
QString Theme::styleSheet() const
{
    QFile file(u":/theme/tirkeu.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("the style sheet is missing from the program");
        return {};
    }
    const QString sheet = QString::fromUtf8(file.readAll());
    const double grow = std::max(1.0, double(m_textSize) / 100.0);
    QString out;
    qsizetype from = 0;
    for (qsizetype at = sheet.indexOf(u"$("_s); at >= 0; at = sheet.indexOf(u"$("_s, from)) {
        const qsizetype end = sheet.indexOf(u')', at);
        const auto name = QStringView(sheet).mid(at + 2, end - at - 2);
        bool isNumber = false;
        const int pixels = name.toInt(&isNumber);
        out += QStringView(sheet).mid(from, at - from);
        if (isNumber)
            out += QString::number(qRound(pixels * grow)) + u"px"_s;
        else if (name == u"scheme")
            out += m_scheme == Scheme::Dark ? u"dark"_s : u"light"_s;
        else
            out += named(colours(m_scheme), name).name();
        from = end + 1;
    }
    out += QStringView(sheet).mid(from);
    return out;
}

const Colours &Theme::colours(Scheme scheme)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return scheme == Scheme::Dark ? dark : light;
}

const Colours &Theme::colours(const QPalette &palette)
{
    return colours(schemeOf(palette));
}

/// Of the application: the style sheet gives a filled button a palette whose window is the accent.
const Colours &Theme::colours(const QWidget *)
{
    return colours(QApplication::palette());
}

QIcon Theme::icon(const QString &name, Tint tint)
{
    return QIcon(new IconEngine(name, tint));
}

QPixmap Theme::pixmap(const QString &name, Tint tint, int designPixels, const QWidget *widget)
{
    const int side = px(widget, designPixels);
    return icon(name, tint).pixmap(QSize(side, side), widget->devicePixelRatioF());
}

int Theme::px(const QWidget *widget, int designPixels)
{
    Q_UNUSED(widget);
    return std::max(designPixels, qRound(designPixels * double(fontPixels(QApplication::font())) / designFontPixels));
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

void setStyleProperty(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // the style looks when it is first shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setLook(QWidget *widget, const char *look)
{
    setStyleProperty(widget, "look", QString::fromLatin1(look));
}

} // namespace tirkeu::ui
