#pragma once
#include "import_fixture.h"
#include "registers/import_page.h"
#include <QLabel>
#include <QLineEdit>

namespace tirkeu::test {

/// Answers the next dialog for a file with this one.
inline void answerWithFile(const QString &path)
{
    whenAsked([path](QWidget *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

/// The page on the screen, as the administrator has it; what a test looks for is found by name or by its words.
class ImportPageFixture : public ImportDesk
{
protected:
    using Stage = ui::ImportPresenter::Stage;

    void close()
    {
        m_page.reset();
        ImportDesk::close();
    }
    void build(const ui::ImportPace &pace = tenByTen())
    {
        m_page = std::make_unique<ui::ImportPage>(m_desk->place, nullptr, pace);
        m_page->resize(1080, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("path"));
        QTRY_VERIFY(presenter().runsKnown());
    }
    QString path() const { return m_desk->disk.path(QStringLiteral("register.csv")); }
    void choose(const QByteArray &text)
    {
        if (!m_page)
            build();
        writeFile(path(), text);
        child<QLineEdit>("path")->setFocus();
        child<QLineEdit>("path")->selectAll();
        typeText(path());
        press(Qt::Key_Return);
        waitForStage(Stage::Preview);
    }
    void waitForStage(Stage stage) { QTRY_VERIFY(!presenter().isWorking() && presenter().stage() == stage); }
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    bool isSaid(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    ui::ImportPresenter &presenter() { return m_page->presenter(); }

    std::unique_ptr<ui::ImportPage> m_page;
};

} // namespace tirkeu::test
