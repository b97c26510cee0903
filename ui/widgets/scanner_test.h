#pragma once
#include "scan/scan.h"
#include "widgets/scan_burst.h"
#include <QWidget>

class QLabel;
class QLineEdit;

namespace tirkeu::ui {

class ScannerFilter;

/// "Scan something": shows what was received, how it was understood and how quickly the keys came, so that a scanner
/// can be set up without a person's card. Works in a dialog too; it looks nobody up.
class ScannerTest : public QWidget
{
    Q_OBJECT
public:
    explicit ScannerTest(QWidget *parent = nullptr);
    ~ScannerTest() override;

    ScannerFilter &filter() { return *m_filter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const ScannedText &scan);
    void showTyped();
    void retranslate();
    void sayAgain();
    QString understood(const scan::ScanResult &scanned) const;

    ScannerFilter *m_filter;
    QLabel *m_ask;
    QLineEdit *m_line;
    QLabel *m_received;
    QLabel *m_understood;
    QLabel *m_speed;
    ScannedText m_last;
    bool m_wasScan = false;
    quint64 m_keyAt = 0; ///< of the key that came into the line last
    quint64 m_slowest = 0;
};

} // namespace tirkeu::ui
