#include "widgets/scanner_test.h"
#include "base/clock.h"
#include "widgets/say.h"
#include "widgets/scanner_filter.h"
#include "widgets/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ScannerTest::ScannerTest(QWidget *parent)
    : QWidget(parent)
    , m_filter(new ScannerFilter(
          [this](const QWindow *window) { return isVisible() && this->window()->windowHandle() == window; }, this))
    , m_ask(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_received(new QLabel(this))
    , m_understood(new QLabel(this))
    , m_speed(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_ask->setBuddy(m_line);
    m_line->setObjectName(u"scanLine"_s);
    m_received->setObjectName(u"received"_s);
    m_understood->setObjectName(u"understood"_s);
    m_speed->setObjectName(u"speed"_s);
    for (auto *label : {m_ask, m_received, m_understood, m_speed}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_received->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_received->setFocusPolicy(Qt::NoFocus);
    setLook(m_received, "number");
    setLook(m_speed, "muted");
    column->addWidget(m_ask);
    column->addWidget(m_line);
    for (auto *label : {m_received, m_understood, m_speed}) {
        label->hide();
        column->addWidget(label);
    }
    column->addStretch(1);
    m_line->installEventFilter(this);
    connect(m_filter, &ScannerFilter::scanned, this, &ScannerTest::show);
    retranslate();
}

ScannerTest::~ScannerTest() = default;

/// A scanner too slow to be told from typing writes into the line: its speed is measured there.
bool ScannerTest::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_line) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!m_line->text().isEmpty() && key->timestamp() >= m_keyAt)
            m_slowest = std::max(m_slowest, quint64(key->timestamp() - m_keyAt));
        else
            m_slowest = 0;
        m_keyAt = key->timestamp();
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            showTyped();
            return true; // no default button of the dialog
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScannerTest::show(const ScannedText &scan)
{
    m_last = scan;
    m_wasScan = true;
    m_line->clear();
    sayAgain();
}

void ScannerTest::showTyped()
{
    if (m_line->text().isEmpty())
        return;
    m_last = {m_line->text(), int(m_line->text().size()) + 1, m_slowest};
    m_wasScan = false;
    m_line->clear();
    sayAgain();
}

void ScannerTest::sayAgain()
{
    if (m_last.keys == 0)
        return;
    m_received->setText(m_last.text);
    m_understood->setText(understood(scan::readScan(m_last.text, clinicDate(SystemClock()))));
    if (m_wasScan)
        m_speed->setText(tr("A scan: %n key(s), the slowest after %1 ms.", nullptr, m_last.keys).arg(m_last.slowestMs));
    else
        m_speed->setText(tr("Taken for typing: a key came %1 ms after the one before, or there were fewer than %2. Set "
                            "the scanner to send its keys faster, less than %3 ms apart, with Enter at the end.")
                             .arg(m_last.slowestMs)
                             .arg(ScanBurst::fewestKeys)
                             .arg(ScanBurst::gapMs));
    for (auto *label : {m_received, m_understood, m_speed})
        label->show();
    m_received->setAccessibleName(tr("Received: %1").arg(m_last.text));
}

QString ScannerTest::understood(const scan::ScanResult &scanned) const
{
    if (std::holds_alternative<Iin>(scanned))
        return tr("An IIN; its check digit is right.");
    if (const auto *mrz = std::get_if<scan::Mrz>(&scanned)) {
        if (!mrz->errors.isEmpty())
            return say(mrz->errors.first()) + u'.';
        return mrz->kind == scan::MrzKind::Td1
                   ? tr("An identity card, number %1; all check digits are right.").arg(mrz->number)
                   : tr("A passport, number %1; all check digits are right.").arg(mrz->number);
    }
    if (std::holds_alternative<scan::RecordCode>(scanned))
        return tr("A code printed by Tirkeu.");
    if (const auto *card = std::get_if<scan::CardNumber>(&scanned))
        return tr("The number of a card: %1.").arg(card->number);
    return say(std::get<scan::Unknown>(scanned).message) + u'.';
}

void ScannerTest::retranslate()
{
    m_ask->setText(tr("Scan something: a document, a bar code, a paper of Tirkeu."));
    m_line->setPlaceholderText(tr("Waiting for the scanner…"));
    m_line->setAccessibleName(tr("Trial of the scanner"));
    sayAgain();
}

void ScannerTest::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
