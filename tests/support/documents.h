#pragma once
#include "scan/mrz.h"
#include <QString>

/// Machine-readable zones of made-up people, every check digit right.
namespace tirkeu::test {

struct DocumentOnPaper
{
    QString number = QStringLiteral("012345678");
    QString surname = QStringLiteral("KASSYMOVA");
    QString givenNames = QStringLiteral("AIGUL");
    QDate birthDate = QDate(1985, 3, 12);
    QChar sex = u'F';
    QDate expiry = QDate(2031, 5, 1);
    QString personal = {}; ///< the ЖСН on documents of Kazakhstan
    QString issuer = QStringLiteral("KAZ");
    QString nationality = QStringLiteral("KAZ");
};

inline QString withCheckDigit(const QString &field)
{
    return field + QString::number(scan::mrzCheckDigit(field));
}

inline QString nameField(const DocumentOnPaper &document, int length)
{
    QString names = document.surname + QStringLiteral("<<") + document.givenNames;
    return names.replace(u' ', u'<').leftJustified(length, u'<', true);
}

/// TD1: three lines of 30.
inline QString identityCard(const DocumentOnPaper &d)
{
    const QString dates[]{withCheckDigit(d.birthDate.toString(QStringLiteral("yyMMdd"))),
                          withCheckDigit(d.expiry.toString(QStringLiteral("yyMMdd")))};
    const QString first = withCheckDigit(d.number.leftJustified(9, u'<')) + d.personal.leftJustified(15, u'<');
    const QString rest(11, u'<');
    const QString last = QString::number(scan::mrzCheckDigit(first + dates[0] + dates[1] + rest));
    return QStringLiteral("ID") + d.issuer + first + u'\n' + dates[0] + d.sex + dates[1] + d.nationality + rest + last +
           u'\n' + nameField(d, 30);
}

/// TD3: two lines of 44.
inline QString passport(const DocumentOnPaper &d)
{
    const QString number = withCheckDigit(d.number.leftJustified(9, u'<'));
    const QString birth = withCheckDigit(d.birthDate.toString(QStringLiteral("yyMMdd")));
    const QString expiry = withCheckDigit(d.expiry.toString(QStringLiteral("yyMMdd")));
    const QString personal = withCheckDigit(d.personal.leftJustified(14, u'<'));
    return QStringLiteral("P<") + d.issuer + nameField(d, 39) + u'\n' + number + d.nationality + birth + d.sex +
           expiry + personal + QString::number(scan::mrzCheckDigit(number + birth + expiry + personal));
}

} // namespace tirkeu::test
