#include "widgets/records_page.h"
#include "base/error_text.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include <QEvent>
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
    , m_buttons(new FlowLayout)
    , m_add(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_N), this))
    , m_change(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_E), this))
    , m_title(new QLabel(this))
    , m_remark(new QLabel(this))
{
    m_table->setObjectName(u"records"_s);
    m_table->setModel(model);
    makeList(*m_table);
    fitColumns(*m_table, wideColumn);
    build();
    const auto change = [this] {
        if (m_change->isEnabled())
            edit(row());
    };
    connect(m_add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_table, &QTableView::activated, this, change);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showRow(); });
}

void RecordsPage::build()
{
    setLook(m_title, "title");
    setLook(m_add, "primary");
    setLook(m_remark, "muted");
    m_remark->setWordWrap(true);
    m_buttons->addSpring();
    m_buttons->addWidget(m_change);
    m_buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    column->addLayout(m_buttons);
}

void RecordsPage::activate()
{
    m_table->setFocus();
}

int RecordsPage::row() const
{
    return m_table->currentIndex().row();
}

void RecordsPage::finishReading(const Error *error, int chosen)
{
    if (error)
        m_notice->setNotice(NoticeBar::Kind::Error, explain(*error, ErrorContext::Reading));
    else
        m_table->selectRow(std::max(0, chosen));
    showRow();
    Q_EMIT settled();
}

void RecordsPage::showRow()
{
    m_change->setEnabled(mayChange(row()));
    m_remark->setText(row() >= 0 ? remark(row()) : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void RecordsPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_table->setAccessibleName(title());
    showRow();
}

void RecordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
