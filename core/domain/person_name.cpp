#include "domain/person_name.h"
#include <QList>

namespace tirkeu {

QString PersonName::full() const
{
    QString text = surname;
    for (const QString *part : {&givenName, &patronymic}) {
        if (!part->isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + *part;
    }
    return text;
}

QString PersonName::brief() const
{
    QString text = surname;
    for (const QString *part : {&givenName, &patronymic}) {
        if (!part->isEmpty())
            text += QStringLiteral(" %1.").arg(part->front());
    }
    return text.trimmed();
}

NameFlaw nameFlaw(const QString &part)
{
    if (part.size() > 100)
        return NameFlaw::TooLong;
    bool cyrillic = false;
    bool latin = false;
    bool letter = false;
    for (const char32_t c : part.toUcs4()) {
        if (QChar::isLetter(c) && c < 0x2000) { // of any alphabet: a foreign passport's holder
            letter = true;
            cyrillic |= QChar::script(c) == QChar::Script_Cyrillic;
            latin |= QChar::script(c) == QChar::Script_Latin;
        } else if (c > 0xffff || !QStringView(u" -'.").contains(QChar(char16_t(c)))) {
            return NameFlaw::NotLetters;
        }
    }
    if (!part.isEmpty() && !letter)
        return NameFlaw::NotLetters;
    return cyrillic && latin ? NameFlaw::MixedScripts : NameFlaw::None;
}

QString tidyName(const QString &part)
{
    QString tidy = part.normalized(QString::NormalizationForm_C).simplified();
    for (QChar &c : tidy) {
        if (c == u'’' || c == u'ʼ' || c == u'`' || c == u'‘')
            c = u'\'';
        else if (c == u'‐' || c == u'‑' || c == u'–')
            c = u'-';
    }
    return tidy;
}

} // namespace tirkeu
