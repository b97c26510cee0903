#include "architecture/source_rules.h"

#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu::architecture;

namespace {

using Check = Violations (*)(const SourceFile &);

const QSet<QString> widgets{u"QWidget"_s, u"qwidget.h"_s};
Violations checkIncludesKnowingWidgets(const SourceFile &file)
{
    return checkIncludes(file, widgets);
}

} // namespace

Q_DECLARE_METATYPE(Check)

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachRuleFires_data();
    void eachRuleFires();
    void topLevelIsFixed();
    void aTreeIsReadAsAWhole();
    void ourTreeObeys();
};

/// `line` is where the one violation is expected; 0: the source is in order.
void ArchitectureTest::eachRuleFires_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, Check check, const QString &path, const QString &text, int line) {
        QTest::newRow(name) << check << path << text << line;
    };

    const Check includes = checkIncludesKnowingWidgets;
    row("rules include storage", includes, u"core/rules/a.cpp"_s, u"#include <QDate>\n#include \"storage/b.h\"\n"_s, 2);
    row("rules include domain", includes, u"core/rules/a.cpp"_s, u"#include \"domain/iin.h\"\n"_s, 0);
    row("own folder", includes, u"core/rules/a.cpp"_s, u"#include \"rules/a.h\"\n#include \"a.moc\"\n"_s, 0);
    row("base includes domain", includes, u"core/base/a.h"_s, u"#include \"domain/iin.h\"\n"_s, 1);
    row("domain includes rules", includes, u"core/domain/a.h"_s, u"#include \"rules/verdict.h\"\n"_s, 1);
    row("storage includes rules", includes, u"core/storage/a.h"_s, u"#include \"rules/verdict.h\"\n"_s, 1);
    row("use-case includes storage", includes, u"core/usecase/queries/a.h"_s, u"#include \"storage/b.h\"\n"_s, 0);
    row("use-case includes documents", includes, u"core/usecase/a.h"_s, u"#include \"documents/b.h\"\n"_s, 1);
    row("documents include use-cases", includes, u"core/documents/a.h"_s, u"#include \"usecase/b.h\"\n"_s, 1);
    row("scan includes rules", includes, u"core/scan/a.h"_s, u"#include \"rules/verdict.h\"\n"_s, 1);
    row("printing includes domain", includes, u"core/printing/a.h"_s, u"#include \"domain/b.h\"\n"_s, 1);
    row("demo includes storage", includes, u"core/demo/a.h"_s, u"#include \"storage/b.h\"\n"_s, 1);
    row("intake includes use-cases", includes, u"core/intake/a.h"_s, u"#include \"usecase/b.h\"\n"_s, 0);
    row("intake includes documents", includes, u"core/intake/a.h"_s, u"#include \"documents/b.h\"\n"_s, 1);
    row("core includes ui", includes, u"core/usecase/a.h"_s, u"#include \"shell/main_window.h\"\n"_s, 1);
    row("a folder nobody agreed on", includes, u"core/magic/a.h"_s, u"#include \"base/result.h\"\n"_s, 1);
    row("a way round by ..", includes, u"core/rules/a.h"_s, u"#include \"../storage/b.h\"\n"_s, 1);
    row("a way round by <>", includes, u"core/rules/a.h"_s, u"#include <storage/b.h>\n"_s, 1);
    row("ui includes storage", includes, u"ui/registration/a.h"_s, u"\n\n#include \"storage/b.h\"\n"_s, 3);
    row("ui includes demo", includes, u"ui/shell/a.h"_s, u"#include \"demo/b.h\"\n"_s, 1);
    row("ui includes use-cases and ui", includes, u"ui/shell/a.h"_s,
        u"#include \"usecase/queries/b.h\"\n#include \"widgets/c.h\"\n#include <QWidget>\n"_s, 0);
    row("app includes everything", includes, u"app/tirkeu/main.cpp"_s,
        u"#include \"storage/b.h\"\n#include \"shell/c.h\"\n"_s, 0);
    row("in a comment", includes, u"core/rules/a.h"_s,
        u"// #include \"storage/b.h\"\n/*\n#include \"storage/b.h\"\n*/\n"_s, 0);
    row("widgets in core", includes, u"core/documents/a.cpp"_s, u"#include <QPainter>\n#include <QWidget>\n"_s, 2);
    row("widgets in core, in small letters", includes, u"core/documents/a.cpp"_s, u"#include <qwidget.h>\n"_s, 1);
    row("widgets in core, by module", includes, u"core/documents/a.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s, 1);
    row("SQLiteCpp in a use-case", includes, u"core/usecase/a.cpp"_s, u"#include <SQLiteCpp/Database.h>\n"_s, 1);
    row("SQLiteCpp in ui", includes, u"ui/shell/a.cpp"_s, u"#include <SQLiteCpp/Database.h>\n"_s, 1);
    row("SQLite in app", includes, u"app/tirkeuctl/a.cpp"_s, u"#include <sqlite3.h>\n"_s, 1);
    row("SQLiteCpp in storage", includes, u"core/storage/a.cpp"_s, u"#include <SQLiteCpp/Database.h>\n"_s, 0);

    row("SQL in ui", checkNoSql, u"ui/shell/a.cpp"_s, u"int a;\nauto q = u\"SELECT id FROM patient\"_s;\n"_s, 2);
    row("SQL in app, raw", checkNoSql, u"app/tirkeuctl/a.cpp"_s,
        u"auto q = R\"sql(\n  UPDATE patient SET x = \"1\")sql\";\n"_s, 1);
    row("PRAGMA in app", checkNoSql, u"app/tirkeuctl/a.cpp"_s, u"f(\"PRAGMA user_version\");\n"_s, 1);
    row("SQL in storage", checkNoSql, u"core/storage/a.cpp"_s, u"f(\"DELETE FROM slot\");\n"_s, 0);
    row("words that only look like SQL", checkNoSql, u"ui/shell/a.cpp"_s,
        u"tr(\"Select a printer\"); tr(\"UPDATED\"); // \"INSERT INTO\"\nauto n = 1'000; f('\"'); f(\"\\\"SELECT\");\n"_s,
        0);

    row("a rule with a clock", checkRulesArePure, u"core/rules/a.cpp"_s, u"#include \"base/clock.h\"\n"_s, 1);
    row("a rule that asks the date", checkRulesArePure, u"core/rules/a.cpp"_s,
        u"{\n  auto d = QDate::currentDate();\n"_s, 2);
    row("a rule that asks the time", checkRulesArePure, u"core/rules/a.cpp"_s, u"QDateTime::currentDateTimeUtc()"_s, 1);
    row("a rule with a locale", checkRulesArePure, u"core/rules/a.cpp"_s, u"QLocale().toString(d);\n"_s, 1);
    row("a rule given a date", checkRulesArePure, u"core/rules/a.cpp"_s,
        u"Verdict f(QDate today); // not QDate::currentDate()\n"_s, 0);
    row("a use-case with a clock", checkRulesArePure, u"core/usecase/a.cpp"_s, u"#include \"base/clock.h\"\n"_s, 0);

    row("instance() declared", checkNoSingletons, u"core/base/a.h"_s, u"class A {\n  static A &instance();\n};\n"_s, 2);
    row("instance() asked", checkNoSingletons, u"ui/shell/a.cpp"_s, u"Session::instance()->open();\n"_s, 1);
    row("Qt's own instance()", checkNoSingletons, u"ui/shell/a.cpp"_s, u"QCoreApplication::instance()->quit();\n"_s, 0);
    row("a static local", checkNoSingletons, u"core/base/a.cpp"_s,
        u"A &a()\n{\n    static A one;\n    return one;\n}\n"_s, 3);
    row("a static local with a value", checkNoSingletons, u"core/base/a.cpp"_s, u"    static int count = 0;\n"_s, 1);
    row("a static pointer", checkNoSingletons, u"core/base/a.cpp"_s, u"static std::unique_ptr<A> one{new A};\n"_s, 1);
    row("a thread's own", checkNoSingletons, u"core/base/a.cpp"_s, u"thread_local QString last;\n"_s, 1);
    row("Q_GLOBAL_STATIC", checkNoSingletons, u"core/base/a.cpp"_s, u"Q_GLOBAL_STATIC(A, a)\n"_s, 1);
    row("static that cannot change", checkNoSingletons, u"core/base/a.cpp"_s,
        u"static const QString a = u\"x\"_s;\nstatic constexpr int b = 1;\nstatic std::optional<Iin> parse(QStringView "
        u"text);\n"
        u"static Verdict admit(Reason r) { return {}; }\nstatic QDate firstDay(int year,\n                      int "
        u"month);\n"
        u"static bool operator==(A, A) = default;\nstatic_assert(true);\nQ_LOGGING_CATEGORY(log, \"tirkeu\")\n"_s,
        0);

    row("a Manager", checkNames, u"ui/shell/a.h"_s, u"\nclass SessionManager : public QObject\n"_s, 2);
    row("a Helper", checkNames, u"core/base/a.h"_s, u"struct DateHelper\n{"_s, 1);
    row("Utils", checkNames, u"core/base/a.h"_s, u"class StringUtils;\n"_s, 1);
    row("an Impl", checkNames, u"core/base/a.h"_s, u"class DatabaseImpl final {};\n"_s, 1);
    row("a DTO", checkNames, u"core/domain/a.h"_s, u"struct CallDTO {};\n"_s, 1);
    row("Qt's own names", checkNames, u"core/sync/a.h"_s,
        u"class QNetworkAccessManager;\nclass HomeCall;\nclass Managers;\n"_s, 0);

    row("401 lines", checkSize, u"core/base/a.cpp"_s, u"int a;\n"_s.repeated(401), 401);
    row("400 lines", checkSize, u"core/base/a.cpp"_s, u"int a;\n"_s.repeated(400), 0);

    row("a path out of the tree", checkNeedsNothingOutside, u"core/demo/CMakeLists.txt"_s,
        u"set(a 1)\nfile(READ ../%1/data/x.csv y)\n"_s.arg(u"shared"_s), 2);
    row("a path in the tree", checkNeedsNothingOutside, u"core/demo/CMakeLists.txt"_s, u"file(READ ../x.csv y)\n"_s, 0);
}

void ArchitectureTest::eachRuleFires()
{
    QFETCH(Check, check);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto found = check({path, text});
    if (line == 0) {
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().toString()));
        return;
    }
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, path);
    QCOMPARE(found.first().line, line);
}

void ArchitectureTest::topLevelIsFixed()
{
    const QStringList names{u"core"_s, u"README.md"_s, u".ci"_s, u"out"_s, u"build-asan"_s, u"scripts"_s};
    const auto found = checkTopLevel(names, u"/build*/\n/out/\n"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, u"scripts"_s);
}

void ArchitectureTest::aTreeIsReadAsAWhole()
{
    QTemporaryDir tree;
    const auto write = [&](const QString &path, const QByteArray &text) {
        QDir(tree.path()).mkpath(QFileInfo(path).path());
        QFile file(tree.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"core/rules/a.cpp"_s, "#include \"storage/b.h\"\n");
    write(u"ui/shell/b.cpp"_s, "auto q = \"SELECT 1\";\nSession::instance();\n");
    write(u"docs/c.txt"_s, "");

    QStringList found;
    for (const auto &violation : checkTree(tree.path(), widgets))
        found.append(violation.path + u':' + QString::number(violation.line));
    found.sort();
    QCOMPARE(found, (QStringList{u"core/rules/a.cpp:1"_s, u"docs:0"_s, u"ui/shell/b.cpp:1"_s, u"ui/shell/b.cpp:2"_s}));
}

void ArchitectureTest::ourTreeObeys()
{
    const auto known = widgetHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets"_s);
    QVERIFY2(known.contains(u"QWidget"_s), "The headers of Qt Widgets were not found");
    QStringList report;
    for (const auto &violation : checkTree(QStringLiteral(TIRKEU_SOURCE_DIR), known))
        report.append(violation.toString());
    QVERIFY2(report.isEmpty(), qPrintable(u'\n' + report.join(u'\n')));
}

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
