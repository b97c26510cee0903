#include "timetable/form_dialog.h"
#include "base/error_text.h"
#include "domain/patient_form.h"
#include "widgets/dialog_parts.h"
#include "widgets/form_keys.h"
#include "widgets/kept_form.h"
#include "widgets/notice_bar.h"
#include "widgets/scroll_column.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

FormDialog::FormDialog(Workplace &place, const QString &heading, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_form(new QWidget(this))
    , m_notice(new NoticeBar(this))
    , m_back(new QPushButton(tr("Go back"), this))
    , m_save(new QPushButton(verb, this))
{
    setWindowTitle(heading);
    setMinimumWidth(Theme::px(this, 520));
    auto *title = new QLabel(heading, this);
    title->setWordWrap(true);
    setLook(title, "heading");
    setLook(m_save, "primary");
    m_save->setObjectName(u"save"_s);
    for (auto *button : {m_back, m_save})
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    m_column = new QVBoxLayout(m_form);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setObjectName(u"buttons"_s);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(new ScrollColumn(m_form, this), 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    growWithWords(this);
}

FormField *FormDialog::add(QWidget *editor, const QString &label, const char *name)
{
    editor->setObjectName(QLatin1StringView(name));
    auto *field = new FormField(editor, FormField::Label::Above, m_form);
    field->setLabel(label);
    m_fields += field;
    m_column->addWidget(field);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, field, &FormField::clearFlaw);
    return field;
}

void FormDialog::addPart(QWidget *part)
{
    m_column->addWidget(part);
}

QPushButton *FormDialog::addButton(const QString &verb, const char *name)
{
    auto *button = new QPushButton(verb, this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    findChild<QHBoxLayout *>(u"buttons"_s)->insertWidget(0, button);
    return button;
}

void FormDialog::complete(const QString &keptAs, QWidget *first)
{
    m_column->addStretch(1);
    tabAsShown(this);
    keepOverLock(this, keptAs);
    new FormKeys(this, [this] { save(); });
    first->setFocus();
}

bool FormDialog::begin()
{
    if (!m_save->isEnabled())
        return false;
    m_notice->clear();
    m_save->setEnabled(false);
    m_saving = true;
    return true;
}

void FormDialog::end()
{
    m_save->setEnabled(true);
    m_saving = false;
}

void FormDialog::reject()
{
    if (!m_saving)
        QDialog::reject();
}

void FormDialog::sayWrong(const Message &sentence)
{
    m_notice->setNotice(NoticeBar::Kind::Error, sentence);
}

void FormDialog::fail(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        sayWrong(explain(error, ErrorContext::Saving));
}

bool FormDialog::readDay(FormField *field, QDate &day)
{
    const auto *line = qobject_cast<QLineEdit *>(field->editor());
    day = {};
    if (line->text().trimmed().isEmpty())
        return true;
    day = parseTypedDate(line->text(), m_place.desk->today().addYears(50)); // days to come are meant as such
    if (!day.isValid())
        pointAt(field, {"lists", QT_TRANSLATE_NOOP("lists", "Write the day like 31.12.2026.")});
    return day.isValid();
}

void FormDialog::clearFlaws()
{
    for (auto *field : m_fields)
        field->clearFlaw();
}

void FormDialog::pointAt(FormField *field, const Message &flaw)
{
    field->editor()->setFocus(); // first: leaving a field may change what is said beside it
    field->setFlaw(flaw);
}

} // namespace tirkeu::ui
