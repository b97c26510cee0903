#include "gui/accessible_checks.h"
#include "gui/composed_window.h"
#include "queue/queue_table_model.h"
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The page of the queue on the smallest screen, with a ticket chosen and its reasons told.
class TestQueueLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        m_program = std::make_unique<ComposedWindow>();
    }
    void init() { failOnWarnings(); }
    void cleanupTestCase() { m_program.reset(); }

    void everythingCanBeReadAndReached_data();
    void everythingCanBeReadAndReached();
    void noNameIsCutOff_data();
    void noNameIsCutOff();
    void whereTheFocusIsStaysWhenTheLettersGrow();

private:
    Page *open(Language language, int percent, Theme::Scheme scheme = Theme::Scheme::Light);
    static QTableView *tickets(const Page *page) { return page->findChild<QTableView *>(u"tickets"_s); }

    std::unique_ptr<ComposedWindow> m_program;
};

/// With a ticket chosen of which there is something to tell.
Page *TestQueueLooks::open(Language language, int percent, Theme::Scheme scheme)
{
    m_program->shell->theme.setScheme(scheme);
    m_program->shell->theme.setTextSize(percent);
    m_program->open(language);
    Page *page = nullptr;
    for (const auto &place : m_program->places()) {
        if (place.name == u"Queue")
            page = m_program->goTo(place);
    }
    auto *table = tickets(page);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (!table->model()->index(row, QueueTableModel::Reason).data().toString().isEmpty())
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    m_program->settle();
    return page;
}

void TestQueueLooks::everythingCanBeReadAndReached_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Theme::Scheme>("scheme");
    for (const auto language : {Language::Kazakh, Language::Russian}) {
        for (const int percent : {100, 125, 150, 175, 200}) {
            for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
                QTest::addRow("%s-%d-%s", qPrintable(languageCode(language)), percent,
                              scheme == Theme::Scheme::Light ? "light" : "dark")
                    << language << percent << scheme;
        }
    }
}

void TestQueueLooks::everythingCanBeReadAndReached()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    QFETCH(Theme::Scheme, scheme);
    const QSize screen(1366, 768);
    auto *page = open(language, percent, scheme);
    auto *window = m_program->window.get();
    window->resize(screen);
    m_program->settle();
    keepPicture(window, u"queue-"_s + QString::fromLatin1(QTest::currentDataTag()));
    auto faults = cutFaults(window, screen) + tabFaults(window) + orderFaults(window);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    const auto *call = page->findChild<QWidget *>(u"callNext"_s);
    QCOMPARE(call->visibleRegion().boundingRect().size(), call->size()); // in sight without scrolling
    constexpr int leastRows = 5;
    const auto *table = tickets(page);
    QVERIFY(table->viewport()->height() >= leastRows * table->rowHeight(0));
}

void TestQueueLooks::noNameIsCutOff_data()
{
    everythingCanBeReadAndReached_data();
}

void TestQueueLooks::noNameIsCutOff()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    const QTableView *table = tickets(open(language, percent));
    const QAbstractItemView *list = table; // there its hints are public
    QVERIFY(table->model()->rowCount() > 0);
    for (const int column : {QueueTableModel::Number, QueueTableModel::Person, QueueTableModel::State}) {
        const auto *header = table->horizontalHeader();
        QVERIFY(header->sectionSize(column) >= list->sizeHintForColumn(column));
        const int right = header->sectionViewportPosition(column) + header->sectionSize(column);
        if (percent == 100 || column == QueueTableModel::Person)
            QVERIFY2(right <= table->viewport()->width(), qPrintable(QString::number(right))); // without scrolling
    }
}

void TestQueueLooks::whereTheFocusIsStaysWhenTheLettersGrow()
{
    auto *page = open(Language::Kazakh, 100);
    auto *print = page->findChild<QWidget *>(u"printTicket"_s);
    print->setFocus();
    m_program->shell->theme.setTextSize(200);
    m_program->settle();
    QCOMPARE(QApplication::focusWidget(), print);
    QVERIFY(!print->visibleRegion().isEmpty());
}

QTEST_MAIN(TestQueueLooks)
#include "tst_queue_looks.moc"
