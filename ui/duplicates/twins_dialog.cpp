#include "duplicates/twins_dialog.h"
#include "duplicates/likelihood.h"
#include "duplicates/side_by_side.h"
#include "widgets/ask.h"
#include "widgets/dialog_parts.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/plain_label.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int linesShown = 4;

} // namespace

TwinsDialog::TwinsDialog(std::vector<usecase::LikelyTwin> twins, const Others &others, QWidget *parent)
    : QDialog(parent)
    , m_twins(std::move(twins))
    , m_others(others)
    , m_list(new QListWidget(this))
    , m_likelihood(plainLabel(this))
    , m_facts(plainLabel(this))
    , m_decided(plainLabel(this))
    , m_compared(new SideBySide({"duplicates", QT_TRANSLATE_NOOP("duplicates", "Typed now")},
                                {"duplicates", QT_TRANSLATE_NOOP("duplicates", "In the register")}, this))
{
    setObjectName(u"twinsDialog"_s);
    setWindowTitle(tr("Is this person in the register already?"));
    openLarge(this, 900, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(buildHeader());
    column->addWidget(m_list);
    column->addWidget(m_likelihood);
    column->addWidget(m_facts);
    column->addWidget(m_compared, 1);
    column->addWidget(m_decided);
    column->addWidget(buildButtons());
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &TwinsDialog::showTwin);
    m_list->setVisible(m_twins.size() > 1);
    m_list->setCurrentRow(0);
    if (m_twins.size() > 1)
        m_list->setFocus();
    else
        m_open->setFocus();
}

QWidget *TwinsDialog::buildHeader()
{
    setLook(m_likelihood, "heading");
    setLook(m_facts, "muted");
    m_likelihood->setObjectName(u"likelihood"_s);
    m_decided->setObjectName(u"decided"_s);
    m_list->setObjectName(u"twins"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Similar persons of the register"));
    auto *text = plainLabel(this);
    text->setText(m_twins.size() > 1 ? tr("Several persons of the register are like the one being written down. The "
                                          "arrow keys go from one to the next.")
                                     : tr("A person of the register is like the one being written down. Compare both, "
                                          "best with the identity document."));
    return text;
}

QWidget *TwinsDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    m_back = new KeyButton(QKeySequence(Qt::Key_Escape), bar);
    m_other = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Delete), bar);
    m_open = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Return), bar);
    m_open->action()->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    m_back->setLabel(tr("Back to the form"));
    m_open->setLabel(tr("It is this person: open the card"));
    setLook(m_open, "primary");
    auto *row = new FlowLayout(8, bar);
    row->addWidget(m_back);
    row->addSpring();
    row->addWidget(m_other);
    row->addWidget(m_open);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this, &TwinsDialog::takeForOther);
    connect(m_open, &QPushButton::clicked, this, &TwinsDialog::takeForSame);
    return bar;
}

void TwinsDialog::fill()
{
    while (m_list->count() < int(m_twins.size()))
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row) {
        const auto &twin = m_twins[size_t(row)];
        const QString shown = likelihoodDots(likelihoodOf(twin.probability)) + u"  "_s + personLine(twin.row);
        const bool other = m_others.contains(twin.row.id);
        m_list->item(row)->setText(other ? tr("%1 — another person").arg(shown) : shown);
        m_list->item(row)->setIcon(other ? Theme::icon(u"check"_s, Tint::Success)
                                         : Theme::icon(u"person"_s, Tint::Muted));
    }
    m_list->setFixedHeight(std::min(linesShown, std::max(1, m_list->count())) * m_list->sizeHintForRow(0) +
                           Theme::px(this, 8));
}

const usecase::LikelyTwin *TwinsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_twins.size() ? &m_twins[size_t(row)] : nullptr;
}

void TwinsDialog::showTwin(int)
{
    const auto *twin = current();
    if (!twin)
        return;
    const auto likelihood = likelihoodOf(twin->probability);
    m_likelihood->setText(likelihoodDots(likelihood) + u"  "_s + say(likelihoodName(likelihood)));
    m_likelihood->setAccessibleName(say(likelihoodName(likelihood)));
    m_facts->setText(twin->row.name.full() + u" · "_s + factsLine(twin->row));
    m_compared->compare(twin->fields);
    const auto why = m_others.constFind(twin->row.id);
    const bool decided = why != m_others.constEnd();
    m_decided->setText(decided ? tr("Taken for another person: %1").arg(*why) : QString());
    m_decided->setVisible(decided);
    m_other->setLabel(decided ? tr("Take the choice back") : tr("Another person…"));
}

void TwinsDialog::takeForSame()
{
    if (const auto *twin = current()) {
        m_same = twin->row.id;
        accept();
    }
}

void TwinsDialog::takeForOther()
{
    const auto *twin = current();
    if (!twin)
        return;
    if (m_others.remove(twin->row.id) == 0) {
        const auto reason =
            askReason(this, {tr("Why is it another person?"),
                             tr("The reason is kept with both records, so that nobody is asked about them again."),
                             tr("Reason"),
                             tr("Another person"),
                             {tr("A namesake: compared with the identity document"), tr("Brother or sister, twins"),
                              tr("Parent and child"), tr("Another person by their own word")}});
        if (!reason)
            return;
        m_others.insert(twin->row.id, *reason);
    }
    fill();
    const auto open =
        std::find_if(m_twins.begin(), m_twins.end(), [&](const auto &one) { return !m_others.contains(one.row.id); });
    if (open == m_twins.end())
        return accept();
    if (m_others.contains(twin->row.id))
        m_list->setCurrentRow(int(open - m_twins.begin()));
    showTwin(m_list->currentRow());
}

} // namespace tirkeu::ui
