#include "intake/register_columns.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace tirkeu::intake {
namespace {

struct FieldEntry
{
    const char *title;
    const char *name;          ///< id of the message in context "import"
    std::u16string_view usual; ///< other titles: letters and digits only, between spaces
};
constexpr std::array<FieldEntry, registerFieldCount> fields{{
    {"iin", QT_TRANSLATE_NOOP("import", "IIN"), u" иин жсн жеке сәйкестендіруномірі жекесәйкестендірунөмірі "},
    {"surname", QT_TRANSLATE_NOOP("import", "Surname"), u" lastname familyname фамилия тегі тек "},
    {"given_name", QT_TRANSLATE_NOOP("import", "Given name"), u" name firstname имя аты есімі "},
    {"patronymic", QT_TRANSLATE_NOOP("import", "Patronymic"),
     u" middlename отчество әкесініңаты әкесініңатыболса отчествоприналичии әкеаты "},
    {"full_name", QT_TRANSLATE_NOOP("import", "Full name"),
     u" fio фио тегіатыәкесініңаты аты-жөні атыжөні таә фамилияимяотчество полноеимя толықаты "},
    {"birth_date", QT_TRANSLATE_NOOP("import", "Birth date"),
     u" birthdate dateofbirth birthday dob датарождения дрождения др туғанкүні туғандата туылғанкүні "},
    {"sex", QT_TRANSLATE_NOOP("import", "Sex"), u" gender пол жынысы жыныс "},
    {"phone", QT_TRANSLATE_NOOP("import", "Phone"),
     u" telephone mobile phonenumber телефон номертелефона мобильныйтелефон сотовыйтелефон телефоны телефоннөмірі "
     u"ұялытелефон "},
    {"address", QT_TRANSLATE_NOOP("import", "Address"),
     u" homeaddress адрес домашнийадрес адреспроживания местожительства мекенжайы мекенжай тұрғылықтымекенжайы "},
    {"district", QT_TRANSLATE_NOOP("import", "District"),
     u" districtnumber участок номеручастка участка учаске учаскесі учаскенөмірі "},
    {"citizenship", QT_TRANSLATE_NOOP("import", "Citizenship"), u" nationalitycode гражданство азаматтығы азаматтық "},
    {"document_type", QT_TRANSLATE_NOOP("import", "Kind of the document"),
     u" documentkind doctype типдокумента виддокумента документ құжаттүрі құжаттыңтүрі құжат "},
    {"document_number", QT_TRANSLATE_NOOP("import", "Number of the document"),
     u" docnumber номердокумента документномер құжатнөмірі құжаттыңнөмірі "},
}};

/// "Дата рождения:" → "датарождения"
QString plainTitle(const QString &title)
{
    QString plain;
    for (const QChar c : title.normalized(QString::NormalizationForm_C).toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

bool names(const FieldEntry &entry, const QString &plain)
{
    if (plain.isEmpty())
        return false;
    if (plain == plainTitle(QString::fromLatin1(entry.title)))
        return true;
    return QStringView(entry.usual).contains(QString(u' ' + plain + u' '));
}

int fieldNamed(const QString &plain)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (names(fields[i], plain))
            return int(i);
    }
    return -1;
}

} // namespace

const char *registerFieldTitle(RegisterField field)
{
    return fields[size_t(field)].title;
}

Message registerFieldName(RegisterField field)
{
    return {"import", fields[size_t(field)].name};
}

RegisterField registerFieldOf(PatientField field)
{
    switch (field) {
    case PatientField::Surname:
        return RegisterField::Surname;
    case PatientField::GivenName:
        return RegisterField::GivenName;
    case PatientField::Patronymic:
        return RegisterField::Patronymic;
    case PatientField::BirthDate:
        return RegisterField::BirthDate;
    case PatientField::Sex:
        return RegisterField::Sex;
    case PatientField::Phone:
        return RegisterField::Phone;
    case PatientField::District:
        return RegisterField::District;
    case PatientField::Citizenship:
    case PatientField::Residence:
        return RegisterField::Citizenship;
    case PatientField::DocumentKind:
        return RegisterField::DocumentType;
    case PatientField::DocumentNumber:
        return RegisterField::DocumentNumber;
    default:
        return field == PatientField::Iin ? RegisterField::Iin : RegisterField::Address;
    }
}

ColumnMapping recognizeColumns(const QStringList &titles)
{
    ColumnMapping mapping;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const int field = fieldNamed(plainTitle(titles[i]));
        if (field >= 0 && mapping.columns[size_t(field)] < 0)
            mapping.columns[size_t(field)] = int(i);
    }
    return mapping;
}

QList<HeaderFlaw> headerFlaws(const QStringList &titles, const ColumnMapping &mapping)
{
    using F = RegisterField;
    QList<HeaderFlaw> flaws;
    QSet<QString> seen;
    for (const QString &title : titles) {
        const QString plain = plainTitle(title);
        const int field = fieldNamed(plain);
        const QString meaning = field >= 0 ? QString::number(field) : u'=' + plain;
        if (!plain.isEmpty() && seen.contains(meaning))
            flaws += HeaderFlaw{title,
                                {"import",
                                 QT_TRANSLATE_NOOP("import", "The column “%1” stands in the header twice. Leave one of "
                                                             "them in the file and try again."),
                                 {title}}};
        seen.insert(meaning);
    }
    const auto missing = [&](F field) {
        flaws += HeaderFlaw{{},
                            {"import",
                             QT_TRANSLATE_NOOP("import", "There is no column “%1” in the header. Name it so, or choose "
                                                         "the column that holds it."),
                             {QString::fromLatin1(registerFieldTitle(field))}}};
    };
    if (mapping[F::FullName] < 0) {
        for (const F field : {F::Surname, F::GivenName}) {
            if (mapping[field] < 0)
                missing(field);
        }
    }
    for (const F field : {F::BirthDate, F::Sex}) {
        if (mapping[field] < 0)
            missing(field);
    }
    if (mapping[F::Iin] < 0 && mapping[F::DocumentNumber] < 0)
        missing(F::Iin);
    return flaws;
}

QStringList unreadTitles(const QStringList &titles, const ColumnMapping &mapping)
{
    QStringList unread;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (std::find(mapping.columns.begin(), mapping.columns.end(), int(i)) == mapping.columns.end())
            unread += titles[i];
    }
    return unread;
}

} // namespace tirkeu::intake
