// Every section of the administration, with more to see in those that have something to do.
#include "administration/administration_page.h"
#include "registration/person_panel.h"
#include "tour_people.h"
#include "widgets/notice_bar.h"
#include <QAbstractItemView>
#include <QAction>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;

/// Until the lists of a page are filled, or it is clear that they stay empty.
void fillUp(TourStage &stage, const QWidget *page)
{
    constexpr int steps = 12;
    for (int i = 0; i < steps; ++i) {
        stage.player().settle(100);
        const auto lists = page->findChildren<QAbstractItemView *>();
        if (std::any_of(lists.begin(), lists.end(), [](const QAbstractItemView *list) {
                return list->isVisible() && list->model()->rowCount() > 0;
            }))
            return;
    }
}

End audit(TourStage &stage)
{
    auto *page = stage.openSection("Audit");
    if (!page)
        return End::NotThere;
    fillUp(stage, page);
    stage.press(QKeySequence(u"Ctrl+Shift+V"_s));
    stage.player().settle(600);
    stage.take(u"audit-verified"_s);
    return End::Played;
}

End backups(TourStage &stage)
{
    auto *page = stage.openSection("Backups");
    if (!page)
        return End::NotThere;
    fillUp(stage, page);
    stage.press(QKeySequence(Qt::Key_Insert));
    auto *notice = page->findChild<ui::NoticeBar *>();
    stage.player().wait([&] { return notice && notice->hasNotice(); }, "the backup to be begun");
    stage.take(u"backups-working"_s);
    auto *restore = page->findChild<QPushButton *>(u"restoreBackup"_s);
    if (!stage.player().wait([&] { return restore && restore->isEnabled(); }, "the backup to be made"))
        return End::Failed;
    stage.take(u"backups"_s);
    const bool shown = stage.player().inDialog([&] { restore->click(); },
                                               [&](QDialog *dialog) {
                                                   stage.player().settle(2500); // the backup is read and tried
                                                   stage.take(dialog, u"restore"_s);
                                               },
                                               "the restore");
    return shown ? End::Played : End::Failed;
}

End lists(TourStage &stage)
{
    auto *page = stage.openSection("Lists");
    if (!page)
        return End::NotThere;
    fillUp(stage, page);
    stage.take(u"lists"_s);
    const bool played = stage.player().inDialog(QKeySequence(u"Ctrl+N"_s),
                                                [&](QDialog *dialog) { stage.take(dialog, u"lists-entry"_s); });
    return played ? End::Played : End::Failed;
}

/// Who looked into the card of somebody registered today: asked by one who may read the audit.
End readers(TourStage &stage)
{
    stage.goTo("tirkeu::ui::RegistrationPage");
    clearSearch(stage);
    stage.player().type(tourPerson(stage.variant().round).iin);
    stage.press(QKeySequence(Qt::Key_Return));
    auto &player = stage.player();
    if (!player.wait([&] { return stage.panel()->hasCard(); }, "a card"))
        return End::Failed;
    const bool shown = player.inDialog(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [&](QDialog *dialog) {
        player.settle(400);
        stage.take(dialog, u"card-readers"_s);
    });
    return shown ? End::Played : End::Failed;
}

const char *const playedElsewhere[]{"tirkeu::ui::ImportPage", "tirkeu::ui::DuplicatesPage", "tirkeu::ui::AuditPage",
                                    "tirkeu::ui::BackupsPage", "tirkeu::ui::ListsPage"};

/// "tirkeu::ui::StaffPage" → "staff".
QString pictureName(const QObject *page)
{
    QString name = QString::fromLatin1(page->metaObject()->className()).section(u"::"_s, -1);
    if (name.endsWith(u"Page"_s))
        name.chop(4);
    return name.toLower();
}

/// The form for a further entry, where the section has one.
void takeEntry(TourStage &stage, const QString &picture)
{
    const QKeySequence key(u"Ctrl+N"_s);
    const auto actions = stage.administration()->currentSection()->findChildren<QAction *>();
    const bool offered = std::any_of(actions.begin(), actions.end(), [&](const QAction *action) {
        return action->shortcut() == key && action->isEnabled();
    });
    if (!offered)
        return;
    stage.player().inDialog(key, [&](QDialog *dialog) {
        stage.player().settle();
        stage.take(dialog, picture);
    });
}

/// The sections that have no scene of their own.
End otherSections(TourStage &stage)
{
    auto *page = stage.administration();
    auto *sections = page ? page->findChild<QListWidget *>(u"sections"_s) : nullptr;
    if (!sections)
        return End::NotThere;
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        auto *section = page->currentSection();
        const bool known = std::any_of(std::begin(playedElsewhere), std::end(playedElsewhere), [&](const char *name) {
            return qstrcmp(section->metaObject()->className(), name) == 0;
        });
        if (known)
            continue;
        section->activate();
        fillUp(stage, section);
        stage.take(pictureName(section));
        takeEntry(stage, pictureName(section) + u"-entry"_s);
    }
    return End::Played;
}

const TourScene scenes[]{{"card readers", readers},
                         {"lists", lists},
                         {"backups", backups},
                         {"audit", audit},
                         {"other sections", otherSections}};

} // namespace

TourScenes administrationScenes()
{
    return scenes;
}

} // namespace tirkeu::app
