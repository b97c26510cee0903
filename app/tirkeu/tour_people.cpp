#include "tour_people.h"
#include "registration/card_editor.h"
#include "registration/person_panel.h"

using namespace Qt::StringLiterals;

namespace tirkeu::app {

QString madeUpIin(const QString &day, bool female, int serial)
{
    for (int tail = serial;; ++tail) {
        const QString digits =
            u"%1%2%3"_s.arg(day, female ? u"2"_s : u"1"_s).arg(tail % 100000, 5, 10, QLatin1Char('0'));
        if (Iin::parse(digits))
            return digits;
    }
}

TourPerson tourPerson(int round)
{
    const TourPerson people[]{
        {u"Әбдірахманова"_s, u"Жұлдыз"_s, u"Бауыржанқызы"_s, u"12.03.1985"_s, u"female"_s, u"850312"_s,
         u"Абдрахманова"_s},
        {u"Кузнецова"_s, u"Ирина"_s, u"Владимировна"_s, u"25.06.1994"_s, u"female"_s, u"940625"_s, u"Кузнетцова"_s},
        {u"Сүлейменов"_s, u"Дінмұхамед"_s, u"Қанатұлы"_s, u"07.11.1972"_s, u"male"_s, u"721107"_s, u"Сулейменов"_s},
        {u"Қожахметова"_s, u"Мәдина"_s, u"Ғалымқызы"_s, u"03.09.1960"_s, u"female"_s, u"600903"_s, u"Кожахметова"_s},
    };
    TourPerson person = people[size_t(round - 1) % std::size(people)];
    person.iin = madeUpIin(person.iin, person.sex == u"female"_s, 90000 + round * 100);
    return person;
}

void fillField(TourStage &stage, PatientField field, const QString &text)
{
    auto *row = stage.editor()->findChild<ui::CardForm *>()->row(field);
    row->editor()->setFocus(Qt::TabFocusReason);
    stage.press(QKeySequence(QKeySequence::SelectAll));
    stage.player().type(text);
}

void chooseField(TourStage &stage, PatientField field, const QString &code)
{
    stage.editor()->findChild<ui::CardForm *>()->row(field)->setValue(code);
    stage.editor()->presenter().type(field, code);
}

void clearSearch(TourStage &stage)
{
    stage.press(QKeySequence(Qt::Key_F2));
    stage.press(QKeySequence(QKeySequence::SelectAll));
    stage.press(QKeySequence(Qt::Key_Backspace));
}

bool newCard(TourStage &stage)
{
    stage.press(QKeySequence(Qt::Key_F3));
    return stage.player().wait([&] { return stage.isEditing(); }, "the editor");
}

bool saveCard(TourStage &stage)
{
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    stage.player().settle();
    if (stage.isEditing() && !stage.editor()->presenter().isSaving()) // doubts are confirmed by the same key once more
        stage.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    return stage.player().wait([&] { return !stage.isEditing() && stage.panel()->hasCard(); }, "the saved card");
}

} // namespace tirkeu::app
