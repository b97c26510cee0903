#include "registration/print_preview_dialog.h"
#include "widgets/choose_file.h"
#include "widgets/dialog_parts.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/read_as.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPdfView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
PrintPreviewDialog::PrintPreviewDialog(Workplace &place, const PatientRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_memory(printerMemoryFile(place))
    , m_presenter(place, record, m_memory)
    , m_document(nullptr)
    , m_view(new QPdfView(this))
    , m_notice(new NoticeBar(this))
{
    openLarge(this, 900, 660);
    m_view->setDocument(&m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    readAsDocument(m_view);
    m_notice->setClosable(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    column->addWidget(buildBar());
    tabAsShown(this);
    connectPresenter();
    retranslate();
    m_presenter.begin();
}

PrintPreviewDialog::~PrintPreviewDialog()
{
    m_view->setDocument(nullptr);
    m_document.close();
}

QWidget *PrintPreviewDialog::buildBar()
{
    auto *bar = new QWidget(this);
    m_label = new QLabel(bar);
    m_printers = new QComboBox(bar);
    m_printers->setMinimumWidth(Theme::px(this, 240));
    m_label->setBuddy(m_printers);
    m_save = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_S), bar);
    m_later = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_L), bar);
    m_close = new KeyButton(QKeySequence(Qt::Key_Escape), bar);
    m_print = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), bar);
    m_print->action()->setShortcuts(
        {QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_print->setIcon(Theme::icon(u"print"_s, Tint::AccentText));
    setLook(m_print, "primary");
    m_print->setEnabled(false);
    auto *row = new FlowLayout(8, bar);
    row->addWidget(m_label);
    row->addWidget(m_printers);
    row->addSpring();
    row->addWidget(m_close);
    row->addWidget(m_later);
    row->addWidget(m_save);
    row->addWidget(m_print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_later, &QPushButton::clicked, this, [this] { m_presenter.keepForLater(); });
    connect(m_save, &QPushButton::clicked, this, &PrintPreviewDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, [this] { m_presenter.print(m_printers->currentData().toString()); });
    return bar;
}

void PrintPreviewDialog::connectPresenter()
{
    using P = PrintPresenter;
    const auto shows = [this](NoticeBar::Kind kind) {
        return [this, kind](const Message &sentence) { m_notice->setNotice(kind, sentence); };
    };
    connect(&m_presenter, &P::previewReady, this, &PrintPreviewDialog::showPreview);
    connect(&m_presenter, &P::printersKnown, this, &PrintPreviewDialog::showPrinters);
    connect(&m_presenter, &P::going, this, shows(NoticeBar::Kind::Info));
    connect(&m_presenter, &P::done, this, shows(NoticeBar::Kind::Success));
    connect(&m_presenter, &P::troubled, this, shows(NoticeBar::Kind::Warning));
    connect(&m_presenter, &P::failed, this, shows(NoticeBar::Kind::Error));
    connect(&m_presenter, &P::busyChanged, this, [this] {
        m_print->setEnabled(!m_presenter.isBusy() && m_printers->count() > 0);
        m_save->setEnabled(!m_presenter.isBusy());
        m_later->setEnabled(!m_presenter.isBusy());
    });
}

void PrintPreviewDialog::showPreview()
{
    m_document.close();
    m_bytes.close();
    m_bytes.setData(m_presenter.preview());
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
}

void PrintPreviewDialog::showPrinters()
{
    m_printers->clear();
    for (const auto &printer : m_presenter.printers()) {
        QString name = printer.description.isEmpty() ? printer.name : printer.description;
        if (!printer.location.isEmpty())
            name += u" · "_s + printer.location;
        m_printers->addItem(name, printer.name);
    }
    m_printers->setCurrentIndex(m_presenter.proposedPrinter());
    const bool any = m_printers->count() > 0;
    m_printers->setVisible(any);
    m_label->setVisible(any);
    m_print->setVisible(any);
    m_print->setEnabled(any && !m_presenter.isBusy());
    if (any)
        m_print->setFocus();
    else
        m_save->setFocus();
}

void PrintPreviewDialog::savePdf()
{
    m_presenter.savePdf(
        chooseFileToSave(this, {tr("Save the PDF"), tr("PDF document"), u"pdf"_s, m_presenter.fileName()}));
}

void PrintPreviewDialog::retranslate()
{
    setWindowTitle(tr("Print 052/e"));
    m_view->setAccessibleName(tr("Preview of the paper"));
    m_label->setText(tr("Printer"));
    m_printers->setAccessibleName(tr("Printer"));
    m_save->setLabel(tr("Save PDF…"));
    m_later->setLabel(tr("Print later"));
    m_close->setLabel(tr("Close"));
    m_print->setLabel(tr("Print"));
}

void PrintPreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
