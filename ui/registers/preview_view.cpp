#include "registers/preview_view.h"
#include "registers/import_words.h"
#include "registers/mapping_panel.h"
#include "registers/preview_model.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/list_table.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using intake::Encoding;
using Stage = ImportPresenter::Stage;

namespace {

constexpr std::array encodings{Encoding::Utf8, Encoding::Cp1251, Encoding::Kz1048};

constexpr std::array delimiterNames{QT_TRANSLATE_NOOP("registers", "comma"),
                                    QT_TRANSLATE_NOOP("registers", "semicolon"),
                                    QT_TRANSLATE_NOOP("registers", "tab")}; // by intake::delimiters

/// The first line of the box leaves it to the program; then come the choices.
template <typename Choices>
auto choiceAt(const Choices &choices, int line)
{
    return line == 0 ? std::nullopt : std::optional(choices[size_t(line - 1)]);
}

template <typename Choices, typename Choice>
int lineOf(const Choices &choices, const std::optional<Choice> &chosen)
{
    return chosen ? int(std::find(choices.begin(), choices.end(), *chosen) - choices.begin()) + 1 : 0;
}

/// Two digits that matter: more would promise too much.
qint64 rounded(qint64 estimate)
{
    qint64 unit = 1;
    while (estimate / unit >= 100)
        unit *= 10;
    return (estimate + unit / 2) / unit * unit;
}

} // namespace

PreviewView::PreviewView(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new PreviewModel(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_delimiterLabel(new QLabel(this))
    , m_delimiter(new QComboBox(this))
    , m_facts(new QLabel(this))
    , m_troubles(new QLabel(this))
    , m_remarks(new QLabel(this))
    , m_table(new QTableView(this))
    , m_mapping(new MappingPanel(presenter, this))
    , m_nothing(new QLabel(this))
    , m_allOrNothing(new QCheckBox(this))
    , m_check(new KeyButton(QKeySequence(u"Ctrl+T"_s), this))
    , m_import(new KeyButton(QKeySequence(u"Ctrl+Return"_s), this))
{
    build();
    connect(&m_presenter, &ImportPresenter::changed, this, &PreviewView::refresh);
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { m_presenter.setEncoding(choiceAt(encodings, index)); });
    connect(m_delimiter, &QComboBox::activated, this,
            [this](int index) { m_presenter.setDelimiter(choiceAt(intake::delimiters, index)); });
    connect(m_allOrNothing, &QCheckBox::toggled, &m_presenter, &ImportPresenter::setAllOrNothing);
    connect(m_check, &QPushButton::clicked, &m_presenter, &ImportPresenter::check);
    connect(m_import, &QPushButton::clicked, &m_presenter, &ImportPresenter::start);
    retranslate();
}

void PreviewView::build()
{
    m_troubles->setObjectName(u"troubles"_s);
    m_troubles->setWordWrap(true);
    m_troubles->setTextFormat(Qt::PlainText);
    setLook(m_troubles, "error");
    m_remarks->setObjectName(u"remarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    setLook(m_remarks, "muted");
    m_table->setObjectName(u"preview"_s);
    m_table->setModel(m_model);
    makeList(*m_table);
    m_nothing->setObjectName(u"looking"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    setLook(m_nothing, "muted");
    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(m_table, 1);
    body->addWidget(m_nothing, 1);
    body->addWidget(m_mapping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(factsRow());
    column->addWidget(m_troubles);
    column->addWidget(m_remarks);
    column->addLayout(body, 1);
    column->addLayout(buttonsRow());
}

QLayout *PreviewView::factsRow()
{
    m_encoding->setObjectName(u"encoding"_s);
    for (int i = 0; i <= int(encodings.size()); ++i)
        m_encoding->addItem(i == 0 ? QString() : intake::encodingName(encodings[size_t(i - 1)]));
    m_delimiter->setObjectName(u"delimiter"_s);
    for (size_t i = 0; i <= delimiterNames.size(); ++i)
        m_delimiter->addItem({});
    m_facts->setObjectName(u"facts"_s);
    auto *row = new FlowLayout(16);
    const auto add = [&](QLabel *label, QComboBox *box) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        auto *both = new QWidget(this);
        auto *line = new QHBoxLayout(both);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(label);
        line->addWidget(box);
        row->addWidget(both);
    };
    add(m_encodingLabel, m_encoding);
    add(m_delimiterLabel, m_delimiter);
    row->addWidget(m_facts);
    return row;
}

QLayout *PreviewView::buttonsRow()
{
    m_allOrNothing->setObjectName(u"allOrNothing"_s);
    m_check->setObjectName(u"check"_s);
    m_import->setObjectName(u"import"_s);
    setLook(m_import, "primary");
    auto *row = new FlowLayout;
    row->addWidget(m_allOrNothing);
    row->addSpring();
    row->addWidget(m_check);
    row->addWidget(m_import);
    return row;
}

QString PreviewView::factsText() const
{
    const auto &preview = m_presenter.preview();
    if (preview.reading.titles.isEmpty())
        return sizeWords(preview.size);
    const auto count = int(std::min<qint64>(preview.rowCount, std::numeric_limits<int>::max()));
    const QString rows = preview.isCounted ? tr("%n row(s)", nullptr, count)
                                           : tr("about %1 rows").arg(grouped(rounded(preview.rowCount)));
    return sizeWords(preview.size) + u" · "_s + rows;
}

void PreviewView::refreshChoices()
{
    const auto &choice = m_presenter.choice();
    const auto &reading = m_presenter.preview().reading;
    const auto show = [&](QComboBox *box, int line, const QString &recognised) {
        const QSignalBlocker quiet(box);
        const bool known = line == 0 && !reading.titles.isEmpty();
        box->setItemText(0, known ? tr("recognised: %1").arg(recognised) : tr("recognise it"));
        box->setCurrentIndex(line);
    };
    show(m_encoding, lineOf(encodings, choice.encoding), intake::encodingName(reading.encoding));
    const int now = lineOf(intake::delimiters, std::optional(reading.delimiter));
    show(m_delimiter, lineOf(intake::delimiters, choice.delimiter), m_delimiter->itemText(now));
}

void PreviewView::refreshTroubles()
{
    QStringList sentences;
    for (const Message &trouble : m_presenter.troubles())
        sentences += say(trouble);
    m_troubles->setText(sentences.join(u'\n'));
    m_troubles->setHidden(sentences.isEmpty());
    QStringList remarks;
    const auto &preview = m_presenter.preview();
    if (!preview.unread.isEmpty())
        remarks += tr("Columns that are not read: %1.").arg(preview.unread.join(u", "_s));
    if (const auto ragged = m_presenter.raggedRows(); ragged > 0)
        remarks += tr("%n row(s) of those shown have not as many cells as the header: they would be rejected.", nullptr,
                      int(ragged));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setHidden(remarks.isEmpty());
}

void PreviewView::refresh()
{
    const bool looking = m_presenter.stage() == Stage::Looking;
    if (!looking && m_presenter.stage() != Stage::Preview)
        return;
    const auto &preview = m_presenter.preview();
    refreshChoices();
    refreshTroubles();
    m_facts->setText(looking ? QString() : factsText());
    const QString shown = looking ? QString()
                                  : m_presenter.path() + intake::encodingName(preview.reading.encoding) +
                                        QLatin1Char(preview.reading.delimiter);
    if (shown != m_shown && !looking) {
        m_model->reset(preview);
        m_table->resizeColumnsToContents();
        for (int i = 0; i < m_model->columnCount(); ++i)
            m_table->setColumnWidth(i, std::clamp(m_table->columnWidth(i), Theme::px(this, 88), Theme::px(this, 220)));
    }
    m_shown = shown;
    m_model->setMapping(preview.reading.mapping);
    const bool isTable = !looking && !preview.reading.titles.isEmpty();
    m_table->setVisible(isTable);
    m_mapping->setVisible(isTable);
    m_nothing->setVisible(!isTable);
    m_nothing->setText(looking ? tr("Looking at the file…") : tr("Nothing of this file can be shown."));
    m_mapping->refresh();
    m_allOrNothing->setChecked(m_presenter.allOrNothing());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_check, m_import, m_allOrNothing})
        widget->setEnabled(m_presenter.canImport());
}

void PreviewView::retranslate()
{
    m_encodingLabel->setText(tr("Code page"));
    m_encoding->setAccessibleName(tr("Code page"));
    m_delimiterLabel->setText(tr("Between the cells"));
    m_delimiter->setAccessibleName(tr("What divides the cells"));
    for (size_t i = 0; i < delimiterNames.size(); ++i)
        m_delimiter->setItemText(int(i) + 1, say({"registers", delimiterNames[i]}));
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_allOrNothing->setText(tr("All rows or none: one rejected row, and nothing is taken over"));
    m_check->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Check only")});
    m_import->setLabel(Message{"registers", QT_TRANSLATE_NOOP("registers", "Import the register")});
    m_mapping->setFixedWidth(Theme::px(this, 372));
    m_model->retranslate();
    refresh();
}

void PreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tirkeu::ui
