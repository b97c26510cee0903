#pragma once
#include "administration/list_entry_dialog.h"
#include "administration/list_model.h"
#include "widgets/page.h"

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;

/// The lists the clinic edits: holidays and moved days, reasons of a visit, services. Entries are added, changed from a
/// day on and ended, one by one or from a file; what was recorded before keeps its meaning.
class ListsPage final : public Page
{
    Q_OBJECT
public:
    explicit ListsPage(Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("settings"); }
    void activate() override;
    ListModel &model() { return m_model; }

Q_SIGNALS:
    void settled(); ///< the list was read and is shown, or could not be

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildButtons();
    ReferenceList list() const;
    void read(const QString &code = {}, QDate validFrom = {});
    void take(const Result<std::vector<ReferenceEntry>> &entries, const QString &code, QDate validFrom);
    void ask(ListEntryDialog::Act act);
    void importFile();
    void importContent(const QByteArray &content);
    void showReport();
    void showButtons();
    void retranslate();

    Workplace &m_place;
    ListModel m_model;
    CancellationSource m_reads;
    std::vector<ReferenceEntry> m_entries;
    usecase::ImportReferenceList::Report m_report; ///< of the last file
    QLabel *m_title;
    QLabel *m_listLabel;
    QComboBox *m_lists;
    QCheckBox *m_ended;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QTableView *m_table;
    KeyButton *m_add;
    KeyButton *m_change;
    KeyButton *m_end;
    KeyButton *m_import;
};

} // namespace tirkeu::ui
