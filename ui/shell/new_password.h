#pragma once
#include <QObject>

class QLineEdit;
class QWidget;

namespace tirkeu::ui {

class FormField;

/// The two fields of a new password, and what is wrong with them. Put the fields into a form where they belong.
class NewPassword : public QObject
{
    Q_OBJECT
public:
    explicit NewPassword(QWidget *parent);

    FormField *field() const { return m_field; }
    FormField *repetition() const { return m_repetition; }
    QString text() const;
    /// Says the flaws beside the fields; true: there are none.
    bool check(const QString &login);
    void retranslate();

private:
    QLineEdit *m_password;
    QLineEdit *m_again;
    FormField *m_field;
    FormField *m_repetition;
};

} // namespace tirkeu::ui
