#include "base/result.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;

/// Everything a text or a control may stand on.
static QList<QColor> surfacesOf(const Colours &c)
{
    return {c.background, c.surface, c.raised, c.accentSoft, c.dangerSoft, c.warningSoft, c.successSoft, c.selection};
}

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textsCanBeRead_data();
    void textsCanBeRead();
    void controlsStandOut_data();
    void controlsStandOut();
    void everyStateOfTheSheetCanBeRead_data() { textsCanBeRead_data(); }
    void everyStateOfTheSheetCanBeRead();
    void everyRoleOfThePaletteCanBeRead_data() { textsCanBeRead_data(); }
    void everyRoleOfThePaletteCanBeRead();
    void contrastOfBlackAndWhite() { QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white)), 21); }
    void schemeIsKnownFromThePalette();
    void textGrowsToTwiceTheSize();
    void distancesGrowWithTheText();
    void filledButtonBelongsToTheScheme();
    void focusIsSeen();
    void everyIconIsDrawn();
    void pixmapsAreSquare();
    void iconsFollowTheScheme();
    void followsTheSystemWhileItRuns();
    void takesThePaletteOfTheSystemForItsWish();
    void aChosenSchemeOutlastsTheSystem();
};

void TestTheme::textsCanBeRead_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void TestTheme::textsCanBeRead()
{
    QFETCH(Theme::Scheme, scheme);
    const auto &c = Theme::colours(scheme);
    const QList<QColor> texts{c.text, c.textMuted, c.accent, c.danger, c.warning, c.success, c.selectionText};
    for (const auto &ground : surfacesOf(c)) {
        for (const auto &text : texts)
            QVERIFY2(Theme::contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
    }
    const std::pair<QColor, QColor> filled[]{{c.accentText, c.accent}, // the primary button, and under the mouse
                                             {c.accentText, c.focus},
                                             {c.surface, c.danger},
                                             {c.highlightText, c.highlight}};
    for (const auto &[text, ground] : filled)
        QVERIFY2(Theme::contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
}

void TestTheme::controlsStandOut_data()
{
    textsCanBeRead_data();
}

void TestTheme::controlsStandOut()
{
    QFETCH(Theme::Scheme, scheme);
    const auto &c = Theme::colours(scheme);
    auto grounds = surfacesOf(c);
    for (const auto &ground : grounds) {
        for (const auto &ring : {c.focus, c.accent, c.danger, c.warning, c.success})
            QVERIFY2(Theme::contrast(ring, ground) >= 3, qPrintable(ring.name() + u" on "_s + ground.name()));
    }
    grounds.removeOne(c.selection); // a selected row holds no controls with borders
    for (const auto &ground : grounds)
        QVERIFY2(Theme::contrast(c.controlBorder, ground) >= 3, qPrintable(ground.name()));
}

/// What a rule of the style sheet paints: empty where it leaves it to a more general one.
struct Paint
{
    QString text;
    QString ground;
};

static QHash<QString, Paint> paintsOf(const QString &sheet)
{
    static const QRegularExpression rule(u"([^{}]+)\\{([^}]*)\\}"_s);
    static const QRegularExpression text(u"(?<![-\\w])color: *(#\\w+)"_s);
    static const QRegularExpression ground(u"(?<![-\\w])background: *(#\\w+|transparent)"_s);
    QHash<QString, Paint> paints;
    for (const auto &found : rule.globalMatch(sheet)) {
        for (const auto &selector : found.captured(1).split(u',')) {
            Paint &paint = paints[selector.trimmed()];
            if (const auto match = text.match(found.captured(2)); match.hasMatch())
                paint.text = match.captured(1);
            if (const auto match = ground.match(found.captured(2)); match.hasMatch())
                paint.ground = match.captured(1);
        }
    }
    return paints;
}

/// "QPushButton[look="primary"]:hover" and what it falls back on, one condition less each time.
static QStringList lessAndLess(QString selector)
{
    static const QRegularExpression last(u"(\\[[^\\]]*\\]|(?<!:):[\\w-]+)$"_s);
    QStringList all{selector};
    for (auto match = last.match(selector); match.hasMatch(); match = last.match(selector)) {
        selector.chop(match.capturedLength());
        all += selector;
    }
    return all;
}

/// Enabled, under the mouse, pressed, chosen, disabled: in each the words stand out from what is painted behind them.
void TestTheme::everyStateOfTheSheetCanBeRead()
{
    QFETCH(Theme::Scheme, scheme);
    Theme theme(*qApp);
    theme.setScheme(scheme);
    const auto &c = Theme::colours(scheme);
    const auto paints = paintsOf(qApp->styleSheet());
    QVERIFY(paints.size() > 60);
    for (auto it = paints.begin(); it != paints.end(); ++it) {
        if (it->text.isEmpty() && it->ground.isEmpty())
            continue;
        Paint whole;
        for (const auto &selector : lessAndLess(it.key())) {
            const auto paint = paints.value(selector);
            whole.text = whole.text.isEmpty() ? paint.text : whole.text;
            whole.ground = whole.ground.isEmpty() ? paint.ground : whole.ground;
        }
        const bool wordless = it.key().contains(u"::"_s) && it->text.isEmpty(); // a handle, an indicator
        if (wordless)
            continue;
        const QColor text = whole.text.isEmpty() ? c.text : QColor(whole.text);
        const bool shinesThrough = whole.ground.isEmpty() || whole.ground == u"transparent"_s;
        for (const auto &ground :
             shinesThrough ? QList<QColor>{c.background, c.surface, c.raised} : QList<QColor>{QColor(whole.ground)})
            QVERIFY2(Theme::contrast(text, ground) >= 4.5,
                     qPrintable(u"%1: %2 on %3"_s.arg(it.key(), text.name(), ground.name())));
    }
    theme.setScheme(Theme::Scheme::Light);
}

/// As the style leaves it to the widgets: text, placeholder, selected text, links.
void TestTheme::everyRoleOfThePaletteCanBeRead()
{
    QFETCH(Theme::Scheme, scheme);
    Theme theme(*qApp);
    theme.setScheme(scheme);
    QLineEdit line;
    QPlainTextEdit lines;
    QComboBox box;
    box.setEditable(true);
    QListView list;
    QLabel label;
    using P = QPalette;
    const std::pair<P::ColorRole, P::ColorRole> pairs[]{
        {P::Text, P::Base},         {P::PlaceholderText, P::Base}, {P::HighlightedText, P::Highlight},
        {P::WindowText, P::Window}, {P::ButtonText, P::Button},    {P::Link, P::Base},
        {P::Link, P::Window},       {P::LinkVisited, P::Window},   {P::ToolTipText, P::ToolTipBase},
        {P::Text, P::AlternateBase}};
    for (auto *widget : QWidgetList{&line, &lines, &box, box.lineEdit(), &list, &label}) {
        widget->ensurePolished();
        for (const auto group : {P::Active, P::Inactive}) {
            for (const auto &[text, ground] : pairs) {
                const QColor ink = widget->palette().color(group, text);
                const QColor paper = widget->palette().color(group, ground);
                QVERIFY2(ink.alpha() == 255 && Theme::contrast(ink, paper) >= 4.5,
                         qPrintable(u"%1: role %2 is %3 on %4"_s.arg(
                             QString::fromLatin1(widget->metaObject()->className()), QString::number(text),
                             ink.name(QColor::HexArgb), paper.name())));
            }
        }
    }
    theme.setScheme(Theme::Scheme::Light);
}

void TestTheme::schemeIsKnownFromThePalette()
{
    Theme theme(*qApp);
    QWidget window;
    QLineEdit widget(&window);
    window.show();
    QCOMPARE(Theme::colours(&widget).text, Theme::colours(Theme::Scheme::Light).text);
    theme.toggleScheme();
    QCoreApplication::processEvents();
    QCOMPARE(Theme::colours(&widget).text, Theme::colours(Theme::Scheme::Dark).text);
}

void TestTheme::textGrowsToTwiceTheSize()
{
    Theme theme(*qApp);
    QLineEdit editor;
    editor.ensurePolished();
    const int before = editor.sizeHint().height();
    const int pixels = QApplication::font().pixelSize();
    theme.setTextSize(200);
    QCOMPARE(QApplication::font().pixelSize(), 2 * pixels);
    QVERIFY(editor.sizeHint().height() >= 2 * before - 8);
    theme.setTextSize(900);
    QCOMPARE(theme.textSize(), Theme::largest);
    theme.setTextSize(10);
    QCOMPARE(theme.textSize(), Theme::smallest);
}

void TestTheme::distancesGrowWithTheText()
{
    Theme theme(*qApp);
    QWidget widget;
    const int before = Theme::px(&widget, 100);
    theme.setTextSize(150);
    QVERIFY(Theme::px(&widget, 100) > before * 14 / 10);
}

void TestTheme::filledButtonBelongsToTheScheme()
{
    Theme theme(*qApp);
    QPushButton button;
    setLook(&button, "primary"); // dark even in the light scheme
    button.ensurePolished();
    QCOMPARE(Theme::colours(&button).accentText, Theme::colours(Theme::Scheme::Light).accentText);
}

void TestTheme::focusIsSeen()
{
    Theme theme(*qApp);
    QWidget window;
    QLineEdit editor(&window);
    editor.setGeometry(10, 10, 200, 32);
    QPushButton button(&window);
    button.setGeometry(10, 60, 200, 32);
    window.resize(220, 110);
    window.show();
    QApplication::setActiveWindow(&window);
    for (auto *control : {static_cast<QWidget *>(&editor), static_cast<QWidget *>(&button)}) {
        control->clearFocus();
        const auto without = control->grab().toImage();
        control->setFocus();
        const auto with = control->grab().toImage();
        QVERIFY(with != without);
        QCOMPARE(with.pixelColor(100, 0), Theme::colours(Theme::Scheme::Light).focus);
    }
}

void TestTheme::everyIconIsDrawn()
{
    QDirIterator icons(u":/icons"_s);
    int count = 0;
    while (icons.hasNext()) {
        const QString name = QFileInfo(icons.next()).baseName();
        const auto image = Theme::icon(name).pixmap(QSize(24, 24)).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(drawn, qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 27);
}

void TestTheme::pixmapsAreSquare()
{
    Theme theme(*qApp);
    QWidget widget;
    const auto pixmap = Theme::pixmap(u"check"_s, Tint::Text, 20, &widget);
    QCOMPARE(pixmap.width(), pixmap.height());
    QVERIFY(pixmap.width() >= 20);
}

void TestTheme::iconsFollowTheScheme()
{
    Theme theme(*qApp);
    const auto icon = Theme::icon(u"check"_s, Tint::Danger);
    const auto light = icon.pixmap(QSize(24, 24)).toImage();
    theme.toggleScheme();
    QVERIFY(icon.pixmap(QSize(24, 24)).toImage() != light);
}

/// A window is told as the platform tells it, and the system is asked what it wants now.
void TestTheme::followsTheSystemWhileItRuns()
{
    QPalette system(Qt::white);
    Theme theme(*qApp, [&] { return system; });
    theme.choose(Theme::Choice::System);
    QWidget window;
    window.show();
    QCOMPARE(theme.scheme(), Theme::Scheme::Light);
    for (const auto wanted : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
        system = QPalette(wanted == Theme::Scheme::Dark ? Qt::black : Qt::white);
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(window.windowHandle(), &change);
        QTRY_COMPARE(theme.scheme(), wanted);
        QCOMPARE(window.palette().color(QPalette::Window), Theme::colours(wanted).background);
        QCOMPARE(theme.choice(), Theme::Choice::System);
    }
}

/// Some platforms put the palette of the system in the place of the program's.
void TestTheme::takesThePaletteOfTheSystemForItsWish()
{
    Theme theme(*qApp);
    theme.choose(Theme::Choice::System);
    const auto before = theme.scheme();
    const auto wanted = before == Theme::Scheme::Dark ? Theme::Scheme::Light : Theme::Scheme::Dark;
    QApplication::setPalette(QPalette(wanted == Theme::Scheme::Dark ? Qt::black : Qt::white));
    QTRY_COMPARE(theme.scheme(), wanted);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colours(wanted).background);
    theme.setScheme(Theme::Scheme::Light);
}

void TestTheme::aChosenSchemeOutlastsTheSystem()
{
    QPalette system(Qt::white);
    Theme theme(*qApp, [&] { return system; });
    theme.setScheme(Theme::Scheme::Light);
    system = QPalette(Qt::black);
    QApplication::setPalette(system);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::colours(Theme::Scheme::Light).background);
    QCOMPARE(theme.scheme(), Theme::Scheme::Light);
    theme.choose(Theme::Choice::System);
    QCOMPARE(theme.scheme(), Theme::Scheme::Dark);
    theme.setScheme(Theme::Scheme::Light);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
