#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <functional>

class QApplication;
class QPalette;
class QWidget;

/// The design language, in short.
/// - One accent, a calm blue-green: the primary action, the focus, the selected workplace; nothing else is coloured.
/// - Distances are multiples of 4 px, and grow with the text (100–200 %); 8 within a group, 16 between groups.
/// - Surfaces: background (behind everything), surface (where one works), raised (bars, headings). No gradients, no
///   shadows; borders of one pixel.
/// - States are said by icon and words, never by colour alone: danger, warning, success, each with a soft background.
/// - Focus is a ring of two pixels in the focus colour on every control. Disabled is muted, still readable.
/// - Dynamic properties choose a look: QLabel "look" = title | heading | muted | number | section;
///   QPushButton "look" = primary | danger | quiet; QFrame/QWidget "look" = panel | bar | rail;
///   editors "flaw" = error | warning (FormField sets it). Set them by setLook().
namespace tirkeu::ui {

/// What a colour is for. Texts reach a contrast of 4.5 on every surface they are shown on.
struct Colours
{
    QColor background;
    QColor surface;
    QColor raised;
    QColor text;
    QColor textMuted;
    QColor accent;
    QColor accentText; ///< on accent
    QColor accentSoft;
    QColor border;        ///< between surfaces
    QColor controlBorder; ///< around controls: contrast of 3
    QColor focus;
    QColor danger; ///< text and icons; also the fill of a dangerous button, with surface as its text
    QColor dangerSoft;
    QColor warning;
    QColor warningSoft;
    QColor success;
    QColor successSoft;
    QColor selection;
    QColor selectionText;
    QColor highlight; ///< behind the matched part of a found text
    QColor highlightText;
};

/// Tint of an icon; follows the scheme by itself.
enum class Tint
{
    Text,
    Muted,
    Accent,
    AccentText,
    Danger,
    Warning,
    Success
};

/// Light or dark and the size of the text, over the whole application and at once.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme
    {
        Light,
        Dark
    };
    enum class Choice
    {
        Light,
        Dark,
        System ///< light or dark as the system is, and follows it while the program runs
    };
    static constexpr int smallest = 100; ///< percent
    static constexpr int largest = 200;

    using SystemPalette = std::function<QPalette()>;
    /// `systemPalette`: what the system wants now; empty: asks Qt.
    explicit Theme(QApplication &application, SystemPalette systemPalette = {}, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    bool hasReducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);        ///< nothing glides, the cursor does not blink
    int textSize() const { return m_textSize; } ///< percent of the system's size
    void setScheme(Scheme scheme);              ///< by choice from now on, whatever the system does
    void setTextSize(int percent);              ///< kept between smallest and largest
    void toggleScheme() { setScheme(m_scheme == Scheme::Light ? Scheme::Dark : Scheme::Light); }

    static const Colours &colours(Scheme scheme);
    /// Of the scheme the palette belongs to: for delegates and own painting.
    static const Colours &colours(const QPalette &palette);
    static const Colours &colours(const QWidget *widget);

    /// resources/icons/<name>.svg in the colours of the scheme; crisp at every size.
    static QIcon icon(const QString &name, Tint tint = Tint::Text);
    /// The same for a label: a square of so many pixels of the design. Paint it anew on QEvent::PaletteChange.
    static QPixmap pixmap(const QString &name, Tint tint, int designPixels, const QWidget *widget);
    /// Pixels of the design at 100 % → pixels now: by the font of the widget, so that distances grow with the text.
    static int px(const QWidget *widget, int designPixels);
    /// WCAG 2: 1 … 21.
    static double contrast(const QColor &a, const QColor &b);

    /// Qt 6.4 tells of a change of the system's colours by ThemeChange at the windows, or by a palette that is not
    /// ours.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    void follow(const QPalette &system);
    QPalette askQt();
    QString styleSheet() const;

    QApplication &m_application;
    QFont m_systemFont;
    const SystemPalette m_systemPalette;
    Scheme m_systemScheme;
    const int m_cursorFlash;
    Scheme m_scheme = Scheme::Light;
    Choice m_choice = Choice::Light;
    bool m_reducedMotion = false;
    int m_textSize = 100;
    bool m_applying = false;  ///< the palette that comes now is our own
    bool m_following = false; ///< a change of the system is known and looked at next
};

/// Sets the property "look" and has the style look again.
void setLook(QWidget *widget, const char *look);
/// The same for any property the style sheet reads.
void setStyleProperty(QWidget *widget, const char *property, const QVariant &value);

} // namespace tirkeu::ui
