#include "duplicates/merge_dialog.h"
#include "base/clock.h"
#include "domain/patient_form.h"
#include "widgets/editable_box.h"
#include "widgets/form_field.h"
#include "widgets/key_button.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int shortestReason = 3;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeDialog::MergeDialog(const usecase::ComparedPair &pair, QWidget *parent)
    : QDialog(parent)
    , m_pair(pair)
    , m_reason(new EditableBox(this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Join two records of one person"));
    setMinimumWidth(Theme::px(this, 640));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(4);
    auto *heading = wrapped(tr("Which record stays?"), this);
    setLook(heading, "heading");
    column->addWidget(heading);
    m_left = addRecord(column, true);
    m_right = addRecord(column, false);
    addConsequences(column);
    m_reason->addItems({tr("Registered twice"), tr("The surname has changed"), tr("The IIN or the name was mistyped"),
                        tr("Taken over from a file a second time")});
    m_reason->setCurrentText({});
    m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reason->lineEdit()->setMaxLength(500);
    auto *field = new FormField(m_reason, FormField::Label::Above, this);
    field->setLabel(tr("Why are they one person?"));
    column->addWidget(field);
    column->addSpacing(8);
    column->addWidget(buildButtons());
    tabAsShown(this);
    m_reason->setFocus();
}

QRadioButton *MergeDialog::addRecord(QVBoxLayout *column, bool left)
{
    const PatientRecord &record = left ? m_pair.left : m_pair.right;
    const bool advised = m_pair.advice.left == left;
    auto *choice = new QRadioButton(record.patient.name.full(), this);
    choice->setObjectName(left ? u"keepLeft"_s : u"keepRight"_s);
    QStringList facts{record.patient.birthDate.toString(u"dd.MM.yyyy"_s)};
    facts += record.cardNumber.isEmpty() ? tr("no card 052/e yet") : tr("card %1").arg(record.cardNumber);
    facts += record.isConfirmed() ? tr("confirmed") : tr("not confirmed");
    const PatientForm form = formOf(record.patient);
    const auto filled = std::count_if(form.begin(), form.end(), [](const auto &text) { return !text.isEmpty(); });
    facts += tr("fields filled in: %1").arg(filled);
    auto *below = wrapped(facts.join(u" · "_s), this);
    below->setIndent(Theme::px(this, 28));
    setLook(below, "muted");
    column->addWidget(choice);
    column->addWidget(below);
    choice->setChecked(advised);
    choice->setEnabled(advised || !m_pair.advice.onlyWay);
    choice->setAccessibleDescription(facts.join(u", "_s));
    if (advised) {
        auto *why = wrapped(tr("Advised: %1").arg(say(m_pair.advice.why)), this);
        why->setObjectName(u"advice"_s);
        why->setIndent(Theme::px(this, 28));
        setLook(why, "success");
        column->addWidget(why);
    }
    return choice;
}

void MergeDialog::addConsequences(QVBoxLayout *column)
{
    column->addSpacing(8);
    auto *heading = wrapped(tr("What happens"), this);
    setLook(heading, "section");
    column->addWidget(heading);
    QString list;
    for (const QString &text :
         {tr("The other record leaves the search and the lists. Whoever opens it is led to the one that stays."),
          tr("Visits and papers of both are kept and belong to the person who stays; nothing is rewritten."),
          tr("Nothing moves over by itself: what is written only in the other record is to be corrected by hand."),
          tr("The records can be parted again at any time; both then are exactly as before.")})
        list += u"<li>"_s + text.toHtmlEscaped() + u"</li>"_s;
    auto *consequences = wrapped(u"<ul style='margin-left:16px; -qt-list-indent:0'>%1</ul>"_s.arg(list), this);
    consequences->setTextFormat(Qt::RichText);
    column->addWidget(consequences);
    column->addSpacing(8);
}

QWidget *MergeDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *back = new KeyButton(QKeySequence(Qt::Key_Escape), bar);
    back->setLabel(tr("Go back"));
    m_join = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), bar);
    m_join->action()->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    m_join->setLabel(tr("Join the records"));
    m_join->setEnabled(false);
    setLook(m_join, "primary");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(m_join);
    connect(m_reason, &QComboBox::currentTextChanged, m_join,
            [this](const QString &text) { m_join->setEnabled(text.trimmed().size() >= shortestReason); });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_join, &QPushButton::clicked, this, &QDialog::accept);
    return bar;
}

usecase::MergePatients::Command MergeDialog::command() const
{
    const PatientRecord &stays = m_left->isChecked() ? m_pair.left : m_pair.right;
    const PatientRecord &goes = m_left->isChecked() ? m_pair.right : m_pair.left;
    return {stays.id, stays.version, goes.id, goes.version, m_reason->currentText().trimmed()};
}

} // namespace tirkeu::ui
