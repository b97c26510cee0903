#include "tour.h"
#include "composition.h"
#include "documents/card_form.h"
#include "registration/registration_page.h"
#include "shell/first_run_wizard.h"
#include "shell/main_window.h"
#include "shell/sign_in_dialog.h"
#include "tour_player.h"
#include "usecase/read_card.h"
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using ui::CardEditor;
using ui::PersonPanel;

/// A number of the 1800s, as every made-up person has: nobody living carries it.
QString madeUpIin(int serial)
{
    for (int tail = serial * 100 + 90000;; ++tail) {
        QString digits = u"8503122%1"_s.arg(tail % 100000, 5, 10, QLatin1Char('0'));
        if (Iin::parse(digits))
            return digits;
    }
}

/// The registrar's main job as one play; the same in both languages and both colour schemes.
class Tour
{
public:
    Tour(Composition &composition, const usecase::OpenedDesk &opened, TourPlayer &player)
        : m_services(composition.services())
        , m_composition(composition)
        , m_opened(opened)
        , m_player(player)
    {
    }
    void play(Language language, ui::Theme::Scheme scheme);

private:
    void showEntrance();
    void findSomebody();
    void registerSomebody();
    void correctAndLookBack();
    void print();
    void savePdf();
    void fill(PatientField field, const QString &text);
    void choose(PatientField field, const QString &code);
    void take(QWidget *widget, const QString &name) { m_player.take(widget, m_prefix + name); }
    PersonPanel *panel() const { return m_window->findChild<PersonPanel *>(); }
    CardEditor *editor() const { return m_window->findChild<CardEditor *>(); }

    const ui::Services &m_services;
    Composition &m_composition;
    const usecase::OpenedDesk &m_opened;
    TourPlayer &m_player;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_prefix;
    int m_round = 0;
};

void Tour::play(Language language, ui::Theme::Scheme scheme)
{
    m_services.language.change(language);
    m_services.theme.setScheme(scheme);
    m_prefix = languageCode(language) + (scheme == ui::Theme::Scheme::Dark ? u"-dark-"_s : u"-light-"_s);
    ++m_round;
    showEntrance();
    m_window = std::make_unique<ui::MainWindow>(m_services, m_opened, m_composition.workplaces());
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    m_player.playIn(m_window.get());
    m_player.wait([&] { return m_window->isActiveWindow(); }, "the window");
    findSomebody();
    registerSomebody();
    correctAndLookBack();
    print();
    savePdf();
    m_window->lock();
    take(m_window.get(), u"lock"_s);
    m_window.reset();
}

void Tour::showEntrance()
{
    ui::FirstRunWizard wizard(m_services);
    wizard.show();
    take(&wizard, u"first-run"_s);
    ui::SignInDialog signIn(m_services);
    signIn.show();
    take(&signIn, u"sign-in"_s);
}

void Tour::findSomebody()
{
    m_player.press(QKeySequence(Qt::Key_F2));
    m_player.type(u"серик 19"_s);
    auto *list = m_window->findChild<QTableView *>(u"persons"_s);
    m_player.wait([&] { return list && list->model()->rowCount() > 1; }, "persons found");
    take(m_window.get(), u"search"_s);
    m_player.press(QKeySequence(Qt::Key_Down));
    m_player.press(QKeySequence(Qt::Key_Return));
    m_player.wait([&] { return panel()->hasCard(); }, "a card");
    take(m_window.get(), u"card"_s);
}

void Tour::fill(PatientField field, const QString &text)
{
    auto *row = editor()->findChild<ui::CardForm *>()->row(field);
    row->editor()->setFocus(Qt::TabFocusReason);
    m_player.press(QKeySequence(QKeySequence::SelectAll));
    m_player.type(text);
}

void Tour::choose(PatientField field, const QString &code)
{
    editor()->findChild<ui::CardForm *>()->row(field)->setValue(code);
    editor()->presenter().type(field, code);
}

/// A new person with two slips in the form first, then put right.
void Tour::registerSomebody()
{
    const QString iin = madeUpIin(m_round);
    m_player.press(QKeySequence(Qt::Key_F2));
    m_player.press(QKeySequence(QKeySequence::SelectAll));
    m_player.press(QKeySequence(Qt::Key_Backspace));
    m_player.press(QKeySequence(Qt::Key_F3));
    m_player.wait([&] { return editor()->isVisible(); }, "the editor");
    fill(PatientField::Iin, iin.left(11) + QString::number((iin.back().digitValue() + 1) % 10));
    fill(PatientField::Surname, u"Әбдірахманова"_s);
    fill(PatientField::GivenName, u"Жұлдыз"_s);
    fill(PatientField::Patronymic, u"Бауыржанқызы"_s);
    fill(PatientField::BirthDate, u"15.06.2099"_s);
    m_player.press(QKeySequence(Qt::Key_Return));
    m_player.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    take(m_window.get(), u"errors"_s);
    fill(PatientField::Iin, iin);
    fill(PatientField::BirthDate, u"12.03.1985"_s);
    choose(PatientField::Sex, u"female"_s);
    fill(PatientField::Phone, u"7000000000"_s);
    fill(PatientField::HomeLocality, u"Алматы"_s);
    fill(PatientField::HomeStreet, u"Абай даңғылы"_s);
    fill(PatientField::HomeHouse, u"12"_s);
    editor()->findChild<ui::CardForm *>()->row(PatientField::Surname)->editor()->setFocus();
    take(m_window.get(), u"new-person"_s);
    m_player.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_player.settle();
    if (editor()->isVisible()) // doubts are confirmed by the same key once more
        m_player.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_player.wait([&] { return !editor()->isVisible() && panel()->hasCard(); }, "the saved card");
    take(m_window.get(), u"registered"_s);
}

void Tour::correctAndLookBack()
{
    m_player.press(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_player.wait([&] { return editor()->isVisible(); }, "the editor");
    fill(PatientField::WorkPlace, u"№ 12 мектеп"_s);
    take(m_window.get(), u"correct"_s);
    m_player.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_player.settle();
    if (editor()->isVisible())
        m_player.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_player.wait([&] { return !editor()->isVisible() && panel()->hasCard(); }, "the corrected card");
    m_player.inDialog(QKeySequence(Qt::CTRL | Qt::Key_H), [&](QWidget *dialog) {
        m_player.settle(500);
        take(dialog, u"versions"_s);
    });
}

void Tour::print()
{
    m_player.inDialog(QKeySequence(Qt::Key_F9), [&](QWidget *dialog) {
        m_player.settle(1500);
        take(dialog, u"print-preview"_s);
    });
}

/// The paper itself, as the dialog would save it.
void Tour::savePdf()
{
    const auto record = panel()->record();
    if (!record)
        return;
    const auto paper = usecase::PrepareCardPaper(*m_opened.desk)(m_opened.actor, record->id, true);
    const auto pdf =
        paper ? documents::renderForm052(documents::cardForm(*paper), documents::FormLabels::builtIn(u"052"_s))
              : Result<QByteArray>(tl::unexpected(paper.error()));
    QFile file(m_player.folder().filePath(u"052-%1.pdf"_s.arg(record->cardNumber)));
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        qWarning("tour: the paper could not be written");
}

} // namespace

int runTour(Composition &composition, const QString &folder)
{
    QDir desk(composition.services().place.database.section(u'/', 0, -2));
    TourPlayer player(folder);
    if (!player.folder().mkpath(u"."_s))
        return 1;
    bool played = false;
    {
        const auto opened = composition.enterDemo();
        if (opened) {
            Tour tour(composition, *opened, player);
            for (const auto scheme : {ui::Theme::Scheme::Light, ui::Theme::Scheme::Dark}) {
                for (const auto language : {Language::Kazakh, Language::Russian})
                    tour.play(language, scheme);
            }
            played = !player.failed();
        }
    }
    desk.removeRecursively();
    return played ? 0 : 1;
}

} // namespace tirkeu::app
