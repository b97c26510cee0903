// A population register is taken over from a file that the tour writes itself.
#include "registers/import_page.h"
#include "tour_people.h"
#include <QFile>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;
using Stage = ui::ImportPresenter::Stage;

constexpr int goodRows = 60;

/// Made-up people of the 1800s at one street; each variant of the tour brings others.
QString goodRow(int round, int n)
{
    const QString surnames[]{u"Оразбаева"_s, u"Тілеуова"_s, u"Нұрғалиева"_s, u"Ермекова"_s, u"Шәріпова"_s};
    const QString names[]{u"Ләззат"_s, u"Гүлжан"_s, u"Айнұр"_s, u"Балжан"_s, u"Сәуле"_s, u"Меруерт"_s, u"Зейнеп"_s};
    const QString patronymics[]{u"Серікқызы"_s, u"Маратқызы"_s,  u"Асқарқызы"_s,  u"Болатқызы"_s,
                                u"Ерланқызы"_s, u"Қайратқызы"_s, u"Сәкенқызы"_s,  u"Талғатқызы"_s,
                                u"Мұратқызы"_s, u"Ержанқызы"_s,  u"Нұрланқызы"_s, u"Дәуренқызы"_s};
    const QDate born = QDate(1930 + round * 9, 1, 1).addDays(n * 97);
    return u"%1,%2,%3,%4,%5,female,+7700001%6,\"Алматы, Жібек жолы көшесі, %7\",,KAZ,,"_s.arg(
        madeUpIin(born.toString(u"yyMMdd"_s), true, 70000 + round * 1000 + n), surnames[n % 5], names[n % 7],
        patronymics[n % 3 + (round - 1) % 4 * 3], born.toString(Qt::ISODate),
        u"%1%2"_s.arg(round % 10).arg(n, 3, 10, QLatin1Char('0')), QString::number(n + 1));
}

/// A check digit, a date and a sex that cannot be; a cell too few; a number that another row has.
QStringList badRows(int round)
{
    return {u"850312290013,Сейтова,Айгүл,,1985-03-12,female,+77000010901,\"Алматы, Абай даңғылы, 3\",,KAZ,,"_s,
            u",Петрова,Ольга,Ивановна,1985-02-30,female,+77000010902,\"Алматы, ул. Абая, 5\",,KAZ,passport,N00000901"_s,
            u",Жүнісова,Дана,,1990-05-06,neither,+77000010903,\"Алматы, Абай даңғылы, 7\",,KAZ,passport,N00000902"_s,
            u",Каримова,Алия,,1991-01-01,female"_s, goodRow(round, 0)};
}

bool writeRegister(const QString &path, int round)
{
    QStringList rows{u"iin,surname,given_name,patronymic,birth_date,sex,phone,address,district,citizenship,"
                     "document_type,document_number"_s};
    for (int n = 0; n < goodRows; ++n)
        rows += goodRow(round, n);
    rows += badRows(round);
    // Written down once more, with a letter missing and without the number: one for the list of duplicates.
    rows += goodRow(round, 5).mid(12).replace(u"+7700001"_s, u"+7700002"_s).chopped(2) +
            u",passport,N0000100%1"_s.arg(round);
    QFile file(path);
    const QByteArray text = rows.join(u'\n').toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool waitFor(TourStage &stage, const ui::ImportPage &page, Stage wanted, const char *what)
{
    auto &presenter = const_cast<ui::ImportPage &>(page).presenter();
    return stage.player().wait([&] { return !presenter.isWorking() && presenter.stage() == wanted; }, what);
}

End import(TourStage &stage)
{
    auto *page = qobject_cast<ui::ImportPage *>(stage.openSection("Import of a register"));
    if (!page)
        return End::NotThere;
    const QString path = stage.player().folder().absoluteFilePath(u"register.csv"_s);
    if (!writeRegister(path, stage.variant().round))
        return End::Failed;
    stage.player().wait([&] { return page->presenter().runsKnown(); }, "the earlier imports");
    stage.take(u"import-runs"_s);
    page->findChild<QLineEdit *>(u"path"_s)->setFocus();
    stage.player().retype(path);
    stage.press(QKeySequence(Qt::Key_Return));
    if (!waitFor(stage, *page, Stage::Preview, "the preview"))
        return End::Failed;
    stage.take(u"import-preview"_s);
    stage.press(QKeySequence(u"Ctrl+T"_s));
    if (!waitFor(stage, *page, Stage::Report, "the check"))
        return End::Failed;
    stage.take(u"import-checked"_s);
    stage.press(QKeySequence(u"Ctrl+Return"_s));
    if (!waitFor(stage, *page, Stage::Report, "the import"))
        return End::Failed;
    stage.take(u"import-report"_s);
    stage.press(QKeySequence(Qt::Key_Escape));
    QFile::remove(path);
    return End::Played;
}

const TourScene scenes[]{{"import of a register", import}};

} // namespace

TourScenes importScenes()
{
    return scenes;
}

} // namespace tirkeu::app
