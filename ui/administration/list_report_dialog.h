#pragma once
#include "usecase/reference_lists.h"
#include <QDialog>

namespace tirkeu::ui {

/// What became of the rows of a file: counts, and each rejected row with its line, column and reason.
class ListReportDialog : public QDialog
{
    Q_OBJECT
public:
    ListReportDialog(const usecase::ImportReferenceList::Report &report, QWidget *parent);
};

} // namespace tirkeu::ui
