#pragma once
#include "registers/import_presenter.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class MappingPanel;
class PreviewModel;

/// The file as it is understood, before anything is written: code page, delimiter, columns, first rows, and what is
/// wrong.
class PreviewView : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewView(ImportPresenter &presenter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *factsRow();
    QLayout *buttonsRow();
    void refresh();
    void refreshChoices();
    void refreshTroubles();
    void retranslate();
    QString factsText() const;

    ImportPresenter &m_presenter;
    PreviewModel *m_model;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_delimiterLabel;
    QComboBox *m_delimiter;
    QLabel *m_facts;
    QLabel *m_troubles;
    QLabel *m_remarks;
    QTableView *m_table;
    MappingPanel *m_mapping;
    QLabel *m_nothing;
    QCheckBox *m_allOrNothing;
    KeyButton *m_check;
    KeyButton *m_import;
    QString m_shown; ///< path, code page and delimiter of what the table shows
};

} // namespace tirkeu::ui
