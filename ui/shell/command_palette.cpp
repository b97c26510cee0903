#include "shell/command_palette.h"
#include "shell/command_delegate.h"
#include "shell/command_list_model.h"
#include "widgets/theme.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

CommandPalette::CommandPalette(std::vector<Command> commands, const QStringList &recent, const LanguageSwitch &language,
                               QWidget *parent)
    : QDialog(parent)
    , m_model(new CommandListModel(std::move(commands), recent, language, this))
    , m_box(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing is called so. Try another word, Kazakh or Russian."), this))
{
    setWindowTitle(tr("Commands"));
    setLook(m_box, "search");
    m_box->setPlaceholderText(tr("What do you want to do?"));
    m_box->setAccessibleName(windowTitle());
    m_box->setMaxLength(100);
    m_box->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows work from the box
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_nothing, "muted");
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_box);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    const QSize room =
        QSize(Theme::px(this, 620), Theme::px(this, 460)).boundedTo(parent->window()->size() - QSize(80, 80));
    resize(room);
    m_mostForHits = room.height() - m_box->sizeHint().height() - column->spacing() - 2 * 12;
    connect(m_box, &QLineEdit::textEdited, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::sayCurrent);
    search({});
    m_box->setFocus();
}

void CommandPalette::search(const QString &typed)
{
    m_model->search(typed);
    m_list->setCurrentIndex(m_model->index(m_model->firstAvailable(), 0));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    fitHits();
}

/// As high as its hits, and never higher than the room it was given; the box stays where it is.
void CommandPalette::fitHits()
{
    const int wanted = m_model->rowCount() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    m_list->setFixedHeight(std::min(wanted, m_mostForHits));
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

/// The focus stays in the box; its description tells a screen reader which command Enter would do.
void CommandPalette::sayCurrent()
{
    m_box->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->at(index.row()).available)
        return;
    m_chosen = m_model->at(index.row());
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace tirkeu::ui
