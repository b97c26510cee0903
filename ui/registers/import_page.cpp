#include "registers/import_page.h"
#include "registers/import_words.h"
#include "registers/preview_view.h"
#include "registers/report_view.h"
#include "registers/running_view.h"
#include "registers/runs_view.h"
#include "widgets/ask.h"
#include "widgets/choose_file.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using Stage = ImportPresenter::Stage;

ImportPage::ImportPage(Workplace &place, QWidget *parent, const ImportPace &pace)
    : Page(parent)
    , m_place(place)
    , m_presenter(place, pace)
    , m_title(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_choose(new KeyButton(QKeySequence(u"Ctrl+O"_s), this))
    , m_back(new KeyButton(QKeySequence(Qt::Key_Escape), this))
    , m_unfinished(new QFrame(this))
    , m_unfinishedText(new QLabel(this))
    , m_unfinishedResume(new QPushButton(this))
    , m_unfinishedTakeBack(new QPushButton(this))
    , m_notice(new NoticeBar(this))
    , m_runs(new RunsView(m_presenter, this))
    , m_preview(new PreviewView(m_presenter, this))
    , m_running(new RunningView(m_presenter, this))
    , m_report(new ReportView(m_presenter, this))
{
    build();
    connectViews();
    retranslate();
    m_presenter.readRuns();
}

void ImportPage::build()
{
    setLook(m_title, "title");
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(fileRow());
    column->addWidget(unfinishedBar());
    column->addWidget(m_notice);
    for (QWidget *view : std::initializer_list<QWidget *>{m_runs, m_preview, m_running, m_report})
        column->addWidget(view, 1); // one at a time, and only that one says how much room is needed
}

QLayout *ImportPage::fileRow()
{
    m_path->setObjectName(u"path"_s);
    m_path->setMaxLength(4096);
    m_choose->setObjectName(u"chooseFile"_s);
    m_back->setObjectName(u"back"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    return row;
}

QWidget *ImportPage::unfinishedBar()
{
    setStyleProperty(m_unfinished, "notice", u"warning"_s);
    m_unfinished->setObjectName(u"unfinished"_s);
    m_unfinishedText->setWordWrap(true);
    m_unfinishedText->setTextFormat(Qt::PlainText);
    m_unfinishedResume->setObjectName(u"resumeUnfinished"_s);
    m_unfinishedTakeBack->setObjectName(u"takeBackUnfinished"_s);
    auto *row = new QHBoxLayout(m_unfinished);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_unfinishedText, 1);
    for (auto *button : {m_unfinishedResume, m_unfinishedTakeBack}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return m_unfinished;
}

void ImportPage::connectViews()
{
    connect(m_path, &QLineEdit::returnPressed, this, [this] { m_presenter.choose(m_path->text()); });
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_presenter.stage() == Stage::Report && m_presenter.report().isCheck && !m_presenter.path().isEmpty())
            return m_presenter.showPreview();
        m_presenter.showRuns();
    });
    connect(m_unfinishedResume, &QPushButton::clicked, this, [this] {
        if (const auto run = m_presenter.unfinished())
            resume(*run);
    });
    connect(m_unfinishedTakeBack, &QPushButton::clicked, this, [this] {
        if (const auto run = m_presenter.unfinished())
            takeBack(*run);
    });
    connect(m_runs, &RunsView::resumeWanted, this, &ImportPage::resume);
    connect(m_runs, &RunsView::takeBackWanted, this, &ImportPage::takeBack);
    connect(m_report, &ReportView::resumeWanted, this, &ImportPage::resume);
    connect(m_report, &ReportView::takeBackWanted, this, &ImportPage::takeBack);
    connect(m_report, &ReportView::saveWanted, this, &ImportPage::saveReport);
    connect(m_notice, &NoticeBar::closed, &m_presenter, &ImportPresenter::dropNotice);
    connect(&m_presenter, &ImportPresenter::changed, this, &ImportPage::refresh);
    connect(&m_presenter, &ImportPresenter::runsChanged, this, &ImportPage::refreshUnfinished);
    connect(&m_presenter, &ImportPresenter::finished, this, &ImportPage::announce);
}

QString ImportPage::title() const
{
    return tr("Import of a register");
}

void ImportPage::activate()
{
    if (!m_presenter.isWorking())
        m_presenter.readRuns(); // another program may have imported
    focusStage();
}

/// Not away from the list of code pages or columns, while the person tries them.
void ImportPage::moveFocus()
{
    auto *focus = focusWidget();
    if (m_presenter.stage() != Stage::Preview || !focus || !m_preview->isAncestorOf(focus))
        focusStage();
}

void ImportPage::focusStage()
{
    switch (m_presenter.stage()) {
    case Stage::Runs:
    case Stage::Looking:
        return m_path->setFocus();
    case Stage::Preview:
        if (auto *button = m_preview->findChild<QPushButton *>(u"import"_s); button->isEnabled())
            return button->setFocus();
        return m_preview->findChild<QWidget *>(u"encoding"_s)->setFocus();
    case Stage::Working:
        return m_running->setFocus();
    case Stage::Report:
        return m_presenter.report().rejected.isEmpty() && m_presenter.report().doubts.isEmpty() ? m_back->setFocus()
                                                                                                : m_report->setFocus();
    }
}

/// The page may be left and worked beside; only the end of the program and another user stop the work.
bool ImportPage::mayLeave()
{
    if (!m_presenter.isWorking())
        return true;
    const bool leaves =
        confirm(this, {tr("An import is at work"),
                       m_presenter.worksAllOrNothing()
                           ? tr("All rows were wanted or none: if you leave now, what is written is taken back.")
                           : tr("If you leave now, it stops after the rows in hand. What is done stays, and next time "
                                "you can go on from there."),
                       tr("Stop it and leave"), tr("Stay here"), true});
    if (leaves)
        m_presenter.stop();
    return leaves;
}

void ImportPage::refresh()
{
    const Stage stage = m_presenter.stage();
    const std::array<QWidget *, 5> views{m_runs, m_preview, m_preview, m_running, m_report}; // by Stage
    for (auto *view : views)
        view->setVisible(view == views[size_t(stage)]);
    const bool working = m_presenter.isWorking();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_path, m_choose})
        widget->setEnabled(!working);
    m_back->setVisible(stage == Stage::Preview || stage == Stage::Report);
    if (stage != Stage::Runs || !m_presenter.path().isEmpty())
        m_path->setText(m_presenter.path());
    const auto &notice = m_presenter.notice();
    constexpr std::array kinds{NoticeBar::Kind::Success, NoticeBar::Kind::Warning, NoticeBar::Kind::Error}; // by Tone
    if (notice.sentence.id.isEmpty())
        m_notice->clear();
    else
        m_notice->setNotice(kinds[size_t(notice.tone)], notice.sentence);
    refreshUnfinished();
    if (stage != m_shown && stage != Stage::Looking && isVisible())
        moveFocus();
    m_shown = stage;
}

void ImportPage::refreshUnfinished()
{
    const auto run = m_presenter.unfinished();
    const bool shown = run && m_presenter.stage() != Stage::Report;
    m_unfinished->setHidden(!shown);
    if (!run)
        return;
    m_unfinishedText->setText(say(unfinishedWords(*run)));
    m_unfinished->setAccessibleName(m_unfinishedText->text());
    m_unfinishedResume->setVisible(m_presenter.canResume(*run));
}

void ImportPage::chooseFile()
{
    m_presenter.choose(chooseFileToOpen(window(), {tr("Choose the register"), tr("CSV table"), u"csv"_s}));
}

void ImportPage::resume(const ImportRun &run)
{
    const bool isHere = !m_presenter.path().isEmpty() && m_presenter.fileName() == run.file.name;
    m_presenter.resume(run, isHere ? m_presenter.path()
                                   : chooseFileToOpen(window(), {tr("Choose the file “%1” again").arg(run.file.name),
                                                                 tr("CSV table"), u"csv"_s}));
}

void ImportPage::takeBack(const ImportRun &run)
{
    const bool wanted =
        confirm(this, {tr("Take the import of “%1” back?").arg(run.file.name),
                       tr("Who came in by it is withdrawn, and changed cards say again what they said before. Who was "
                          "worked with since stays as is."),
                       tr("Take the import back"), tr("Keep it"), true});
    if (wanted)
        m_presenter.takeBack(run);
}

void ImportPage::saveReport()
{
    const QString name = QFileInfo(m_presenter.report().file).completeBaseName() + u"-report.csv"_s;
    m_presenter.saveReport(chooseFileToSave(window(), {tr("Save the report"), tr("CSV table"), u"csv"_s, name}));
}

/// Whoever works on another page meanwhile hears of the end.
void ImportPage::announce(const Message &sentence)
{
    if (isVisible())
        return;
    Q_EMIT toast({sentence});
    Q_EMIT statusText(title());
}

void ImportPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_path->setPlaceholderText(tr("Path of a CSV file: one person a line, a header above"));
    m_path->setAccessibleName(tr("File of the register"));
    m_choose->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Choose a file…")});
    m_back->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Back")});
    m_unfinishedResume->setText(say({"registers", "Resume the import…"}));
    m_unfinishedTakeBack->setText(say({"registers", "Take the import back…"}));
    refresh();
}

void ImportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
