#pragma once
#include "registration/card_editor.h"
#include "registration/person_panel.h"
#include "registration/search_list.h"
#include "registration/service_timer.h"
#include "usecase/find_scanned.h"
#include "widgets/page.h"
#include <functional>

class QStackedWidget;

namespace tirkeu::printing {
class Printing;
}

namespace tirkeu::ui {

/// Registration: one search box, the card 052/е, and everything that starts from a person.
class RegistrationPage final : public Page
{
    Q_OBJECT
public:
    RegistrationPage(Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("card"); }
    void activate() override;
    bool mayLeave() override; ///< what is typed is kept as a draft
    bool showPerson(const PatientId &id) override;
    bool showDrafts() override;
    std::vector<RunningClock> clocks() const override { return m_service.clocks(); }
    bool takeScan(const usecase::ScannedPerson &scanned) override;

public Q_SLOTS:
    void focusSearch(); ///< F2; a card being edited stays as a draft
    void newPerson();   ///< F3; with what was typed into the search box

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildDesk();
    void buildKeys();
    CardEditor &editor(); ///< its many fields would hold up the start of the program: not made there
    bool isEditing() const;
    void connectPanel();
    void readLists();
    void open(const PatientId &id);
    void openThen(const PatientId &id, const std::function<void()> &then); ///< once the card is shown
    void editNew(const PatientForm &form);
    void editScanned();
    void listScanned();
    bool isScannedText() const;
    void editCard();
    void showDesk();
    void showSaved(const PatientRecord &record);
    void confirmCard();
    void openCard();
    void take(const Result<PatientRecord> &record, const Message &done);
    void showVersions();
    void showReaders();
    void continueDraft(const PatientId &id);
    void takeFoundDraft();
    void showPaper();
    void beginOrEndService();
    void retranslate();

    Workplace &m_place;
    ServiceTimer m_service;
    QAction *m_documents;
    CardWords m_words;
    CancellationSource m_opening;
    bool m_goOn = false;              ///< a draft was chosen from the list: take it once it is found
    usecase::ScannedPerson m_scanned; ///< the last one that was not opened at once
    QStackedWidget *m_stack;
    QWidget *m_desk; ///< what is seen while no card is edited
    SearchList *m_list;
    PersonPanel *m_panel;
    NoticeBar *m_notice;
    KeyButton *m_new;
    CardEditor *m_editor = nullptr; ///< made when first needed, see editor()
};

} // namespace tirkeu::ui
