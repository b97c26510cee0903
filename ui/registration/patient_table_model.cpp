#include "registration/patient_table_model.h"
#include "domain/phone_number.h"
#include "widgets/say.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct Asked
{
    const PatientRow &row;
    QDate today;
    const CardWords &words;
};

struct TwoLines
{
    const char *title;
    QString (*text)(const Asked &);
    QString (*below)(const Asked &);
};

QString ageText(const Asked &asked)
{
    const auto &row = asked.row;
    return say({"patientList", QT_TRANSLATE_N_NOOP("patientList", "%n years"), {}, ageOn(row.birthDate, asked.today)});
}

QString bornText(const Asked &asked)
{
    const auto &row = asked.row;
    const QString born = row.birthDate.toString(u"dd.MM.yyyy"_s);
    return row.deceased ? born : born + u" · "_s + ageText(asked);
}

QString iinText(const Asked &asked)
{
    if (asked.row.iin.isEmpty())
        return say({"patientList", QT_TRANSLATE_NOOP("patientList", "no IIN")});
    return groupedIin(asked.row.iin);
}

QString phoneText(const Asked &asked)
{
    const auto phone = PhoneNumber::parse(asked.row.phone);
    return phone ? phone->forPeople() : u"—"_s;
}

QString cardText(const Asked &asked)
{
    if (asked.row.cardNumber.isEmpty())
        return say({"patientList", QT_TRANSLATE_NOOP("patientList", "no card yet")});
    return say({"patientList", QT_TRANSLATE_NOOP("patientList", "052/e %1"), {asked.row.cardNumber}});
}

QString districtText(const Asked &asked)
{
    return asked.row.districtNumber > 0 ? u"№ %1"_s.arg(asked.row.districtNumber) : u"—"_s;
}

QString attachmentText(const Asked &asked)
{
    if (asked.row.deceased)
        return say({"patientList", QT_TRANSLATE_NOOP("patientList", "deceased")});
    return asked.words.say(nameOf(asked.row.attachment));
}

const std::array columns{
    TwoLines{QT_TRANSLATE_NOOP("patientList", "Name, address"), [](const Asked &a) { return a.row.name.full(); },
             [](const Asked &a) { return a.row.address; }},
    TwoLines{QT_TRANSLATE_NOOP("patientList", "Born, IIN"), bornText, iinText},
    TwoLines{QT_TRANSLATE_NOOP("patientList", "Phone, card"), phoneText, cardText},
    TwoLines{QT_TRANSLATE_NOOP("patientList", "District, attachment"), districtText, attachmentText},
};

} // namespace

QString groupedIin(const QString &iin)
{
    return iin.size() == 12 ? iin.left(6) + u' ' + iin.mid(6, 2) + u' ' + iin.mid(8) : iin;
}

PatientTableModel::PatientTableModel(const CardWords &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void PatientTableModel::reset(std::vector<usecase::FoundPatient> found, QDate today)
{
    beginResetModel();
    m_found = std::move(found);
    m_today = today;
    endResetModel();
}

void PatientTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
    if (!m_found.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const usecase::FoundPatient *PatientTableModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_found.size() ? &m_found[size_t(row)] : nullptr;
}

int PatientTableModel::rowOf(const PatientId &id) const
{
    const auto found = std::find_if(m_found.begin(), m_found.end(), [&](const auto &f) { return f.row.id == id; });
    return found == m_found.end() ? -1 : int(found - m_found.begin());
}

int PatientTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

int PatientTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant PatientTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PatientRow &row = m_found[size_t(index.row())].row;
    const Asked asked{row, m_today, m_words};
    const TwoLines &column = columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(asked);
    case BelowRole:
        return column.below(asked);
    case Qt::AccessibleTextRole:
        return QString(column.text(asked) + u", "_s + column.below(asked));
    case IdRole:
        return row.id.uuid();
    case DeceasedRole:
        return row.deceased;
    default:
        return {};
    }
}

QVariant PatientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || size_t(section) >= columns.size())
        return {};
    return say({"patientList", columns[size_t(section)].title});
}

} // namespace tirkeu::ui
