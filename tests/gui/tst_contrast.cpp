#include "booking/grid_words.h"
#include "charts/chart_words.h"
#include "gui/accessible_checks.h"
#include "gui/composed_window.h"
#include "gui/contrast_checks.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

namespace {

/// The pixels that change enough to be noticed when the widget gets the focus.
int noticed(const QImage &without, const QImage &with)
{
    int count = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QRgb before = without.pixel(x, y);
            const QRgb now = with.pixel(x, y);
            if (before != now && Theme::contrast(before, now) >= forFrames)
                ++count;
        }
    }
    return count;
}

} // namespace

/// What is really painted on every page, light and dark: each text stands out from its ground, and so does what shows
/// where the focus is. Colours by themselves: tst_theme.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        m_program = std::make_unique<ComposedWindow>();
    }
    void init() { failOnWarnings(); }
    void cleanup() { m_program->shell->theme.setScheme(Theme::Scheme::Light); }
    void cleanupTestCase() { m_program.reset(); }

    void faintWordsAreFound();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void theGridCanBeRead_data() { everyTextCanBeRead_data(); }
    void theGridCanBeRead();
    void theChartsCanBeRead_data() { everyTextCanBeRead_data(); }
    void theChartsCanBeRead();
    void theFocusIsSeen_data() { everyTextCanBeRead_data(); }
    void theFocusIsSeen();

private:
    void open(Theme::Scheme scheme);

    std::unique_ptr<ComposedWindow> m_program;
};

void TestContrast::open(Theme::Scheme scheme)
{
    m_program->shell->theme.setScheme(scheme);
    m_program->open(Language::Kazakh);
}

/// Otherwise the other rows would prove nothing.
void TestContrast::faintWordsAreFound()
{
    QWidget window;
    QLabel label(u"Мұны ешкім оқымайды"_s, &window);
    label.setStyleSheet(u"background: #ffffff; color: #909090"_s);
    label.resize(300, 30);
    QLabel good(u"Мұны бәрі оқиды"_s, &window);
    good.setStyleSheet(u"background: #ffffff; color: #303030"_s);
    good.setGeometry(0, 40, 300, 30);
    window.resize(300, 80);
    showActive(window);
    QCOMPARE(faintWords(&window).size(), 1);
}

void TestContrast::everyTextCanBeRead_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

/// With a row of every list chosen, a toast standing and somebody's card open where persons are shown.
void TestContrast::everyTextCanBeRead()
{
    QFETCH(Theme::Scheme, scheme);
    open(scheme);
    QStringList faults;
    for (const auto &place : m_program->places()) {
        auto *page = m_program->goTo(place);
        for (auto *list : page->findChildren<QAbstractItemView *>()) {
            if (list->isVisible() && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(0, 0));
        }
        Q_EMIT page->toast({{"booking", "The appointment is cancelled."}, [] {}});
        m_program->settle();
        const auto faint = faintWords(m_program->window.get());
        QVERIFY(wordsIn(m_program->window.get()).size() > 10);
        for (const auto &words : faint)
            faults += place.name + u": "_s + words;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// In every state of a time: its words, and the stripe that tells it from its neighbours.
void TestContrast::theGridCanBeRead()
{
    QFETCH(Theme::Scheme, scheme);
    const auto &colours = Theme::colours(scheme);
    for (int state = 0; state <= int(CellState::DayOff); ++state) {
        const auto &look = lookOf(CellState(state));
        for (const auto &fill : {colours.*look.fill, colours.warningSoft}) { // over the timetable, too
            QVERIFY2(Theme::contrast(colours.*look.ink, fill) >= forText, look.name);
            QVERIFY2(!look.stripe || Theme::contrast(colours.*look.stripe, fill) >= forFrames, look.name);
        }
    }
}

/// Each part is outlined so that it is told from the paper, and its pattern from its own fill.
void TestContrast::theChartsCanBeRead()
{
    QFETCH(Theme::Scheme, scheme);
    const auto &colours = Theme::colours(scheme);
    for (const LoadPart part : loadParts) {
        const QColor outline = partPen(part, colours).color();
        for (const auto &paper : {colours.surface, colours.background})
            QVERIFY2(Theme::contrast(outline, paper) >= forFrames, qPrintable(partName(part)));
        if (const QPixmap tile = partBrush(part, colours).texture(); !tile.isNull())
            QVERIFY2(painted(tile.toImage()).contrast >= forFrames, qPrintable(partName(part)));
    }
    for (const bool over : {false, true}) {
        const auto brush = waitingBrush(over, colours);
        const QColor ink = over ? painted(brush.texture().toImage()).ink : brush.color();
        QVERIFY(Theme::contrast(ink, colours.surface) >= forFrames);
    }
}

void TestContrast::theFocusIsSeen()
{
    QFETCH(Theme::Scheme, scheme);
    open(scheme);
    QStringList faults;
    auto *window = m_program->window.get();
    for (const auto &place : m_program->places()) {
        m_program->goTo(place);
        for (auto *widget : window->findChildren<QWidget *>()) {
            if (!takesTab(widget, window) || widget->visibleRegion().isEmpty())
                continue;
            if (auto *focus = QApplication::focusWidget())
                focus->clearFocus();
            QCoreApplication::processEvents();
            const auto without = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const auto with = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
            if (widget->hasFocus() && noticed(without, with) < std::min(widget->width(), widget->height()))
                faults += place.name + u": "_s + calling(widget);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
