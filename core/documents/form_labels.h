#pragma once
#include "base/result.h"
#include <QHash>
#include <QString>

namespace tirkeu::documents {

/// The same words in the two languages of a state form: Kazakh stands above Russian.
struct Bilingual
{
    QString kk;
    QString ru;

    bool isEmpty() const { return kk.isEmpty() && ru.isEmpty(); }
    Bilingual with(const QString &argument) const { return {kk.arg(argument), ru.arg(argument)}; } ///< for %1
    friend bool operator==(const Bilingual &, const Bilingual &) = default;
};

/// Everything a form says beside the data: a table key,kk,ru (resources/forms/*.csv). A clinic may replace it by a file
/// of its own with the same keys.
class FormLabels
{
public:
    /// The table built in for the form: "052".
    static FormLabels builtIn(const QString &form);
    /// A clinic's own table in place of the built-in one. NotFound: no such file; Corrupt: not a CSV of key,kk,ru, or a
    /// key is unknown, missing, given twice, without words, or has lost its %1. The detail names the line or the key.
    static Result<FormLabels> fromFile(const QString &path, const QString &form);

    const Bilingual &operator[](const QString &key) const; ///< the key must be one of the form
    bool contains(const QString &key) const { return m_labels.contains(key); }

private:
    static Result<FormLabels> parse(const QByteArray &csv);
    Result<void> checkAgainst(const FormLabels &original) const;

    QHash<QString, Bilingual> m_labels;
};

} // namespace tirkeu::documents
