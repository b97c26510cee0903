#pragma once
#include "registers/import_presenter.h"
#include <QWidget>
#include <array>

class QComboBox;
class QLabel;

namespace tirkeu::ui {

class FormField;

/// Which column of the file feeds which field; what is missing is said beside the field.
class MappingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPanel(ImportPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(QComboBox &box, int column);
    void retranslate();

    ImportPresenter &m_presenter;
    QLabel *m_heading;
    std::array<FormField *, intake::registerFieldCount> m_fields{};
    std::array<QComboBox *, intake::registerFieldCount> m_boxes{};
};

} // namespace tirkeu::ui
