// What CardEditor says of persons who may be in the register already: with the very ЖСН, or like the one being typed.
#include "duplicates/likelihood.h"
#include "duplicates/twins_dialog.h"
#include "registration/card_editor.h"
#include "widgets/ask.h"
#include "widgets/theme.h"
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

QString CardEditor::twinText(const PatientRow &row) const
{
    QStringList said{row.name.full(), row.birthDate.toString(u"dd.MM.yyyy"_s)};
    if (!row.address.isEmpty())
        said += row.address;
    return said.join(u" · "_s);
}

void CardEditor::showTwins()
{
    const auto &twins = m_presenter.twins();
    m_twinList->clear();
    for (const auto &twin : twins)
        m_twinList->addItem(twinText(twin));
    m_twinList->setCurrentRow(0);
    m_twinList->setFixedHeight(std::min(4, std::max(1, m_twinList->count())) * m_twinList->sizeHintForRow(0) +
                               Theme::px(this, 8));
    m_otherPerson->setVisible(m_presenter.isNew());
    if (twins.empty())
        m_twins->hide();
    else
        m_twins->ask();
}

void CardEditor::askAboutTwins()
{
    const auto reason =
        askReason(this, {tr("Is it another person with the same IIN?"),
                         tr("Two people cannot have one number: compare it with the identity document first. "
                            "The reason is kept in the journal."),
                         tr("Reason"),
                         tr("Register as another person"),
                         {}});
    if (reason)
        m_presenter.saveAsAnotherPerson(*reason);
}

void CardEditor::openTwin()
{
    const int row = std::max(0, m_twinList->currentRow());
    if (size_t(row) >= m_presenter.twins().size())
        return;
    const PatientId id = m_presenter.twins()[size_t(row)].id;
    m_presenter.leaveCard(); // what was typed stays as a draft
    Q_EMIT openAsked(id);
}

/// Below the form: what one is typing in does not move when the bar comes.
void CardEditor::buildLikelyTwins()
{
    m_likely = new QuestionBar(QuestionBar::Kind::Info, this);
    m_likely->setObjectName(u"likelyTwins"_s);
    m_compareTwins = m_likely->addAnswer(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_compareTwins->setObjectName(u"compareTwins"_s);
    m_column->addWidget(m_likely);
    connect(m_compareTwins, &QPushButton::clicked, this, &CardEditor::compareTwins);
}

void CardEditor::showLikelyTwins()
{
    const auto &found = m_presenter.likelyTwins().found();
    const auto &sameIin = m_presenter.twins();
    const bool others = std::any_of(found.begin(), found.end(), [&](const auto &twin) {
        return std::none_of(sameIin.begin(), sameIin.end(), [&](const auto &row) { return row.id == twin.row.id; });
    });
    m_compareIinTwins->setVisible(!others && !found.empty());
    if (!others || m_presenter.foundDraft())
        return m_likely->hide();
    const QString count = QString::number(found.size());
    if (m_presenter.likelyTwins().undecided() == 0)
        m_likely->setText(tr("Similar persons in the register: %1. All are taken for other persons.").arg(count));
    else if (likelihoodOf(found.front().probability) == Likelihood::VeryLikely)
        m_likely->setText(tr("This person is very likely in the register already. Similar persons: %1.").arg(count));
    else
        m_likely->setText(tr("Similar persons are in the register: %1.").arg(count));
    if (!m_likely->isVisibleTo(this))
        m_likely->ask();
}

void CardEditor::compareTwins()
{
    auto &likely = m_presenter.likelyTwins();
    if (likely.found().empty())
        return;
    TwinsDialog dialog(likely.found(), likely.others(), this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    likely.setOthers(dialog.others());
    if (accepted && !dialog.samePerson().isNull())
        leaveFor(dialog.samePerson());
}

void CardEditor::askBeforeSaving(int veryLikely)
{
    constexpr int compareFirst = 1;
    constexpr int saveAllTheSame = 2;
    AskDialog dialog(
        {tr("Save all the same?"),
         tr("Persons of the register who are very likely this one: %1. If it is another person, say so when "
            "comparing, and nobody is asked again.")
             .arg(veryLikely)},
        this);
    dialog.addSafe(tr("Go on with the form"));
    dialog.addChoice(tr("Save"), saveAllTheSame);
    dialog.addChoice(tr("Compare"), compareFirst, AskDialog::Choice::Primary)->setFocus();
    const int choice = dialog.exec();
    if (choice == compareFirst)
        compareTwins();
    else if (choice == saveAllTheSame)
        m_presenter.save();
}

/// To the card of somebody who is there already.
void CardEditor::leaveFor(const PatientId &id)
{
    constexpr int keep = 1;
    constexpr int drop = 2;
    if (m_presenter.isChanged() && m_presenter.isNew()) {
        AskDialog dialog({tr("Open that card?"), tr("What you typed for a new person is not saved.")}, this);
        dialog.addSafe(tr("Stay here"));
        dialog.addChoice(tr("Keep it as a draft"), keep);
        dialog.addChoice(tr("Drop it, open the card"), drop, AskDialog::Choice::Primary)->setFocus();
        const int choice = dialog.exec();
        if (choice == drop)
            m_presenter.abandonCard();
        else if (choice != keep)
            return;
    }
    m_presenter.leaveCard(); // a correction stays as a draft
    Q_EMIT openAsked(id);
}

} // namespace tirkeu::ui
