#include "storage/health.h"
#include "storage/patient_repository.h"
#include "support/database_on_disk.h"
#include "support/people.h"
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// One bit of one page turns over, page after page through the whole file: it is called damage and nothing else, no
/// card ever says something wrong, and what lies on other pages can still be read.
class TestDamagedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isSaidWhereverItIs();
};

namespace {

constexpr int persons = 150;
constexpr qsizetype pageSize = 4096;

/// Every kind of page has to be in the file: rows longer than a page, and pages that are free again.
void fill(DatabaseOnDisk &disk)
{
    disk.create();
    for (int n = 0; n < persons; ++n)
        (void)must(disk.add(n));
    disk.close();
    const auto raw = disk.raw();
    raw->exec("INSERT INTO meta VALUES ('long', hex(randomblob(9000)))");
    raw->exec("CREATE TABLE passing (a); INSERT INTO passing VALUES (randomblob(40000)); DROP TABLE passing");
}

/// The pages as SQLite sees them.
QByteArray decrypted(const DatabaseOnDisk &disk)
{
    const auto raw = disk.raw();
    sqlite3_int64 size = 0;
    auto *bytes = sqlite3_serialize(raw->getHandle(), "main", &size, 0);
    const QByteArray pages(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return pages;
}

/// fileformat2.html: the kind of every page, by its number less one.
QStringList kindsOf(const QByteArray &file)
{
    const QMap<char, QString> trees{
        {2, u"index, inner"_s}, {5, u"table, inner"_s}, {10, u"index, leaf"_s}, {13, u"table, leaf"_s}};
    const auto number = [&](qsizetype at) { return qsizetype(qFromBigEndian<quint32>(file.constData() + at)); };
    QStringList kinds{u"first page"_s};
    for (qsizetype at = pageSize; at < file.size(); at += pageSize)
        kinds += trees.value(file[at], u"overflow"_s);
    for (qsizetype trunk = number(32); trunk != 0; trunk = number((trunk - 1) * pageSize)) {
        kinds[trunk - 1] = u"free, list"_s;
        const qsizetype begin = (trunk - 1) * pageSize;
        for (qsizetype i = 0; i < number(begin + 4); ++i)
            kinds[number(begin + 8 + 4 * i) - 1] = u"free"_s;
    }
    return kinds;
}

struct Seen
{
    int right = 0;
    int damaged = 0;
    int wrong = 0; ///< another answer, or another error than Corrupt
};

/// Every person looked up by number and read whole.
Seen readAll(DatabaseOnDisk &disk)
{
    Seen seen;
    for (int n = 0; n < persons; ++n) {
        const auto read = disk.database().read([&](Snapshot &snapshot) -> Result<PatientRecord> {
            PatientRepository patients(snapshot);
            const auto rows = patients.rowsWithIin(syntheticIin(n));
            return rows.size() == 1 ? patients.find(rows[0].id) : failure(Error::Kind::NotFound);
        });
        if (read && read->patient == person(n))
            ++seen.right;
        else
            ++(!read && read.error().kind == Error::Kind::Corrupt ? seen.damaged : seen.wrong);
    }
    return seen;
}

} // namespace

void TestDamagedPage::isSaidWhereverItIs()
{
    DatabaseOnDisk disk;
    fill(disk);
    const QByteArray whole = disk.content(disk.files().database);
    const QByteArray state = disk.content(disk.files().deskState());
    const QStringList kinds = kindsOf(decrypted(disk));
    QCOMPARE(kinds.size(), whole.size() / pageSize);
    QMap<QString, int> tried;
    int notOpened = 0, partlyRead = 0;
    for (qsizetype page = 0; page < kinds.size(); ++page) {
        const QString which = u"page %1, %2: "_s.arg(page + 1).arg(kinds[page]);
        QByteArray spoilt = whole;
        spoilt[page * pageSize + (page * 131) % pageSize] ^= char(1 << (page % 8));
        disk.overwrite(disk.files().database, spoilt);
        disk.overwrite(disk.files().deskState(), state);
        ++tried[kinds[page]];
        if (const auto opened = disk.open(); !opened) {
            QVERIFY2(opened.error().kind == Error::Kind::Corrupt, qPrintable(which + opened.error().detail));
            ++notOpened;
            continue;
        }
        const Seen seen = readAll(disk);
        QVERIFY2(seen.wrong == 0, qPrintable(which + u"%1 wrong answers"_s.arg(seen.wrong)));
        partlyRead += seen.damaged > 0 && seen.right > 0;
        const auto health = checkHealth(disk.database());
        if (!kinds[page].startsWith(u"free"_s))
            QVERIFY2(health ? !health->isHealthy() : health.error().kind == Error::Kind::Corrupt,
                     qPrintable(which + u"verify found nothing"_s));
        const auto added = disk.add(persons);
        QVERIFY2(added || added.error().kind == Error::Kind::Corrupt,
                 qPrintable(which + (added ? QString() : added.error().detail)));
        disk.close();
    }
    qInfo("%d pages, %d of them keep the desk from opening, %d leave some cards readable", int(kinds.size()), notOpened,
          partlyRead);
    QCOMPARE(tried.keys(), (QStringList{u"first page"_s, u"free"_s, u"free, list"_s, u"index, inner"_s,
                                        u"index, leaf"_s, u"overflow"_s, u"table, inner"_s, u"table, leaf"_s}));
    QVERIFY(partlyRead > 0);
}

QTEST_GUILESS_MAIN(TestDamagedPage)
#include "tst_damaged_page.moc"
