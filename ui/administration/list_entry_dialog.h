#pragma once
#include "usecase/reference_lists.h"
#include "widgets/workplace.h"
#include <QDialog>
#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;
class NoticeBar;

/// One entry of an editable list is added, changed from a day on, or ended. A flaw is said beside its field and the
/// dialog stays; accepted only when it is in the list.
class ListEntryDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Act
    {
        Add,
        Change,
        End
    };
    struct Subject
    {
        Act act = Act::Add;
        ReferenceList list = ReferenceList::Holidays;
        ReferenceEntry entry = {};               ///< as it was read; empty for Add
        std::vector<ReferenceEntry> others = {}; ///< groups are chosen among theirs
    };
    ListEntryDialog(Workplace &place, Subject subject, QWidget *parent);

    const ReferenceEntry &saved() const { return m_entry; } ///< with the days as they were given
    void reject() override;                                 ///< not while it is being saved

private:
    void build();
    QWidget *buildFields();
    void fill();
    void fillGroups();
    bool read();
    bool readDay(FormField *field, QLineEdit *edit, QDate &day);
    void save();
    void show(const ReferenceFlaw &flaw);
    FormField *fieldOf(ReferenceField field) const;

    Workplace &m_place;
    const Subject m_subject;
    ReferenceEntry m_entry;
    QLineEdit *m_code;
    QLineEdit *m_day; ///< of a holiday
    QComboBox *m_group;
    QLineEdit *m_basisKk; ///< of a ground, in place of a group
    QLineEdit *m_basisRu;
    QLineEdit *m_kk;
    QLineEdit *m_ru;
    QLineEdit *m_from;
    QLineEdit *m_to;
    FormField *m_codeField;
    FormField *m_dayField;
    FormField *m_groupField;
    FormField *m_basisKkField;
    FormField *m_basisRuField;
    FormField *m_kkField;
    FormField *m_ruField;
    FormField *m_fromField;
    FormField *m_toField;
    NoticeBar *m_notice;
    QPushButton *m_save;
};

} // namespace tirkeu::ui
