#include "registration/card_form.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr std::array required{PatientField::Surname, PatientField::BirthDate, PatientField::Sex};

QList<FormField *> asFields(const QList<CardFieldRow *> &rows)
{
    QList<FormField *> fields;
    for (auto *row : rows)
        fields += row;
    return fields;
}

} // namespace

CardForm::CardForm(CardEditorPresenter &presenter, const CardWords &words, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_words(words)
    , m_sections(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_sections);
    row->addWidget(m_scroll, 1);
    m_sections->setObjectName(u"sections"_s);
    m_sections->setFocusPolicy(Qt::NoFocus); // Ctrl+PgDn and Ctrl+PgUp jump
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->installEventFilter(this);
    build();
    connect(m_sections, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        markCurrent(CardSection(m_sections->row(item)));
        jump(0);
    });
    retranslate();
}

void CardForm::build()
{
    auto *body = new QWidget(m_scroll->viewport()); // where it is to be: a filled widget that moves is styled anew
    setLook(body, "sheet");
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(24, 12, 24, 24);
    m_column->setSpacing(8);
    for (int i = 0; i < cardSectionCount; ++i) {
        m_sections->addItem(QString());
        m_sections->item(i)->setSizeHint({0, Theme::px(this, 30)});
        addSection(m_column, CardSection(i));
    }
    m_column->addStretch(1);
    m_scroll->setWidget(body);
    for (const auto field : required)
        row(field)->setRequired(true);
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1]->editor(), m_rows[i]->editor());
}

void CardForm::addSection(QVBoxLayout *column, CardSection section)
{
    auto *heading = new QLabel(column->parentWidget());
    setLook(heading, "heading");
    auto *hint = new QLabel(column->parentWidget());
    hint->setWordWrap(true);
    setLook(hint, "muted");
    m_headings[size_t(section)] = heading;
    m_hints[size_t(section)] = hint;
    if (section != CardSection::Identity)
        column->addSpacing(16);
    column->addWidget(heading);
    column->addWidget(hint);
    for (const auto &field : cardFields()) {
        if (field.section != section)
            continue;
        auto *line = new CardFieldRow(field, m_words, column->parentWidget());
        column->addWidget(line);
        m_rows += line;
        connect(line, &CardFieldRow::typed, &m_presenter, &CardEditorPresenter::type);
        connect(line, &CardFieldRow::left, &m_presenter, &CardEditorPresenter::leave);
        connect(line, &CardFieldRow::enterPressed, this, &CardForm::goOn);
        connect(line, &CardFieldRow::entered, this, [this, section, line] {
            markCurrent(section);
            keepInSight(line);
        });
    }
}

CardFieldRow *CardForm::row(PatientField field) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](auto *r) { return r->field() == field; });
    Q_ASSERT(found != m_rows.end());
    return *found;
}

bool CardForm::isOffered(CardSection section) const
{
    return section != CardSection::Death || !m_presenter.isNew();
}

void CardForm::reload()
{
    for (auto *line : m_rows) {
        line->setValue(m_presenter.form().value(line->field()));
        line->setReadOnly(m_presenter.isReadOnly(line->field()));
        line->setVisible(isOffered(line->description().section));
    }
    for (int i = 0; i < cardSectionCount; ++i) {
        const bool offered = isOffered(CardSection(i));
        m_headings[size_t(i)]->setVisible(offered);
        m_hints[size_t(i)]->setText(sectionHint(CardSection(i)));
        m_hints[size_t(i)]->setVisible(offered && !m_hints[size_t(i)]->text().isEmpty());
        m_sections->setRowHidden(i, !offered);
    }
    refreshNotes();
}

QString CardForm::sectionHint(CardSection section) const
{
    const bool closed = m_presenter.closedBecause().has_value();
    if (section == CardSection::Medical && !closed && m_presenter.isReadOnly(PatientField::BloodGroup))
        return tr("Nurses and doctors fill these in; here they can be read.");
    if (section == CardSection::Medical && !closed)
        return tr("Shift+Enter begins a new line.");
    if (section == CardSection::Death && m_presenter.isReadOnly(PatientField::DeceasedOn))
        return tr("A death is recorded by a doctor, the coordinator or the head.");
    return {};
}

void CardForm::refreshNotes()
{
    std::array<bool, cardSectionCount> wrong{};
    for (auto *line : m_rows) {
        const auto note = m_presenter.note(line->field());
        line->setNote(note);
        wrong[size_t(line->description().section)] |= note && note->isError;
    }
    for (int i = 0; i < cardSectionCount; ++i) {
        auto *item = m_sections->item(i);
        const QString name = m_words.say(cardSectionName(CardSection(i)));
        item->setIcon(wrong[size_t(i)] ? Theme::icon(u"error"_s, Tint::Danger) : QIcon());
        item->setData(Qt::AccessibleTextRole, wrong[size_t(i)] ? tr("%1: has errors").arg(name) : name);
    }
}

void CardForm::markCurrent(CardSection section)
{
    m_current = section;
    m_sections->setCurrentRow(int(section));
}

void CardForm::focusField(PatientField field)
{
    auto *line = row(field);
    line->editor()->setFocus(Qt::OtherFocusReason);
    keepInSight(line);
}

void CardForm::keepInSight(CardFieldRow *line)
{
    m_scroll->ensureWidgetVisible(line, 0, Theme::px(this, 56));
}

/// What is said above or below the form takes room from it: not from the field that is typed into.
bool CardForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize) {
        const auto typedInto =
            std::ranges::find_if(m_rows, [](const auto *line) { return line->editor()->hasFocus(); });
        if (typedInto != m_rows.end())
            QTimer::singleShot(0, *typedInto, [this, line = *typedInto] { keepInSight(line); }); // once it is laid out
    }
    return QWidget::eventFilter(watched, event);
}

void CardForm::focusFirst()
{
    m_scroll->verticalScrollBar()->setValue(0);
    for (auto *line : m_rows) {
        if (line->isOpen() && line->isVisibleTo(this))
            return focusField(line->field());
    }
    focusField(m_rows.first()->field());
}

void CardForm::goOn(PatientField from)
{
    bool passed = false;
    for (auto *line : m_rows) {
        if (passed && line->isOpen() && line->isVisibleTo(this))
            return focusField(line->field());
        passed = passed || line->field() == from;
    }
}

void CardForm::jump(int sections)
{
    int to = int(m_current) + sections;
    while (to >= 0 && to < cardSectionCount && !isOffered(CardSection(to)))
        to += sections;
    if (to < 0 || to >= cardSectionCount)
        return;
    markCurrent(CardSection(to));
    m_scroll->ensureWidgetVisible(m_headings[size_t(to)]);
    for (auto *line : m_rows) {
        if (line->description().section == CardSection(to))
            return focusField(line->field());
    }
}

void CardForm::retranslate()
{
    m_sections->setAccessibleName(tr("Sections of the card"));
    m_scroll->setAccessibleName(tr("Card"));
    for (int i = 0; i < cardSectionCount; ++i) {
        const QString name = m_words.say(cardSectionName(CardSection(i)));
        m_headings[size_t(i)]->setText(name);
        m_sections->item(i)->setText(name);
    }
    for (auto *line : m_rows)
        line->retranslate();
    fit();
    reload();
}

/// What was measured in letters of another size is measured anew.
void CardForm::fit()
{
    constexpr int widest = 300;
    m_sections->setFixedWidth(std::min(Theme::px(this, 212), widest));
    m_sections->setIconSize(QSize(1, 1) * Theme::px(this, 16));
    for (auto *line : m_rows)
        line->fit();
    FormField::alignLabels(asFields(m_rows));
}

void CardForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &CardForm::fit, Qt::QueuedConnection); // the editors hear of it after us
}

} // namespace tirkeu::ui
