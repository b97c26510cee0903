#include "registration/drafts_dialog.h"
#include "base/clock.h"
#include "base/error_text.h"
#include "widgets/ask.h"
#include "widgets/dialog_parts.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

DraftsDialog::DraftsDialog(Workplace &place, const CardWords &words, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_words(words)
    , m_heading(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTableWidget(0, 3, this))
    , m_empty(new QLabel(this))
    , m_open(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_O), this))
    , m_discard(new KeyButton(QKeySequence(Qt::Key_Delete), this))
    , m_close(new KeyButton(QKeySequence(Qt::Key_Escape), this))
{
    build();
    connect(m_open, &QPushButton::clicked, this, &DraftsDialog::openChosen);
    connect(m_discard, &QPushButton::clicked, this, &DraftsDialog::discard);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTableWidget::itemActivated, this, &DraftsDialog::openChosen);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &DraftsDialog::updateButtons);
    retranslate();
    reload();
}

void DraftsDialog::build()
{
    openLarge(this, 860, 440);
    setLook(m_heading, "heading");
    setLook(m_empty, "muted");
    setLook(m_open, "primary");
    setLook(m_discard, "danger");
    m_empty->setAlignment(Qt::AlignCenter);
    m_list->setObjectName(u"draftList"_s);
    makeList(*m_list, 2);
    m_list->setWordWrap(true);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setColumnWidth(0, Theme::px(this, 280));
    m_list->setColumnWidth(1, Theme::px(this, 140));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
}

void DraftsDialog::reload()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadDrafts(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<usecase::DraftLine>> &lines) {
        if (!lines)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(lines.error(), ErrorContext::Reading));
        m_lines = *lines;
        fill();
        if (m_lines.empty())
            m_close->setFocus();
        else
            m_list->setFocus();
    });
}

QString DraftsDialog::filledText(const usecase::DraftLine &line) const
{
    if (line.booking) {
        const auto &booking = *line.booking;
        return tr("A visit to book: %1, %2")
            .arg(inClinic(booking.draft.visit.start).toString(u"dd.MM.yyyy HH:mm"_s), booking.names.doctor.brief());
    }
    QStringList names;
    for (const auto field : line.filled)
        names += m_words.name(field);
    return names.isEmpty() ? tr("nothing differs from the card") : names.join(u", "_s);
}

void DraftsDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->setRowCount(0);
    m_list->setRowCount(int(m_lines.size()));
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const auto &line = m_lines[size_t(i)];
        QString person = line.personName;
        if (line.patient.isNull())
            person = person.isEmpty() ? tr("New person") : person + u'\n' + tr("New person");
        else if (!line.cardNumber.isEmpty())
            person += u'\n' + line.cardNumber;
        const QString texts[]{person, inClinic(line.keptAt).toString(u"dd.MM.yyyy HH:mm"_s), filledText(line)};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            item->setData(Qt::AccessibleTextRole, QString(texts[column]).replace(u'\n', u' '));
            m_list->setItem(i, column, item);
        }
    }
    m_stack->setCurrentIndex(m_lines.empty() ? 1 : 0);
    if (!m_lines.empty())
        m_list->setCurrentCell(std::min(row, int(m_lines.size()) - 1), 0);
    updateButtons();
}

void DraftsDialog::updateButtons()
{
    const bool any = m_list->currentRow() >= 0;
    m_open->setEnabled(any);
    m_discard->setEnabled(any);
}

void DraftsDialog::openChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_chosen = m_lines[size_t(row)];
    accept();
}

void DraftsDialog::discard()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const PatientId id = m_lines[size_t(row)].patient;
    const bool isBooking = m_lines[size_t(row)].booking.has_value();
    if (!confirm(this, {tr("Discard this draft?"), tr("What was typed and not saved is lost. The card stays as it is."),
                        tr("Discard the draft"), tr("Keep the draft"), true}))
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, id, isBooking] {
        return isBooking ? usecase::BookingDrafts(*desk).drop(actor, id) : usecase::Drafts(*desk).drop(actor, id);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &dropped) {
        if (!dropped)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(dropped.error(), ErrorContext::Saving));
        Q_EMIT draftsChanged();
        reload();
    });
}

void DraftsDialog::retranslate()
{
    setWindowTitle(tr("Drafts"));
    m_heading->setText(tr("Typed and not saved yet"));
    m_empty->setText(tr("There are no drafts: everything you typed is saved."));
    m_list->setAccessibleName(m_heading->text());
    m_list->setHorizontalHeaderLabels({tr("Person"), tr("When"), tr("What is filled in")});
    m_open->setLabel(tr("Go on"));
    m_discard->setLabel(tr("Discard…"));
    m_close->setLabel(tr("Close"));
    fill();
}

void DraftsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
