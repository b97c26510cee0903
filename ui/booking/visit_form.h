#pragma once
#include "booking/visit_presenter.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace tirkeu::ui {

class FormField;
class PersonBox;
class ReasonBox;

/// The form of one visit, one column: what is usual stands in it already. Enter goes on, Ctrl+Enter books.
class VisitForm : public QWidget
{
    Q_OBJECT
public:
    VisitForm(Workplace &place, VisitPresenter &presenter, QWidget *parent = nullptr);

    void fill();  ///< from the presenter
    void begin(); ///< focus where typing begins
    void retranslate();

Q_SIGNALS:
    void bookAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    FormField *add(QWidget *editor, const char *label);
    void build();
    void shape();
    void connectAll();
    void fillLists();
    void fillMore();
    void edited();
    void showNeeded();
    VisitDraft typed() const;

    Workplace &m_place;
    VisitPresenter &m_presenter;
    bool m_filling = false;
    QList<std::pair<FormField *, const char *>> m_fields;
    QLabel *m_what;
    ReasonBox *m_reason;
    QComboBox *m_kind;
    QComboBox *m_form;
    QComboBox *m_channel;
    QComboBox *m_identified;
    QCheckBox *m_unreliable;
    QLineEdit *m_representative;
    QComboBox *m_situation;
    QLineEdit *m_referral;
    QCheckBox *m_uninsured;
    QLineEdit *m_note;
    QComboBox *m_coupon;
    QSpinBox *m_times;
    QSpinBox *m_every;
    PersonBox *m_member;
    QListWidget *m_more;
    FormField *m_reasonField = nullptr;
    FormField *m_referralField = nullptr;
    FormField *m_situationField = nullptr;
};

} // namespace tirkeu::ui
