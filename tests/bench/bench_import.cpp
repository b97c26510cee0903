// bench_import [rows] [folder]: a population register from CSV (checked, matched, indexed, logged, audited), beside the
// bare inserts of the same rows into the same tables, indexes and full-text index. The folder lies on a real disk.
#include "demo/polyclinic.h"
#include "domain/patient_form.h"
#include "domain/search_key.h"
#include "intake/register_file.h"
#include "storage/database.h"
#include "storage/name_tokens.h"
#include "storage/patient_bulk_writer.h"
#include "storage/sql.h"
#include "usecase/import_patients.h"
#include "usecase/keep_desk.h"
#include "usecase/sign_in.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <cstdio>

using namespace tirkeu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 20);

demo::Options people(int rows)
{
    demo::Options options;
    options.patients = rows;
    options.today = today;
    return options;
}

/// One row of a hundred is wrong, and is to be rejected: the baseline does not write it.
bool isBad(int row)
{
    return row % 100 == 50;
}

/// The date of birth of a bad row, in turn: no such day, to come, none.
QByteArray badBirthDate(int row)
{
    static const QList<QByteArray> wrong{"1999-02-30", "2199-01-01", ""};
    return wrong[row / 100 % wrong.size()];
}

QByteArray cell(const QString &text)
{
    return text.contains(u',') || text.contains(u'"') ? "\"" + QString(text).replace(u'"', u"\"\""_s).toUtf8() + "\""
                                                      : text.toUtf8();
}

qint64 writeRegister(const QString &path, int rows)
{
    demo::Generator generator(people(rows));
    QHash<DistrictId, int> numbers;
    for (const District &district : generator.districts())
        numbers.insert(district.id, district.number);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the register cannot be written");
    file.write("iin,surname,given_name,patronymic,birth_date,sex,phone,address,district,citizenship,document_type,"
               "document_number\n");
    for (int i = 0; i < rows; ++i) {
        const Patient p = generator.next();
        const PatientForm form = formOf(p);
        const QList<QByteArray> cells{form.value(PatientField::Iin).toUtf8(),
                                      cell(p.name.surname),
                                      cell(p.name.givenName),
                                      cell(p.name.patronymic),
                                      isBad(i) ? badBirthDate(i) : p.birthDate.toString(Qt::ISODate).toUtf8(),
                                      form.value(PatientField::Sex).toUtf8(),
                                      form.value(PatientField::Phone).toUtf8(),
                                      cell(p.home.line()),
                                      numbers.contains(p.district) ? QByteArray::number(numbers.value(p.district))
                                                                   : QByteArray(),
                                      p.citizenship.toUtf8(),
                                      form.value(PatientField::DocumentKind).toUtf8(),
                                      cell(form.value(PatientField::DocumentNumber))};
        file.write(cells.join(',') + '\n');
    }
    return file.pos();
}

usecase::OpenedDesk newDesk(const usecase::DeskPlace &place)
{
    demo::Generator generator(people(1));
    usecase::CreateDesk::Command command;
    command.organization = generator.organization();
    command.organization.demo = true;
    command.login = u"admin"_s;
    command.displayName = u"Әкімші"_s;
    command.password = u"ұзын құпиясөз"_s;
    auto made = usecase::CreateDesk(place)(command);
    if (!made ||
        !usecase::FurnishDesk(*made->opened.desk)(made->opened.actor, generator.practitioners(), generator.districts()))
        qFatal("no desk");
    return made->opened;
}

/// One row as the statements take it, worked out before the clock runs.
struct BareRow
{
    QByteArray id, district;
    std::array<std::string, 8> head; ///< iin, surname, given name, patronymic, birth date, sex, phone, address
    std::string content, key;
};

BareRow bare(const Patient &p, const QHash<DistrictId, int> &numbers, UuidSource &ids)
{
    const PatientForm form = formOf(p);
    const auto text = [&](PatientField field) { return form.value(field).toStdString(); };
    return {ids.next<PatientId>().bytes(),
            p.district.isNull() ? QByteArray() : p.district.bytes(),
            {text(PatientField::Iin), p.name.surname.toStdString(), p.name.givenName.toStdString(),
             p.name.patronymic.toStdString(), p.birthDate.toString(Qt::ISODate).toStdString(), text(PatientField::Sex),
             text(PatientField::Phone), p.home.line().toStdString()},
            canonicalBytes(toJson(p)).toStdString(),
            searchKey(p, {}, numbers.contains(p.district) ? std::optional(numbers.value(p.district)) : std::nullopt)
                .toStdString()};
}

void insertBare(storage::Transaction &tx, const std::vector<BareRow> &rows, qint64 seq)
{
    SQLite::Statement version(tx.connection(), "INSERT INTO patient_version VALUES (?, 1, ?, ?, '#imported', ?)");
    SQLite::Statement head(tx.connection(),
                           "INSERT INTO patient (seq, id, version, iin, surname, given_name, patronymic, birth_date,"
                           " sex, phone, address, district_id, attachment, deceased)"
                           " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'unknown', 0)");
    SQLite::Statement key(tx.connection(), "INSERT INTO patient_search VALUES (?, ?)");
    SQLite::Statement index(tx.connection(), "INSERT INTO patient_fts (rowid, key) VALUES (?, ?)");
    storage::NameTokens tokens(tx.connection());
    version.bind(2, int64_t(tx.now().toMSecsSinceEpoch()));
    storage::bindId(version, 3, tx.author());
    for (const BareRow &row : rows) {
        version.bindNoCopy(1, row.id.constData(), int(row.id.size()));
        version.bindNoCopy(4, row.content);
        head.bind(1, int64_t(seq));
        head.bindNoCopy(2, row.id.constData(), int(row.id.size()));
        for (size_t i = 0; i < row.head.size(); ++i)
            head.bindNoCopy(int(i) + 3, row.head[i]);
        if (row.head[0].empty())
            head.bind(3);
        if (row.district.isEmpty())
            head.bind(11);
        else
            head.bindNoCopy(11, row.district.constData(), int(row.district.size()));
        for (SQLite::Statement *search : {&key, &index}) {
            search->bind(1, int64_t(seq));
            search->bindNoCopy(2, row.key);
        }
        ++seq;
        for (SQLite::Statement *insert : {&version, &head, &key, &index}) {
            insert->exec();
            insert->reset();
        }
        tokens.add(row.key);
    }
}

double baseline(const usecase::DeskPlace &place, int rows)
{
    const auto opened = newDesk(place);
    demo::Generator generator(people(rows));
    QHash<DistrictId, int> numbers;
    for (const District &district : generator.districts())
        numbers.insert(district.id, district.number);
    qint64 nanoseconds = 0;
    for (int from = 0; from < rows; from += 10000) {
        std::vector<BareRow> batch;
        for (int i = from; i < std::min(rows, from + 10000); ++i) {
            const Patient person = generator.next();
            if (!isBad(i))
                batch.push_back(bare(person, numbers, place.ids));
        }
        QElapsedTimer timer;
        timer.start();
        const auto written =
            opened.desk->database().keepNote(opened.actor.user, [&](storage::Transaction &tx) -> Result<void> {
                insertBare(tx, batch, from + 1);
                return {};
            });
        nanoseconds += timer.nsecsElapsed();
        if (!written)
            qFatal("bare inserts: %s", qPrintable(written.error().detail));
    }
    return double(nanoseconds) / 1e9;
}

/// Reading, checking and making ready alone, as the second thread of the import does it.
double reading(const QString &csv, const intake::RegisterValues &values)
{
    QElapsedTimer timer;
    timer.start();
    const auto file = intake::RegisterFile::open(csv, values);
    if (!file || !file->file)
        qFatal("the register cannot be read");
    size_t bytes = 0;
    for (auto row = file->file->next(); row && *row; row = file->file->next()) {
        if ((*row)->patient)
            bytes += storage::NewPatient::of(*(*row)->patient, 1).searchKey.size();
    }
    return bytes > 0 ? double(timer.nsecsElapsed()) / 1e9 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    QTemporaryDir folder((argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"/var/tmp"_s) + u"/bench-import-XXXXXX"_s);
    const FixedClock clock(QDateTime(today, QTime(4, 0), Qt::UTC));
    UuidSource ids(clock);
    const QString csv = folder.filePath(u"register.csv"_s);
    const qint64 bytes = writeRegister(csv, rows);
    double bareSeconds = 0;
    {
        QTemporaryDir own(folder.filePath(u"bare-XXXXXX"_s));
        bareSeconds = baseline({own.filePath(u"tirkeu.db"_s), clock, ids, true}, rows);
    }
    const auto opened = newDesk({folder.filePath(u"tirkeu.db"_s), clock, ids, true});
    const intake::RegisterValues values(demo::Generator(people(1)).districts(), today, true);
    const double readSeconds = reading(csv, values);
    QElapsedTimer timer;
    timer.start();
    auto file = intake::RegisterFile::open(csv, values);
    if (!file || !file->file)
        qFatal("the register cannot be read");
    const double look = double(timer.nsecsElapsed()) / 1e9;
    const auto outcome = usecase::ImportPatients(*opened.desk)(opened.actor, *file->file, {});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!outcome || outcome->ending != usecase::ImportPatients::Ending::Done)
        qFatal("the import failed");
    const QJsonObject figure{{u"bench"_s, u"import"_s},
                             {u"rows"_s, rows},
                             {u"bytes"_s, bytes},
                             {u"added"_s, outcome->counts.added},
                             {u"rejected"_s, outcome->counts.rejected},
                             {u"bare_s"_s, bareSeconds},
                             {u"look_s"_s, look},
                             {u"read_s"_s, readSeconds},
                             {u"import_s"_s, seconds},
                             {u"ratio"_s, seconds / bareSeconds},
                             {u"rows_per_s"_s, rows / seconds},
                             {u"bar"_s, 2.0}};
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    return 0;
}
