// The registrar's main job: find somebody, register somebody, correct, look back, print.
#include "documents/card_form.h"
#include "registration/card_editor.h"
#include "registration/person_panel.h"
#include "registration/registration_page.h"
#include "tour_people.h"
#include "usecase/read_card.h"
#include <QFile>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;

bool search(TourStage &stage, const QString &text, int atLeast)
{
    clearSearch(stage);
    stage.player().type(text);
    auto *list = stage.find<QTableView>("persons");
    return stage.player().wait([&] { return list && list->model()->rowCount() >= atLeast; }, "persons found");
}

End findSomebody(TourStage &stage)
{
    stage.goTo("tirkeu::ui::RegistrationPage");
    stage.player().settle(900);
    stage.take(u"start"_s);
    if (!search(stage, u"серик 19"_s, 2))
        return End::Failed;
    stage.take(u"search"_s);
    stage.press(QKeySequence(Qt::Key_Down));
    stage.press(QKeySequence(Qt::Key_Return));
    if (!stage.player().wait([&] { return stage.panel()->hasCard(); }, "a card"))
        return End::Failed;
    stage.take(u"card"_s);
    return End::Played;
}

/// Forgotten to switch the layout: the keys of "касымов" under the English one.
End wrongLayout(TourStage &stage)
{
    if (!search(stage, u"rfcsvjd"_s, 1))
        return End::Failed;
    stage.take(u"search-wrong-layout"_s);
    if (!search(stage, u"жұмақанов бекзатбек 1911"_s, 0))
        return End::Failed;
    stage.player().settle(400);
    stage.take(u"search-nobody"_s);
    clearSearch(stage);
    return End::Played;
}

/// A new person with two slips in the form first, then put right.
End registerSomebody(TourStage &stage)
{
    const TourPerson person = tourPerson(stage.variant().round);
    clearSearch(stage);
    if (!newCard(stage))
        return End::Failed;
    fillField(stage, PatientField::Iin,
              person.iin.left(11) + QString::number((person.iin.back().digitValue() + 1) % 10));
    fillField(stage, PatientField::Surname, person.surname);
    fillField(stage, PatientField::GivenName, person.givenName);
    fillField(stage, PatientField::Patronymic, person.patronymic);
    fillField(stage, PatientField::BirthDate, u"15.06.2099"_s);
    stage.press(QKeySequence(Qt::Key_Return));
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    stage.take(u"errors"_s);
    fillField(stage, PatientField::Iin, person.iin);
    fillField(stage, PatientField::BirthDate, person.birthDate);
    chooseField(stage, PatientField::Sex, person.sex);
    fillField(stage, PatientField::Phone, u"700000000%1"_s.arg(stage.variant().round));
    fillField(stage, PatientField::HomeLocality, u"Алматы"_s);
    fillField(stage, PatientField::HomeStreet, u"Абай даңғылы"_s);
    fillField(stage, PatientField::HomeHouse, u"12"_s);
    stage.editor()->findChild<ui::CardForm *>()->row(PatientField::Surname)->editor()->setFocus();
    stage.take(u"new-person"_s);
    if (!saveCard(stage))
        return End::Failed;
    stage.take(u"registered"_s);
    return End::Played;
}

End correct(TourStage &stage)
{
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_E));
    if (!stage.player().wait([&] { return stage.isEditing(); }, "the editor"))
        return End::Failed;
    fillField(stage, PatientField::WorkPlace, u"№ 12 мектеп"_s);
    stage.take(u"correct"_s);
    return saveCard(stage) ? End::Played : End::Failed;
}

End lookBack(TourStage &stage)
{
    const bool shown = stage.player().inDialog(QKeySequence(Qt::CTRL | Qt::Key_H), [&](QDialog *dialog) {
        stage.player().settle(500);
        stage.take(dialog, u"versions"_s);
    });
    return shown ? End::Played : End::Failed;
}

/// The paper is looked at and kept for later; the tray shows it.
End print(TourStage &stage)
{
    auto &player = stage.player();
    const bool previewed = player.inDialog(QKeySequence(Qt::Key_F9), [&](QDialog *dialog) {
        player.settle(1200);
        stage.take(dialog, u"print-preview"_s);
        stage.press(QKeySequence(Qt::CTRL | Qt::Key_L));
        player.settle(400);
        stage.take(dialog, u"print-later"_s);
    });
    const bool tray = player.inDialog(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [&](QDialog *dialog) {
        auto *papers = dialog->findChild<QTableView *>(u"papers"_s);
        player.wait([&] { return papers && papers->model()->rowCount() > 0; }, "papers in the tray");
        stage.take(dialog, u"print-tray"_s);
    });
    return previewed && tray ? End::Played : End::Failed;
}

/// The paper itself, as the dialog would save it.
End savePdf(TourStage &stage)
{
    const auto record = stage.panel()->record();
    if (!record)
        return End::Failed;
    const auto paper = usecase::PrepareCardPaper(*stage.desk().desk)(stage.desk().actor, record->id, true);
    const auto pdf =
        paper ? documents::renderForm052(documents::cardForm(*paper), documents::FormLabels::builtIn(u"052"_s))
              : Result<QByteArray>(tl::unexpected(paper.error()));
    QFile file(stage.player().folder().filePath(u"052-%1.pdf"_s.arg(record->cardNumber)));
    const bool written = pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size();
    return written ? End::Played : End::Failed;
}

const TourScene scenes[]{
    {"search", findSomebody},  {"wrong layout", wrongLayout}, {"registration", registerSomebody},
    {"correction", correct},   {"versions", lookBack},        {"print", print},
    {"052/e as PDF", savePdf},
};

} // namespace

TourScenes registrationScenes()
{
    return scenes;
}

} // namespace tirkeu::app
