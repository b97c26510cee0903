#include "intake/encoding.h"

using namespace Qt::StringLiterals;

namespace tirkeu::intake {
namespace {

/// Bytes 0x80…0xBF of CP1251; from 0xC0 on both tables hold А…я. U+FFFD: no character.
constexpr std::u16string_view cp1251 = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ"
                                       u"\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";
constexpr std::u16string_view kz1048 = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\uFFFD™љ›њқһџ"
                                       u"\u00A0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00AD®Ү°±Ііөµ¶·ё№ғ»әҢңү";
static_assert(cp1251.size() == 64 && kz1048.size() == 64);

char16_t letterOf(unsigned char byte, std::u16string_view table)
{
    if (byte < 0x80)
        return byte;
    return byte < 0xC0 ? table[byte - 0x80u] : char16_t(u'А' + (byte - 0xC0));
}

bool isVowel(unsigned char byte)
{
    const char16_t letter = QChar::toLower(letterOf(byte, cp1251));
    return byte >= 0x80 && std::u16string_view(u"аеёиоуыэюяіїє").find(letter) != std::u16string_view::npos;
}

/// What a byte is among words, in both tables alike.
struct ByteKind
{
    bool letter = false;
    bool common = false; ///< one of the commonest letters of Kazakh and Russian
    bool capital = false;
};

ByteKind kindOf(unsigned char byte)
{
    static const std::array<ByteKind, 256> kinds = [] {
        std::array<ByteKind, 256> table{};
        for (unsigned i = 0x80; i < table.size(); ++i) {
            const char16_t letter = letterOf(static_cast<unsigned char>(i), kz1048);
            const char16_t small = QChar::toLower(letter);
            table[i] = {QChar::isLetter(letter),
                        std::u16string_view(u"аеиіоынрлтскбмдв").find(small) != std::u16string_view::npos,
                        small != letter};
        }
        return table;
    }();
    return kinds[byte];
}

/// One of the sixteen bytes the two tables read differently.
bool differs(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xC0 && cp1251[byte - 0x80u] != kz1048[byte - 0x80u];
}

/// How much more a byte speaks for the Kazakh letter than for the Slavic one. қ, ә, ө, ң are in every second Kazakh
/// name, ќ, ј, ґ, ѕ in hardly any name of our registers; ұ, ү and ғ stand where ў, ї and є may stand too, and then the
/// letter before tells: ў and ї follow a vowel or begin a word.
int weight(unsigned char byte, unsigned char before)
{
    switch (kz1048[byte - 0x80u]) {
    case u'ғ':
        return before == 0 || isVowel(before) ? 0 : 1;
    case u'Ғ':
        return 1;
    case u'ұ':
    case u'ү':
        return before != 0 && isVowel(before) ? -2 : 2;
    case u'Ұ':
    case u'Ү':
        return 1;
    default:
        return 4;
    }
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Cp1251:
        return u"CP1251"_s;
    case Encoding::Kz1048:
        return u"KZ-1048"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingFromCode(QStringView code)
{
    const QString plain = code.toString().toLower().remove(u'-').remove(u'_');
    if (plain == u"utf8")
        return Encoding::Utf8;
    if (plain == u"cp1251" || plain == u"windows1251")
        return Encoding::Cp1251;
    if (plain == u"kz1048" || plain == u"rk1048" || plain == u"strk10482002")
        return Encoding::Kz1048;
    return std::nullopt;
}

std::optional<QString> decode(QByteArrayView bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return bytes.isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
    const auto table = encoding == Encoding::Cp1251 ? cp1251 : kz1048;
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char16_t letter = letterOf(static_cast<unsigned char>(bytes[i]), table);
        if (letter == u'\uFFFD')
            return std::nullopt;
        text[i] = QChar(letter);
    }
    return text;
}

void EncodingSurvey::add(QByteArrayView piece)
{
    if (m_head.size() < 4)
        m_head += piece.first(std::min<qsizetype>(4, piece.size())).toByteArray();
    m_bytes += piece.size();
    for (const char c : piece) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && m_awaited == 0) {
            m_before = 0;
            m_controls += byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' ? 1 : 0;
            continue;
        }
        addUtf8(byte);
        addLetter(byte);
    }
}

void EncodingSurvey::addUtf8(unsigned char byte)
{
    if (m_awaited > 0 && (byte & 0xC0) == 0x80) {
        if (--m_awaited == 0)
            ++m_sequences;
        return;
    }
    m_broken += m_awaited > 0 ? 1 : 0; // the character begun before is not ended
    m_awaited = 0;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_awaited = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_awaited = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_awaited = 3;
    else if (byte >= 0x80)
        ++m_broken;
}

void EncodingSurvey::addLetter(unsigned char byte)
{
    if (byte < 0x80) {
        m_before = 0;
        return;
    }
    ++m_high;
    const ByteKind kind = kindOf(byte);
    if (!kind.letter) {
        m_before = 0;
        return;
    }
    ++m_letters;
    m_common += kind.common ? 1 : 0;
    m_turned += m_before != 0 && kind.capital && !kindOf(m_before).capital ? 1 : 0;
    if (differs(byte))
        m_kazakh += weight(byte, m_before);
    m_before = byte;
}

/// A few broken bytes in a text that else is UTF-8 are damage, not another code page.
bool EncodingSurvey::looksUtf8() const
{
    return m_broken == 0 || m_sequences > 50 * m_broken;
}

bool EncodingSurvey::makesWords() const
{
    if (m_high < 30)
        return true; // too little to judge by
    return m_letters * 10 >= m_high * 8 && m_turned * 20 <= m_letters && m_common * 100 >= m_letters * 45;
}

EncodingSurvey::Kind EncodingSurvey::kind() const
{
    if (m_head.startsWith("\xFF\xFE") || m_head.startsWith("\xFE\xFF"))
        return Kind::Utf16;
    if (m_head.startsWith("PK\x03\x04"))
        return Kind::Workbook;
    if (m_controls * 20 > m_bytes || m_controls > 8 + m_bytes / 1000)
        return Kind::Binary;
    return looksUtf8() || makesWords() ? Kind::Text : Kind::Unrecognised;
}

Encoding EncodingSurvey::likeliest() const
{
    if (looksUtf8())
        return Encoding::Utf8;
    return m_kazakh > 0 ? Encoding::Kz1048 : Encoding::Cp1251;
}

bool EncodingSurvey::contradicts(Encoding said) const
{
    if (said == Encoding::Utf8)
        return !looksUtf8() && m_broken > m_sequences + 3 && makesWords();
    return m_sequences >= 4 && looksUtf8();
}

} // namespace tirkeu::intake
