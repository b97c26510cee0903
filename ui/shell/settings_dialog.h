#pragma once
#include "shell/services.h"
#include "widgets/workplace.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tirkeu::ui {

class FormField;
class KeyButton;

/// What this desk likes and what one's own password is. Everything takes effect at once; Esc closes.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const Services &services, const Workplace &workplace, QWidget *parent);

Q_SIGNALS:
    void idleMinutesChanged();
    void clocksPinned();
    void passwordWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    FormField *field(QWidget *editor, const char *label);
    QLabel *section(const char *text);
    void addLook();
    void addStart();
    void addLock();
    void addPrinters();
    void addScanner();
    void takePrinters(const QStringList &names);
    void retranslate();

    Services m_services;
    const Workplace &m_workplace;
    QVBoxLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_colours;
    QSpinBox *m_size;
    QCheckBox *m_motion;
    QCheckBox *m_clocks;
    QCheckBox *m_start;
    QSpinBox *m_idle;
    QPushButton *m_password;
    QLabel *m_noPrinter;
    bool m_printersKnown = true; ///< false: the printing service does not answer
    KeyButton *m_close;
    struct PrinterChoice
    {
        QString paper;
        Message name;
        FormField *field;
        QComboBox *printers;
    };
    QList<PrinterChoice> m_printers;
    QList<std::pair<FormField *, const char *>> m_fields;
    QList<std::pair<QLabel *, const char *>> m_sections;
};

} // namespace tirkeu::ui
