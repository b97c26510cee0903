#include "storage/key_slots.h"
#include "support/database_on_disk.h"
#include "support/must.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// The way to the key: for who knows a password or the recovery code, and for nobody else.
class TestKeySlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opensWithThePassword();
    void passwordsAreComparedAsPeopleSeeThem();
    void refusesEverythingElse();
    void realParametersWork();
    void theRecoveryCodeMayBeTypedCarelessly_data();
    void theRecoveryCodeMayBeTypedCarelessly();
    void aNewRecoveryCodeEndsTheOldOne();
    void aNewPasswordEndsTheOldOne();
    void aRemovedUserHasNoSlot();
    void slotsCannotBePassedOff_data();
    void slotsCannotBePassedOff();
    void noChangedByteOpensAnotherKey();
    void refusesFiles_data();
    void refusesFiles();
    void isReplacedWholeAndPrivate();
    void saysNothingOfTheKey();
};

namespace {

constexpr KdfParameters cheap{16, 1, 1};

/// Two users and a recovery code.
struct Keys
{
    FixedClock clock{openingTime()};
    UuidSource ids{clock};
    SecretKey key = SecretKey::random();
    UserId aigul = ids.next<UserId>();
    UserId serik = ids.next<UserId>();
    KeySlots keySlots;
    QString code;

    Keys()
    {
        must(keySlots.put(aigul, u" Aigul "_s, u"құпия сөз 1"_s, key, cheap));
        must(keySlots.put(serik, u"serik"_s, u"password-2"_s, key, cheap));
        code = must(keySlots.renewRecovery(key, cheap));
    }
};

QJsonObject withSlot(const KeySlots &keySlots, int index, const QString &field, const QJsonValue &value)
{
    auto root = QJsonDocument::fromJson(keySlots.serialize()).object();
    auto list = root.value("slots"_L1).toArray();
    auto slot = list.at(index).toObject();
    slot.insert(field, value);
    list.replace(index, slot);
    root.insert(u"slots"_s, list);
    return root;
}

} // namespace

void TestKeySlots::opensWithThePassword()
{
    Keys keys;
    const auto read = must(KeySlots::parse(keys.keySlots.serialize()));
    QCOMPARE(must(read.unlock(u"aigul"_s, u"құпия сөз 1"_s)), keys.key);
    QCOMPARE(must(read.unlock(u"AIGUL "_s, u"құпия сөз 1"_s)), keys.key); // a login has no case
    QCOMPARE(must(read.unlock(u"serik"_s, u"password-2"_s)), keys.key);
    QCOMPARE(must(read.unlockWithRecovery(keys.code)), keys.key);
    QCOMPARE(read.userOf(u"Serik"_s), keys.serik);
    QCOMPARE(read.userOf(u"nobody"_s), std::nullopt);
    QCOMPARE(read.serialize(), keys.keySlots.serialize());
}

void TestKeySlots::passwordsAreComparedAsPeopleSeeThem()
{
    Keys keys;
    const auto composed = u"й-password"_s;
    QVERIFY(keys.keySlots.put(keys.aigul, u"aigul"_s, composed, keys.key, cheap));
    QVERIFY(keys.keySlots.unlock(u"aigul"_s, composed.normalized(QString::NormalizationForm_D)));
}

void TestKeySlots::refusesEverythingElse()
{
    Keys keys;
    const auto wrong = Error::Kind::WrongPassword;
    QCOMPARE(kindOf(keys.keySlots.unlock(u"aigul"_s, u"құпия сөз 2"_s)), wrong);
    QCOMPARE(kindOf(keys.keySlots.unlock(u"aigul"_s, u"ҚҰПИЯ СӨЗ 1"_s)), wrong);
    QCOMPARE(kindOf(keys.keySlots.unlock(u"aigul"_s, {})), wrong);
    QCOMPARE(kindOf(keys.keySlots.unlock(u"aigul"_s, u"password-2"_s)), wrong); // another's
    QCOMPARE(kindOf(keys.keySlots.unlock(u"nobody"_s, u"құпия сөз 1"_s)), wrong);
    QCOMPARE(kindOf(keys.keySlots.unlock({}, keys.code)), wrong); // the recovery code is no password
    QCOMPARE(kindOf(keys.keySlots.unlockWithRecovery(u"құпия сөз 1"_s)), wrong);
    QCOMPARE(kindOf(keys.keySlots.unlockWithRecovery({})), wrong);
    QCOMPARE(kindOf(KeySlots().unlockWithRecovery(keys.code)), wrong);
}

void TestKeySlots::realParametersWork()
{
    // OpenSSL refuses these parameters silently unless it is allowed the memory.
    const KdfParameters real;
    QCOMPARE(real.n, quint64(65536));
    Keys keys;
    KeySlots keySlots;
    QVERIFY(keySlots.put(keys.aigul, u"aigul"_s, u"password-1"_s, keys.key));
    QCOMPARE(keySlots.slotList().constFirst().kdf, real);
    QCOMPARE(must(keySlots.unlock(u"aigul"_s, u"password-1"_s)), keys.key);
    QCOMPARE(kindOf(keySlots.unlock(u"aigul"_s, u"password-2"_s)), Error::Kind::WrongPassword);
}

void TestKeySlots::theRecoveryCodeMayBeTypedCarelessly_data()
{
    using Typed = std::function<QString(QString)>;
    QTest::addColumn<Typed>("typed");
    QTest::newRow("as printed") << Typed([](QString code) { return code; });
    QTest::newRow("small letters") << Typed([](QString code) { return code.toLower(); });
    QTest::newRow("spaces for hyphens") << Typed(
        [](QString code) { return u"  "_s + code.replace(u'-', u' ') + u'\n'; });
    QTest::newRow("in one") << Typed([](QString code) { return code.remove(u'-'); });
    QTest::newRow("O for 0, l for 1") << Typed(
        [](QString code) { return code.replace(u'0', u'O').replace(u'1', u'l'); });
    QTest::newRow("o for 0, I for 1") << Typed(
        [](QString code) { return code.replace(u'0', u'o').replace(u'1', u'I'); });
}

void TestKeySlots::theRecoveryCodeMayBeTypedCarelessly()
{
    QFETCH(std::function<QString(QString)>, typed);
    Keys keys;
    for (int tries = 0; !(keys.code.contains(u'0') && keys.code.contains(u'1')) && tries < 1000; ++tries)
        keys.code = must(keys.keySlots.renewRecovery(keys.key, cheap));
    QCOMPARE(must(keys.keySlots.unlockWithRecovery(typed(keys.code))), keys.key);
    QString slip = typed(keys.code);
    slip[slip.size() / 2 - 1] = slip[slip.size() / 2 - 1] == u'7' ? u'8' : u'7';
    if (tidyRecoveryCode(slip) != tidyRecoveryCode(keys.code))
        QVERIFY(!keys.keySlots.unlockWithRecovery(slip));
    QCOMPARE(QString(keys.code).remove(u'-').size(), 32);
    QVERIFY(!keys.code.contains(QRegularExpression(u"[ILOU]"_s)));
}

void TestKeySlots::aNewRecoveryCodeEndsTheOldOne()
{
    Keys keys;
    const auto fresh = must(keys.keySlots.renewRecovery(keys.key, cheap));
    QVERIFY(fresh != keys.code);
    QVERIFY(keys.keySlots.unlockWithRecovery(fresh));
    QVERIFY(!keys.keySlots.unlockWithRecovery(keys.code));
    QCOMPARE(keys.keySlots.slotList().size(), 3);
}

void TestKeySlots::aNewPasswordEndsTheOldOne()
{
    Keys keys;
    QVERIFY(keys.keySlots.put(keys.aigul, u"aigul"_s, u"another-1"_s, keys.key, cheap));
    QVERIFY(keys.keySlots.unlock(u"aigul"_s, u"another-1"_s));
    QVERIFY(!keys.keySlots.unlock(u"aigul"_s, u"құпия сөз 1"_s));
    QCOMPARE(keys.keySlots.slotList().size(), 3);
}

void TestKeySlots::aRemovedUserHasNoSlot()
{
    Keys keys;
    keys.keySlots.remove(keys.aigul);
    QVERIFY(!keys.keySlots.unlock(u"aigul"_s, u"құпия сөз 1"_s));
    QVERIFY(keys.keySlots.unlock(u"serik"_s, u"password-2"_s));
    QVERIFY(keys.keySlots.unlockWithRecovery(keys.code));
}

void TestKeySlots::slotsCannotBePassedOff_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another user") << u"user"_s << QJsonValue(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
    QTest::newRow("no user") << u"user"_s << QJsonValue();
    QTest::newRow("another kind") << u"kind"_s << QJsonValue(u"recovery"_s);
    QTest::newRow("cheaper derivation") << u"n"_s << QJsonValue(8);
    QTest::newRow("wider blocks") << u"r"_s << QJsonValue(2);
    QTest::newRow("more lanes") << u"p"_s << QJsonValue(2);
}

void TestKeySlots::slotsCannotBePassedOff()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    Keys keys;
    const auto forged = must(KeySlots::parse(QJsonDocument(withSlot(keys.keySlots, 0, field, value)).toJson()));
    QVERIFY(!forged.unlock(u"aigul"_s, u"құпия сөз 1"_s));
    QVERIFY(!forged.unlockWithRecovery(u"құпия сөз 1"_s));
    // A slot given to another login does not open with the password of the first.
    const auto renamed =
        must(KeySlots::parse(QJsonDocument(withSlot(keys.keySlots, 0, u"login"_s, u"murat"_s)).toJson()));
    QVERIFY(!renamed.unlock(u"murat"_s, u"құпия сөз 1"_s));
}

void TestKeySlots::noChangedByteOpensAnotherKey()
{
    Keys keys;
    const auto whole = keys.keySlots.serialize();
    int opened = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char change : {1, 0x20, -128}) {
            auto bytes = whole;
            bytes[at] = char(bytes[at] ^ change);
            const auto read = KeySlots::parse(bytes);
            if (!read)
                continue;
            const auto key = read->unlock(u"serik"_s, u"password-2"_s);
            QVERIFY2(!key || *key == keys.key, qPrintable(u"byte %1"_s.arg(at)));
            if (key)
                ++opened;
        }
        const auto cutOff = KeySlots::parse(whole.left(at));
        QVERIFY(!cutOff || at >= whole.trimmed().size()); // a part of the file is no key file
    }
    QVERIFY(opened > 0); // bytes of the other slots and between the fields, which mean nothing to this one
}

void TestKeySlots::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    const Keys keys;
    const auto crafted = [&](const char *field, const QJsonValue &value) {
        return QJsonDocument(withSlot(keys.keySlots, 1, QString::fromLatin1(field), value)).toJson();
    };
    QTest::newRow("nothing") << QByteArray() << Error::Kind::Corrupt;
    QTest::newRow("no JSON") << QByteArray("\x7f"
                                           "ELF")
                             << Error::Kind::Corrupt;
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << Error::Kind::Foreign;
    QTest::newRow("a list") << QByteArray("[]") << Error::Kind::Foreign;
    QTest::newRow("no slots") << QByteArray(R"({"format": "tirkeu-keys", "version": 1, "slots": []})")
                              << Error::Kind::Corrupt;
    QTest::newRow("newer") << QByteArray(R"({"format": "tirkeu-keys", "version": 2, "slots": []})")
                           << Error::Kind::Newer;
    QTest::newRow("N is no power of two") << crafted("n", 1000) << Error::Kind::Corrupt;
    QTest::newRow("N of a terabyte") << crafted("n", qint64(1) << 40) << Error::Kind::Corrupt;
    QTest::newRow("N and r together of 2 GiB")
        << QJsonDocument(withSlot(must(KeySlots::parse(crafted("r", 16))), 1, u"n"_s, 1 << 20)).toJson()
        << Error::Kind::Corrupt;
    QTest::newRow("N negative") << crafted("n", -16) << Error::Kind::Corrupt;
    QTest::newRow("N zero") << crafted("n", 0) << Error::Kind::Corrupt;
    QTest::newRow("r zero") << crafted("r", 0) << Error::Kind::Corrupt;
    QTest::newRow("p of many hours") << crafted("p", 1 << 20) << Error::Kind::Corrupt;
    QTest::newRow("another derivation") << crafted("kdf", u"md5"_s) << Error::Kind::Corrupt;
    QTest::newRow("another kind") << crafted("kind", u"master"_s) << Error::Kind::Corrupt;
    QTest::newRow("short salt") << crafted("salt", u"AAAA"_s) << Error::Kind::Corrupt;
    QTest::newRow("long key") << crafted("wrapped", QString(200, u'A')) << Error::Kind::Corrupt;
    QTest::newRow("numbers for texts") << crafted("nonce", 5) << Error::Kind::Corrupt;
}

void TestKeySlots::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QTEST(*kindOf(KeySlots::parse(bytes)), "kind");
}

void TestKeySlots::isReplacedWholeAndPrivate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"k"_s);
    Keys keys;
    QCOMPARE(kindOf(KeySlots::load(path)), Error::Kind::NotFound);
    QVERIFY(keys.keySlots.save(path));
    const auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & everybody, QFile::Permissions());
    QFile held(path); // who has the old file open goes on reading it whole
    QVERIFY(held.open(QIODevice::ReadOnly));
    const auto before = keys.keySlots.serialize();
    keys.keySlots.remove(keys.aigul);
    QVERIFY(keys.keySlots.save(path));
    QCOMPARE(held.readAll(), before);
    QCOMPARE(must(KeySlots::load(path)).serialize(), keys.keySlots.serialize());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"k"_s}); // nothing half-written lies about
    QCOMPARE(kindOf(keys.keySlots.save(u"/proc/none/k"_s)), Error::Kind::NotFound);
}

void TestKeySlots::saysNothingOfTheKey()
{
    Keys keys;
    const QByteArray raw(reinterpret_cast<const char *>(keys.key.data()), SecretKey::size);
    const auto bytes = keys.keySlots.serialize();
    QVERIFY(!bytes.contains(raw) && !bytes.contains(raw.toBase64()) && !bytes.contains(raw.toHex()));
    QVERIFY(!bytes.contains(tidyRecoveryCode(keys.code).toUtf8()));
    QVERIFY(keys.keySlots.slotList().at(0).salt != keys.keySlots.slotList().at(1).salt);
    QVERIFY(keys.keySlots.slotList().at(0).nonce != keys.keySlots.slotList().at(1).nonce);
}

QTEST_GUILESS_MAIN(TestKeySlots)
#include "tst_key_slots.moc"
