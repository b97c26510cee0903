#pragma once
#include "usecase/queries/booking_journal.h"
#include "widgets/workplace.h"
#include <QDialog>

class QFormLayout;
class QLabel;

namespace tirkeu::ui {

class NoticeBar;
class VerdictPanel;

/// One booking whole: who booked it, when and how, what the rules said, and every version of it.
class BookingDetailsDialog : public QDialog
{
    Q_OBJECT
public:
    BookingDetailsDialog(Workplace &place, const BookingRow &row, QWidget *parent);

private:
    void show(const usecase::BookingCard &card, Language language);
    void addFact(const QString &label, const QString &value);
    void showFacts(const usecase::BookingCard &card, Language language);
    static QString versionsOf(const usecase::BookingCard &card);

    QLabel *m_heading;
    QLabel *m_reading;
    QFormLayout *m_facts;
    QLabel *m_versionsHeading;
    QLabel *m_versions;
    VerdictPanel *m_decisions;
    NoticeBar *m_notice;
};

} // namespace tirkeu::ui
