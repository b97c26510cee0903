#include "shell/organization_dialog.h"
#include "usecase/keep_desk.h"
#include "usecase/sign_in.h"
#include "widgets/error_text.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/kept_form.h"
#include "widgets/notice_bar.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

OrganizationDialog::OrganizationDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_notice(new NoticeBar(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    build(workplace.desk->organization());
    tabAsShown(this);
    keepOverLock(this, u"organization"_s);
    new FormKeys(this, [this] { save(); });
    connect(m_save, &QPushButton::clicked, this, &OrganizationDialog::save);
}

QLineEdit *OrganizationDialog::add(const char *name, const QString &label, const QString &value, bool required)
{
    auto *line = new QLineEdit(value);
    line->setObjectName(QLatin1StringView(name));
    auto *field = new FormField(line, FormField::Label::Above, this);
    field->setLabel(label);
    field->setRequired(required);
    connect(line, &QLineEdit::textEdited, field, &FormField::clearFlaw);
    m_fields += field;
    return line;
}

void OrganizationDialog::build(const Organization &organization)
{
    setWindowTitle(tr("The organisation"));
    setMinimumWidth(Theme::px(this, 560));
    auto *heading = new QLabel(tr("The organisation: desk %1").arg(organization.deskCode), this);
    setLook(heading, "heading");
    setLook(m_save, "primary");
    m_nameKk = add("nameKk", tr("Name of the organisation in Kazakh"), organization.nameKk, true);
    m_nameRu = add("nameRu", tr("Name of the organisation in Russian"), organization.nameRu, true);
    m_bin = add("bin", tr("BIN"), organization.bin, false);
    m_address = add("address", tr("Address"), organization.address, false);
    m_phone = add("phone", tr("Telephone"), organization.phone, false);
    auto *back = new QPushButton(tr("Go back"), this);
    for (auto *button : {m_save, back})
        button->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    for (auto *field : m_fields)
        column->addWidget(field);
    column->addWidget(m_notice);
    column->addSpacing(4);
    column->addLayout(buttons);
    m_nameKk->setFocus();
}

void OrganizationDialog::save()
{
    if (!m_save->isEnabled())
        return;
    Organization wanted = m_workplace.desk->organization();
    wanted.nameKk = m_nameKk->text().trimmed();
    wanted.nameRu = m_nameRu->text().trimmed();
    wanted.bin = m_bin->text().trimmed();
    wanted.address = m_address->text().trimmed();
    wanted.phone = m_phone->text().trimmed();
    if (const auto flaws = usecase::organizationFlaws(wanted); !flaws.isEmpty()) {
        m_notice->setNotice(NoticeBar::Kind::Error, flaws.front());
        return;
    }
    m_save->setEnabled(false);
    const auto job = [desk = m_workplace.desk, actor = m_workplace.actor, wanted] {
        return usecase::ChangeOrganization(*desk)(actor, wanted);
    };
    whenDone(m_workplace.executor.run(job), this, [this](const Result<Organization> &result) { finish(result); });
}

void OrganizationDialog::finish(const Result<Organization> &result)
{
    m_save->setEnabled(true);
    if (result)
        return accept();
    m_notice->setNotice(NoticeBar::Kind::Error, explain(result.error(), ErrorContext::Administering));
}

} // namespace tirkeu::ui
