#pragma once
#include "demo/dice.h"
#include "demo/polyclinic.h"
#include "demo/tables.h"
#include <QList>

namespace tirkeu::demo {

/// What goes wrong when one person is registered twice. At most one of each group befalls one copy.
enum class Corruption
{
    RussianLetters,      ///< Қасымова → Касымова
    KazakhLetters,       ///< Касымова → Қасымова
    PassportLetters,     ///< Қасымова → Kassymova
    SurnameTypo,         ///< a letter changed, swapped, left out or put in
    GivenNameTypo,       ///< likewise
    PatronymicTypo,      ///< likewise
    MarkedLetters,       ///< й → и, ё → е
    PatronymicForm,      ///< Серікұлы → Серикович, Серик улы
    PatronymicMissing,   ///< left out
    SurnameExchanged,    ///< surname and given name in each other's place
    PatronymicExchanged, ///< given name and patronymic likewise
    MaidenName,          ///< another surname: of women alone
    DayMonthExchanged,   ///< 03.05 → 05.03
    BirthDigit,          ///< one digit of the birth date
    PhoneChanged,
    AddressShortened, ///< Абай даңғылы 12, 34 → Абай 12
    Moved,
    IinMissing,
    IinDigit, ///< one digit; the check digit follows
    DocumentMissing
};
inline constexpr int corruptionCount = 20;

/// Registers made-up people a second time, with errors. Equal seeds give equal copies.
class Corruptor
{
public:
    /// `others`: whose surnames and addresses are taken for maiden names and new homes. Must outlive the corruptor and
    /// not be empty.
    Corruptor(const std::vector<Patient> &others, quint64 seed);

    struct Copy
    {
        Patient patient;
        QList<Corruption> befell; ///< may be fewer than wished: a man has no maiden name
    };
    Copy copyOf(const Patient &person, int wished);
    /// That one alone; false: it cannot befall this person.
    bool apply(Corruption corruption, Patient &patient);

private:
    bool changeSpelling(Corruption corruption, Patient &patient);
    bool changeName(Corruption corruption, Patient &patient);
    bool changeDate(Corruption corruption, Patient &patient);
    bool changeIin(Patient &patient);
    bool mistype(QString &word);
    QString inPassportLetters(const QString &text);
    QString otherPatronymicForm(const QString &patronymic);

    const std::vector<Patient> &m_others;
    Dice m_dice;
};

struct LabelledOptions
{
    int persons = 20000;
    int copies = 5000;   ///< further records of some of them
    int copiesOfOne = 1; ///< at most
    int fewestCorruptions = 1;
    int mostCorruptions = 3;
    quint64 seed = 1;
    QDate today;
};

/// A register in which it is known who is who: records with the same number are one person.
struct LabelledRegister
{
    std::vector<Patient> records;
    std::vector<int> person;
    qint64 truePairs = 0;
};

LabelledRegister labelledRegister(const LabelledOptions &options);

} // namespace tirkeu::demo
