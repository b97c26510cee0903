#include "shell/recovery_paper.h"
#include "documents/paper_blocks.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using documents::Bilingual;

class Words
{
public:
    explicit Words(const Texts &texts)
        : m_texts(texts)
    {
    }
    Bilingual operator()(const char *id, const QStringList &arguments = {}) const
    {
        const Message message{"recovery", id, arguments};
        return {m_texts.say(message, Language::Kazakh), m_texts.say(message, Language::Russian)};
    }

private:
    const Texts &m_texts;
};

/// Two lines of groups, so that nothing is broken inside a group.
QString inTwoLines(const QString &code)
{
    QStringList groups = code.split(u'-');
    const auto half = (groups.size() + 1) / 2;
    return groups.mid(0, half).join(u"  –  "_s) + u'\n' + groups.mid(half).join(u"  –  "_s);
}

} // namespace

Result<QByteArray> recoveryPaper(const Texts &texts, const RecoveryCode &code)
{
    const Words words(texts);
    const auto title = words(QT_TRANSLATE_NOOP("recovery", "Recovery code of the desk"));
    documents::Paper paper({u"Tirkeu"_s,
                            words(QT_TRANSLATE_NOOP("recovery", "Page %1 of %2")),
                            words(QT_TRANSLATE_NOOP("recovery", "Made on %1"), {code.madeOn.toString(u"dd.MM.yyyy"_s)}),
                            {}});
    const auto &organization = code.organization;
    paper.add(
        documents::letterheadBlock({{organization.nameKk, organization.nameRu}, organization.address, {}, {}, {}, {}}));
    paper.add(documents::titleBlock(title));
    paper.add(documents::statusBlock(
        {words(QT_TRANSLATE_NOOP("recovery", "Keep this sheet in a safe. Whoever holds it can open the desk."))}));
    const auto item = [&](const char *number, const Bilingual &label, const QString &value) {
        paper.add(documents::itemBlock({QString::fromLatin1(number), label, {value, {}}, {}}));
    };
    item("1", words(QT_TRANSLATE_NOOP("recovery", "Desk")), organization.deskCode);
    item("2", words(QT_TRANSLATE_NOOP("recovery", "Login of the administrator")), code.login);
    item("3", title, inTwoLines(code.code));
    item("4", words(QT_TRANSLATE_NOOP("recovery", "Date")), code.madeOn.toString(u"dd.MM.yyyy"_s));
    paper.add(documents::headingBlock(words(QT_TRANSLATE_NOOP("recovery", "How it is used"))));
    paper.add(documents::statusBlock(
        {words(QT_TRANSLATE_NOOP(
             "recovery", "In the sign-in window choose “Password forgotten…”, type the code and a new password.")),
         words(QT_TRANSLATE_NOOP("recovery",
                                 "The code works once; then a new sheet is printed and this one is destroyed."))}));
    return paper.toPdf();
}

} // namespace tirkeu::ui
