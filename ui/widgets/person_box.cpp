#include "widgets/person_box.h"
#include "base/error_text.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int atMost = 8;

QString lineOf(const PatientRow &row)
{
    return row.name.full() + u"\n"_s + row.birthDate.toString(u"dd.MM.yyyy"_s) +
           (row.iin.isEmpty() ? QString() : u" · "_s + row.iin) +
           (row.districtNumber > 0 ? u" · № %1"_s.arg(row.districtNumber) : QString());
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

PersonBox::PersonBox(Workplace &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_state(new QLabel(this))
{
    m_line->setMaxLength(200);
    m_line->setClearButtonEnabled(false);
    m_line->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    setLook(m_state, "muted");
    m_state->setWordWrap(true);
    m_state->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_state);
    column->addWidget(m_list);
    passFocus(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this, &PersonBox::search);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    m_list->setAccessibleName(tr("Persons found"));
}

void PersonBox::setWords(const QString &name, const QString &placeholder)
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(placeholder);
}

void PersonBox::clear()
{
    m_keystrokes.renew();
    m_line->clear();
    m_found.clear();
    m_searching = m_enterWaits = false;
    m_list->hide();
    m_state->hide();
}

void PersonBox::search(const QString &text)
{
    m_enterWaits = false;
    const Cancellation asked = m_keystrokes.renew();
    if (text.trimmed().isEmpty())
        return clear();
    m_searching = true;
    const auto job = [desk = m_place.desk, actor = m_place.actor, text, asked] {
        return usecase::SearchPatients(*desk)(actor, text.trimmed(), atMost, asked);
    };
    whenDone(m_place.executor.run(job), this, [this, asked](Result<std::vector<usecase::FoundPatient>> found) {
        if (asked.isStale() || (!found && found.error().kind == Error::Kind::Cancelled))
            return;
        m_searching = false;
        m_found = found ? std::move(*found) : std::vector<usecase::FoundPatient>{};
        m_state->setText(found ? tr("Nobody is found by these words.")
                               : say(explain(found.error(), ErrorContext::Reading)));
        showFound();
        if (std::exchange(m_enterWaits, false))
            lineKey(Qt::Key_Return);
    });
}

void PersonBox::showFound()
{
    m_list->clear();
    for (const auto &found : m_found)
        m_list->addItem(lineOf(found.row));
    const int rows = std::min(int(m_found.size()), 5);
    m_list->setFixedHeight(rows * (2 * fontMetrics().height() + Theme::px(this, 8)) + 4);
    m_list->setVisible(rows > 0);
    m_state->setVisible(m_found.empty());
}

void PersonBox::choose(int row)
{
    if (row < 0 || row >= int(m_found.size()))
        return;
    const PatientRow chosenRow = m_found[size_t(row)].row;
    clear();
    Q_EMIT chosen(chosenRow);
}

bool PersonBox::lineKey(int key)
{
    if (isEnter(key) && m_searching) {
        m_enterWaits = true;
        return true;
    }
    if (isEnter(key) && m_found.size() == 1) {
        choose(0);
        return true;
    }
    if ((isEnter(key) || key == Qt::Key_Down) && !m_found.empty()) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentRow(0);
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (m_line->text().isEmpty())
            Q_EMIT left();
        clear();
        return true;
    }
    return isEnter(key) && !m_line->text().isEmpty();
}

bool PersonBox::listKey(int key)
{
    if (isEnter(key)) {
        choose(m_list->currentRow());
        return true;
    }
    if (key == Qt::Key_Escape || (key == Qt::Key_Up && m_list->currentRow() <= 0)) {
        m_line->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool PersonBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            return false;
        return watched == m_line ? lineKey(key->key()) : listKey(key->key());
    }
    return QWidget::eventFilter(watched, event);
}

void PersonBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_list->setAccessibleName(tr("Persons found"));
}

} // namespace tirkeu::ui
