#include "papers/print_tray_dialog.h"
#include "widgets/ask.h"
#include "widgets/choose_file.h"
#include "widgets/dialog_parts.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

PrintTrayDialog::PrintTrayDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_memory(printerMemoryFile(place))
    , m_presenter(place, m_memory)
    , m_model(new PrintTrayTableModel(this))
    , m_notice(new NoticeBar(this))
    , m_heading(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    openLarge(this, 1080, 480);
    setLook(m_heading, "heading");
    m_stack->addWidget(buildList());
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(buildBar());
    connectPresenter();
    retranslate();
    updateButtons();
    m_presenter.begin();
}

QWidget *PrintTrayDialog::buildList()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"papers"_s);
    m_table->setModel(m_model);
    makeList(*m_table, 2);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[]{150, 290, 260};
    for (int i = 0; i < 3; ++i)
        m_table->setColumnWidth(i, Theme::px(this, widths[i]));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PrintTrayDialog::updateButtons);
    connect(m_table, &QTableView::activated, this, &PrintTrayDialog::print);
    return m_table;
}

QWidget *PrintTrayDialog::buildBar()
{
    auto *bar = new QWidget(this);
    m_label = new QLabel(bar);
    m_printers = new QComboBox(bar);
    m_printers->setMinimumWidth(Theme::px(this, 200));
    m_label->setBuddy(m_printers);
    m_print = new KeyButton(QKeySequence(Qt::Key_F9), bar);
    m_print->setIcon(Theme::icon(u"print"_s, Tint::AccentText));
    setLook(m_print, "primary");
    m_save = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_S), bar);
    m_out = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Y), bar);
    m_drop = new KeyButton(QKeySequence(Qt::Key_Delete), bar);
    setLook(m_drop, "danger");
    m_close = new KeyButton(QKeySequence(Qt::Key_Escape), bar);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_label);
    above->addWidget(m_printers);
    above->addWidget(m_print);
    above->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    for (auto *button : {m_save, m_out, m_drop})
        below->addWidget(button);
    below->addStretch(1);
    below->addWidget(m_close);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(above);
    rows->addLayout(below);
    connect(m_print, &QPushButton::clicked, this, &PrintTrayDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintTrayDialog::savePdf);
    connect(m_out, &QPushButton::clicked, this, &PrintTrayDialog::cameOut);
    connect(m_drop, &QPushButton::clicked, this, &PrintTrayDialog::drop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void PrintTrayDialog::connectPresenter()
{
    using P = PrintTrayPresenter;
    const auto shows = [this](NoticeBar::Kind kind) {
        return [this, kind](const Message &sentence) { m_notice->setNotice(kind, sentence); };
    };
    connect(&m_presenter, &P::papersRead, this, &PrintTrayDialog::showPapers);
    connect(&m_presenter, &P::printersKnown, this, &PrintTrayDialog::showPrinters);
    connect(&m_presenter, &P::done, this, shows(NoticeBar::Kind::Success));
    connect(&m_presenter, &P::troubled, this, shows(NoticeBar::Kind::Warning));
    connect(&m_presenter, &P::failed, this, shows(NoticeBar::Kind::Error));
    connect(&m_presenter, &P::busyChanged, this, &PrintTrayDialog::updateButtons);
}

const TrayPaper *PrintTrayDialog::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void PrintTrayDialog::showPapers()
{
    const auto *before = current();
    const PaperId id = before ? before->id : PaperId();
    const int row = m_table->currentIndex().row();
    m_model->reset(m_presenter.papers());
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any) {
        const int same = m_model->rowOf(id);
        m_table->selectRow(same >= 0 ? same : std::clamp(row, 0, m_model->rowCount() - 1));
        if (!focusWidget() || focusWidget() == m_close)
            m_table->setFocus();
    }
    updateButtons();
    if (!any)
        m_close->setFocus();
}

void PrintTrayDialog::showPrinters()
{
    m_printers->clear();
    for (const auto &printer : m_presenter.printers())
        m_printers->addItem(printer.description.isEmpty() ? printer.name : printer.description, printer.name);
    const auto *paper = current();
    m_printers->setCurrentIndex(m_presenter.proposedPrinter(paper ? paper->kind : QString()));
    updateButtons();
}

void PrintTrayDialog::updateButtons()
{
    const bool may = current() && !m_presenter.isBusy();
    const bool printers = m_printers && m_printers->count() > 0;
    m_label->setVisible(printers);
    m_printers->setVisible(printers);
    m_print->setVisible(printers);
    m_print->setEnabled(may && printers);
    for (auto *button : {m_save, m_out, m_drop})
        button->setEnabled(may);
}

void PrintTrayDialog::print()
{
    const auto *paper = current();
    if (!paper || !m_print->isEnabled())
        return;
    if (paper->state == PaperState::Sent &&
        !confirm(this, {tr("Print it once more?"),
                        tr("The printer %1 has this paper already. If it comes out there too, destroy one of the two.")
                            .arg(paper->printer),
                        tr("Print once more"), tr("Wait")}))
        return;
    if (const auto *still = current())
        m_presenter.print(*still, m_printers->currentData().toString());
}

void PrintTrayDialog::savePdf()
{
    const auto *paper = current();
    if (!paper)
        return;
    const TrayPaper chosen = *paper; // the list may be read anew while the dialog asks
    m_presenter.savePdf(
        chosen, chooseFileToSave(this, {tr("Save the PDF"), tr("PDF document"), u"pdf"_s, paperFileName(chosen)}));
}

void PrintTrayDialog::cameOut()
{
    if (const auto *paper = current())
        m_presenter.cameOut(*paper);
}

void PrintTrayDialog::drop()
{
    const auto *paper = current();
    if (!paper)
        return;
    const TrayPaper chosen = *paper;
    const auto reason =
        askReason(this, {tr("Drop this paper?"),
                         tr("It leaves the list and does not count as printed."),
                         tr("Reason"),
                         tr("Drop the paper"),
                         {tr("Not needed any more"), tr("Asked for by mistake"), tr("Written by hand")}});
    if (reason)
        m_presenter.drop(chosen, *reason);
}

void PrintTrayDialog::retranslate()
{
    setWindowTitle(tr("Print tray"));
    m_heading->setText(tr("Papers that have not come out"));
    m_empty->setText(tr("Every paper that was asked for has come out."));
    m_table->setAccessibleName(m_heading->text());
    m_label->setText(tr("Printer:"));
    m_printers->setAccessibleName(tr("Printer"));
    m_print->setLabel(tr("Print"));
    m_save->setLabel(tr("Save PDF…"));
    m_out->setLabel(tr("It came out"));
    m_drop->setLabel(tr("Drop…"));
    m_close->setLabel(tr("Close"));
    m_model->retranslate();
}

void PrintTrayDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
