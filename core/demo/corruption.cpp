#include "demo/corruption.h"
#include "demo/name_forms.h"
#include <numeric>

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr quint64 corruptionStream = 77;

/// Of one group only one befalls a copy.
enum class Group
{
    Spelling,
    Surname,
    GivenName,
    Patronymic,
    Order,
    BirthDate,
    Phone,
    Address,
    Iin,
    Document
};

struct Kind
{
    Corruption corruption;
    Group group;
    int weight; ///< how often, among a hundred or so
};

constexpr Kind kinds[]{
    {Corruption::RussianLetters, Group::Spelling, 10},
    {Corruption::KazakhLetters, Group::Spelling, 4},
    {Corruption::PassportLetters, Group::Spelling, 5},
    {Corruption::SurnameTypo, Group::Surname, 9},
    {Corruption::GivenNameTypo, Group::GivenName, 8},
    {Corruption::PatronymicTypo, Group::Patronymic, 7},
    {Corruption::MarkedLetters, Group::Spelling, 4},
    {Corruption::PatronymicForm, Group::Patronymic, 6},
    {Corruption::PatronymicMissing, Group::Patronymic, 4},
    {Corruption::SurnameExchanged, Group::Order, 2},
    {Corruption::PatronymicExchanged, Group::Order, 2},
    {Corruption::MaidenName, Group::Surname, 5},
    {Corruption::DayMonthExchanged, Group::BirthDate, 3},
    {Corruption::BirthDigit, Group::BirthDate, 5},
    {Corruption::PhoneChanged, Group::Phone, 12},
    {Corruption::AddressShortened, Group::Address, 8},
    {Corruption::Moved, Group::Address, 6},
    {Corruption::IinMissing, Group::Iin, 8},
    {Corruption::IinDigit, Group::Iin, 2},
    {Corruption::DocumentMissing, Group::Document, 10},
};
static_assert(std::size(kinds) == corruptionCount);

bool isVowel(QChar c)
{
    return QStringView(u"аәеёиоөуұүыіэюя").contains(c.toLower());
}

/// Every letter of `from` by its neighbour in `to`; false: there was none.
bool replaceLetters(QString &text, QStringView from, QStringView to)
{
    bool any = false;
    for (QChar &c : text) {
        const qsizetype at = from.indexOf(c);
        any = any || at >= 0;
        c = at < 0 ? c : to[at];
    }
    return any;
}

template <class Change>
bool inAllParts(PersonName &name, Change change)
{
    bool any = false;
    for (QString *part : {&name.surname, &name.givenName, &name.patronymic})
        any = change(*part) || any;
    return any;
}

bool shorten(Address &address)
{
    const Address before = address;
    for (const QString &word : {u" даңғылы"_s, u" көшесі"_s, u" проспектісі"_s, u" мөлтек ауданы"_s})
        address.street.remove(word);
    address.region.clear();
    address.locality.clear();
    address.flat.clear();
    return !address.street.isEmpty() && address != before;
}

} // namespace

Corruptor::Corruptor(const std::vector<Patient> &others, quint64 seed)
    : m_others(others)
    , m_dice(seed, corruptionStream)
{
    Q_ASSERT(!others.empty());
}

Corruptor::Copy Corruptor::copyOf(const Patient &person, int wished)
{
    static const Urn<Kind> urn = [] {
        Urn<Kind> filled;
        for (const Kind &kind : kinds)
            filled.add(kind, kind.weight);
        return filled;
    }();
    Copy copy{person, {}};
    QList<Group> groups;
    for (int tries = 0; copy.befell.size() < wished && tries < 20 * wished; ++tries) {
        const Kind &kind = urn.draw(m_dice);
        const bool nothingToOmit = groups.contains(Group::Order) && kind.corruption == Corruption::PatronymicMissing;
        if (groups.contains(kind.group) || nothingToOmit || !apply(kind.corruption, copy.patient))
            continue;
        groups += kind.group;
        copy.befell += kind.corruption;
    }
    return copy;
}

bool Corruptor::apply(Corruption corruption, Patient &patient)
{
    switch (corruption) {
    case Corruption::RussianLetters:
    case Corruption::KazakhLetters:
    case Corruption::PassportLetters:
    case Corruption::MarkedLetters:
        return changeSpelling(corruption, patient);
    case Corruption::DayMonthExchanged:
    case Corruption::BirthDigit:
        return changeDate(corruption, patient);
    case Corruption::PhoneChanged:
        patient.phones = {*PhoneNumber::parse(u"+77000%1"_s.arg(m_dice.between(100, 999'999), 6, 10, QChar(u'0')))};
        return true;
    case Corruption::AddressShortened:
        return shorten(patient.home);
    case Corruption::Moved:
        patient.home = m_others[size_t(m_dice.below(int(m_others.size())))].home;
        return true;
    case Corruption::IinMissing:
        return std::exchange(patient.iin, std::nullopt).has_value();
    case Corruption::IinDigit:
        return changeIin(patient);
    case Corruption::DocumentMissing:
        return !std::exchange(patient.documents, {}).empty();
    default:
        return changeName(corruption, patient);
    }
}

bool Corruptor::changeSpelling(Corruption corruption, Patient &patient)
{
    return inAllParts(patient.name, [&](QString &part) {
        const QString before = part;
        if (corruption == Corruption::RussianLetters)
            part = inRussianLetters(part);
        else if (corruption == Corruption::KazakhLetters)
            replaceLetters(part, u"КГкг", m_dice.percent(50) ? QStringView(u"ҚҒқғ") : QStringView(u"ҚГқг"));
        else if (corruption == Corruption::MarkedLetters)
            replaceLetters(part, u"ЙЁйё", u"ИЕие");
        else
            part = inPassportLetters(part);
        return part != before;
    });
}

bool Corruptor::changeName(Corruption corruption, Patient &patient)
{
    PersonName &name = patient.name;
    const PersonName before = name;
    switch (corruption) {
    case Corruption::SurnameTypo:
        return mistype(name.surname);
    case Corruption::GivenNameTypo:
        return mistype(name.givenName);
    case Corruption::PatronymicTypo:
        return mistype(name.patronymic);
    case Corruption::PatronymicForm:
        name.patronymic = otherPatronymicForm(name.patronymic);
        break;
    case Corruption::PatronymicMissing:
        name.patronymic.clear();
        break;
    case Corruption::SurnameExchanged:
        std::swap(name.surname, name.givenName);
        break;
    case Corruption::PatronymicExchanged:
        if (!name.patronymic.isEmpty())
            std::swap(name.givenName, name.patronymic);
        break;
    case Corruption::MaidenName:
        for (int tries = 0; patient.sex == Sex::Female && tries < 10 && name == before; ++tries) {
            const Patient &other = m_others[size_t(m_dice.below(int(m_others.size())))];
            if (other.sex == Sex::Female)
                name.surname = other.name.surname;
        }
        break;
    default:
        Q_UNREACHABLE();
    }
    return name != before;
}

bool Corruptor::changeDate(Corruption corruption, Patient &patient)
{
    const QDate before = patient.birthDate;
    if (corruption == Corruption::DayMonthExchanged) {
        const QDate swapped(before.year(), before.day(), before.month());
        patient.birthDate = swapped.isValid() ? swapped : before;
        return patient.birthDate != before;
    }
    constexpr int firstTelling = 3; // the century is seldom mistyped
    for (int tries = 0; tries < 50; ++tries) {
        QString digits = before.toString(u"yyyyMMdd"_s);
        const int at = m_dice.between(firstTelling - 1, 7);
        digits[at] = QChar(u'0' + m_dice.below(10));
        const QDate changed = QDate::fromString(digits, u"yyyyMMdd"_s);
        if (changed.isValid() && changed != before && changed.year() < 2026) {
            patient.birthDate = changed;
            return true;
        }
    }
    return false;
}

/// Stays a number of the 1800s, which no living person has.
bool Corruptor::changeIin(Patient &patient)
{
    if (!patient.iin)
        return false;
    constexpr int century = 6;
    for (int tries = 0; tries < 50; ++tries) {
        QString digits = patient.iin->toString();
        const int at = m_dice.below(11);
        const QChar digit(u'0' + m_dice.below(10));
        if (at == century || digits[at] == digit)
            continue;
        digits[at] = digit;
        for (int check = 0; check < 10; ++check) {
            digits[11] = QChar(u'0' + check);
            const auto iin = Iin::parse(digits);
            if (iin && iin->suggestedBirthDate().isValid()) {
                patient.iin = iin;
                return true;
            }
        }
    }
    return false;
}

/// The first letter is seldom mistyped: nine times in ten it stays.
bool Corruptor::mistype(QString &word)
{
    if (word.size() < 3)
        return false;
    const QString before = word;
    const int first = m_dice.percent(10) ? 0 : 1;
    const int at = m_dice.between(first, int(word.size()) - 1);
    static constexpr QStringView cyrillic = u"абвгдежзиклмнопрстуфхчшыя";
    static constexpr QStringView latin = u"abcdefghijklmnopqrstuvwxyz";
    const QStringView letters = before.back().script() == QChar::Script_Latin ? latin : cyrillic;
    const QChar letter = letters[m_dice.below(int(letters.size()))];
    switch (m_dice.below(4)) {
    case 0:
        word[at] = at == 0 ? letter.toUpper() : letter;
        break;
    case 1:
        word.insert(at == 0 ? 1 : at, letter);
        break;
    case 2:
        word.remove(at, 1);
        break;
    default: {
        const int left = std::min(at, int(word.size()) - 2);
        const QChar moved = word[left];
        word[left] = left == 0 ? word[1].toUpper() : word[left + 1];
        word[left + 1] = moved.toLower();
    }
    }
    return word != before;
}

QString Corruptor::inPassportLetters(const QString &text)
{
    static constexpr QStringView from = u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    static constexpr std::array<QStringView, 42> to{
        u"a", u"a",  u"b", u"v",  u"g",  u"g",  u"d",    u"e", u"e", u"zh", u"z", u"i", u"y",  u"k",
        u"k", u"l",  u"m", u"n",  u"n",  u"o",  u"o",    u"p", u"r", u"s",  u"t", u"u", u"u",  u"u",
        u"f", u"kh", u"h", u"ts", u"ch", u"sh", u"shch", u"",  u"y", u"i",  u"",  u"e", u"yu", u"ya"};
    const bool newRules = m_dice.percent(50); // IU, IA instead of YU, YA; Q for Қ
    QString latin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype at = from.indexOf(text[i].toLower());
        QString letters = at < 0 ? QString(text[i]) : to[size_t(at)].toString();
        if (newRules && letters.size() == 2 && letters[0] == u'y')
            letters[0] = u'i';
        const bool betweenVowels = i > 0 && i + 1 < text.size() && isVowel(text[i - 1]) && isVowel(text[i + 1]);
        if (letters == u"s" && betweenVowels)
            letters = u"ss"_s;
        if (text[i].isUpper() && !letters.isEmpty())
            letters[0] = letters[0].toUpper();
        latin += letters;
    }
    return latin;
}

QString Corruptor::otherPatronymicForm(const QString &patronymic)
{
    struct Form
    {
        QStringView kazakh;
        QStringView apart;
        QStringView russian;
    };
    static constexpr Form forms[]{{u"ұлы", u" улы", u"ович"},
                                  {u"улы", u" улы", u"ович"},
                                  {u"қызы", u" кызы", u"овна"},
                                  {u"кызы", u" кызы", u"овна"}};
    for (const Form &form : forms) {
        if (patronymic.endsWith(form.kazakh) && !patronymic.contains(u' ')) {
            const QString father = patronymic.chopped(form.kazakh.size());
            const bool soft = isVowel(father.back()) || father.back() == u'й' || father.back() == u'ь';
            return father + (soft || m_dice.percent(50) ? form.apart : form.russian).toString();
        }
    }
    if (patronymic.endsWith(u"ович"_s))
        return patronymic.chopped(4) + (m_dice.percent(50) ? u"ұлы"_s : u"улы"_s);
    if (patronymic.endsWith(u"овна"_s))
        return patronymic.chopped(4) + (m_dice.percent(50) ? u"қызы"_s : u"кызы"_s);
    return patronymic;
}

LabelledRegister labelledRegister(const LabelledOptions &options)
{
    Generator generator({.patients = options.persons, .districts = 24, .seed = options.seed, .today = options.today});
    LabelledRegister made;
    std::vector<Patient> people;
    for (int i = 0; i < options.persons; ++i)
        people.push_back(generator.next());
    made.records = people;
    made.person.resize(people.size());
    std::iota(made.person.begin(), made.person.end(), 0);
    Corruptor corruptor(people, options.seed);
    Dice dice(options.seed, corruptionStream + 1);
    std::vector<int> copiesOf(people.size());
    for (int left = std::min(options.copies, options.persons * options.copiesOfOne); left > 0;) {
        const auto chosen = size_t(dice.below(options.persons));
        if (copiesOf[chosen] == options.copiesOfOne)
            continue;
        const int wished = dice.between(options.fewestCorruptions, options.mostCorruptions);
        made.records.push_back(corruptor.copyOf(people[chosen], wished).patient);
        made.person.push_back(int(chosen));
        made.truePairs += ++copiesOf[chosen]; // with the first record and with every copy before
        --left;
    }
    return made;
}

} // namespace tirkeu::demo
