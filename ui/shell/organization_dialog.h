#pragma once
#include "base/result.h"
#include "domain/staff.h"
#include "widgets/workplace.h"
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;
class NoticeBar;

/// The names, the BIN, the address and the phone as they stand on papers. The desk code is shown and never changes.
class OrganizationDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OrganizationDialog(const Workplace &workplace, QWidget *parent = nullptr);

private:
    QLineEdit *add(const char *name, const QString &label, const QString &value, bool required);
    void build(const Organization &organization);
    void save();
    void finish(const Result<Organization> &result);

    const Workplace &m_workplace;
    QList<FormField *> m_fields;
    QLineEdit *m_nameKk = nullptr;
    QLineEdit *m_nameRu = nullptr;
    QLineEdit *m_bin = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_phone = nullptr;
    NoticeBar *m_notice;
    QPushButton *m_save;
};

} // namespace tirkeu::ui
