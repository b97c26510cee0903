#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tirkeu::architecture {

/// A C++ file cut into what the rules look at. Lines are counted from 1 and are the same in all views.
class SourceText
{
public:
    struct Literal
    {
        int line;
        QString text; ///< between the quotes, escapes as written
    };

    explicit SourceText(const QString &text);

    // By value: loops ask a temporary.
    QStringList statements() const { return m_code; }    ///< comments and the insides of literals are blank
    QStringList directives() const { return m_strings; } ///< only comments are blank
    QList<Literal> literals() const { return m_literals; }

private:
    QStringList m_code;
    QStringList m_strings;
    QList<Literal> m_literals;
};

} // namespace tirkeu::architecture
