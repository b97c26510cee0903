#include "registration/search_list.h"
#include "base/error_text.h"
#include "widgets/list_table.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using State = SearchPresenter::State;

SearchList::SearchList(Workplace &place, const CardWords &words, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_presenter(place)
    , m_model(new PatientTableModel(words, this))
    , m_delegate(new PatientDelegate(this))
    , m_box(new QLineEdit(this))
    , m_layout(new QLabel(this))
    , m_status(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
{
    build();
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmpty());
    connect(m_box, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_selected = {};
        m_toList = false;
        Q_EMIT typed();
        m_presenter.search(text);
    });
    connect(&m_presenter, &SearchPresenter::changed, this, [this] { show(m_presenter.state()); });
    connect(&m_presenter, &SearchPresenter::openAsked, this, &SearchList::openAsked);
    connect(&m_presenter, &SearchPresenter::newPersonAsked, this, &SearchList::newPersonAsked);
    connect(&m_presenter, &SearchPresenter::listAsked, this, &SearchList::focusList);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, &SearchList::showLayout);
    retranslate();
}

void SearchList::build()
{
    m_box->setObjectName(u"search"_s);
    m_box->setMaxLength(200);
    setLook(m_box, "search");
    m_box->installEventFilter(this);
    setLook(m_layout, "muted");
    setLook(m_status, "muted");
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_box, 1);
    top->addWidget(m_layout);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_status);
    column->addWidget(m_stack, 1);
}

void SearchList::buildTable()
{
    m_table->setObjectName(u"persons"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    makeReadOnly(*m_table);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(PatientTableModel::Person, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &SearchList::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const auto *found = m_model->at(now.row());
        if (m_selecting || !found)
            return;
        m_selected = found->row.id;
        Q_EMIT chosen(found->row.name.full());
    });
}

QWidget *SearchList::buildEmpty()
{
    auto *page = new QFrame(m_stack);
    setLook(page, "panel");
    m_emptyIcon = new QLabel(page);
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    m_emptyText = new QLabel(page);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    setLook(m_emptyText, "heading");
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(m_emptyIcon);
    column->addSpacing(8);
    column->addWidget(m_emptyText);
    column->addStretch(3);
    return page;
}

void SearchList::show(State state)
{
    switch (state) {
    case State::Searching:
        break; // what was found before stays until the answer comes
    case State::Found:
        showFound();
        break;
    case State::Idle:
        showEmpty(u"search"_s, tr("Type a name, an IIN, a phone or a birth date."));
        break;
    case State::Nothing:
        showEmpty(u"person-add"_s, tr("Nothing found. Enter: register as a new person."));
        break;
    case State::Failed:
        showEmpty(u"warning"_s, say(explain(m_presenter.error(), ErrorContext::Reading)));
        break;
    }
    m_status->setText(statusText());
}

void SearchList::showFound()
{
    m_selecting = true;
    m_delegate->setTyped(m_presenter.text());
    m_model->reset(m_presenter.found(), m_place.desk->today());
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.font = m_table->font();
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->sizeHint(option, {}).height());
    fitColumns();
    m_stack->setCurrentIndex(0);
    m_selecting = false;
    select(m_selected);
    if (std::exchange(m_toList, false))
        focusList();
}

/// The person always has room; with large letters on a small screen the rest is for the card to say.
void SearchList::fitColumns()
{
    const int wide = Theme::px(this, 168);
    int room = width() - Theme::px(this, 200); // the table is as wide as all of this
    for (const int column : {PatientTableModel::Born, PatientTableModel::Phone, PatientTableModel::District}) {
        m_table->setColumnWidth(column, wide);
        m_table->setColumnHidden(column, room < wide && column != PatientTableModel::Born);
        room -= wide;
    }
}

void SearchList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void SearchList::showEmpty(const QString &icon, const QString &sentence)
{
    m_selecting = true;
    m_model->reset({}, m_place.desk->today());
    m_selecting = false;
    m_emptyIcon->setPixmap(Theme::pixmap(icon, Tint::Muted, 40, this));
    m_emptyText->setText(sentence);
    m_stack->setCurrentIndex(1);
}

QString SearchList::statusText() const
{
    if (m_presenter.state() == State::Searching)
        return tr("Searching…");
    if (m_presenter.state() != State::Found)
        return {};
    if (m_presenter.text().trimmed().isEmpty())
        return tr("The last persons");
    const QString readAs = m_presenter.readAs();
    QString text = m_presenter.isFull()
                       ? tr("The first %1 are shown: type more to narrow the search").arg(m_model->rowCount())
                       : tr("%n found", nullptr, m_model->rowCount());
    if (!readAs.isEmpty())
        text += u" · "_s + tr("read in the other keyboard layout: %1").arg(readAs);
    return text;
}

void SearchList::select(const PatientId &id)
{
    m_selected = id;
    m_selecting = true;
    const int row = id.isNull() ? -1 : m_model->rowOf(id);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->setCurrentIndex({});
    m_selecting = false;
}

void SearchList::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchList::searchFor(const QString &text)
{
    m_box->setText(text);
    m_selected = {};
    Q_EMIT typed();
    m_presenter.search(text);
    m_toList = true;
}

void SearchList::showRecent()
{
    m_box->clear();
    m_selected = {};
    Q_EMIT typed();
    m_presenter.search({});
    m_toList = true;
}

void SearchList::focusList()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void SearchList::openCurrent()
{
    if (const auto *found = m_model->at(m_table->currentIndex().row()))
        Q_EMIT openAsked(found->row.id);
}

bool SearchList::boxKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        m_presenter.enter();
        return true;
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            showRecent();
        else
            focusList();
        return true;
    case Qt::Key_Escape:
        if (m_box->text().isEmpty())
            return false;
        m_box->clear();
        Q_EMIT m_box->textEdited({});
        return true;
    default:
        return false;
    }
}

bool SearchList::listKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) {
        showRecent();
        return true;
    }
    const bool toBox =
        (event->key() == Qt::Key_Up && m_table->currentIndex().row() == 0) || event->key() == Qt::Key_Escape;
    if (toBox) {
        focusBox();
        return true;
    }
    const bool writes =
        plain && (event->key() == Qt::Key_Backspace || (!event->text().isEmpty() && event->text()[0].isPrint()));
    if (!writes)
        return false;
    m_box->setFocus(Qt::OtherFocusReason); // typing goes on where it was left
    m_box->end(false);
    QApplication::sendEvent(m_box, event);
    return true;
}

bool SearchList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        return watched == m_box ? boxKey(key) : listKey(key);
    }
    return QWidget::eventFilter(watched, event);
}

void SearchList::showLayout()
{
    const auto language = QGuiApplication::inputMethod()->locale().language();
    const QString name = language == QLocale::Kazakh ? u"қаз"_s : language == QLocale::Russian ? u"рус"_s : u"eng"_s;
    m_layout->setText(u"⌨ "_s + name);
    m_layout->setAccessibleName(tr("Keyboard layout: %1").arg(name));
}

void SearchList::retranslate()
{
    m_box->setPlaceholderText(tr("F2  Name, IIN, phone, birth date, card number, address · Alt+↓ last persons"));
    m_box->setAccessibleName(tr("Find a person"));
    m_table->setAccessibleName(tr("Persons found"));
    m_model->retranslate();
    showLayout();
    show(m_presenter.state());
}

void SearchList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &SearchList::fitColumns, Qt::QueuedConnection);
}

} // namespace tirkeu::ui
