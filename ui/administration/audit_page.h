#pragma once
#include "audit/audit_table_model.h"
#include "base/executor.h"
#include "domain/staff.h"
#include "widgets/notice_bar.h"
#include "widgets/page.h"
#include "widgets/workplace.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace tirkeu::ui {

class KeyButton;

/// Who did what and when: filtered, page by page, verified as a whole, saved as a file for a reason.
class AuditPage final : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("verify"); }
    void activate() override;
    AuditTableModel *model() const { return m_model; }
    void exportTo(const QString &path, const QString &reason); ///< as if both had been asked for

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFilter();
    void layOutFilter(QWidget *box);
    QWidget *buildBar();
    void readUsers();
    void ask(); ///< the question as the filter says it
    void read(qint64 beforeSeq);
    void take(const Result<std::vector<usecase::AuditLine>> &lines, bool first);
    void verify();
    void showVerdict(const Result<usecase::VerifyAudit::Outcome> &outcome);
    void exportRows();
    void openPerson();
    void fillActions();
    void fillUsers();
    void setBusy(bool busy);
    usecase::AuditQuestion question() const;
    void retranslate();

    Workplace &m_place;
    CancellationSource m_questions; ///< pages of the question before are stale
    Cancellation m_current;
    usecase::AuditQuestion m_question;
    std::vector<User> m_users;
    AuditTableModel *m_model;
    NoticeBar *m_notice;
    QTableView *m_table;
    QCheckBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QLabel *m_dash = nullptr;
    QDateEdit *m_to = nullptr;
    QLabel *m_labels[3] = {};
    QComboBox *m_user = nullptr;
    QComboBox *m_action = nullptr;
    QLineEdit *m_person = nullptr;
    KeyButton *m_show = nullptr;
    KeyButton *m_verify = nullptr;
    KeyButton *m_export = nullptr;
};

} // namespace tirkeu::ui
