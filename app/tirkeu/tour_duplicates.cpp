// Two records of one person: the warning while registering, and the nightly list of the administration.
#include "duplicates/duplicates_page.h"
#include "duplicates/twins_dialog.h"
#include "registration/card_editor.h"
#include "tour_people.h"
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;

/// Answers the question for a reason: it must have the focus.
void giveReason(TourStage &stage, QDialog *question, const QString &reason, const QString &picture)
{
    if (auto *line = question->findChild<QComboBox *>())
        line->lineEdit()->setFocus();
    stage.player().type(reason);
    stage.take(question, picture);
    question->done(1);
}

/// The person registered before comes once more, written down in Russian letters and without the number.
bool typeTwin(TourStage &stage)
{
    const TourPerson person = tourPerson(stage.variant().round);
    clearSearch(stage);
    if (!newCard(stage))
        return false;
    fillField(stage, PatientField::Surname, person.misspelt);
    fillField(stage, PatientField::GivenName, person.givenName);
    fillField(stage, PatientField::Patronymic, person.patronymic);
    fillField(stage, PatientField::BirthDate, person.birthDate);
    chooseField(stage, PatientField::Sex, person.sex);
    chooseField(stage, PatientField::DocumentKind, u"passport"_s);
    fillField(stage, PatientField::DocumentNumber, u"N0000020%1"_s.arg(stage.variant().round));
    auto *bar = stage.find<QWidget>("likelyTwins");
    return stage.player().wait([&] { return bar && bar->isVisible(); }, "the warning of similar persons");
}

/// Each of them is compared and taken for another person.
void answerTwins(TourStage &stage, QDialog *dialog)
{
    stage.take(dialog, u"twins-compared"_s);
    const QString reason =
        stage.words(u"Аттасы: жеке куәлікпен салыстырылды"_s, u"Однофамилица: сверено с удостоверением личности"_s);
    const int most = 5;
    for (int i = 0; i < most && dialog->isVisible(); ++i) {
        stage.player().inDialog(QKeySequence(Qt::CTRL | Qt::Key_Delete),
                                [&](QDialog *question) { giveReason(stage, question, reason, u"twins-reason"_s); });
    }
}

/// Saved without looking: asked once; the answer is "compare", and then "another person".
End similarPerson(TourStage &stage)
{
    if (!typeTwin(stage))
        return End::Failed;
    stage.take(u"twins-warning"_s);
    auto &player = stage.player();
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_Return)); // there is no number yet: doubtful
    bool asked = false;
    player.inDialog(QKeySequence(Qt::CTRL | Qt::Key_Return), [&](QDialog *question) {
        stage.take(question, u"twins-before-saving"_s);
        asked = true;
    });
    if (!asked ||
        !player.inDialog(QKeySequence(Qt::CTRL | Qt::Key_B), [&](QDialog *dialog) { answerTwins(stage, dialog); }))
        return End::Failed;
    stage.take(u"twins-decided"_s);
    return saveCard(stage) ? End::Played : End::Failed;
}

void joinPair(TourStage &stage, QDialog *dialog)
{
    if (auto *reason = dialog->findChild<QComboBox *>())
        reason->lineEdit()->setFocus();
    stage.player().type(stage.words(u"Екі рет тіркелген"_s, u"Зарегистрирован дважды"_s));
    stage.take(dialog, u"duplicates-join"_s);
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

End nightlyList(TourStage &stage)
{
    auto *page = qobject_cast<ui::DuplicatesPage *>(stage.openSection("Possible duplicates"));
    if (!page)
        return End::NotThere;
    auto &player = stage.player();
    auto &presenter = page->presenter();
    using State = ui::DuplicatesPresenter::State;
    player.wait([&] { return presenter.state() != State::Reading; }, "the list of duplicates");
    stage.take(u"duplicates-before"_s);
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_F5));
    if (!player.wait([&] { return !presenter.isComparing() && presenter.state() != State::Reading; }, "the comparison"))
        return End::Failed;
    if (presenter.state() != State::List) {
        stage.take(u"duplicates-none"_s);
        return End::Played;
    }
    const int rows = presenter.model().rowCount();
    player.wait([&] { return presenter.chosen().has_value(); }, "a pair");
    stage.take(u"duplicates-list"_s);
    player.inDialog(QKeySequence(Qt::CTRL | Qt::Key_Return), [&](QDialog *dialog) { joinPair(stage, dialog); });
    if (!player.wait([&] { return presenter.model().rowCount() < rows || presenter.state() != State::List; },
                     "the joined pair to leave"))
        return End::Failed;
    stage.take(u"duplicates-toast"_s);
    return End::Played;
}

const TourScene warning[]{{"similar persons", similarPerson}};
const TourScene list[]{{"possible duplicates", nightlyList}};

} // namespace

TourScenes duplicateWarningScenes()
{
    return warning;
}

TourScenes duplicateListScenes()
{
    return list;
}

} // namespace tirkeu::app
