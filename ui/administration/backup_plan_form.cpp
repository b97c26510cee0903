#include "administration/backup_plan_form.h"
#include "widgets/choose_file.h"
#include "widgets/form_field.h"
#include "widgets/theme.h"
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using usecase::ChangeBackupPlan;

BackupPlanForm::BackupPlanForm(QWidget *parent)
    : QWidget(parent)
    , m_time(new QTimeEdit)
    , m_folder(new QLineEdit)
    , m_second(new QLineEdit)
    , m_timeField(new FormField(m_time, FormField::Label::Above, this))
    , m_folderField(new FormField(m_folder, FormField::Label::Above, this))
    , m_secondField(new FormField(m_second, FormField::Label::Above, this))
    , m_chooseFolder(new QPushButton(this))
    , m_chooseSecond(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    build();
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] { choose(m_folder); });
    connect(m_chooseSecond, &QPushButton::clicked, this, [this] { choose(m_second); });
    connect(m_save, &QPushButton::clicked, this, &BackupPlanForm::saveWanted);
    connect(m_time, &QTimeEdit::timeChanged, this, &BackupPlanForm::updateSaving);
    for (auto *line : {m_folder, m_second}) {
        connect(line, &QLineEdit::textChanged, this, &BackupPlanForm::updateSaving);
        connect(line, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    }
    retranslate();
    updateSaving();
}

void BackupPlanForm::build()
{
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setTime(m_saved.at);
    m_time->setObjectName(u"backupTime"_s);
    m_folder->setObjectName(u"backupFolder"_s);
    m_second->setObjectName(u"secondFolder"_s);
    m_save->setObjectName(u"savePlan"_s);
    m_save->setIcon(Theme::icon(u"save"_s));
    for (auto *button : {m_chooseFolder, m_chooseSecond, m_save})
        button->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_parts = {m_timeField, m_folderField, m_chooseFolder, m_secondField, m_chooseSecond, m_save};
    arrange();
}

/// On one line, or a folder a line where the letters are large.
void BackupPlanForm::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool narrow = width() < Theme::px(this, 860);
    if (grid->count() > 0 && narrow == m_narrow)
        return;
    m_narrow = narrow;
    constexpr std::pair<int, int> wide[]{{0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}};
    constexpr std::pair<int, int> stacked[]{{0, 0}, {1, 0}, {1, 1}, {2, 0}, {2, 1}, {0, 1}};
    for (size_t i = 0; i < m_parts.size(); ++i) {
        grid->removeWidget(m_parts[i]);
        const auto [row, column] = narrow ? stacked[i] : wide[i];
        grid->addWidget(m_parts[i], row, column, Qt::AlignBottom);
        if (i == 1 || i == 3)
            grid->setAlignment(m_parts[i], {}); // as wide as there is room
    }
    grid->setColumnStretch(0, narrow ? 1 : 0);
    grid->setColumnStretch(1, narrow ? 0 : 1);
    grid->setColumnStretch(3, narrow ? 0 : 1);
}

void BackupPlanForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BackupPlanForm::setPlan(const BackupPlan &plan, const QString &usualFolder, bool afterSaving)
{
    m_folder->setPlaceholderText(QDir::toNativeSeparators(usualFolder));
    const bool typed = isChanged() && !afterSaving;
    m_saved = plan;
    if (typed)
        return updateSaving();
    m_time->setTime(plan.at);
    m_folder->setText(QDir::toNativeSeparators(plan.folder));
    m_second->setText(QDir::toNativeSeparators(plan.secondFolder));
    updateSaving();
}

BackupPlan BackupPlanForm::plan() const
{
    return {m_time->time(), QDir::fromNativeSeparators(m_folder->text().trimmed()),
            QDir::fromNativeSeparators(m_second->text().trimmed())};
}

void BackupPlanForm::setFlaws(const QList<ChangeBackupPlan::Flaw> &flaws)
{
    for (auto *field : {m_timeField, m_folderField, m_secondField})
        field->clearFlaw();
    for (const auto &flaw : flaws) {
        auto *field = flaw.field == ChangeBackupPlan::Field::Time     ? m_timeField
                      : flaw.field == ChangeBackupPlan::Field::Folder ? m_folderField
                                                                      : m_secondField;
        field->setFlaw(flaw.sentence);
        if (&flaw == &flaws.front())
            field->editor()->setFocus();
    }
}

void BackupPlanForm::setBusy(bool busy)
{
    m_busy = busy;
    updateSaving();
}

void BackupPlanForm::choose(QLineEdit *line)
{
    const QString chosen = chooseFolder(this, tr("A folder for backups"), line->text());
    if (chosen.isEmpty())
        return;
    line->setText(QDir::toNativeSeparators(chosen));
    line->setFocus();
}

void BackupPlanForm::updateSaving()
{
    m_save->setEnabled(!m_busy && isChanged());
}

void BackupPlanForm::retranslate()
{
    m_timeField->setLabel(tr("Every day at"));
    m_folderField->setLabel(tr("Folder of the backups"));
    m_secondField->setLabel(tr("Second copy, on another disk"));
    m_second->setPlaceholderText(tr("none"));
    m_chooseFolder->setText(tr("Choose…"));
    m_chooseFolder->setAccessibleName(tr("Choose the folder of the backups"));
    m_chooseSecond->setText(tr("Choose…"));
    m_chooseSecond->setAccessibleName(tr("Choose the folder of the second copy"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save when and where backups are made"));
}

void BackupPlanForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
