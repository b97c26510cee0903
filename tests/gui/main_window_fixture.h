#pragma once
#include "gui/shell_services.h"
#include "shell/main_window.h"
#include "widgets/page.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace tirkeu::test {

/// A workplace with one line to write on.
class ProbePage : public ui::Page
{
public:
    explicit ProbePage(const ui::Workplace &workplace, QWidget *parent)
        : Page(parent)
        , line(new QLineEdit(this))
        , who(workplace.actor.login)
    {
        line->setAccessibleName(QStringLiteral("Line"));
        (new QVBoxLayout(this))->addWidget(line);
    }
    QString title() const override { return QCoreApplication::translate("ProbePage", "Probe"); }
    QString iconName() const override { return QStringLiteral("card"); }
    void activate() override { line->setFocus(); }
    bool mayLeave() override { return mayGo; }
    bool hasUnsaved() const override { return unsaved; }

    QLineEdit *line;
    QString who;
    bool mayGo = true;
    bool unsaved = false;
};

/// The window of a signed-in administrator over a desk on disk, with two workplaces. A test derives from it, and calls
/// setUp and tearDown around each row.
class MainWindowTest : public QObject
{
protected:
    void setUp()
    {
        failOnWarnings();
        m_desk = std::make_unique<DeskOnDisk>();
        m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
        open({desk(), m_desk->administrator(), {}});
    }
    void tearDown()
    {
        m_shell->executor.wait();
        m_window.reset();
        m_shell.reset();
        m_desk.reset();
    }
    void open(const usecase::OpenedDesk &opened)
    {
        const auto make = [](ui::Workplace &workplace, QWidget *parent) { return new ProbePage(workplace, parent); };
        m_window = std::make_unique<ui::MainWindow>(
            m_shell->services, opened,
            std::vector<ui::WorkplaceEntry>{{QKeySequence(QStringLiteral("Ctrl+1")), make},
                                            {QKeySequence(QStringLiteral("Ctrl+2")), make}});
        showActive(*m_window);
    }
    /// Types into the lock what a person would.
    void unlock(const QString &login, const QString &typed)
    {
        QApplication::setActiveWindow(m_window.get()); // after a dialog, as a window manager does
        auto *loginField = m_window->findChild<QLineEdit *>(QStringLiteral("login"));
        loginField->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(login);
        press(Qt::Key_Return);
        typeText(typed);
        press(Qt::Key_Return);
    }
    ProbePage *page() const { return static_cast<ProbePage *>(m_window->currentPage()); }
    std::shared_ptr<usecase::Desk> desk() const
    {
        return {&m_desk->desk(), [](auto *) {}};
    }

    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tirkeu::test
