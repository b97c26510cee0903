#include "booking/reason_box.h"
#include "widgets/language_switch.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ReasonBox::ReasonBox(const LanguageSwitch &language, QWidget *parent)
    : QLineEdit(parent)
    , m_language(language)
    , m_lines(new QStringListModel(this))
{
    setObjectName(u"reason"_s);
    auto *completer = new QCompleter(m_lines, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);
    completer->popup()->installEventFilter(this);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ReasonBox::codeChanged);
    connect(this, &QLineEdit::textEdited, this, &ReasonBox::codeChanged);
    retranslate();
}

QString ReasonBox::lineOf(const VisitReason &reason) const
{
    return reason.code + u"  "_s + (m_language.current() == Language::Russian ? reason.textRu : reason.textKk);
}

/// The code itself, a line of the list, or words that only one line holds.
QString ReasonBox::code() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return {};
    if (const auto known = m_reasons.find(typed.section(u' ', 0, 0)))
        return known->code;
    const VisitReason *only = nullptr;
    for (const auto &reason : m_reasons.all()) {
        if (!lineOf(reason).contains(typed, Qt::CaseInsensitive))
            continue;
        if (only)
            return {};
        only = &reason;
    }
    return only ? only->code : QString();
}

void ReasonBox::setCode(const QString &code)
{
    const auto reason = m_reasons.find(code);
    setText(reason ? lineOf(*reason) : QString());
    setCursorPosition(0);
}

void ReasonBox::retranslate()
{
    const QString now = code();
    QStringList lines;
    for (const auto &reason : m_reasons.all())
        lines += lineOf(reason);
    m_lines->setStringList(lines);
    setCode(now);
}

/// Enter in the list takes the first line where none is marked.
bool ReasonBox::eventFilter(QObject *watched, QEvent *event)
{
    auto *popup = completer()->popup();
    if (watched == popup && event->type() == QEvent::KeyPress && popup->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !popup->currentIndex().isValid() && code().isEmpty())
            popup->setCurrentIndex(popup->model()->index(0, 0));
    }
    return QLineEdit::eventFilter(watched, event);
}

} // namespace tirkeu::ui
