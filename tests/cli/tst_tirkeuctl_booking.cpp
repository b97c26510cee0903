#include "cli/program_run.h"
#include "usecase/merge_patients.h"
#include "usecase/sign_in.h"
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// `tirkeuctl slots`, `book` and `cancel` on a made-up polyclinic; it is Monday 2026-03-02, 09:00.
class TestTirkeuctlBooking : public QObject
{
    Q_OBJECT
    ProgramRun m_run;
    QStringList m_people; ///< ids of those attached here
    QJsonArray m_slots;   ///< free ones of Thursday, of one doctor
    int m_nextSlot = 0;

    Answer ask(const QStringList &words) const
    {
        return m_run.on(u"demo"_s, QStringList{u"--now"_s, u"2026-03-02T09:00"_s} + words);
    }
    Answer askJson(const QStringList &words) const { return ask(QStringList{u"--json"_s} + words); }
    QJsonArray slotsOf(const QStringList &words) const { return askJson(QStringList{u"slots"_s} + words).array(); }
    /// A free time nobody else of this test asks for.
    QJsonObject anotherSlot() { return m_slots.at(m_nextSlot++).toObject(); }
    static QStringList book(const QString &person, const QJsonObject &slot, const QStringList &more = {})
    {
        return QStringList{u"book"_s,
                           u"--patient"_s,
                           person,
                           u"--doctor"_s,
                           slot["doctor_id"_L1].toString(),
                           u"--at"_s,
                           slot["start"_L1].toString()} +
               more;
    }
    /// The made-up people have bookings already.
    static QStringList bookSeen(const QString &person, const QJsonObject &slot, const QStringList &more = {})
    {
        return book(person, slot, QStringList{u"--acknowledge"_s} + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run.makeDemo(u"demo"_s, 60);
        for (const auto &found : askJson({u"search"_s, u"а"_s, u"--limit"_s, u"30"_s}).array()) {
            const QString id = found.toObject()["id"_L1].toString();
            if (askJson({u"patient"_s, u"show"_s, id}).object()["attachment"_L1] == u"here"_s)
                m_people += id;
        }
        QVERIFY(m_people.size() >= 5);
        const auto any = slotsOf({u"--from"_s, u"2026-03-05"_s, u"--limit"_s, u"1"_s}).first().toObject();
        m_slots = slotsOf({u"--from"_s, u"2026-03-05"_s, u"--doctor"_s, any["doctor_id"_L1].toString()});
        QVERIFY(m_slots.size() >= 30);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void slotsAreWhole()
    {
        const auto answer = askJson({u"slots"_s, u"--from"_s, u"2026-03-05"_s, u"--to"_s, u"2026-03-05"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QString());
        QVERIFY(!answer.array().isEmpty());
        for (const auto &value : answer.array()) {
            const auto slot = value.toObject();
            for (const auto *key :
                 {"id", "doctor_id", "doctor", "specialty", "start", "minutes", "room", "own_district"})
                QVERIFY2(slot.contains(QLatin1StringView(key)), key);
            QVERIFY(slot["start"_L1].toString().startsWith(u"2026-03-05T"));
            QVERIFY(slot["minutes"_L1].toInt() > 0);
        }
        const auto lines = ask({u"slots"_s, u"--from"_s, u"2026-03-05"_s, u"--to"_s, u"2026-03-05"_s}).out.split('\n');
        QCOMPARE(lines.size() - 1, answer.array().size());
        QVERIFY(lines.first().startsWith(answer.array().first()["start"_L1].toString().toUtf8()));
    }

    void theNearestComeFirst()
    {
        const auto near = slotsOf({u"--near"_s, u"2026-03-05T10:00"_s, u"--limit"_s, u"5"_s});
        const QDateTime wanted(QDate(2026, 3, 5), QTime(10, 0), Qt::UTC);
        qint64 last = 0;
        for (const auto &value : near) {
            auto start = QDateTime::fromString(value["start"_L1].toString() + u'Z', Qt::ISODate);
            QVERIFY(start.isValid());
            const qint64 distance = qAbs(wanted.secsTo(start));
            QVERIFY(distance >= last);
            last = distance;
        }
        QCOMPARE(near.size(), 5);
    }

    void nobodyHasNoTimes_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("doctor") << u"--doctor"_s;
        QTest::newRow("patient") << u"--patient"_s;
    }
    void nobodyHasNoTimes()
    {
        QFETCH(QString, option);
        const auto answer = askJson({u"slots"_s, option, u"01a2012b-31ad-7667-b691-000000000000"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.isError());
        QVERIFY(answer.err.contains(u"01a2012b-31ad-7667-b691-000000000000"_s));
    }

    void aBookingIsMadeAndCancelled()
    {
        const auto slot = anotherSlot();
        const auto booked = askJson(bookSeen(m_people[0], slot));
        QCOMPARE(booked.exit, 0);
        QCOMPARE(booked.object()["answer"_L1], u"booked"_s);
        const auto booking = booked.object()["booking"_L1].toObject();
        QCOMPARE(booking["patient_id"_L1], m_people[0]);
        QCOMPARE(booking["start"_L1], slot["start"_L1]);
        QCOMPARE(booking["status"_L1], u"booked"_s);
        QVERIFY(!booking["overbooked"_L1].toBool());
        QVERIFY(!slotsOf({u"--from"_s, u"2026-03-05"_s, u"--doctor"_s, slot["doctor_id"_L1].toString()})
                     .contains(QJsonValue(slot)));
        const QString number = booking["number"_L1].toString();
        const auto cancelled = askJson({u"cancel"_s, number, u"--reason"_s, u"келмейді"_s});
        QCOMPARE(cancelled.exit, 0);
        QCOMPARE(cancelled.object()["status"_L1], u"cancelled"_s);
        QCOMPARE(cancelled.object()["waiting"_L1], 0);
        QVERIFY(slotsOf({u"--from"_s, u"2026-03-05"_s, u"--doctor"_s, slot["doctor_id"_L1].toString()})
                    .contains(QJsonValue(slot)));
        const auto again = askJson({u"cancel"_s, number, u"--reason"_s, u"келмейді"_s});
        QCOMPARE(again.exit, 1);
        QVERIFY(again.isError());
    }

    void peopleReadTheNumberAndTheTime()
    {
        const auto slot = anotherSlot();
        const auto booked = ask(bookSeen(m_people[0], slot));
        QCOMPARE(booked.exit, 0);
        const auto first = QString::fromUtf8(booked.out).section(u'\n', 0, 0);
        static const QRegularExpression form(u"^[A-Z0-9]+-[0-9]{6}  \\S+  \\S+$"_s);
        QVERIFY2(form.match(first).hasMatch(), qPrintable(first));
        QVERIFY(first.contains(slot["start"_L1].toString()));
        const auto cancelled = ask({u"cancel"_s, first.section(u' ', 0, 0), u"--reason"_s, u"келмейді"_s});
        QCOMPARE(cancelled.exit, 0);
        QVERIFY(cancelled.out.startsWith(first.section(u' ', 0, 0).toUtf8()));
    }

    void warningsHoldItUpUntilTheyAreRead()
    {
        const auto first = anotherSlot();
        QCOMPARE(askJson(bookSeen(m_people[1], first)).exit, 0);
        const auto second = anotherSlot();
        const auto warned = askJson(book(m_people[1], second));
        QCOMPARE(warned.exit, 1);
        QCOMPARE(warned.object()["answer"_L1], u"needs_acknowledgement"_s);
        QVERIFY(!warned.object()["warnings"_L1].toArray().isEmpty());
        QVERIFY(warned.object()["booking"_L1].isNull());
        QCOMPARE(askJson(bookSeen(m_people[1], second)).exit, 0);
    }

    void aSlotJustTakenOffersOthers()
    {
        const auto slot = anotherSlot();
        QProcess programs[2];
        for (int i = 0; i < 2; ++i) { // both at once
            programs[i].setProcessEnvironment(m_run.environment);
            programs[i].start(
                QString::fromLocal8Bit(TIRKEUCTL),
                QStringList{u"--db"_s, m_run.desk(u"demo"_s), u"--now"_s, u"2026-03-02T09:00"_s, u"--json"_s} +
                    bookSeen(m_people[2 + i], slot));
        }
        QList<QJsonObject> answers[2]; // by exit code
        for (auto &program : programs) {
            QVERIFY(program.waitForFinished(60'000));
            QVERIFY(program.exitCode() == 0 || program.exitCode() == 1);
            answers[program.exitCode()] += QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        }
        QCOMPARE(answers[0].size(), 1);
        QCOMPARE(answers[1].size(), 1);
        const auto no = answers[1].front();
        QCOMPARE(no["answer"_L1], u"taken"_s);
        QVERIFY(no["booking"_L1].isNull());
        QCOMPARE(no["alternatives"_L1].toArray().size(), 3);
        for (const auto *language : {"kk", "ru"})
            QVERIFY(!no[QLatin1StringView(language)].toString().isEmpty());
        for (const auto &other : no["alternatives"_L1].toArray())
            QVERIFY(other["start"_L1] != slot["start"_L1]);
    }

    void aTimeThatCannotBeIsExplained_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("answer");
        QTest::newRow("past") << u"2026-02-27T09:00"_s << u"past"_s;
        QTest::newRow("Sunday") << u"2026-03-08T09:00"_s << u"closed_day"_s;
        QTest::newRow("night") << u"2026-03-05T03:00"_s << u"outside_hours"_s;
        QTest::newRow("years ahead") << u"2028-03-06T09:00"_s << u"beyond_horizon"_s;
    }
    void aTimeThatCannotBeIsExplained()
    {
        QFETCH(QString, at);
        QFETCH(QString, answer);
        auto slot = m_slots.first().toObject();
        slot["start"_L1] = at;
        const auto no = askJson(bookSeen(m_people[0], slot));
        QCOMPARE(no.exit, 1);
        QCOMPARE(no.object()["answer"_L1], answer);
        QVERIFY(!no.err.isEmpty());
    }

    void aLawfulRefusalNamesItsParagraphAndNumber()
    {
        const auto slot = anotherSlot();
        const auto inJson = askJson(bookSeen(m_people[0], slot, {u"--unreliable"_s}));
        QCOMPARE(inJson.exit, 1);
        QCOMPARE(inJson.object()["answer"_L1], u"refused"_s);
        QVERIFY(!inJson.object()["refusal"_L1].toString().isEmpty());
        const auto admission = inJson.object()["decisions"_L1].toArray().first().toObject();
        QCOMPARE(admission["rule"_L1], u"admission"_s);
        QCOMPARE(admission["decision"_L1], u"refuse"_s);
        const auto reason = admission["reasons"_L1].toArray().first().toObject();
        QCOMPARE(reason["citation"_L1], u"ДСМ-90 app.5 §9 1)"_s);
        const auto inWords = ask(bookSeen(m_people[0], slot, {u"--unreliable"_s, u"--lang"_s, u"ru"_s}));
        QCOMPARE(inWords.exit, 1);
        const auto text = QString::fromUtf8(inWords.out);
        QVERIFY(text.contains(u"(ДСМ-90 app.5 §9 1))"_s));
        QVERIFY(text.contains(reason["ru"_L1].toString()));
        static const QRegularExpression number(u"(^|\\s)[A-Z0-9]+-[0-9]{6}(\\s|$)"_s);
        QVERIFY2(number.match(text).hasMatch(), qPrintable(text)); // the paper is asked for by it
        QCOMPARE(askJson(bookSeen(m_people[0], slot)).exit, 0);    // nothing was booked by the refusals
    }

    void advisedOtherwiseNeedsAReason()
    {
        const auto slot = anotherSlot();
        const auto advised = askJson(bookSeen(m_people[0], slot, {u"--reason"_s, u"1.2"_s}));
        QCOMPARE(advised.exit, 1);
        QCOMPARE(advised.object()["answer"_L1], u"needs_reason"_s);
        const auto overruled =
            bookSeen(m_people[0], slot, {u"--reason"_s, u"1.2"_s, u"--overrule"_s, u"сүзгі жабық"_s});
        QCOMPARE(askJson(overruled).exit, 0);
    }

    void aRoleMayNotBookOver()
    {
        const auto slot = anotherSlot();
        QCOMPARE(askJson(bookSeen(m_people[0], slot)).exit, 0);
        const auto over = bookSeen(m_people[1], slot, {u"--overbook"_s, u"басшының тапсырмасы"_s});
        const auto denied = askJson(over + QStringList{u"--user"_s, u"registrar"_s});
        QCOMPARE(denied.exit, 1);
        QCOMPARE(denied.object()["answer"_L1], u"overbook_denied"_s);
        const auto done = askJson(over);
        QCOMPARE(done.exit, 0);
        QVERIFY(done.object()["booking"_L1]["overbooked"_L1].toBool());
    }

    void whoIsNotThereIsANo()
    {
        const auto slot = anotherSlot();
        const QString nobody = u"01a2012b-31ad-7667-b691-000000000000"_s;
        const auto unknown = askJson(bookSeen(nobody, slot));
        QCOMPARE(unknown.exit, 1);
        QCOMPARE(unknown.object()["answer"_L1], u"person_unknown"_s);
        const auto number = askJson(bookSeen(u"180101000008"_s, slot));
        QCOMPARE(number.exit, 1);
        QVERIFY(number.isError());
        auto ofNobody = slot;
        ofNobody["doctor_id"_L1] = nobody;
        const auto left = askJson(bookSeen(m_people[0], ofNobody));
        QCOMPARE(left.exit, 1);
        QCOMPARE(left.object()["answer"_L1], u"doctor_left"_s);
        for (const auto &booking : {u"XX9-999999"_s, nobody, u"келесі"_s}) {
            const auto gone = askJson({u"cancel"_s, booking, u"--reason"_s, u"келмейді"_s});
            QCOMPARE(gone.exit, 1);
            QVERIFY(gone.isError());
            QVERIFY(gone.err.contains(booking));
        }
    }

    void aMergedRecordIsBookedAsTheSurvivor();

    void aWrongCallIsAnswered_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *what, const QString &words, const QString &named) {
            QTest::newRow(what) << words << named;
        };
        const QString id = u"01a2012b-31ad-7667-b691-000000000000"_s;
        const QString whole = u"book --patient %1 --doctor %1 --at 2026-03-05T09:00 "_s.arg(id);
        row("slots with a word", u"slots tomorrow"_s, u"slots"_s);
        row("slots of no doctor", u"slots --doctor Ахметов"_s, u"--doctor Ахметов"_s);
        row("slots of no day", u"slots --from 2026-02-30"_s, u"--from 2026-02-30"_s);
        row("slots of no time", u"slots --near 10:00"_s, u"--near 10:00"_s);
        row("slots without a limit", u"slots --limit 0"_s, u"--limit"_s);
        row("book nobody", u"book --doctor %1 --at 2026-03-05T09:00"_s.arg(id), u"--patient"_s);
        row("book with nobody", u"book --patient %1 --at 2026-03-05T09:00"_s.arg(id), u"--doctor"_s);
        row("book at no time", u"book --patient %1 --doctor %1"_s.arg(id), u"--at"_s);
        row("a day without a time", u"book --patient %1 --doctor %1 --at 2026-03-05"_s.arg(id), u"--at 2026-03-05"_s);
        row("no time of a day", u"book --patient %1 --doctor %1 --at 2026-03-05T25:00"_s.arg(id), u"T25:00"_s);
        row("a time with a zone", u"book --patient %1 --doctor %1 --at 2026-03-05T09:00Z"_s.arg(id), u"T09:00Z"_s);
        row("no kind", whole + u"--kind big"_s, u"--kind big"_s);
        row("no form", whole + u"--form quick"_s, u"--form quick"_s);
        row("no channel", whole + u"--channel fax"_s, u"--channel fax"_s);
        row("no situation", whole + u"--situation easy"_s, u"--situation easy"_s);
        row("an option of slots", whole + u"--limit 5"_s, u"--limit"_s);
        row("cancel nothing", u"cancel --reason x"_s, u"cancel"_s);
        row("cancel two", u"cancel A-1 A-2 --reason x"_s, u"cancel"_s);
        row("cancel without a reason", u"cancel A-1"_s, u"--reason"_s);
        row("cancel with an empty reason", u"cancel A-1 --reason="_s, u"--reason"_s);
    }
    void aWrongCallIsAnswered()
    {
        QFETCH(QString, words);
        QFETCH(QString, named);
        const auto answer = askJson(words.split(u' '));
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.isError(), answer.out.constData());
        QVERIFY2(answer.err.section(u'\n', 0, 0).contains(named), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(u"book --patient ID --doctor ID --at T"_s), qPrintable(answer.err)); // how to
    }

    void aReasonThatIsNotOfTheListIsANo()
    {
        const auto answer = askJson(bookSeen(m_people[0], anotherSlot(), {u"--reason"_s, u"9.9"_s}));
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.isError());
        QVERIFY(answer.err.contains(u"9.9"_s));
    }

    void theZoneOfTheMachineIsNoMatter_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"America/New_York", "Pacific/Kiritimati", "Asia/Almaty", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void theZoneOfTheMachineIsNoMatter()
    {
        QFETCH(QByteArray, zone);
        const auto before = m_run.environment;
        m_run.environment.insert(u"TZ"_s, QString::fromLatin1(zone));
        const auto times = slotsOf({u"--from"_s, u"2026-03-10"_s, u"--to"_s, u"2026-03-10"_s});
        const auto slot = anotherSlot();
        const auto booked = askJson(bookSeen(m_people[0], slot));
        // A time that clocks of New York do not have on this night.
        auto night = slot;
        night["start"_L1] = u"2026-03-08T02:30"_s;
        const auto skipped = askJson(bookSeen(m_people[1], night, {u"--form"_s, u"emergency"_s}));
        m_run.environment = before;
        QCOMPARE(times, slotsOf({u"--from"_s, u"2026-03-10"_s, u"--to"_s, u"2026-03-10"_s}));
        QCOMPARE(booked.exit, 0);
        QCOMPARE(booked.object()["booking"_L1]["start"_L1], slot["start"_L1]);
        QCOMPARE(skipped.exit, 0);
        QCOMPARE(skipped.object()["booking"_L1]["start"_L1], u"2026-03-08T02:30"_s);
    }
};

void TestTirkeuctlBooking::aMergedRecordIsBookedAsTheSurvivor()
{
    const auto survivor = PatientId::parse(m_people[3]).value();
    const auto merged = PatientId::parse(m_people.takeLast()).value();
    {
        const FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(4, 0), Qt::UTC));
        UuidSource ids(clock);
        const auto opened = usecase::SignIn({m_run.desk(u"demo"_s), clock, ids})(u"admin"_s, ctlPassword);
        QVERIFY(opened.has_value());
        const usecase::MergePatients::Command command{survivor, 1, merged, 1, u"бір адам"_s};
        const auto outcome = usecase::MergePatients(*opened->desk)(opened->actor, command);
        QVERIFY(outcome && outcome->survivor);
    }
    const auto booked = askJson(bookSeen(merged.toString(), anotherSlot()));
    QCOMPARE(booked.exit, 0);
    QCOMPARE(booked.object()["booking"_L1]["patient_id"_L1], survivor.toString());
    QCOMPARE(booked.object()["lives_on"_L1], survivor.toString());
    QVERIFY(askJson(bookSeen(m_people[0], anotherSlot())).object()["lives_on"_L1].isNull());
}

QTEST_GUILESS_MAIN(TestTirkeuctlBooking)
#include "tst_tirkeuctl_booking.moc"
