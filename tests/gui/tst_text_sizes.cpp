#include "gui/accessible_checks.h"
#include "gui/composed_window.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Large letters on the smallest screen: no page of the program needs more than it has, in either language.
class TestTextSizes : public QObject
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

    void everyPageFitsTheScreen_data();
    void everyPageFitsTheScreen();
    void pictures_data();
    void pictures();

private:
    void pictureOf(const QKeySequence &opens, const QString &typed, const QString &name);

    std::unique_ptr<ComposedWindow> m_program;
};

void TestTextSizes::everyPageFitsTheScreen_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    for (const auto language : {Language::Kazakh, Language::Russian}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s %d %%", qPrintable(languageCode(language)), percent) << language << percent;
    }
}

void TestTextSizes::everyPageFitsTheScreen()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    const QSize screen(1366, 768);
    m_program->shell->theme.setTextSize(percent);
    m_program->open(language, screen);
    QStringList faults;
    for (const auto &place : m_program->places()) {
        m_program->goTo(place);
        m_program->window->resize(screen);
        m_program->settle();
        for (const auto &fault : cutFaults(m_program->window.get(), screen))
            faults += place.name + u": "_s + fault;
        keepPicture(
            m_program->window.get(),
            u"%1-%2-%3"_s.arg(languageCode(language)).arg(percent).arg(QString(place.name).replace(u' ', u'-')));
    }
    for (const auto &fault : faults)
        qInfo("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
}

void TestTextSizes::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Theme::Scheme>("scheme");
    for (const auto language : {Language::Kazakh, Language::Russian}) {
        QTest::addRow("%s-light", qPrintable(languageCode(language))) << language << Theme::Scheme::Light;
        QTest::addRow("%s-dark", qPrintable(languageCode(language))) << language << Theme::Scheme::Dark;
    }
}

/// A dialog that a key opens, with something typed into it.
void TestTextSizes::pictureOf(const QKeySequence &opens, const QString &typed, const QString &name)
{
    whenAsked([&](QWidget *dialog) {
        typeText(typed);
        m_program->settle();
        keepPicture(dialog, name);
        dialog->close();
    });
    QTest::keySequence(m_program->window.get(), opens);
    QApplication::setActiveWindow(m_program->window.get());
}

/// For the eye: every page with a message standing, the palette with one hit and with many.
void TestTextSizes::pictures()
{
    if (qEnvironmentVariableIsEmpty("TIRKEU_PICTURES"))
        return;
    QFETCH(Language, language);
    QFETCH(Theme::Scheme, scheme);
    m_program->shell->theme.setTextSize(100);
    m_program->shell->theme.setScheme(scheme);
    m_program->open(language);
    const QString variant = QString::fromLatin1(QTest::currentDataTag()) + u'-';
    for (const auto &place : m_program->places()) {
        auto *page = m_program->goTo(place);
        Q_EMIT page->toast({{"booking", "The appointment is cancelled."}, [] {}});
        m_program->settle();
        keepPicture(m_program->window.get(), variant + QString(place.name).replace(u' ', u'-'));
    }
    pictureOf(QKeySequence(u"Ctrl+K"_s), {}, variant + u"palette"_s);
    pictureOf(QKeySequence(u"Ctrl+K"_s), language == Language::Kazakh ? u"тілін"_s : u"язык"_s,
              variant + u"palette-one"_s);
    m_program->shell->theme.setScheme(Theme::Scheme::Light);
}

QTEST_MAIN(TestTextSizes)
#include "tst_text_sizes.moc"
