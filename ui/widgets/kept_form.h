#pragma once
#include <QHash>
#include <QObject>
#include <QVariant>

class QDialog;

namespace tirkeu::ui {

/// What is typed into this dialog survives a lock and is there again when a dialog of the same key is opened by the
/// same person. The key names what is edited ("user:<id>"). Passwords are never kept.
void keepOverLock(QDialog *dialog, const QString &key);

/// This dialog only says something, by its accessible name and description: it is said again after the lock.
void tellAfterLock(QDialog *dialog);

/// Keeps the forms of one signed-in person; goes with their session. Never on disk.
class KeptForms : public QObject
{
public:
    explicit KeptForms(QObject *parent = nullptr);
    void keep(const QDialog *dialog); ///< nothing where the dialog was not given to keepOverLock() or tellAfterLock()
    bool isEmpty() const { return m_forms.isEmpty(); }
    void tellAgain(QWidget *parent); ///< what was said while the desk was locked, or not read before
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Told
    {
        QString heading;
        QString text;
    };
    QHash<QString, QVariantMap> m_forms;
    QList<Told> m_told;
};

} // namespace tirkeu::ui
