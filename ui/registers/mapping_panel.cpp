#include "registers/mapping_panel.h"
#include "widgets/form_field.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using intake::RegisterField;

MappingPanel::MappingPanel(ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_heading(new QLabel(this))
{
    setLook(m_heading, "section");
    auto *content = new QWidget;
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, 12, 0);
    fields->setSpacing(4);
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const auto field = RegisterField(i);
        auto *box = new QComboBox;
        box->setObjectName(u"column_"_s + QLatin1StringView(intake::registerFieldTitle(field)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_boxes[i] = box;
        m_fields[i] = new FormField(box, FormField::Label::Left, content);
        fields->addWidget(m_fields[i]);
        connect(box, &QComboBox::activated, this,
                [this, field](int index) { m_presenter.setColumn(field, index - 1); });
    }
    fields->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(Theme::px(this, 120));
    column->addWidget(scroll, 1);
    retranslate();
}

void MappingPanel::fill(QComboBox &box, int column)
{
    const QSignalBlocker quiet(box);
    QStringList items{tr("— not in the file —")};
    items += m_presenter.preview().reading.titles;
    QStringList before;
    for (int i = 0; i < box.count(); ++i)
        before += box.itemText(i);
    if (items != before) {
        box.clear();
        box.addItems(items);
    }
    box.setCurrentIndex(column + 1);
}

void MappingPanel::refresh()
{
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const auto field = RegisterField(i);
        fill(*m_boxes[i], m_presenter.preview().reading.mapping[field]);
        const Message trouble = m_presenter.troubleOf(field);
        if (trouble.id.isEmpty())
            m_fields[i]->clearFlaw();
        else
            m_fields[i]->setFlaw(trouble);
    }
}

void MappingPanel::retranslate()
{
    m_heading->setText(tr("Which column holds what"));
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(say(intake::registerFieldName(RegisterField(i))));
    FormField::alignLabels({m_fields.begin(), m_fields.end()});
    refresh();
}

void MappingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
