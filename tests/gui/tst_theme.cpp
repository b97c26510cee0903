#include "base/result.h"
#include "widgets/error_text.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textsCanBeRead_data();
    void textsCanBeRead();
    void controlsStandOut();
    void contrastOfBlackAndWhite() { QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white)), 21); }
    void schemeIsKnownFromThePalette();
    void textGrowsToTwiceTheSize();
    void distancesGrowWithTheText();
    void filledButtonBelongsToTheScheme();
    void focusIsSeen();
    void everyIconIsDrawn();
    void pixmapsAreSquare();
    void iconsFollowTheScheme();
    void everyErrorHasItsSentence();
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
    const std::pair<QColor, QList<QColor>> shown[]{
        {c.text,
         {c.background, c.surface, c.raised, c.accentSoft, c.dangerSoft, c.warningSoft, c.successSoft, c.selection}},
        {c.textMuted, {c.background, c.surface, c.raised}},
        {c.accent, {c.background, c.surface, c.accentSoft}},
        {c.accentText, {c.accent, c.focus}},
        {c.danger, {c.background, c.surface, c.dangerSoft}},
        {c.warning, {c.background, c.surface, c.warningSoft}},
        {c.success, {c.background, c.surface, c.successSoft}},
        {c.selectionText, {c.selection}},
        {c.highlightText, {c.highlight}},
    };
    for (const auto &[text, grounds] : shown) {
        for (const auto &ground : grounds)
            QVERIFY2(Theme::contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
    }
}

void TestTheme::controlsStandOut()
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        const auto &c = Theme::colours(scheme);
        for (const auto &ground : {c.background, c.surface, c.raised}) {
            QVERIFY2(Theme::contrast(c.controlBorder, ground) >= 3, qPrintable(ground.name()));
            QVERIFY2(Theme::contrast(c.focus, ground) >= 3, qPrintable(ground.name()));
        }
    }
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

void TestTheme::everyErrorHasItsSentence()
{
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind) {
        for (const auto context : {ErrorContext::SigningIn, ErrorContext::Reading, ErrorContext::Saving,
                                   ErrorContext::Administering, ErrorContext::BackingUp, ErrorContext::Restoring}) {
            const auto message = explain({Error::Kind(kind), u"17"_s}, context);
            QCOMPARE(message.context, QByteArray("errors"));
            QVERIFY2(message.id.endsWith('.') && message.id.size() > 30, message.id.constData());
            QCOMPARE(message.count, Error::Kind(kind) == Error::Kind::LockedOut ? 17 : -1);
        }
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
