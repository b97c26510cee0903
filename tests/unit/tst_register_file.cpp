#include "base/texts.h"
#include "intake/register_file.h"
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::intake;

/// A file as a whole: what can be read, and what is said of files that cannot.
class TestRegisterFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryCodePage_data();
    void readsEveryCodePage();
    void saysWhyAFileIsNoRegister_data();
    void saysWhyAFileIsNoRegister();
    void badRowsCostThemselvesOnly();
    void tenThousandBadRows();
    void spreadsheetsLeaveEmptyRows();
    void filesThatCannotBeOpened();
    void knowsTheFileAgain();
    void previews();
    void previewsWithTroubles();

private:
    RegisterFile::Opened open(const QByteArray &bytes, const RegisterChoice &choice = {})
    {
        QFile file(m_folder.filePath(u"register.csv"_s));
        Q_ASSERT(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto opened = RegisterFile::open(file.fileName(), RegisterValues({}, QDate(2026, 3, 2), true), choice);
        Q_ASSERT(opened);
        return std::move(*opened);
    }
    QTemporaryDir m_folder;
};

namespace {

const QByteArray head = "iin;surname;given_name;birth_date;sex\n";
const QString people = u"iin;surname;given_name;birth_date;sex\n"
                       "850101200019;Қасымова;Гүлнәр;01.01.1985;ж\n"
                       "751001600012;Әбдіғаппарұлы;Өмірбек;01.10.1975;м\n"
                       "990615600017;Һакімова;Ұлжаңүл;15.06.1999;ж\n"_s;

QByteArray kz1048(const QString &text)
{
    static const QString kazakh = u"ӘәҒғҚқҢңӨөҰұҮүҺһІі"_s;
    static const QByteArray bytes("\xA3\xBC\xAA\xBA\x8D\x9D\xBD\xBE\xA5\xB4\xA1\xA2\xAF\xBF\x8E\x9E\xB2\xB3");
    QByteArray result;
    for (const QChar c : text) {
        const qsizetype at = kazakh.indexOf(c);
        if (at >= 0)
            result += bytes[at];
        else
            result += c >= u'А' && c <= u'я' ? char(0xC0 + (c.unicode() - u'А')) : c.toLatin1();
    }
    return result;
}

std::vector<usecase::RegisterRow> rows(RegisterFile &file)
{
    std::vector<usecase::RegisterRow> all;
    for (auto row = file.next(); row && *row; row = file.next())
        all.push_back(std::move(**row));
    return all;
}

} // namespace

void TestRegisterFile::readsEveryCodePage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << people.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + people.toUtf8() << u"UTF-8"_s;
    QTest::newRow("KZ-1048") << kz1048(people) << u"KZ-1048"_s;
    QTest::newRow("commas") << people.toUtf8().replace(';', ',') << u"UTF-8"_s;
    QTest::newRow("tabs") << people.toUtf8().replace(';', '\t') << u"UTF-8"_s;
    QTest::newRow("CRLF") << people.toUtf8().replace("\n", "\r\n") << u"UTF-8"_s;
}

void TestRegisterFile::readsEveryCodePage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto opened = open(bytes);
    QVERIFY(opened.file);
    QCOMPARE(encodingName(opened.file->reading().encoding), encoding);
    const auto all = rows(*opened.file);
    QCOMPARE(all.size(), size_t(3));
    QVERIFY(all[1].patient);
    QCOMPARE(all[1].line, 3);
    QCOMPARE(all[1].patient->name.surname, u"Әбдіғаппарұлы"_s);
    QCOMPARE(all[2].patient->name.givenName, u"Ұлжаңүл"_s);
}

void TestRegisterFile::saysWhyAFileIsNoRegister_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding"); ///< −1: auto
    QTest::addColumn<QString>("begins");
    const auto row = [](const char *name, const QByteArray &bytes, const char *begins, int encoding = -1) {
        QTest::newRow(name) << bytes << encoding << QString::fromUtf8(begins);
    };
    row("empty", "", "The file is empty");
    row("blank lines alone", "\n\r\n\n", "The file is empty");
    row("the mark alone", "\xEF\xBB\xBF", "The file is empty");
    row("binary", QByteArray(5000, '\0'), "This is not a text file");
    row("workbook", "PK\x03\x04" + QByteArray(500, '\1'), "This is a workbook");
    row("UTF-16", QByteArray("\xFF\xFEi\0i\0n\0", 8), "The file is in UTF-16");
    row("called CP1251", people.toUtf8(), "The file is not in %1", int(Encoding::Cp1251));
    row("called UTF-8", kz1048(people), "The file is not in %1", int(Encoding::Utf8));
    row("column twice", "iin,surname,surname,given_name,birth_date,sex\n",
        "The column “%1” stands in the header twice");
    row("no header", "850101200019,a,b,01.01.1985,f\n", "There is no column “%1”");
    row("open quote in the header", "iin,\"surname,given_name\n", "The header cannot be read");
}

void TestRegisterFile::saysWhyAFileIsNoRegister()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(QString, begins);
    RegisterChoice choice;
    if (encoding >= 0)
        choice.encoding = Encoding(encoding);
    const auto opened = open(bytes, choice);
    QVERIFY(!opened.file);
    QVERIFY(!opened.troubles.isEmpty());
    const RowRemark &trouble = opened.troubles.front();
    QVERIFY2(QString::fromUtf8(trouble.reason.id).startsWith(begins), trouble.reason.id.constData());
    QCOMPARE(trouble.line, 1);
}

void TestRegisterFile::badRowsCostThemselvesOnly()
{
    QByteArray text = head + "850101200019;A;B;01.01.1985;f\n"; // 2
    text += "1;2;3\n";                                          // 3
    text += "1;2;3;4;5;6\n";                                    // 4
    text += "850101200019;A;B;01.01.1985;f;;\n";                // 5: empty cells too many are no fault
    text += "850101200019;\"A;B;01.01.1985;f\n";                // 6
    text += "850101200019;A\xFF;B;01.01.1985;f\n";              // 7
    text += "850101200019;\"A\"x;B;01.01.1985;f\n";             // 8
    text += "850101200019;A;B;01.01";                           // 9
    const auto opened = open(text, {.encoding = Encoding::Utf8});
    QVERIFY(opened.file);
    QStringList said;
    for (const auto &row : rows(*opened.file))
        said += row.patient ? u"%1 taken"_s.arg(row.line)
                            : u"%1 [%2] %3"_s.arg(row.line).arg(
                                  row.errors.front().column, QString::fromUtf8(row.errors.front().reason.id).left(12));
    QCOMPARE(said, (QStringList{u"2 taken"_s, u"3 [] The row has "_s, u"4 [] The row has "_s, u"5 taken"_s,
                                u"6 [surname] A quote is o"_s, u"7 [surname] Bytes that a"_s,
                                u"8 [surname] After a clos"_s, u"9 [] The file end"_s}));
}

void TestRegisterFile::tenThousandBadRows()
{
    QByteArray text = head;
    for (int i = 0; i < 10000; ++i)
        text += "85010120001" + QByteArray::number(i % 9) + ";A;B;01.01.1985;f\n";
    const auto opened = open(text);
    const auto all = rows(*opened.file);
    QCOMPARE(all.size(), size_t(10000));
    for (size_t i = 0; i < all.size(); ++i) {
        QVERIFY(!all[i].patient);
        QCOMPARE(all[i].errors.front().line, qint64(i) + 2);
        QCOMPARE(all[i].errors.front().column, u"iin"_s);
    }
}

void TestRegisterFile::spreadsheetsLeaveEmptyRows()
{
    const auto opened = open(head + ";;;;\n850101200019;A;B;01.01.1985;f\n; ;;;\n");
    const auto all = rows(*opened.file);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().line, 3);
}

void TestRegisterFile::filesThatCannotBeOpened()
{
    const RegisterValues values({}, QDate(2026, 3, 2), true);
    for (const QString &path : {m_folder.filePath(u"none.csv"_s), m_folder.path()}) {
        const auto opened = RegisterFile::open(path, values);
        QVERIFY(!opened && opened.error().kind == Error::Kind::NotFound);
        QVERIFY(!previewRegister(path));
    }
}

void TestRegisterFile::knowsTheFileAgain()
{
    const auto first = open(people.toUtf8()).file->identity();
    QCOMPARE(open(people.toUtf8()).file->identity(), first);
    QVERIFY(open(people.toUtf8() + "\n").file->identity() != first);
    RegisterChoice choice;
    choice.mapping = ColumnMapping();
    (*choice.mapping)[RegisterField::Iin] = 0;
    (*choice.mapping)[RegisterField::FullName] = 1;
    (*choice.mapping)[RegisterField::BirthDate] = 3;
    (*choice.mapping)[RegisterField::Sex] = 4;
    const auto other = open(people.toUtf8(), choice).file->identity();
    QCOMPARE(other.sha256, first.sha256);
    QVERIFY(other.reading != first.reading);
}

void TestRegisterFile::previews()
{
    open(kz1048(QString(people).replace(u"sex"_s, u"sex;note"_s).replace(u";ж\n"_s, u";ж;x\n"_s)));
    const auto preview = previewRegister(m_folder.filePath(u"register.csv"_s), {}, 2);
    QVERIFY(preview && preview->troubles.isEmpty());
    QCOMPARE(encodingName(preview->reading.encoding), u"KZ-1048"_s);
    QCOMPARE(preview->rows.size(), 2);
    QVERIFY(preview->isCounted && preview->rowCount >= 2);
    RegisterIdentity identity;
    identity.reading = {{u"encoding"_s, u"KZ-1048"_s}, {u"delimiter"_s, u"\t"_s}, {u"columns"_s, QJsonArray{4, -1, 2}}};
    const auto choice = choiceAsRead(identity.reading);
    QVERIFY(choice.encoding == Encoding::Kz1048);
    QVERIFY(choice.delimiter == '\t');
    QCOMPARE((*choice.mapping)[RegisterField::Iin], 4);
    QCOMPARE((*choice.mapping)[RegisterField::Surname], -1);
    QCOMPARE((*choice.mapping)[RegisterField::DocumentNumber], -1);
    QCOMPARE(preview->rows[0].value(2), u"Гүлнәр"_s);
    QCOMPARE(preview->unread, QStringList{u"note"_s});
    QCOMPARE(preview->reading.mapping[RegisterField::Sex], 4);
}

/// The dialog shows the rows all the same, so that the columns can be named.
void TestRegisterFile::previewsWithTroubles()
{
    open("a;b\n1;2\n");
    const auto preview = previewRegister(m_folder.filePath(u"register.csv"_s));
    QVERIFY(preview && !preview->troubles.isEmpty());
    QCOMPARE(preview->rows, (QList<QStringList>{{u"1"_s, u"2"_s}}));
}

QTEST_APPLESS_MAIN(TestRegisterFile)
#include "tst_register_file.moc"
