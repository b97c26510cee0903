#include "shell/settings_dialog.h"
#include "papers/paper_kinds.h"
#include "papers/printer_memory.h"
#include "printing/printer.h"
#include "shell/autostart.h"
#include "shell/preferences.h"
#include "widgets/ask.h"
#include "widgets/form_field.h"
#include "widgets/key_button.h"
#include "widgets/language_switch.h"
#include "widgets/say.h"
#include "widgets/scanner_test.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

SettingsDialog::SettingsDialog(const Services &services, const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_workplace(workplace)
    , m_language(new QComboBox)
    , m_colours(new QComboBox)
    , m_size(new QSpinBox)
    , m_motion(new QCheckBox)
    , m_clocks(new QCheckBox)
    , m_start(new QCheckBox)
    , m_idle(new QSpinBox)
    , m_password(new QPushButton)
    , m_noPrinter(new QLabel)
    , m_close(new KeyButton(QKeySequence(Qt::Key_Escape), this))
{
    auto *form = new QWidget;
    m_form = new QVBoxLayout(form);
    m_form->setContentsMargins(4, 0, 12, 4);
    m_form->setSpacing(8);
    addLook();
    addLock();
    addPrinters();
    addScanner();
    m_password->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->setContentsMargins(0, 0, 12, 0); // below the fields, which leave room for the bar of the scroll area
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 8, 12);
    column->setSpacing(12);
    auto *scroll = new QScrollArea(this); // not as high as its content: the dialog stays on a small screen
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    tabAsShown(this);
    retranslate();
    const QSize room = parent->window()->size() - QSize(80, 60);
    resize(QSize(Theme::px(this, 540), Theme::px(this, 620)).boundedTo(room));
    m_language->setFocus();
}

QLabel *SettingsDialog::section(const char *text)
{
    auto *label = new QLabel(this);
    setLook(label, "heading");
    if (!m_sections.isEmpty())
        m_form->addSpacing(8);
    m_form->addWidget(label);
    m_sections.append({label, text});
    return label;
}

FormField *SettingsDialog::field(QWidget *editor, const char *label)
{
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *field = new FormField(editor, FormField::Label::Left, this);
    m_form->addWidget(field);
    m_fields.append({field, label});
    return field;
}

void SettingsDialog::addLook()
{
    section(QT_TR_NOOP("Language and look"));
    m_language->addItem(u"Қазақша"_s, int(Language::Kazakh)); // a language is named in itself
    m_language->addItem(u"Русский"_s, int(Language::Russian));
    for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        m_colours->addItem({}, int(choice));
    m_size->setRange(Theme::smallest, Theme::largest);
    m_size->setSingleStep(10);
    m_size->setSuffix(u" %"_s);
    m_language->setCurrentIndex(m_language->findData(int(m_services.language.current())));
    m_colours->setCurrentIndex(m_colours->findData(int(m_services.theme.choice())));
    m_size->setValue(m_services.theme.textSize());
    m_motion->setChecked(m_services.theme.hasReducedMotion());
    m_clocks->setChecked(m_services.preferences.clocksArePinned());
    field(m_language, QT_TR_NOOP("Language"));
    field(m_colours, QT_TR_NOOP("Colours"));
    field(m_size, QT_TR_NOOP("Size of the text"));
    m_form->addWidget(m_motion);
    m_form->addWidget(m_clocks);
    m_form->addWidget(m_start);
    addStart();
    connect(m_language, &QComboBox::activated, this,
            [this] { m_services.language.change(Language(m_language->currentData().toInt())); });
    connect(m_colours, &QComboBox::activated, this,
            [this] { m_services.theme.choose(Theme::Choice(m_colours->currentData().toInt())); });
    m_size->setKeyboardTracking(false); // a half-typed 150 is not 15
    connect(m_size, &QSpinBox::valueChanged, this, [this](int percent) { m_services.theme.setTextSize(percent); });
    connect(m_motion, &QCheckBox::toggled, this, [this](bool on) { m_services.theme.setReducedMotion(on); });
    connect(m_clocks, &QCheckBox::toggled, this, [this](bool on) {
        m_services.preferences.setClocksPinned(on);
        Q_EMIT clocksPinned();
    });
}

/// Of this account of the computer, not of the desk.
void SettingsDialog::addStart()
{
    m_start->setObjectName(u"autostart"_s);
    m_start->setChecked(Autostart::ofThisUser().isOn());
    connect(m_start, &QCheckBox::toggled, this, [this](bool on) {
        if (Autostart::ofThisUser().set(on))
            return;
        const QSignalBlocker quiet(m_start);
        m_start->setChecked(!on);
        tell(this, tr("The start with the computer cannot be changed"),
             tr("The folder of the entries cannot be written. Ask whoever keeps this computer."));
    });
}

void SettingsDialog::addLock()
{
    section(QT_TR_NOOP("Lock and password"));
    m_idle->setRange(1, 60);
    m_idle->setValue(m_services.preferences.idleMinutes());
    m_idle->setKeyboardTracking(false);
    field(m_idle, QT_TR_NOOP("Lock after minutes without a touch"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_password);
    row->addStretch(1);
    m_form->addLayout(row);
    connect(m_idle, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_services.preferences.setIdleMinutes(minutes);
        Q_EMIT idleMinutesChanged();
    });
    connect(m_password, &QPushButton::clicked, this, &SettingsDialog::passwordWanted);
}

void SettingsDialog::addPrinters()
{
    section(QT_TR_NOOP("Printers"));
    setLook(m_noPrinter, "muted");
    m_noPrinter->setWordWrap(true);
    m_form->addWidget(m_noPrinter);
    for (const auto &kind : paperKinds()) {
        auto *printers = new QComboBox;
        printers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto *line = new FormField(printers, FormField::Label::Left, this);
        line->hide();
        m_form->addWidget(line);
        m_printers.append({kind.code, kind.name, line, printers});
        connect(printers, &QComboBox::activated, this, [this, paper = kind.code, printers] {
            PrinterFile(printerMemoryFile(m_workplace)).remember(paper, printers->currentData().toString());
        });
    }
    const auto job = [&printing = m_services.printing] { return printing.printers(); };
    whenDone(m_services.executor.run(job), this, [this](const Result<std::vector<printing::PrinterInfo>> &found) {
        QStringList names;
        if (found) {
            for (const auto &printer : *found)
                names += printer.name;
        }
        m_printersKnown = found.has_value();
        takePrinters(names);
        retranslate();
    });
}

void SettingsDialog::takePrinters(const QStringList &names)
{
    const PrinterFile memory(printerMemoryFile(m_workplace));
    for (const auto &choice : m_printers) {
        const QString remembered = memory.printerFor(choice.paper);
        choice.printers->clear();
        choice.printers->addItem(tr("the default printer"), QString());
        for (const auto &name : names)
            choice.printers->addItem(name, name);
        if (!remembered.isEmpty() && !names.contains(remembered))
            choice.printers->addItem(tr("%1 (not there now)").arg(remembered), remembered);
        choice.printers->setCurrentIndex(choice.printers->findData(remembered));
        choice.field->setVisible(!names.isEmpty());
    }
    m_noPrinter->setVisible(names.isEmpty());
}

void SettingsDialog::addScanner()
{
    section(QT_TR_NOOP("Scanner"));
    m_form->addWidget(new ScannerTest(this));
    m_form->addStretch(1);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    for (const auto &[label, text] : m_sections)
        label->setText(tr(text));
    QList<FormField *> lines;
    for (const auto &[line, text] : m_fields) {
        line->setLabel(tr(text));
        lines += line;
    }
    for (const auto &choice : m_printers) {
        choice.field->setLabel(say(choice.name));
        lines += choice.field;
    }
    FormField::alignLabels(lines);
    m_colours->setItemText(0, tr("as the system"));
    m_colours->setItemText(1, tr("light"));
    m_colours->setItemText(2, tr("dark"));
    m_motion->setText(tr("Less motion: nothing blinks or glides"));
    m_clocks->setText(tr("Always show the clocks"));
    m_start->setText(tr("Open Tirkeu when the computer starts"));
    m_password->setText(tr("My password…"));
    m_noPrinter->setText(m_printersKnown ? tr("No printer is connected to this computer.")
                                         : tr("The printing service of this computer does not answer: its printers "
                                              "cannot be chosen now. Call whoever keeps this computer."));
    m_close->setLabel(tr("Close"));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &SettingsDialog::retranslate, Qt::QueuedConnection); // labels fit anew
}

} // namespace tirkeu::ui
