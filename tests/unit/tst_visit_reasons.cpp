#include "domain/visit_reasons.h"
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;

class TestVisitReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // ДСМ-90 app.4: seven groups with 10, 3, 11, 3, 2, 3 and 2 reasons.
    void everyReasonOfTheLawIsThere()
    {
        const VisitReasons reasons;
        QMap<QString, int> count;
        for (const auto &reason : reasons.all())
            ++count[reason.code.section(u'.', 0, 0)];
        QCOMPARE(count.values(), (QList<int>{10, 3, 11, 3, 2, 3, 2}));
    }

    void bothLanguagesAreThereAndCodesAreUnique()
    {
        const VisitReasons reasons;
        QStringList codes;
        for (const auto &reason : reasons.all()) {
            codes.append(reason.code);
            for (const auto &text : {reason.groupKk, reason.groupRu, reason.textKk, reason.textRu})
                QVERIFY2(!text.isEmpty() && text.trimmed() == text, qPrintable(reason.code));
        }
        QCOMPARE(codes.removeDuplicates(), 0);
    }

    void aReasonIsFoundByItsCode()
    {
        const VisitReasons reasons;
        const auto found = reasons.find(u"3.2");
        QVERIFY(found);
        QCOMPARE(found->groupKk, u"Профилактика"_s);
        QCOMPARE(found->textKk, u"Профилактикалау мақсатындағы жүгіну (скринингтен басқа)"_s);
        QCOMPARE(found->textRu, u"Обращение с профилактической целью (кроме скрининга)"_s);
        QVERIFY(!reasons.find(u"3.12"));
        QVERIFY(!reasons.find(u""));
    }

    // The source prints «репродукивті».
    void theSlipOfTheSourceIsCorrected()
    {
        const auto found = VisitReasons().find(u"3.6");
        QVERIFY(found && found->textKk.contains(u"репродуктивті денсаулықты"));
    }
};

QTEST_GUILESS_MAIN(TestVisitReasons)
#include "tst_visit_reasons.moc"
