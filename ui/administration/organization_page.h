#pragma once
#include "base/result.h"
#include "domain/organization.h"
#include "widgets/page.h"
#include "widgets/workplace.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace tirkeu::ui {

class FormField;
class KeyButton;
class NoticeBar;

/// The organisation as papers and rules know it: names, BIN, address, telephone, licence, town or country. The code of
/// the desk is shown and never changes.
class OrganizationPage final : public Page
{
    Q_OBJECT
public:
    explicit OrganizationPage(const Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("building"); }
    void activate() override;
    bool mayLeave() override;
    bool hasUnsaved() const override { return isChanged(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        OrganizationField field;
        QString Organization::*member;
        QLineEdit *editor;
        FormField *shown;
    };
    void addLine(OrganizationField field, QString Organization::*member);
    void build();
    void fill();
    Organization typed() const;
    bool isChanged() const { return typed() != m_saved; }
    void save();
    void finish(const Result<Organization> &result);
    void takeOthersChange();
    void updateSaving();
    void retranslate();

    const Workplace &m_place;
    Organization m_saved;
    std::vector<Line> m_lines;
    QLabel *m_heading;
    QLabel *m_explanation;
    QComboBox *m_rural;
    FormField *m_ruralField;
    NoticeBar *m_notice;
    KeyButton *m_save;
    bool m_busy = false;
};

} // namespace tirkeu::ui
