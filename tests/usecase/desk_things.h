#pragma once
#include "storage/backup.h"
#include "usecase/change_booking.h"
#include "usecase/correct_patient.h"
#include "usecase/drafts.h"
#include "usecase/merge_patients.h"
#include "usecase/prepared_desk.h"
#include "usecase/print_tray.h"
#include "usecase/queries/booking_journal.h"
#include "usecase/queries/read_queue.h"
#include "usecase/queries/search_patients.h"
#include "usecase/reference_lists.h"

/// What the desk itself says of the things the receipts are about, asked as its own pages ask.
namespace tirkeu::test {

/// The n-th worker waits for people before a room of their own, and books for a doctor of their own.
inline QString roomOf(int worker)
{
    return QStringLiteral("w%1").arg(worker);
}

class DeskThings
{
public:
    DeskThings(OpenedDesk opened, QString folder)
        : m_opened(std::move(opened))
        , m_folder(std::move(folder))
    {
        for (const Role role : allRoles)
            m_opened.actor.roles.add(role);
    }
    Desk &desk() { return *m_opened.desk; }
    const Actor &actor() const { return m_opened.actor; }
    const QString &folder() const { return m_folder; }

    /// The value of "kind/name". `choices`: what it may be.
    QString valueOf(const QString &key, const QStringList &choices)
    {
        const QString kind = key.section(u'/', 0, 0);
        const QString name = key.section(u'/', 1);
        if (kind == u"card")
            return streetOf(name.toInt());
        if (kind == u"booking")
            return bookingOf(name.toInt());
        if (kind == u"merged")
            return mergedInto(name.toInt(), choices);
        if (kind == u"paper")
            return paperOf(name.toInt());
        if (kind == u"ticket")
            return ticketOf(name.toInt());
        if (kind == u"ground")
            return groundOf(name);
        if (kind == u"draft")
            return draftOf(name);
        if (kind == u"backup")
            return backupOf(name);
        if (kind == u"import")
            return importOf(name.toInt());
        return passwordOf(name, choices); // "user", "password"
    }

    std::optional<PatientRow> find(int n)
    {
        const QString iin = syntheticIin(n).toString();
        for (const auto &found : must(SearchPatients(desk())(actor(), iin))) {
            if (found.row.iin == iin)
                return found.row;
        }
        return std::nullopt;
    }
    PatientId idOf(int n)
    {
        const auto row = find(n);
        if (!row)
            qFatal("person %d is not in the register", n);
        return row->id;
    }
    static Patient registeredPerson(int n)
    {
        Patient made = person(n);
        made.attachment.kind = Attachment::Here;
        return made;
    }
    QString pathOfRegister(int from) const { return m_folder + u"/register-%1.csv"_s.arg(from); }
    static constexpr int registerRows = 12;

    /// The whole card as it was written, but for the street, which says which version it is; empty: no such person.
    QString streetOf(int n)
    {
        const auto row = find(n);
        if (!row)
            return {};
        const auto record = must(ReadCard(desk())(actor(), row->id));
        Patient expected = registeredPerson(n);
        expected.home.street = record.patient.home.street;
        return record.patient == expected && !record.cardNumber.isEmpty() ? record.patient.home.street
                                                                          : u"not as written"_s;
    }
    std::optional<BookingRow> booking(int n)
    {
        for (const auto &row : must(ReadBooking(desk()).ofPerson(actor(), idOf(n)))) {
            if (row.appointment.isActive())
                return row;
        }
        return std::nullopt;
    }
    QString bookingOf(int n)
    {
        const auto row = booking(n);
        return row ? row->appointment.start.toString(Qt::ISODate) : QString();
    }
    /// Number of the person whose card n is part of; empty: it stands by itself.
    QString mergedInto(int n, const QStringList &choices)
    {
        if (find(n))
            return {};
        for (const QString &survivor : choices) {
            if (survivor.isEmpty())
                continue;
            for (const auto &row : must(ReadMerged(desk())(actor(), idOf(survivor.toInt())))) {
                if (row.iin == syntheticIin(n).toString())
                    return survivor;
            }
        }
        return u"nowhere"_s;
    }
    std::optional<TrayPaper> paper(int n)
    {
        const auto id = idOf(n);
        for (const auto &paper : must(ReadPrintTray(desk())(actor()))) {
            if (paper.patient == id)
                return paper;
        }
        return std::nullopt;
    }
    QString paperOf(int n) { return paper(n) ? u"waits"_s : QString(); }
    QString ticketOf(int n)
    {
        const auto id = idOf(n);
        for (const auto &queue : must(ReadQueue(desk())(actor())).queues) {
            for (const auto &row : queue.rows) {
                if (row.ticket.patient == id)
                    return row.ticket.calls > 0 ? u"called"_s : u"waits"_s;
            }
        }
        return {};
    }
    QString groundOf(const QString &code)
    {
        for (const auto &entry : must(ReadReferenceList(desk()).everything(actor(), ReferenceList::PriorityGrounds))) {
            if (entry.code == code)
                return entry.textRu;
        }
        return {};
    }
    QString draftOf(const QString &user)
    {
        Actor owner = actor();
        owner.user = *UserId::parse(user);
        const auto draft = must(Drafts(desk()).find(owner, {}));
        return draft ? draft->form.value(PatientField::Surname) : QString();
    }
    QString backupOf(const QString &name)
    {
        const QString path = m_folder + u'/' + name;
        if (!QFile::exists(path))
            return {};
        return storage::verifyBackup(path, desk().database().key()) ? u"whole"_s : u"damaged"_s;
    }
    QString importOf(int from)
    {
        int found = 0;
        for (int n = from; n < from + registerRows; ++n)
            found += find(n) ? 1 : 0;
        return found == 0 ? QString() : QString::number(found);
    }

    /// Which of these passwords opens for the login; empty: none does.
    QString passwordOf(const QString &login, const QStringList &choices)
    {
        QStringList opening;
        for (const QString &typed : choices) {
            if (!typed.isEmpty() && UnlockDesk(desk())(login, typed))
                opening += typed;
        }
        return opening.join(u" and "_s);
    }

private:
    OpenedDesk m_opened;
    QString m_folder;
};

} // namespace tirkeu::test
