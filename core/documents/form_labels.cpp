#include "documents/form_labels.h"
#include "base/csv.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace tirkeu::documents {
namespace {

QStringList placesIn(const QString &text)
{
    QStringList places;
    for (const auto &place : {u"%1"_s, u"%2"_s}) {
        if (text.contains(place))
            places.append(place);
    }
    return places;
}

} // namespace

FormLabels FormLabels::builtIn(const QString &form)
{
    QFile file(u":/forms/%1.csv"_s.arg(form));
    const bool opened = file.open(QIODevice::ReadOnly);
    auto labels = parse(file.readAll());
    Q_ASSERT(opened && labels); // built in, and a test reads it
    return *std::move(labels);
}

Result<FormLabels> FormLabels::fromFile(const QString &path, const QString &form)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, file.errorString());
    auto labels = parse(file.readAll());
    if (!labels)
        return labels;
    if (auto fits = labels->checkAgainst(builtIn(form)); !fits)
        return tl::unexpected(fits.error());
    return labels;
}

const Bilingual &FormLabels::operator[](const QString &key) const
{
    const auto found = m_labels.constFind(key);
    Q_ASSERT_X(found != m_labels.cend(), "FormLabels", qPrintable(key));
    return *found;
}

Result<FormLabels> FormLabels::parse(const QByteArray &csv)
{
    const auto table = readCsvTable(csv);
    if (!table)
        return tl::unexpected(table.error());
    if (table->columns != QStringList{u"key"_s, u"kk"_s, u"ru"_s})
        return failure(Error::Kind::Corrupt, u"line 1: the columns are not key,kk,ru"_s);
    FormLabels labels;
    for (const auto &row : table->rows) {
        const auto &key = row.cells[0];
        if (labels.contains(key))
            return failure(Error::Kind::Corrupt, u"line %1: %2 is given twice"_s.arg(row.line).arg(key));
        labels.m_labels.insert(key, {row.cells[1].trimmed(), row.cells[2].trimmed()});
    }
    return labels;
}

Result<void> FormLabels::checkAgainst(const FormLabels &original) const
{
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it) {
        if (!original.contains(it.key()))
            return failure(Error::Kind::Corrupt, u"%1 is no key of this form"_s.arg(it.key()));
        if (it->kk.isEmpty() || it->ru.isEmpty())
            return failure(Error::Kind::Corrupt, u"%1 has no words in one language"_s.arg(it.key()));
        if (placesIn(it->kk) != placesIn(original[it.key()].kk) || placesIn(it->ru) != placesIn(original[it.key()].ru))
            return failure(Error::Kind::Corrupt, it.key() + u" has lost or won a %1 or %2 for a value"_s);
    }
    for (auto it = original.m_labels.cbegin(); it != original.m_labels.cend(); ++it) {
        if (!contains(it.key()))
            return failure(Error::Kind::Corrupt, u"%1 is missing"_s.arg(it.key()));
    }
    return {};
}

} // namespace tirkeu::documents
