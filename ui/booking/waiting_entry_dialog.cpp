#include "base/error_text.h"
#include "booking/waiting_dialog.h"
#include "domain/specialty.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

WaitingEntryDialog::WaitingEntryDialog(Workplace &place, const PersonName &person, const VisitDraft &draft,
                                       QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_draft(draft)
    , m_whom(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_after(new QTimeEdit(QTime(8, 0), this))
    , m_before(new QTimeEdit(QTime(20, 0), this))
    , m_note(new QLineEdit(this))
    , m_notice(new NoticeBar(this))
{
    setWindowTitle(tr("Put on the waiting list"));
    auto *heading = new QLabel(person.full(), this);
    setLook(heading, "heading");
    m_whom->addItem(draft.doctor.full());
    m_whom->addItem(tr("Any: %1").arg(say(specialtyName(draft.specialty))));
    const QDate today = place.desk->today();
    m_from->setDate(today);
    m_to->setDate(today.addDays(14));
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_notice);
    const auto add = [&](QWidget *editor, const QString &label) {
        editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // a day is cut off in what Qt asks for
        auto *field = new FormField(editor, FormField::Label::Above, this);
        field->setLabel(label);
        column->addWidget(field);
    };
    for (auto *day : {m_from, m_to}) {
        day->setDisplayFormat(u"dd.MM.yyyy"_s);
        day->setMinimumDate(today);
        day->setCalendarPopup(true);
    }
    add(m_whom, tr("Waits for"));
    add(m_from, tr("From day"));
    add(m_to, tr("To day"));
    add(m_after, tr("Not before"));
    add(m_before, tr("Not after"));
    add(m_note, tr("Note"));
    for (auto *time : {m_after, m_before})
        time->setDisplayFormat(u"HH:mm"_s);
    auto *save = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    save->setLabel(Message{"waitingList", QT_TRANSLATE_NOOP("waitingList", "Put on the list")});
    setLook(save, "primary");
    column->addWidget(save);
    connect(save, &QPushButton::clicked, this, &WaitingEntryDialog::save);
    new FormKeys(this, [this] { this->save(); });
    setMinimumWidth(Theme::px(this, 360));
}

void WaitingEntryDialog::save()
{
    WaitingEntry entry;
    entry.patient = m_draft.visit.patient;
    if (m_whom->currentIndex() == 0)
        entry.practitioner = m_draft.visit.practitioner;
    entry.specialty = m_draft.specialty;
    entry.from = m_from->date();
    entry.to = m_to->date();
    entry.hours = {m_after->time(), m_before->time()};
    entry.kind = m_draft.visit.kind;
    entry.reason = m_draft.visit.reason;
    entry.form = m_draft.terms.form;
    entry.channel = m_draft.terms.channel;
    entry.note = m_note->text();
    const auto job = [desk = m_place.desk, actor = m_place.actor, entry] {
        return usecase::WaitingList(*desk).add(actor, entry);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<WaitingEntry> &added) {
        if (added)
            return accept();
        if (added.error().kind == Error::Kind::Invalid)
            return m_notice->setNotice(NoticeBar::Kind::Error, tr("The last day must not be before the first."));
        m_notice->setNotice(NoticeBar::Kind::Error, explain(added.error(), ErrorContext::Saving));
    });
}

} // namespace tirkeu::ui
