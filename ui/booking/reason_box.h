#pragma once
#include "domain/visit_reasons.h"
#include <QLineEdit>

class QStringListModel;

namespace tirkeu::ui {

class LanguageSwitch;

/// A reason of visit (ДСМ-90 app.4) by its code or by any word of it; what is typed narrows the list.
class ReasonBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit ReasonBox(const LanguageSwitch &language, QWidget *parent = nullptr);

    QString code() const; ///< "3.2"; empty: nothing, or nothing that is known
    bool isUnknown() const { return !text().trimmed().isEmpty() && code().isEmpty(); }
    void setCode(const QString &code);
    void retranslate();

Q_SIGNALS:
    void codeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString lineOf(const VisitReason &reason) const;

    const LanguageSwitch &m_language;
    VisitReasons m_reasons;
    QStringListModel *m_lines;
};

} // namespace tirkeu::ui
