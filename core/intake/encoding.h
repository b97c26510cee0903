#pragma once
#include <QByteArrayView>
#include <QString>
#include <array>
#include <optional>

namespace tirkeu::intake {

/// The code pages a register may come in. KZ-1048 (STRK1048-2002, RK1048) is CP1251 with sixteen letters of Kazakh in
/// the places of Ukrainian, Belarusian and South Slavic ones.
enum class Encoding
{
    Utf8,
    Cp1251,
    Kz1048
};

QString encodingName(Encoding encoding);                    ///< "UTF-8", "CP1251", "KZ-1048"
std::optional<Encoding> encodingFromCode(QStringView code); ///< "utf-8", "cp1251", "kz1048" of the command line
std::optional<QString> decode(QByteArrayView bytes, Encoding encoding); ///< nullopt: no text in this code page

/// Looks at the bytes of a file, piece by piece in any sizes, and tells in which code page they make words.
class EncodingSurvey
{
public:
    void add(QByteArrayView piece);

    enum class Kind
    {
        Text,
        Utf16,       ///< by its byte order mark
        Workbook,    ///< a zip: .xlsx, .ods
        Binary,      ///< bytes that no text has
        Unrecognised ///< letters, but no words in any of our code pages
    };
    Kind kind() const;
    Encoding likeliest() const; ///< meant for Kind::Text
    /// The bytes say clearly that the code page named by a person is not theirs.
    bool contradicts(Encoding said) const;

private:
    bool looksUtf8() const;
    bool makesWords() const;
    void addUtf8(unsigned char byte);
    void addLetter(unsigned char byte);

    QByteArray m_head;
    qint64 m_bytes = 0;
    qint64 m_controls = 0;
    qint64 m_sequences = 0; ///< characters of two bytes and more
    qint64 m_broken = 0;    ///< bytes that have no place in UTF-8
    int m_awaited = 0;      ///< bytes of the character begun
    qint64 m_high = 0;      ///< bytes from 0x80
    qint64 m_letters = 0;   ///< of them letters in CP1251 or KZ-1048
    qint64 m_common = 0;    ///< of them the commonest of Kazakh and Russian
    qint64 m_turned = 0;    ///< a small letter before a capital one: words of KOI8-R seen as CP1251
    qint64 m_kazakh = 0;    ///< for KZ-1048 (above nought) or for CP1251 (below)
    unsigned char m_before = 0;
};

} // namespace tirkeu::intake
