#include "audit/card_readers_dialog.h"
#include "audit/audit_table.h"
#include "base/error_text.h"
#include "widgets/dialog_parts.h"
#include "widgets/key_button.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

CardReadersDialog::CardReadersDialog(const Workplace &place, const PatientRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_id(record.id)
    , m_model(new AuditTableModel(AuditTableModel::Columns::OfOneCard, this))
    , m_heading(new QLabel(record.patient.name.full(), this))
    , m_hint(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_table(auditTable(m_model, {156, 200, 236}, this))
    , m_close(new KeyButton(QKeySequence(Qt::Key_Escape), this))
{
    openLarge(this, 900, 520);
    setLook(m_heading, "title");
    setLook(m_hint, "muted");
    m_heading->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"readers"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_model, &AuditTableModel::moreWanted, this, &CardReadersDialog::read);
    retranslate();
    m_table->setFocus();
    read(0);
}

void CardReadersDialog::read(qint64 beforeSeq)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = m_id, beforeSeq] {
        return usecase::ReadCardReaders(*desk)(actor, id, beforeSeq);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<usecase::AuditLine>> &lines) {
        if (!lines) {
            m_model->stop();
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(lines.error(), ErrorContext::Reading));
        }
        m_model->append(*lines);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
}

void CardReadersDialog::retranslate()
{
    setWindowTitle(tr("Who opened this card"));
    m_table->setAccessibleName(windowTitle());
    m_hint->setText(tr("That you looked here is kept as well."));
    m_close->setLabel(tr("Close"));
    m_model->retranslate();
}

void CardReadersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
