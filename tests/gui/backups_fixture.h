#pragma once
#include "administration/backups_page.h"
#include "gui/shell_services.h"
#include "jobs/job_runner.h"
#include "widgets/notice_bar.h"
#include <QAbstractItemModelTester>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

namespace tirkeu::test {
using namespace Qt::StringLiterals;

/// A desk with its administrator at work, and the services of the program.
struct BackupsFixture
{
    DeskOnDisk disk;
    ShellServices shell{disk.place(), disk.folder()};
    std::shared_ptr<usecase::Desk> desk{std::shared_ptr<void>(), &disk.desk()};
    ui::Workplace place{desk,
                        disk.administrator(),
                        shell.executor,
                        shell.texts,
                        shell.language,
                        shell.tray,
                        std::make_shared<jobs::JobRunner>(desk)};
};

/// Some bytes in the middle of the file are others from now on.
inline void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damage") == 6);
}

/// What the tests of the page of backups share: a desk of three persons, and the page by its parts.
class OnBackupsPage
{
protected:
    void start()
    {
        failOnWarnings();
        m_fixture = std::make_unique<BackupsFixture>();
        for (int n = 0; n < 3; ++n)
            m_fixture->disk.registered(n);
    }

    void end()
    {
        m_fixture->shell.executor.wait();
        m_page.reset();
        m_fixture.reset();
    }

    void open()
    {
        m_page = std::make_unique<ui::BackupsPage>(m_fixture->place);
        new QAbstractItemModelTester(backups()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        new QAbstractItemModelTester(jobTable()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        m_page->resize(1000, 680);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->activate();
        QTRY_COMPARE(jobTable()->model()->rowCount(), 5);
    }

    void makeOne()
    {
        const int before = backups()->model()->rowCount();
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"verifyDesk"_s)->isEnabled());
        QTest::keyClick(backups(), Qt::Key_Insert);
        QTRY_COMPARE(backups()->model()->rowCount(), before + 1);
    }

    ui::NoticeBar *notice() const { return m_page->findChild<ui::NoticeBar *>(); }
    QTableView *backups() const { return m_page->findChild<QTableView *>(u"backups"_s); }
    QTableView *jobTable() const { return m_page->findChild<QTableView *>(u"jobs"_s); }
    QString cell(const QTableView *table, int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    QString newestFile() const
    {
        QDir folder(m_fixture->disk.path(u"backups"_s));
        return folder.filePath(folder.entryList(QDir::Files, QDir::Name | QDir::Reversed).value(0));
    }
    void click(const QString &name) { m_page->findChild<QPushButton *>(name)->click(); }

    std::unique_ptr<BackupsFixture> m_fixture;
    std::unique_ptr<ui::BackupsPage> m_page;
};

} // namespace tirkeu::test
