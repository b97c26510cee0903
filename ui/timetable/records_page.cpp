#include "timetable/records_page.h"
#include "widgets/error_text.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

RecordsPage::RecordsPage(Workplace &place, QAbstractItemModel *model, int wideColumn, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_notice(new NoticeBar(this))
    , m_table(new QTableView(this))
    , m_add(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_N), this))
    , m_change(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_E), this))
    , m_title(new QLabel(this))
    , m_remark(new QLabel(this))
{
    setLook(m_title, "title");
    setLook(m_add, "primary");
    setLook(m_remark, "muted");
    m_remark->setWordWrap(true);
    m_table->setObjectName(u"records"_s);
    m_table->setModel(model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_change);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    column->addLayout(buttons);
    size();
    const auto change = [this] {
        if (m_change->isEnabled())
            edit(m_table->currentIndex().row());
    };
    connect(m_add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_table, &QTableView::activated, this, change);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::showRow);
}

void RecordsPage::activate()
{
    m_table->setFocus();
}

void RecordsPage::finishReading(const Error *error)
{
    if (error)
        m_notice->setNotice(NoticeBar::Kind::Error, explain(*error, ErrorContext::Reading));
    showRow();
    Q_EMIT settled();
}

void RecordsPage::showRow()
{
    const int row = m_table->currentIndex().row();
    m_change->setEnabled(row >= 0);
    m_remark->setText(row >= 0 ? remark(row) : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void RecordsPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_table->setAccessibleName(title());
    m_add->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Add…")});
    m_change->setLabel(Message{"timetable", QT_TRANSLATE_NOOP("timetable", "Change…")});
    showRow();
}

void RecordsPage::size()
{
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(this, 28));
}

void RecordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        size();
}

} // namespace tirkeu::ui
