#include "queue/documents_dialog.h"
#include "widgets/form_field.h"
#include "widgets/person_box.h"
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

DocumentsDialog::DocumentsDialog(Workplace &place, const QString &number, QWidget *parent)
    : AskDialog({tr("Whose documents are they? %1").arg(number),
                 tr("A certificate is reported to the monitoring of state services with the person it was given to.")},
                parent)
{
    setObjectName(u"documentsDialog"_s);
    auto *box = new PersonBox(place);
    box->setWords(tr("Person"), tr("ЖСН, surname or phone"));
    auto *field = new FormField(box);
    field->setLabel(tr("Person"));
    addContent(field);
    addSafe(tr("Go back"));
    addChoice(tr("Go on without a name"), QDialog::Accepted);
    connect(box, &PersonBox::chosen, this, [this](const PatientRow &row) {
        m_person = row.id;
        accept();
    });
    connect(box, &PersonBox::left, this, &QDialog::reject);
    box->line()->setFocus();
}

} // namespace tirkeu::ui
