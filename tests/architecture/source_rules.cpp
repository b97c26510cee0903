#include "architecture/source_rules.h"
#include "architecture/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tirkeu::architecture {

namespace {

constexpr int maximalLines = 400;

/// ARCHITECTURE.md in one table: what a folder may include besides itself.
const QHash<QString, QStringList> &brackets()
{
    static const QHash<QString, QStringList> table{
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"matching"_s, {u"domain"_s, u"base"_s}},
        {u"rules"_s, {u"domain"_s, u"base"_s}},
        {u"storage"_s, {u"domain"_s, u"base"_s}},
        {u"usecase"_s, {u"rules"_s, u"scan"_s, u"matching"_s, u"storage"_s, u"domain"_s, u"base"_s}},
        {u"intake"_s, {u"usecase"_s, u"rules"_s, u"storage"_s, u"domain"_s, u"base"_s}},
        {u"jobs"_s, {u"usecase"_s, u"domain"_s, u"base"_s}},
        {u"documents"_s, {u"domain"_s, u"base"_s}},
        {u"scan"_s, {u"domain"_s, u"base"_s}},
        {u"printing"_s, {u"base"_s}},
        {u"demo"_s, {u"usecase"_s, u"rules"_s, u"domain"_s, u"base"_s}},
    };
    return table;
}

/// What any folder of ui may include of core.
const QStringList uiBracket{u"usecase"_s,   u"jobs"_s,     u"rules"_s, u"domain"_s, u"base"_s,
                            u"documents"_s, u"printing"_s, u"scan"_s,  u"intake"_s};

bool isBelow(const SourceFile &file, QStringView folder)
{
    return file.path.startsWith(folder.toString() + u'/');
}
bool isCpp(const QString &path)
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

/// "core/rules/x.cpp" → "rules"
QString folderOf(const SourceFile &file)
{
    return file.path.section(u'/', 1, 1);
}

struct Include
{
    int line;
    bool angled;
    QString name;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    int number = 0;
    for (const QString &line : SourceText(file.text).directives()) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            includes.append({number, match.capturedView(1) == u'<', match.captured(2)});
    }
    return includes;
}

/// What is wrong with core or ui including one of our own headers; empty: nothing.
QString wrongDirection(const SourceFile &file, const QString &name)
{
    if (name.startsWith(u".."_s) || name.contains(u"/../"_s))
        return u"\"%1\": own headers are named from core or ui, never with \"..\""_s.arg(name);
    const auto target = name.section(u'/', 0, 0);
    const auto targetIsCore = brackets().contains(target);
    if (!name.contains(u'/') || target == folderOf(file))
        return {};
    if (isBelow(file, u"ui"))
        return targetIsCore && !uiBracket.contains(target)
                   ? u"ui includes \"%1\"; ui sees %2"_s.arg(name, uiBracket.join(u", "_s))
                   : QString();
    const auto bracket = brackets().constFind(folderOf(file));
    if (bracket == brackets().constEnd())
        return u"core/%1 is not in the table of tests/architecture/source_rules.cpp"_s.arg(folderOf(file));
    if (bracket->contains(target))
        return {};
    return u"core/%1 includes \"%2\"; it sees %3"_s.arg(
        folderOf(file), name, bracket->isEmpty() ? u"no other folder"_s : bracket->join(u", "_s));
}

/// One violation for each statement that matches.
Violations matches(const SourceFile &file, const QRegularExpression &pattern, const QString &what)
{
    Violations found;
    int number = 0;
    for (const QString &line : SourceText(file.text).statements()) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            found.append({file.path, number, what.arg(match.captured(match.lastCapturedIndex()))});
    }
    return found;
}

} // namespace

QString Violation::toString() const
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

Violations checkIncludes(const SourceFile &file, const QSet<QString> &widgetHeaders)
{
    Violations found;
    const auto ours = isBelow(file, u"core") || isBelow(file, u"ui");
    for (const auto &[line, angled, name] : includesOf(file)) {
        const auto isSqlite = name.startsWith(u"SQLiteCpp"_s) || name.startsWith(u"sqlite3"_s);
        if (isSqlite && !isBelow(file, u"core/storage"))
            found.append({file.path, line, u"<%1> outside core/storage"_s.arg(name)});
        else if (isBelow(file, u"core") && (name.startsWith(u"QtWidgets"_s) || widgetHeaders.contains(name)))
            found.append({file.path, line, u"<%1> is of Qt Widgets, and core never sees widgets"_s.arg(name)});
        else if (const auto wrong = ours && !angled ? wrongDirection(file, name) : QString(); !wrong.isEmpty())
            found.append({file.path, line, wrong});
        else if (angled && ours && name.contains(u'/') && brackets().contains(name.section(u'/', 0, 0)))
            found.append({file.path, line, u"<%1>: own headers are included with quotes"_s.arg(name)});
    }
    return found;
}

Violations checkNoSql(const SourceFile &file)
{
    if (!isBelow(file, u"ui") && !isBelow(file, u"app"))
        return {};
    static const QRegularExpression sql(uR"(^\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA)\b)"_s);
    Violations found;
    for (const auto &[line, text] : SourceText(file.text).literals()) {
        if (sql.match(text).hasMatch())
            found.append({file.path, line, u"SQL outside core/storage: \"%1\""_s.arg(text.left(40))});
    }
    return found;
}

Violations checkRulesArePure(const SourceFile &file)
{
    if (!isBelow(file, u"core/rules"))
        return {};
    static const QRegularExpression now(
        uR"(\b(QLocale|Q(?:Date|Time|DateTime)::current\w*|QTimeZone::systemTimeZone|system_clock|steady_clock)\b)"_s);
    auto found = matches(file, now, u"a rule uses %1; dates and words come in as arguments"_s);
    for (const auto &[line, angled, name] : includesOf(file)) {
        if (name == u"base/clock.h" || name == u"QLocale")
            found.append({file.path, line, u"a rule includes %1; dates and words come in as arguments"_s.arg(name)});
    }
    return found;
}

Violations checkNoSingletons(const SourceFile &file)
{
    static const QRegularExpression declared(uR"(\bstatic\b.*[\s*&](instance)\s*\()"_s);
    static const QRegularExpression asked(uR"(\b((?!Q[A-Z])\w+)::instance\s*\()"_s);
    static const QRegularExpression macro(uR"(\b(Q_GLOBAL_STATIC\w*|Q_APPLICATION_STATIC)\b)"_s);
    // A static (or thread's own) variable that can change: a type, a name, then its value or its end, and no "("
    // before.
    static const QRegularExpression variable(
        uR"(^\s*(?:inline\s+)?(?:static|thread_local)\s+(?!.*\b(?:const|constexpr|constinit|consteval|using|assert)\b)[\w:<>,&*\s]*?[\s&*>](?!operator\b)(\w+)\s*(?:\[\w*\]\s*)?(?:;|=|\{))"_s);
    return matches(file, declared, u"a singleton: static %1()"_s) +
           matches(file, asked, u"a singleton is asked: %1::instance()"_s) + matches(file, macro, u"a global: %1"_s) +
           matches(file, variable, u"\"%1\" is static and can change; give it to an object that is handed on"_s);
}

Violations checkNames(const SourceFile &file)
{
    static const QRegularExpression suffix(
        uR"(\b(?:class|struct|enum|union|using|concept)\s+(?:class\s+|struct\s+)?(?!Q[A-Z])(\w*(?:Manager|Helpers?|Utils?|Impl|DTO|Dto))\b)"_s);
    return matches(file, suffix, u"%1: the name is to say the word of the trade"_s);
}

Violations checkSize(const SourceFile &file)
{
    const auto lines = file.text.count(u'\n') + (file.text.endsWith(u'\n') || file.text.isEmpty() ? 0 : 1);
    if (lines <= maximalLines)
        return {};
    return {{file.path, maximalLines + 1, u"%1 lines; at most %2"_s.arg(lines).arg(maximalLines)}};
}

Violations checkNeedsNothingOutside(const SourceFile &file)
{
    static const QString shared = u"../"_s + u"shared"_s;
    Violations found;
    int number = 0;
    for (const auto &line : file.text.split(u'\n')) {
        ++number;
        if (line.contains(shared))
            found.append({file.path, number, u"%1 is not part of the project"_s.arg(shared)});
    }
    return found;
}

Violations checkTopLevel(const QStringList &names, const QString &gitignore)
{
    static const QSet<QString> agreed{u"app"_s,
                                      u"core"_s,
                                      u"ui"_s,
                                      u"resources"_s,
                                      u"translations"_s,
                                      u"tests"_s,
                                      u"installer"_s,
                                      u"README.md"_s,
                                      u"ARCHITECTURE.md"_s,
                                      u"CONTRIBUTING.md"_s,
                                      u"CHANGELOG.md"_s,
                                      u"LICENSE"_s,
                                      u"CMakeLists.txt"_s,
                                      u"CMakePresets.json"_s};
    QStringList ignored;
    for (auto pattern : gitignore.split(u'\n', Qt::SkipEmptyParts))
        ignored.append(pattern.remove(u'/'));
    Violations found;
    for (const auto &name : names) {
        if (!agreed.contains(name) && !name.startsWith(u'.') && !QDir::match(ignored, name))
            found.append({name, 0, u"not in the agreed tree"_s});
    }
    return found;
}

QSet<QString> widgetHeaders(const QString &folder)
{
    const auto names = QDir(folder).entryList({u"Q*"_s, u"q*.h"_s}, QDir::Files);
    return {names.begin(), names.end()};
}

namespace {

Violations checkFile(const SourceFile &file, const QSet<QString> &widgetHeaders)
{
    auto found = checkNeedsNothingOutside(file);
    if (isCpp(file.path))
        found += checkIncludes(file, widgetHeaders) + checkNoSql(file) + checkRulesArePure(file) +
                 checkNoSingletons(file) + checkNames(file) + checkSize(file);
    return found;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Violations checkTree(const QString &top, const QSet<QString> &widgetHeaders)
{
    const QDir tree(top);
    auto found = checkTopLevel(tree.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                               read(tree.filePath(u".gitignore"_s)));
    for (const auto &folder : {u"app"_s, u"core"_s, u"ui"_s, u"installer"_s}) {
        QDirIterator files(tree.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            found += checkFile({tree.relativeFilePath(path), read(path)}, widgetHeaders);
        }
    }
    return found;
}

} // namespace tirkeu::architecture
