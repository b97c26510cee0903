#pragma once
#include "gui/scanner_keys.h"
#include "widgets/scanner_filter.h"
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tirkeu::test {

using namespace Qt::StringLiterals;

// ICAO 9303 part 5 and part 4: the specimens of Utopia.
inline const auto card =
    u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
inline const auto passport = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                             "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
inline const auto iin = u"850101100012"_s;

/// Every key event a widget is given, "a↓ a↑".
class KeyDiary : public QObject
{
public:
    QStringList lines;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() != Qt::Key_Shift)
                lines += key->text() + (event->type() == QEvent::KeyPress ? u"↓"_s : u"↑"_s);
        }
        return false;
    }
};

/// A window with a line and a button behind a filter whose clock is the test's. A test derives from it, and calls setUp
/// and tearDown around each row.
class ScannerFilterTest : public QObject
{
protected:
    void setUp()
    {
        failOnWarnings();
        m_on = true;
        m_waits = -1;
        m_scans.clear();
        m_diary.lines.clear();
        m_window = std::make_unique<QWidget>();
        m_line = new QLineEdit(m_window.get());
        m_button = new QPushButton(m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_line);
        column->addWidget(m_button);
        m_line->installEventFilter(&m_diary);
        showActive(*m_window);
        m_line->setFocus();
        m_filter = std::make_unique<ui::ScannerFilter>([this](const QWindow *) { return m_on; }, nullptr,
                                                       [this](int ms) { m_waits = ms; });
        connect(m_filter.get(), &ui::ScannerFilter::scanned, this,
                [this](const ui::ScannedText &scan) { m_scans += scan; });
    }
    void tearDown()
    {
        m_filter.reset();
        m_window.reset();
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QPushButton *m_button = nullptr;
    KeyDiary m_diary;
    std::unique_ptr<ui::ScannerFilter> m_filter;
    QList<ui::ScannedText> m_scans;
    int m_waits = -1; ///< what the filter waits for now
    bool m_on = true;
};

} // namespace tirkeu::test
