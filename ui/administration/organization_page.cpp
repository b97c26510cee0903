#include "administration/organization_page.h"
#include "base/error_text.h"
#include "usecase/keep_desk.h"
#include "widgets/ask.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int longestLine = 300;
}

OrganizationPage::OrganizationPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_saved(place.desk->organization())
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_rural(new QComboBox)
    , m_ruralField(new FormField(m_rural, FormField::Label::Above, this))
    , m_notice(new NoticeBar(this))
    , m_save(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), this))
{
    using Field = OrganizationField;
    addLine(Field::NameKk, &Organization::nameKk);
    addLine(Field::NameRu, &Organization::nameRu);
    addLine(Field::Bin, &Organization::bin);
    addLine(Field::Licence, &Organization::licence);
    addLine(Field::Address, &Organization::address);
    addLine(Field::Phone, &Organization::phone);
    build();
    fill();
    retranslate();
    new FormKeys(this, [this] { save(); });
    connect(m_rural, &QComboBox::currentIndexChanged, this, &OrganizationPage::updateSaving);
    connect(m_save, &QPushButton::clicked, this, &OrganizationPage::save);
}

void OrganizationPage::addLine(OrganizationField field, QString Organization::*member)
{
    auto *editor = new QLineEdit;
    editor->setObjectName(QLatin1StringView(organizationFieldKey(field)));
    editor->setMaxLength(longestLine);
    auto *shown = new FormField(editor, FormField::Label::Above, this);
    shown->setRequired(field == OrganizationField::NameKk || field == OrganizationField::NameRu);
    connect(editor, &QLineEdit::textEdited, shown, &FormField::clearFlaw);
    connect(editor, &QLineEdit::textChanged, this, &OrganizationPage::updateSaving);
    m_lines.push_back({field, member, editor, shown});
}

void OrganizationPage::build()
{
    setLook(m_heading, "title");
    setLook(m_explanation, "muted");
    setLook(m_save, "primary");
    m_save->setObjectName(u"save"_s);
    m_save->setIcon(Theme::icon(u"save"_s, Tint::AccentText));
    m_explanation->setWordWrap(true);
    m_rural->setObjectName(u"rural"_s);
    m_rural->addItem({}, false);
    m_rural->addItem({}, true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *form = new QWidget(this);
    form->setMaximumWidth(Theme::px(this, 720));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const auto &line : m_lines)
        column->addWidget(line.shown);
    column->addWidget(m_ruralField);
    column->addSpacing(4);
    column->addLayout(buttons);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(8);
    for (QWidget *part : QWidgetList{m_heading, m_explanation, m_notice, form})
        page->addWidget(part);
    page->addStretch(1);
}

QString OrganizationPage::title() const
{
    return tr("The organisation");
}

void OrganizationPage::activate()
{
    if (!isChanged())
        fill();
    m_lines.front().editor->setFocus();
}

void OrganizationPage::fill()
{
    m_saved = m_place.desk->organization();
    for (const auto &line : m_lines) {
        line.editor->setText(m_saved.*line.member);
        line.editor->setCursorPosition(0);
    }
    m_rural->setCurrentIndex(m_saved.rural ? 1 : 0);
    updateSaving();
}

Organization OrganizationPage::typed() const
{
    Organization typed = m_saved;
    for (const auto &line : m_lines)
        typed.*line.member = line.editor->text().trimmed();
    typed.rural = m_rural->currentData().toBool();
    return typed;
}

/// Every flaw beside its field; the first one gets the focus.
void OrganizationPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_notice->clear();
    const auto wanted = typed();
    QWidget *firstWrong = nullptr;
    const auto flaws = usecase::organizationFlaws(wanted);
    for (const auto &line : m_lines) {
        const auto flaw =
            std::find_if(flaws.begin(), flaws.end(), [&](const auto &each) { return each.field == line.field; });
        line.shown->setFlaw(flaw == flaws.end() ? Message() : flaw->sentence);
        if (flaw != flaws.end() && !firstWrong)
            firstWrong = line.editor;
    }
    if (firstWrong)
        return firstWrong->setFocus();
    m_busy = true;
    updateSaving();
    const auto job = [desk = m_place.desk, actor = m_place.actor, wanted, before = m_saved] {
        return usecase::ChangeOrganization(*desk)(actor, wanted, before);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<Organization> &result) { finish(result); });
}

void OrganizationPage::finish(const Result<Organization> &result)
{
    m_busy = false;
    if (result) {
        m_saved = *result;
        m_notice->setNotice(NoticeBar::Kind::Success,
                            Message{"organization", QT_TRANSLATE_NOOP("organization", "The organisation is saved: its "
                                                                                      "papers say so from now on.")});
    } else {
        if (result.error().kind == Error::Kind::Conflict)
            takeOthersChange();
        m_notice->setNotice(NoticeBar::Kind::Error, explain(result.error(), ErrorContext::Administering));
    }
    updateSaving();
}

/// What somebody else saved meanwhile is shown, but for what is being typed here.
void OrganizationPage::takeOthersChange()
{
    const auto before = std::exchange(m_saved, m_place.desk->organization());
    for (const auto &line : m_lines) {
        if (line.editor->text().trimmed() == before.*line.member)
            line.editor->setText(m_saved.*line.member);
    }
    if (m_rural->currentData().toBool() == before.rural)
        m_rural->setCurrentIndex(m_saved.rural ? 1 : 0);
}

void OrganizationPage::updateSaving()
{
    m_save->setEnabled(!m_busy && isChanged());
}

bool OrganizationPage::mayLeave()
{
    return !isChanged() ||
           confirm(this, {tr("The data of the organisation were changed"), tr("The change is not saved."),
                          tr("Discard the changes"), tr("Stay here"), true});
}

void OrganizationPage::retranslate()
{
    m_heading->setText(tr("The organisation: desk %1").arg(m_saved.deskCode));
    m_explanation->setText(tr("As it stands on every paper. The code of the desk is part of every number given here "
                              "and never changes."));
    for (const auto &line : m_lines)
        line.shown->setLabel(say({"organization", organizationFieldName(line.field)}));
    m_ruralField->setLabel(say({"organization", organizationFieldName(OrganizationField::Rural)}));
    m_ruralField->setHint(tr("The law bounds how many people a district doctor of a town may have."));
    m_rural->setItemText(0, tr("In a town"));
    m_rural->setItemText(1, tr("In the country"));
    m_save->setLabel(Message{"organization", QT_TRANSLATE_NOOP("organization", "Save the organisation")});
}

void OrganizationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
