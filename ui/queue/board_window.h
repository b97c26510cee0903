#pragma once
#include "base/executor.h"
#include "base/texts.h"
#include "usecase/queries/read_queue.h"
#include <QTimer>
#include <QWidget>
#include <array>

class QGridLayout;
class QLabel;

namespace tirkeu::ui {

/// The public board on the second screen: numbers and rooms, Kazakh and Russian at once. It is given no names, so that
/// it can show none, and goes on while the desk is locked. The newest call stands on top in the accent's colour and
/// does not blink.
class BoardWindow : public QWidget
{
    Q_OBJECT
public:
    struct Given
    {
        std::shared_ptr<usecase::Desk> desk;
        Executor &executor;
        const Texts &texts;
    };
    /// The board of the window `over`, made when there is none; shown on the second screen if there is one.
    static BoardWindow *showOver(const Given &given, QWidget *over);
    static BoardWindow *of(QWidget *over); ///< null: not open

    explicit BoardWindow(const Given &given, QWidget *parent);
    void refresh();
    void setSound(bool on) { m_sound = on; }
    const usecase::BoardState &state() const { return m_state; }

Q_SIGNALS:
    void refreshed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int shownCalls = 6;
    static constexpr int shownQueues = 8;
    static constexpr int shownNext = 4; ///< of each queue
    struct Row
    {
        QLabel *number;
        QLabel *room;
    };
    QLabel *label(const char *name, Qt::Alignment alignment);
    QString both(const Message &message, QStringView between = u" · ") const; ///< "Кезек · Очередь"
    void build();
    void fill();
    void dress();
    void putOnScreen();

    Given m_given;
    usecase::BoardState m_state;
    bool m_sound = false;
    bool m_reading = false;
    bool m_failed = false;
    QTimer m_timer;
    QLabel *m_calledHeading = nullptr;
    QLabel *m_nextHeading = nullptr;
    QLabel *m_clock = nullptr;
    std::array<Row, shownCalls> m_calls{};
    std::array<Row, shownQueues> m_next{};
};

} // namespace tirkeu::ui
