#include "administration/audit_page.h"
#include "audit/audit_table.h"
#include "base/error_text.h"
#include "usecase/audit_actions.h"
#include "widgets/day_edit.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

AuditPage::AuditPage(Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_model(new AuditTableModel(AuditTableModel::Columns::All, this))
    , m_notice(new NoticeBar(this))
    , m_table(auditTable(m_model, {68, 152, 200, 270, 130}, this))
{
    m_table->setObjectName(u"audit"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildFilter());
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(buildBar());
    connect(m_model, &AuditTableModel::moreWanted, this, &AuditPage::read);
    connect(m_table, &QTableView::activated, this, &AuditPage::openPerson);
    retranslate();
    readUsers();
    ask();
}

QWidget *AuditPage::buildFilter()
{
    auto *box = new QWidget(this);
    const QDate today = m_place.desk->today();
    m_period = new QCheckBox(box);
    m_from = dayEdit(today.addDays(-7), box);
    m_to = dayEdit(today, box);
    m_dash = new QLabel(u"–"_s, box);
    m_user = new QComboBox(box);
    m_action = new QComboBox(box);
    m_person = new QLineEdit(box);
    for (auto *day : {m_from, m_to}) {
        day->setEnabled(false);
        connect(m_period, &QCheckBox::toggled, day, &QWidget::setEnabled);
    }
    m_user->setObjectName(u"user"_s);
    m_action->setObjectName(u"action"_s);
    m_person->setObjectName(u"person"_s);
    m_person->setMinimumWidth(Theme::px(this, 200));
    for (auto *list : {m_user, m_action}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(14);
    }
    m_show = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), box);
    m_show->setIcon(Theme::icon(u"search"_s));
    for (auto *&label : m_labels)
        label = new QLabel(box);
    m_labels[0]->setBuddy(m_user);
    m_labels[1]->setBuddy(m_action);
    m_labels[2]->setBuddy(m_person);
    connect(m_person, &QLineEdit::returnPressed, this, &AuditPage::ask);
    connect(m_show, &QPushButton::clicked, this, &AuditPage::ask);
    layOutFilter(box);
    return box;
}

/// Each with its name above it; by lines where the letters are large.
void AuditPage::layOutFilter(QWidget *box)
{
    auto *days = new QHBoxLayout;
    days->setSpacing(4);
    for (auto *widget : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        days->addWidget(widget);
    auto *flow = new FlowLayout(12, box);
    const auto under = [flow](QWidget *label, QLayout *editor) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(label);
        column->addLayout(editor);
        flow->addLayout(column);
    };
    under(m_period, days);
    QWidget *const editors[]{m_user, m_action, m_person};
    for (int i = 0; i < 3; ++i) {
        auto *row = new QHBoxLayout;
        row->addWidget(editors[i]);
        under(m_labels[i], row);
    }
    auto *button = new QVBoxLayout;
    button->addStretch(1);
    button->addWidget(m_show);
    flow->addLayout(button);
}

QWidget *AuditPage::buildBar()
{
    auto *bar = new QWidget(this);
    m_verify = new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), bar);
    m_export = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_S), bar);
    m_verify->setIcon(Theme::icon(u"verify"_s));
    m_export->setIcon(Theme::icon(u"save"_s));
    auto *row = new FlowLayout(8, bar);
    row->addWidget(m_verify);
    row->addSpring();
    row->addWidget(m_export);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::exportRows);
    return bar;
}

QString AuditPage::title() const
{
    return say({"administration", QT_TRANSLATE_NOOP("administration", "Audit")});
}

void AuditPage::activate()
{
    m_person->setFocus();
}

void AuditPage::readUsers()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadAudit(*desk).users(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<User>> &users) {
        m_users = users.value_or(std::vector<User>());
        fillUsers();
    });
}

usecase::AuditQuestion AuditPage::question() const
{
    usecase::AuditQuestion question;
    if (m_period->isChecked()) {
        question.from = m_from->date();
        question.to = m_to->date();
    }
    question.user = UserId(m_user->currentData().toUuid());
    question.action = m_action->currentData().toString();
    question.person = m_person->text();
    return question;
}

void AuditPage::ask()
{
    m_current = m_questions.renew();
    m_question = question();
    m_notice->clear();
    m_model->start();
    read(0);
}

void AuditPage::read(qint64 beforeSeq)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, question = m_question, beforeSeq] {
        return usecase::ReadAudit(*desk)(actor, question, beforeSeq);
    };
    whenDone(m_place.executor.run(job), this,
             [this, asked = m_current, first = beforeSeq == 0](const Result<std::vector<usecase::AuditLine>> &lines) {
                 if (!asked.isStale())
                     take(lines, first);
             });
}

void AuditPage::take(const Result<std::vector<usecase::AuditLine>> &lines, bool first)
{
    if (!lines) {
        m_model->stop();
        if (lines.error().kind == Error::Kind::NotFound)
            return m_notice->setNotice(
                NoticeBar::Kind::Info,
                Message{"auditPage", QT_TRANSLATE_NOOP("auditPage", "Nobody has this number of a card or IIN.")});
        return m_notice->setNotice(NoticeBar::Kind::Error, explain(lines.error(), ErrorContext::Reading));
    }
    m_model->append(*lines);
    if (first && lines->empty())
        m_notice->setNotice(NoticeBar::Kind::Info,
                            Message{"auditPage", QT_TRANSLATE_NOOP("auditPage", "Nothing of this kind was done.")});
    else if (first)
        m_table->selectRow(0);
}

void AuditPage::openPerson()
{
    const auto *line = m_model->at(m_table->currentIndex().row());
    if (line && !line->patient.isNull())
        Q_EMIT personWanted(line->patient);
}

void AuditPage::setBusy(bool busy)
{
    m_verify->setEnabled(!busy);
    m_export->setEnabled(!busy);
}

void AuditPage::fillUsers()
{
    const auto chosen = m_user->currentData();
    m_user->clear();
    m_user->addItem(tr("Everybody"), QUuid());
    for (const auto &user : m_users)
        m_user->addItem(user.displayName, user.id.uuid());
    m_user->setCurrentIndex(std::max(0, m_user->findData(chosen)));
}

void AuditPage::fillActions()
{
    const auto chosen = m_action->currentData();
    m_action->clear();
    m_action->addItem(tr("Everything"), QString());
    for (const auto &action : usecase::auditActions())
        m_action->addItem(say({"audit", action.name}), QString::fromLatin1(action.code));
    m_action->setCurrentIndex(std::max(0, m_action->findData(chosen)));
}

void AuditPage::retranslate()
{
    setAccessibleName(title());
    m_table->setAccessibleName(title());
    m_period->setText(tr("Only these days"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_labels[0]->setText(tr("Who"));
    m_labels[1]->setText(tr("What"));
    m_labels[2]->setText(tr("Whose card"));
    m_user->setAccessibleName(tr("Who"));
    m_action->setAccessibleName(tr("What"));
    m_person->setAccessibleName(tr("Whose card"));
    m_person->setPlaceholderText(tr("Number of the card or IIN"));
    m_show->setLabel(Message{"tirkeu::ui::AuditPage", QT_TR_NOOP("Show")});
    m_verify->setLabel(Message{"tirkeu::ui::AuditPage", QT_TR_NOOP("Verify the audit")});
    m_export->setLabel(Message{"tirkeu::ui::AuditPage", QT_TR_NOOP("Save as CSV…")});
    fillUsers();
    fillActions();
    m_model->retranslate();
}

void AuditPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
