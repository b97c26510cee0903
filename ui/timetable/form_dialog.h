#pragma once
#include "widgets/form_field.h"
#include "widgets/workplace.h"
#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tirkeu::ui {

class NoticeBar;

/// A form of one column in a dialog: fields, what went wrong as a whole, back and save. Enter goes on, Ctrl+Enter
/// saves.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    void reject() override; ///< not while it is being saved

protected:
    FormDialog(Workplace &place, const QString &heading, const QString &verb, QWidget *parent);

    FormField *add(QWidget *editor, const QString &label, const char *name);
    void addPart(QWidget *part);
    QPushButton *addButton(const QString &verb, const char *name); ///< left of the others
    /// After the last field: tab order, keys, where typing begins.
    void complete(const QString &keptAs, QWidget *first);
    virtual void save() = 0;
    bool begin(); ///< false: it is being saved
    void end();
    void sayWrong(const Message &sentence);
    void fail(const Error &error);
    /// An empty line leaves `day` invalid and is no flaw.
    bool readDay(FormField *field, QDate &day);
    void clearFlaws();
    void pointAt(FormField *field, const Message &flaw);

    Workplace &m_place;

private:
    QVBoxLayout *m_column;
    QList<FormField *> m_fields;
    QWidget *m_form;
    NoticeBar *m_notice;
    bool m_saving = false;
    QPushButton *m_back;
    QPushButton *m_save;
};

} // namespace tirkeu::ui
