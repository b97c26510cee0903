#include "usecase/sign_in.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

QList<OrganizationFlaw> organizationFlaws(const Organization &organization)
{
    QList<OrganizationFlaw> flaws;
    static const QRegularExpression code(u"\\A[A-Z0-9]{2,4}\\z"_s);
    static const QRegularExpression bin(u"\\A[0-9]{12}\\z"_s);
    const Message names{"signIn",
                        QT_TRANSLATE_NOOP("signIn", "Write the name of the organisation in Kazakh and in Russian.")};
    if (organization.nameKk.trimmed().isEmpty())
        flaws += {OrganizationField::NameKk, names};
    if (organization.nameRu.trimmed().isEmpty())
        flaws += {OrganizationField::NameRu, names};
    if (!code.match(organization.deskCode).hasMatch())
        flaws += {OrganizationField::DeskCode,
                  {"signIn",
                   QT_TRANSLATE_NOOP("signIn",
                                     "The desk code is two to four Latin capital letters or digits, for example R1.")}};
    if (!organization.bin.isEmpty() && !bin.match(organization.bin).hasMatch())
        flaws += {OrganizationField::Bin, {"signIn", QT_TRANSLATE_NOOP("signIn", "The BIN has twelve digits.")}};
    return flaws;
}

} // namespace tirkeu::usecase
