#pragma once
#include "booking/time_grid.h"
#include "gui/composed_window.h"
#include "gui/contrast_checks.h"
#include "gui/dialog_checks.h"
#include <QFileDialog>
#include <QMenu>
#include <QSet>

namespace tirkeu::test {

/// Does what can be done in a window and looks at every dialog that comes of it, as somebody who reads by ear, goes by
/// Tab and needs large letters; then leaves it by Escape.
class DialogWalk
{
public:
    using Deed = QPointer<QObject>; ///< an action or a button

    explicit DialogWalk(ComposedWindow &program)
        : m_program(program)
    {
        QObject::connect(&m_eye, &QTimer::timeout, &m_eye, [this] { look(); });
        m_eye.start(10);
    }

    const QSet<QString> &met() const { return m_met; } ///< classes of dialogs
    QStringList takeFaults() { return std::exchange(m_faults, {}); }
    /// Dialogs that were looked at are looked at again: the language or the size of the letters changed.
    void beginAnew(const QString &pictures)
    {
        m_known.clear();
        m_pictures = pictures;
    }

    /// Buttons, and actions that have none. Choosing among values and scrolling is no deed.
    static QList<Deed> deedsOf(const QWidget *root)
    {
        QList<Deed> deeds;
        for (auto *action : root->findChildren<QAction *>()) {
            const bool described = !wordsOn(action).isEmpty();
            if (described && !qobject_cast<QAbstractButton *>(action->parent()) && !action->menu())
                deeds += Deed(action);
        }
        for (auto *button : root->findChildren<QAbstractButton *>()) {
            if (!button->isCheckable() && button->focusPolicy() != Qt::NoFocus)
                deeds += Deed(button);
        }
        return deeds;
    }

    /// Most deeds need a booking, somebody's card or a row of a list: what lets it be done is looked for.
    bool doOn(ui::Page *page, const Deed &deed)
    {
        const auto may = [&] { return deed && mayBeDone(deed); };
        if (auto *grid = page->findChild<ui::TimeGrid *>()) { // back from whatever was begun, and to today
            constexpr QKeyCombination back[]{Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Escape, Qt::CTRL | Qt::Key_Home};
            for (const auto key : back) {
                QTest::keySequence(m_program.window.get(), key);
                m_program.settle();
            }
            grid->goToBooking(booking());
            m_program.settle();
        }
        if (!may() && !page->showPerson(person()))
            page->bookPerson(person());
        m_program.settle();
        const auto lists = page->findChildren<QAbstractItemView *>();
        for (int i = 0; i < lists.size() && !may(); ++i) {
            const int rows = lists[i]->isVisible() && lists[i]->model() ? lists[i]->model()->rowCount() : 0;
            for (int row = 0; row < rows && row < mostRows && !may(); ++row) {
                lists[i]->setCurrentIndex(lists[i]->model()->index(row, 0));
                m_program.settle();
            }
        }
        if (!may())
            return false;
        doAndLook(deed);
        return true;
    }

    void doAndLook(const Deed &deed)
    {
        if (!mayBeDone(deed))
            return;
        m_deed = wordsOn(deed);
        if (auto *action = qobject_cast<QAction *>(deed))
            action->trigger();
        else
            qobject_cast<QAbstractButton *>(deed)->click();
        m_program.settle();
        for (int i = 0; i < 200 && (QApplication::activeModalWidget() || QApplication::activePopupWidget()); ++i)
            QTest::qWait(10);
        const auto windows = QApplication::topLevelWidgets();
        for (const auto &other : QList<QPointer<QWidget>>(windows.begin(), windows.end())) {
            if (!other || !other->isVisible() || other == m_program.window.get() || other->windowType() != Qt::Window)
                continue;
            lookAt(other);
            if (other)
                other->close();
        }
        QApplication::setActiveWindow(m_program.window.get());
    }

    /// The window goes by Escape.
    void lookAt(QWidget *window)
    {
        const QString name = QString::fromLatin1(window->metaObject()->className()).section(QStringLiteral("::"), -1);
        m_met += name;
        if (m_known.contains(name + window->windowTitle()))
            return;
        m_known += name + window->windowTitle();
        keepPicture(window, m_pictures + name + QString::number(m_known.size()));
        auto faults = faintWords(window);
        faults += dialogFaults(window, window->screen()->size());
        for (const auto &fault : faults)
            m_faults += QStringLiteral("%1 (%2): %3").arg(name, m_deed, fault);
    }

private:
    static constexpr int mostRows = 40;

    static QString wordsOn(const QObject *deed)
    {
        if (const auto *action = qobject_cast<const QAction *>(deed))
            return action->text();
        const auto *button = qobject_cast<const QAbstractButton *>(deed);
        return button ? button->text() : QString();
    }

    static bool mayBeDone(const QObject *deed)
    {
        const auto *action = qobject_cast<const QAction *>(deed);
        const auto *button = qobject_cast<const QAbstractButton *>(deed);
        return (action && action->isEnabled()) || (button && button->isEnabled() && button->isVisible());
    }

    /// What came up is settled, looked at and left; what still stands then is closed, or nothing would go on.
    void look()
    {
        if (m_looking)
            return;
        m_looking = true;
        if (auto *popup = QApplication::activePopupWidget())
            popup->close();
        const QPointer<QWidget> modal = QApplication::activeModalWidget();
        if (modal) {
            QApplication::setActiveWindow(modal);
            m_program.settle();
        }
        const bool ours = modal && !qobject_cast<QFileDialog *>(modal.data()); // Qt makes those
        if (ours && modal->isVisible())
            lookAt(modal);
        if (modal && modal->isVisible())
            modal->close();
        m_looking = false;
    }

    PatientId person() const { return idOf<PatientId>("SELECT id FROM patient LIMIT 1"); }
    AppointmentId booking() const
    {
        return idOf<AppointmentId>("SELECT id FROM appointment WHERE status = 'booked' AND "
                                   "date(start_at / 1000, 'unixepoch') = '2026-03-02' ORDER BY start_at DESC LIMIT 1");
    }
    template <typename Id>
    Id idOf(const char *sql) const
    {
        return must(m_program.desk().database().read([sql](storage::Snapshot &snapshot) -> Result<Id> {
            const auto bytes = snapshot.connection().execAndGet(sql);
            return Id::fromBytes(QByteArray(static_cast<const char *>(bytes.getBlob()), bytes.getBytes()));
        }));
    }

    ComposedWindow &m_program;
    QTimer m_eye;
    bool m_looking = false;
    QString m_deed;
    QString m_pictures;
    QStringList m_faults;
    QSet<QString> m_known;
    QSet<QString> m_met;
};

} // namespace tirkeu::test
