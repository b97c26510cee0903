#pragma once
#include <QHash>
#include <QObject>
#include <QVariant>

class QDialog;

namespace tirkeu::ui {

/// What is typed into this dialog survives a lock and is there again when a dialog of the same key is opened by the
/// same person. The key names what is edited ("user:<id>"). Passwords are never kept.
void keepOverLock(QDialog *dialog, const QString &key);

/// Keeps the forms of one signed-in person; goes with their session. Never on disk.
class KeptForms : public QObject
{
public:
    explicit KeptForms(QObject *parent = nullptr);
    void keep(const QDialog *dialog); ///< nothing where the dialog was not given to keepOverLock()
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHash<QString, QVariantMap> m_forms;
};

} // namespace tirkeu::ui
