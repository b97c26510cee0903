#include "duplicates/duplicates_page.h"
#include "base/error_text.h"
#include "duplicates/likelihood.h"
#include "duplicates/merge_dialog.h"
#include "duplicates/side_by_side.h"
#include "widgets/ask.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/plain_label.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

Message command(const char *id)
{
    return {"duplicates", id};
}

} // namespace

DuplicatesPage::DuplicatesPage(Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_presenter(place)
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"duplicatesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildHeader());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildList());
    connectAll();
    retranslate();
    m_presenter.read();
}

QWidget *DuplicatesPage::buildHeader()
{
    auto *header = new QWidget(this);
    m_title = plainLabel(header, "title");
    m_summary = plainLabel(header, "muted");
    m_summary->setObjectName(u"summary"_s);
    m_progress = new QProgressBar(header);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(Theme::px(this, 160));
    m_stop = new KeyButton(QKeySequence(Qt::Key_Escape), header);
    m_compare = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_F5), header);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addWidget(m_compare);
    return header;
}

QWidget *DuplicatesPage::buildEmpty()
{
    auto *page = new QWidget(this);
    m_emptyIcon = new QLabel(page);
    m_emptyHeading = plainLabel(page, "heading");
    m_emptyHeading->setObjectName(u"emptyHeading"_s);
    m_emptyText = plainLabel(page, "muted");
    for (auto *label : {m_emptyIcon, m_emptyHeading, m_emptyText})
        label->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_emptyIcon);
    column->addWidget(m_emptyHeading);
    column->addWidget(m_emptyText);
    column->addStretch(2);
    return page;
}

QWidget *DuplicatesPage::buildList()
{
    auto *page = new QWidget(this);
    m_list = new QTableView(page);
    m_list->setObjectName(u"pairs"_s);
    m_list->setModel(&m_presenter.model());
    makeList(*m_list);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(m_presenter.model().columnCount() - 1,
                                                     QHeaderView::ResizeToContents);
    m_likelihood = plainLabel(page, "heading");
    m_likelihood->setObjectName(u"likelihood"_s);
    m_sides = new SideBySide(command(QT_TRANSLATE_NOOP("duplicates", "First record")),
                             command(QT_TRANSLATE_NOOP("duplicates", "Second record")), page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 2);
    column->addWidget(m_likelihood);
    column->addWidget(m_sides, 3);
    column->addWidget(buildButtons());
    return page;
}

QWidget *DuplicatesPage::buildButtons()
{
    auto *bar = new QWidget(this);
    m_openLeft = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_O), bar);
    m_openRight = new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), bar);
    m_later = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Right), bar);
    m_different = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Delete), bar);
    m_same = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), bar);
    m_same->action()->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    setLook(m_same, "primary");
    auto *row = new FlowLayout(8, bar);
    row->addWidget(m_openLeft);
    row->addWidget(m_openRight);
    row->addSpring();
    row->addWidget(m_later);
    row->addWidget(m_different);
    row->addWidget(m_same);
    return bar;
}

void DuplicatesPage::connectAll()
{
    using P = DuplicatesPresenter;
    connect(&m_presenter, &P::stateChanged, this, &DuplicatesPage::showState);
    connect(&m_presenter, &P::chosenChanged, this, &DuplicatesPage::showChosen);
    connect(&m_presenter, &P::comparingChanged, this, &DuplicatesPage::showComparing);
    connect(&m_presenter, &P::done, this, &Page::toast);
    connect(&m_presenter, &P::refused, this,
            [this](const Message &why) { m_notice->setNotice(NoticeBar::Kind::Warning, why); });
    connect(&m_presenter, &P::failed, this, [this](const Error &error, bool saving) {
        m_notice->setNotice(NoticeBar::Kind::Error,
                            explain(error, saving ? ErrorContext::Saving : ErrorContext::Reading));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_presenter.choose(current.row());
            });
    connect(m_compare, &QPushButton::clicked, &m_presenter, &P::compareNow);
    connect(m_stop, &QPushButton::clicked, &m_presenter, &P::stopComparing);
    connect(m_same, &QPushButton::clicked, this, &DuplicatesPage::askJoin);
    connect(m_different, &QPushButton::clicked, this, &DuplicatesPage::askDifferent);
    connect(m_later, &QPushButton::clicked, this, [this] { m_presenter.decide(DuplicateDecision::Later); });
    connect(m_openLeft, &QPushButton::clicked, this, [this] { openCard(true); });
    connect(m_openRight, &QPushButton::clicked, this, [this] { openCard(false); });
}

QString DuplicatesPage::title() const
{
    return tr("Possible duplicates");
}

void DuplicatesPage::activate()
{
    if (m_presenter.state() == DuplicatesPresenter::State::List)
        m_list->setFocus();
    else
        m_compare->setFocus();
}

void DuplicatesPage::showState()
{
    using State = DuplicatesPresenter::State;
    const auto state = m_presenter.state();
    m_stack->setCurrentIndex(state == State::List ? 1 : 0);
    const QLocale locale(QLocale::Russian); // groups of three with a thin space
    const QString persons = locale.toString(m_presenter.persons());
    const QString at = inClinic(m_presenter.comparedAt()).toString(u"dd.MM.yyyy HH:mm"_s);
    const int pairs = m_presenter.model().rowCount();
    m_summary->setVisible(m_presenter.comparedAt().isValid());
    m_summary->setText(tr("Compared on %1. Persons: %2. Pairs in the list: %3, of these put off: %4.")
                           .arg(at, persons)
                           .arg(pairs)
                           .arg(m_presenter.putOff()));
    switch (state) {
    case State::Reading:
        return showEmpty(u"history"_s, tr("The list is being read…"), {});
    case State::Failed:
        return showEmpty(u"error"_s, tr("The list could not be read"),
                         say(explain(m_presenter.error(), ErrorContext::Reading)));
    case State::Never:
        return showEmpty(u"users"_s, tr("The register has not been compared yet"),
                         tr("It is compared every night by itself. To do it now, choose “Compare now”: the desk goes "
                            "on working meanwhile."));
    case State::Empty:
        return showEmpty(u"check"_s, tr("No possible duplicates"),
                         tr("Every person of the register is there once, as far as the comparison can tell."));
    case State::List:
        m_list->setCurrentIndex(m_presenter.model().index(std::max(0, m_presenter.chosenRow()), 0));
    }
}

void DuplicatesPage::showEmpty(const QString &icon, const QString &heading, const QString &text)
{
    const Tint tint = icon == u"check"_s ? Tint::Success : icon == u"error"_s ? Tint::Danger : Tint::Muted;
    m_emptyIcon->setPixmap(Theme::pixmap(icon, tint, 48, this));
    m_emptyHeading->setText(heading);
    m_emptyText->setText(text);
}

void DuplicatesPage::showChosen()
{
    const auto *listed = m_presenter.model().at(m_presenter.chosenRow());
    const auto &pair = m_presenter.chosen();
    if (listed && m_list->currentIndex().row() != m_presenter.chosenRow())
        m_list->setCurrentIndex(m_presenter.model().index(m_presenter.chosenRow(), 0));
    for (auto *button : {m_same, m_different, m_later, m_openLeft, m_openRight})
        button->setEnabled(listed != nullptr);
    m_same->setEnabled(pair.has_value());
    m_sides->compare(pair ? pair->fields : std::vector<usecase::ComparedField>{});
    if (!listed)
        return m_likelihood->clear();
    const auto likelihood = likelihoodOf(listed->pair.probability);
    m_likelihood->setText(likelihoodDots(likelihood) + u"  "_s + say(likelihoodName(likelihood)));
}

void DuplicatesPage::showComparing()
{
    const bool comparing = m_presenter.isComparing();
    const int percent = m_presenter.percent();
    m_progress->setVisible(comparing);
    m_progress->setRange(0, percent < 100 ? 100 : 0); // all are read: how long comparing takes is not known
    m_progress->setValue(percent);
    auto *offered = comparing ? m_stop : m_compare;
    auto *other = comparing ? m_compare : m_stop;
    offered->show();
    if (other->hasFocus())
        offered->setFocus(); // a hidden button would give the focus to whatever stands next in the window
    other->hide();
}

void DuplicatesPage::askJoin()
{
    if (!m_presenter.chosen())
        return;
    m_notice->clear();
    const auto pair = *m_presenter.chosen(); // the list may be read anew meanwhile
    MergeDialog dialog(pair, this);
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.join(dialog.command());
}

void DuplicatesPage::askDifferent()
{
    m_notice->clear();
    const auto reason =
        askReason(this, {tr("Why are they two persons?"),
                         tr("The reason is kept, and the pair is not asked again."),
                         tr("Reason"),
                         tr("Two persons"),
                         {tr("Namesakes: the identity documents differ"), tr("Brothers or sisters, twins"),
                          tr("Parent and child"), tr("Known to the clinic as two persons")}});
    if (reason)
        m_presenter.decide(DuplicateDecision::Different, *reason);
}

void DuplicatesPage::openCard(bool left)
{
    if (const auto *pair = m_presenter.model().at(m_presenter.chosenRow()))
        Q_EMIT personWanted(left ? pair->left.id : pair->right.id);
}

void DuplicatesPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_list->setAccessibleName(tr("Pairs of records"));
    m_progress->setAccessibleName(tr("The register is being compared"));
    m_compare->setLabel(command(QT_TRANSLATE_NOOP("duplicates", "Compare now")));
    m_stop->setLabel(command(QT_TRANSLATE_NOOP("duplicates", "Stop comparing")));
    m_same->setLabel(command(QT_TRANSLATE_NOOP("duplicates", "One person…")));
    m_different->setLabel(command(QT_TRANSLATE_NOOP("duplicates", "Two persons…")));
    m_later->setLabel(command(QT_TRANSLATE_NOOP("duplicates", "Later")));
    m_openLeft->setLabel(command(QT_TRANSLATE_NOOP("duplicates", "Open the first card")));
    m_openRight->setLabel(command(QT_TRANSLATE_NOOP("duplicates", "Open the second card")));
    m_presenter.model().retranslate();
    showState();
    showChosen();
    showComparing();
}

void DuplicatesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace tirkeu::ui
