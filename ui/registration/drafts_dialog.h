#pragma once
#include "registration/card_words.h"
#include "usecase/queries/read_drafts.h"
#include "widgets/notice_bar.h"
#include "widgets/workplace.h"
#include <QDialog>
#include <optional>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace tirkeu::ui {

class KeyButton;

/// One's own drafts: whose, when, what is filled. Accepted when one was chosen to go on with.
class DraftsDialog : public QDialog
{
    Q_OBJECT
public:
    DraftsDialog(Workplace &place, const CardWords &words, QWidget *parent);

    const std::optional<usecase::DraftLine> &chosen() const { return m_chosen; } ///< the one to go on with
    void reload();

Q_SIGNALS:
    void draftsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void openChosen();
    void discard();
    void updateButtons();
    QString filledText(const usecase::DraftLine &line) const;
    void retranslate();

    Workplace &m_place;
    const CardWords &m_words;
    std::vector<usecase::DraftLine> m_lines;
    std::optional<usecase::DraftLine> m_chosen;
    QLabel *m_heading;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QTableWidget *m_list;
    QLabel *m_empty;
    KeyButton *m_open;
    KeyButton *m_discard;
    KeyButton *m_close;
};

} // namespace tirkeu::ui
