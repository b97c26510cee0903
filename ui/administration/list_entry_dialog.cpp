#include "administration/list_entry_dialog.h"
#include "base/error_text.h"
#include "domain/patient_form.h"
#include "widgets/dialog_parts.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/kept_form.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/scroll_column.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using Act = ListEntryDialog::Act;
constexpr int longestText = 500;

QString shown(QDate day)
{
    return day.isValid() ? day.toString(u"dd.MM.yyyy") : QString();
}

} // namespace

ListEntryDialog::ListEntryDialog(Workplace &place, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_subject(std::move(subject))
    , m_entry(m_subject.entry)
    , m_code(new QLineEdit(this))
    , m_day(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_basisKk(new QLineEdit(this))
    , m_basisRu(new QLineEdit(this))
    , m_kk(new QLineEdit(this))
    , m_ru(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_codeField(new FormField(m_code, FormField::Label::Above, this))
    , m_dayField(new FormField(m_day, FormField::Label::Above, this))
    , m_groupField(new FormField(m_group, FormField::Label::Above, this))
    , m_basisKkField(new FormField(m_basisKk, FormField::Label::Above, this))
    , m_basisRuField(new FormField(m_basisRu, FormField::Label::Above, this))
    , m_kkField(new FormField(m_kk, FormField::Label::Above, this))
    , m_ruField(new FormField(m_ru, FormField::Label::Above, this))
    , m_fromField(new FormField(m_from, FormField::Label::Above, this))
    , m_toField(new FormField(m_to, FormField::Label::Above, this))
    , m_notice(new NoticeBar(this))
    , m_save(new QPushButton(this))
{
    m_group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillGroups();
    build();
    fill();
    keepOverLock(this, u"list:%1/%2/%3/%4"_s.arg(QLatin1StringView(referenceListCode(m_subject.list)))
                           .arg(int(m_subject.act))
                           .arg(m_subject.entry.code, m_subject.entry.validFrom.toString(Qt::ISODate)));
    new FormKeys(this, [this] { save(); });
    connect(m_save, &QPushButton::clicked, this, &ListEntryDialog::save);
}

void ListEntryDialog::build()
{
    const bool ends = m_subject.act == Act::End;
    setWindowTitle(ends ? tr("End the entry") : m_subject.act == Act::Add ? tr("New entry") : tr("Change the entry"));
    setMinimumWidth(Theme::px(this, 480));
    setLook(m_save, "primary");
    m_save->setText(ends ? tr("End the entry") : m_subject.act == Act::Add ? tr("Add the entry") : tr("Save"));
    layOutDialog(this, {new ScrollColumn(buildFields(), this), m_notice}, m_save, tr("Go back"));
}

QWidget *ListEntryDialog::buildFields()
{
    const bool days = m_subject.list == ReferenceList::Holidays;
    const bool grounds = m_subject.list == ReferenceList::PriorityGrounds;
    const bool adds = m_subject.act == Act::Add;
    const bool ends = m_subject.act == Act::End;
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (auto *field : {m_codeField, m_dayField, m_groupField, m_kkField, m_ruField, m_basisKkField, m_basisRuField,
                        m_fromField, m_toField})
        column->addWidget(field);
    m_codeField->setLabel(tr("Code"));
    m_dayField->setLabel(tr("Day"));
    m_groupField->setLabel(days ? tr("What it is") : tr("Group"));
    m_basisKkField->setLabel(tr("Rests on, in Kazakh"));
    m_basisRuField->setLabel(tr("Rests on, in Russian"));
    m_basisKkField->setHint(tr("The paragraph of the law, or the clinic's own order."));
    m_kkField->setLabel(tr("Name in Kazakh"));
    m_ruField->setLabel(tr("Name in Russian"));
    m_fromField->setLabel(m_subject.act == Act::Change ? tr("The change is valid from") : tr("Valid from"));
    m_toField->setLabel(ends ? tr("Last day") : tr("Last day, if it is known"));
    m_fromField->setHint(tr("What was recorded before this day keeps its meaning."));
    m_codeField->setVisible(!days);
    m_dayField->setVisible(days);
    m_groupField->setVisible(!grounds);
    for (auto *field : {m_basisKkField, m_basisRuField})
        field->setVisible(grounds);
    m_fromField->setVisible(!ends);
    for (auto *edit : {m_code, m_day})
        edit->setReadOnly(!adds);
    for (auto *edit : {m_kk, m_ru, m_basisKk, m_basisRu})
        edit->setReadOnly(ends);
    m_group->setEnabled(!ends && (adds || !days));
    for (auto *field :
         {m_codeField, m_dayField, m_groupField, m_kkField, m_ruField, m_basisKkField, m_basisRuField, m_fromField})
        field->setRequired(adds);
    m_toField->setRequired(ends);
    for (auto *edit : {m_kk, m_ru, m_basisKk, m_basisRu})
        edit->setMaxLength(longestText);
    return form;
}

void ListEntryDialog::fillGroups()
{
    if (m_subject.list == ReferenceList::Holidays) {
        for (const DayKind kind : allDayKinds)
            m_group->addItem(say({"codes", dayKindName(kind)}), dayKindCode(kind));
        return;
    }
    const bool russian = QLocale().language() == QLocale::Russian;
    for (const auto &other : m_subject.others) {
        const QStringList group{other.groupKk, other.groupRu};
        if (m_group->findData(group) < 0)
            m_group->addItem(russian ? other.groupRu : other.groupKk, group);
    }
}

void ListEntryDialog::fill()
{
    const QDate today = m_place.desk->today();
    const auto &entry = m_subject.entry;
    m_code->setText(entry.code);
    m_kk->setText(entry.textKk);
    m_ru->setText(entry.textRu);
    m_basisKk->setText(entry.groupKk);
    m_basisRu->setText(entry.groupRu);
    for (auto *edit : {m_code, m_kk, m_ru, m_basisKk, m_basisRu})
        edit->setCursorPosition(0);
    m_from->setText(shown(m_subject.act == Act::Change ? std::max(today, entry.validFrom) : today));
    m_to->setText(shown(m_subject.act == Act::End ? today : entry.validTo));
    if (const auto day = specialDayOf(entry)) {
        m_day->setText(shown(day->date));
        m_group->setCurrentIndex(m_group->findData(dayKindCode(day->kind)));
    } else if (!entry.code.isEmpty()) {
        m_group->setCurrentIndex(m_group->findData(QStringList{entry.groupKk, entry.groupRu}));
    }
    QWidget *first = m_subject.act == Act::End       ? m_to
                     : m_subject.act == Act::Change  ? m_kk
                     : m_dayField->isVisibleTo(this) ? m_day
                                                     : m_code;
    first->setFocus();
}

bool ListEntryDialog::readDay(FormField *field, QLineEdit *edit, QDate &day)
{
    field->clearFlaw();
    day = {};
    if (edit->text().trimmed().isEmpty())
        return true;
    day = parseTypedDate(edit->text(), m_place.desk->today().addYears(50)); // days to come are meant as such
    if (!day.isValid())
        field->setFlaw(Message{"lists", QT_TRANSLATE_NOOP("lists", "Write the day like 31.12.2026.")});
    return day.isValid();
}

/// The fields into m_entry; days that cannot be are said at once.
bool ListEntryDialog::read()
{
    for (auto *field : {m_codeField, m_groupField, m_kkField, m_ruField, m_basisKkField})
        field->clearFlaw();
    m_notice->clear();
    m_entry = m_subject.entry;
    m_entry.textKk = m_kk->text();
    m_entry.textRu = m_ru->text();
    QDate day;
    bool daysAreDays = readDay(m_toField, m_to, m_entry.validTo);
    daysAreDays = readDay(m_dayField, m_day, day) && daysAreDays;
    if (m_subject.act != Act::End)
        daysAreDays = readDay(m_fromField, m_from, m_entry.validFrom) && daysAreDays;
    if (m_subject.list == ReferenceList::Holidays) {
        m_entry.code = day.isValid() ? day.toString(Qt::ISODate) + u'/' + m_group->currentData().toString() : QString();
    } else {
        const bool typed = m_subject.list == ReferenceList::PriorityGrounds;
        const QStringList group = m_group->currentData().toStringList();
        m_entry.code = m_code->text();
        m_entry.groupKk = typed ? m_basisKk->text() : group.value(0);
        m_entry.groupRu = typed ? m_basisRu->text() : group.value(1);
    }
    if (m_entry.textKk != m_subject.entry.textKk)
        m_entry.lawKk.clear(); // no longer the law's own wording mended
    return daysAreDays;
}

void ListEntryDialog::save()
{
    if (!m_save->isEnabled() || !read())
        return;
    m_save->setEnabled(false);
    const auto job = [desk = m_place.desk, actor = m_place.actor, subject = m_subject, entry = m_entry] {
        const usecase::EditReferenceList edit(*desk);
        switch (subject.act) {
        case Act::Add:
            return edit.add(actor, subject.list, entry);
        case Act::Change:
            return edit.change(actor, subject.list, subject.entry, entry);
        case Act::End:
            break;
        }
        return edit.end(actor, subject.list, subject.entry, entry.validTo);
    };
    whenDone(m_place.executor.run(job), this, [this](const usecase::EditReferenceList::Outcome &outcome) {
        m_save->setEnabled(true);
        if (!outcome)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(outcome.error(), ErrorContext::Saving));
        if (*outcome)
            return show(**outcome);
        accept();
    });
}

FormField *ListEntryDialog::fieldOf(ReferenceField field) const
{
    switch (field) {
    case ReferenceField::Code:
        return m_subject.list == ReferenceList::Holidays ? m_dayField : m_codeField;
    case ReferenceField::TextKk:
        return m_kkField;
    case ReferenceField::TextRu:
        return m_ruField;
    case ReferenceField::Group:
        return m_subject.list == ReferenceList::PriorityGrounds ? m_basisKkField : m_groupField;
    case ReferenceField::ValidFrom:
        return m_fromField;
    case ReferenceField::ValidTo:
        return m_toField;
    }
    Q_UNREACHABLE();
}

void ListEntryDialog::show(const ReferenceFlaw &flaw)
{
    auto *field = fieldOf(flaw.field);
    field->setFlaw(flaw.message);
    field->editor()->setFocus();
}

void ListEntryDialog::reject()
{
    if (m_save->isEnabled())
        QDialog::reject();
}

} // namespace tirkeu::ui
