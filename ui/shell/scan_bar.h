#pragma once
#include "base/executor.h"
#include "usecase/find_scanned.h"
#include "widgets/workplace.h"
#include <QWidget>

namespace tirkeu::ui {

class NoticeBar;

/// Looks up whom a scanned code means; what cannot be read or found is said here, above the pages, never silently.
class ScanBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScanBar(Workplace &workplace, QWidget *parent = nullptr);
    void take(const QString &text); ///< an answer still awaited for the code before comes no more
    void sayNobodyTakesIt();        ///< no page of this person does anything with it

Q_SIGNALS:
    void understood(const tirkeu::usecase::ScannedPerson &scanned);

private:
    void answer(const Result<usecase::ScannedPerson> &scanned);
    void warn(const Message &sentence);

    Workplace &m_workplace;
    NoticeBar *m_notice;
    CancellationSource m_scans;
};

} // namespace tirkeu::ui
