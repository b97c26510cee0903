#include "fuzz/properties.h"
#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;

/// The corpus of every fuzzer of tests/fuzz, and what the fuzzers have found, run as an ordinary test.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holds_data();
    void holds();
    void seedsReachTheParsers();
};

namespace {

using Trouble = QString (*)(const QByteArray &);
struct Target
{
    const char *folder;
    Trouble trouble;
};
constexpr std::array targets{
    Target{"fuzz_mrz", fuzz::mrzTrouble},
    Target{"fuzz_record_code", fuzz::recordCodeTrouble},
    Target{"fuzz_patient_form", fuzz::patientFormTrouble},
    Target{"fuzz_fold", fuzz::foldTrouble},
    Target{"fuzz_csv", fuzz::csvTrouble},
    Target{"fuzz_encoding", fuzz::encodingTrouble},
};

QDir corpus(const char *folder)
{
    return QDir(QStringLiteral(TIRKEU_SOURCE_DIR "/tests/data/fuzz/") + QString::fromLatin1(folder));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool parsesRegister(const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    const auto opened =
        intake::RegisterFile::open(std::move(device), {}, intake::RegisterValues({}, fuzz::today, true));
    if (!opened || !opened->file)
        return false;
    const auto row = opened->file->next();
    return row && *row && (*row)->patient;
}

} // namespace

void TestFuzzCorpus::holds_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    for (size_t i = 0; i < targets.size(); ++i) {
        const QDir folder = corpus(targets[i].folder);
        const auto files = folder.entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), targets[i].folder);
        for (const auto &file : files)
            QTest::addRow("%s/%s", targets[i].folder, qPrintable(file.fileName())) << int(i) << file.filePath();
    }
}

void TestFuzzCorpus::holds()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    QCOMPARE(targets[size_t(target)].trouble(contents(path)), QString());
}

/// A corpus of refused inputs would prove nothing: the first seed of each parser is a good one.
void TestFuzzCorpus::seedsReachTheParsers()
{
    const auto seed = [](const char *folder, const QString &name) { return contents(corpus(folder).filePath(name)); };
    for (const QString &name : {u"td1"_s, u"td3"_s, u"td1_long_number"_s}) {
        const auto mrz = scan::readMrz(QString::fromUtf8(seed("fuzz_mrz", name)), fuzz::today);
        QVERIFY(mrz && mrz->errors.isEmpty());
    }
    QVERIFY(scan::parseRecordCode(QString::fromUtf8(seed("fuzz_record_code", u"card"_s))));
    const QJsonObject object = QJsonDocument::fromJson(seed("fuzz_patient_form", u"full"_s)).object();
    QVERIFY(parsePatientForm(fuzz::formFromJson(object), fuzz::today).patient);
    QVERIFY(parsesRegister(seed("fuzz_csv", u"register"_s)));
    QVERIFY(!foldReadings(QString::fromUtf8(seed("fuzz_fold", u"kazakh"_s)).left(4)).isEmpty());
}

QTEST_APPLESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"
