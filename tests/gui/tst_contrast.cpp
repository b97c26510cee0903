#include "gui/accessible_checks.h"
#include "gui/composed_window.h"
#include <QHeaderView>
#include <QTableView>
#include <map>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

namespace {

constexpr double forText = 4.5;
constexpr double forFrames = 3;

/// What most of a picture is, and what stands out of it most.
struct Painted
{
    QColor ground;
    QColor ink;
    double contrast = 1;
};

Painted painted(const QImage &picture)
{
    std::map<QRgb, int> count;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++count[picture.pixel(x, y)];
    }
    Painted most;
    int area = 0;
    for (const auto &[colour, pixels] : count) {
        if (pixels > area)
            most.ground = colour;
        area = std::max(area, pixels);
    }
    for (const auto &[colour, pixels] : count) {
        if (const double contrast = Theme::contrast(colour, most.ground); contrast > most.contrast) {
            most.contrast = contrast;
            most.ink = colour;
        }
    }
    return most;
}

/// Words in a window and where they stand, without the frame around them and the icon beside them.
struct Words
{
    QString text;
    QRect place;
};

QRect inWindow(const QWidget *widget, const QRect &part)
{
    return QRect(widget->mapTo(widget->window(), part.topLeft()), part.size());
}

void collectRows(const QAbstractItemView *view, QList<Words> &all)
{
    const auto *model = view->model();
    const auto *table = qobject_cast<const QTableView *>(view);
    for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const auto index = model->index(row, column, view->rootIndex());
            const QRect place = view->visualRect(index).intersected(view->viewport()->rect());
            const bool isIcon = index.data(Qt::DecorationRole).isValid();
            if (!index.data().toString().isEmpty() && !isIcon && !(table && table->isColumnHidden(column)))
                all += Words{index.data().toString(), inWindow(view->viewport(), place.adjusted(4, 3, -4, -3))};
        }
    }
}

QList<Words> wordsIn(const QWidget *window)
{
    constexpr int frame = 3;
    QList<Words> all;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (widget->visibleRegion().isEmpty() || !widget->isEnabled())
            continue;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->icon().isNull() && !button->isCheckable() ? button->text() : QString();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text = line->text().isEmpty() ? line->placeholderText() : line->text();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            collectRows(view, all);
        const QRect seen = widget->visibleRegion().boundingRect().adjusted(frame, frame, -frame, -frame);
        if (!text.trimmed().isEmpty())
            all += Words{text, inWindow(widget, seen)};
    }
    return all;
}

QImage pictureOf(QWidget *window)
{
    return window->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QStringList faintWords(QWidget *window)
{
    constexpr int least = 8; ///< pixels: less is a sliver of a line
    const QImage picture = pictureOf(window);
    QStringList faint;
    for (const auto &words : wordsIn(window)) {
        const QRect place = words.place.intersected(picture.rect());
        if (place.width() < least || place.height() < least)
            continue;
        const auto seen = painted(picture.copy(place));
        if (seen.contrast < forText)
            faint +=
                u"%1 on %2 is %3: %4"_s.arg(seen.ink.name(), seen.ground.name()).arg(seen.contrast).arg(words.text);
    }
    return faint;
}

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
