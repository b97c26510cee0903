#pragma once
#include "domain/queue.h"
#include "domain/reference_list.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tirkeu::ui {

class FormField;
class VerdictPanel;

/// In turn, out of turn on a ground of the clinic's list, or an emergency: with what the choice rests on. Where the law
/// gives no turn it says so instead of offering one.
class TurnBox : public QWidget
{
    Q_OBJECT
public:
    explicit TurnBox(std::vector<ReferenceEntry> grounds, QWidget *parent = nullptr);

    void choose(const Ticket &ticket);
    void setKind(TicketKind kind);
    bool mayChoose() const { return m_mayChoose; }
    TicketPriority priority() const;
    QString ground() const; ///< code; only with TicketPriority::Ground
    QString note() const;   ///< what was said or shown
    QComboBox *turns() const { return m_turns; }

private:
    void fill();
    void explain();

    const std::vector<ReferenceEntry> m_grounds;
    bool m_mayChoose = true;
    TicketKind m_kind = TicketKind::WalkIn;
    QComboBox *m_turns;
    QLineEdit *m_note;
    FormField *m_turnField;
    FormField *m_noteField;
    VerdictPanel *m_basis;
};

} // namespace tirkeu::ui
