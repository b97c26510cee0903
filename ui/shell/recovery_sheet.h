#pragma once
#include "shell/recovery_paper.h"
#include "shell/services.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;
class NoticeBar;

/// Shows the recovery code once, prints it or saves it, and lets go when its last group was typed back.
class RecoverySheet : public QWidget
{
    Q_OBJECT
public:
    explicit RecoverySheet(const Services &services, QWidget *parent = nullptr);
    void setCode(const RecoveryCode &code);

Q_SIGNALS:
    void acknowledged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void print();
    void save();
    void acknowledge();
    void retranslate();

    Services m_services;
    RecoveryCode m_code;
    QLabel *m_heading;
    QLabel *m_explanation;
    QLabel *m_groups;
    QPushButton *m_print;
    QPushButton *m_save;
    NoticeBar *m_notice;
    QLineEdit *m_typed;
    FormField *m_typedField;
    QPushButton *m_done;
};

} // namespace tirkeu::ui
