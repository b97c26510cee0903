#pragma once
#include "widgets/ask.h"
#include "widgets/workplace.h"

namespace tirkeu::ui {

/// The documents are taken: whose are they? Without a name nothing can be reported to the monitoring (R17).
class DocumentsDialog : public AskDialog
{
    Q_OBJECT
public:
    DocumentsDialog(Workplace &place, const QString &number, QWidget *parent);
    PatientId person() const { return m_person; } ///< null: nobody was named

private:
    PatientId m_person;
};

} // namespace tirkeu::ui
