#pragma once
#include <QKeyEvent>
#include <QString>

namespace tirkeu::ui {

/// What a scanner typed.
struct ScannedText
{
    QString text;          ///< lines divided by \n, without the Enter at the end
    int keys = 0;          ///< signs and Enters
    quint64 slowestMs = 0; ///< longest time between two keys of one line
};

/// Keys that came one upon the other, and whether they are a scan. Knows the times of the keys themselves, no clock.
class ScanBurst
{
public:
    static constexpr quint64 gapMs = 35;      ///< keys of a scanner come closer than this
    static constexpr quint64 lineGapMs = 300; ///< after the Enter within a document it is sure: there is time
    static constexpr int fewestKeys = 8;
    static constexpr int mostKeys = 4096;

    enum class Answer
    {
        Alone, ///< comes too late after the key before: what was held is no scan, or was one and is over
        Held,  ///< may become a scan
        Scan,  ///< this Enter ends one
        NoScan ///< this Enter ends something too short; or there is no end to it
    };
    /// Takes a press of a key that writes something, or Enter. After Alone: clear() and give the key again.
    Answer take(const QKeyEvent &key);
    bool isEmpty() const { return m_scanned.keys == 0; }
    /// A line of a document came, and its Enter: a scan, even when no key comes any more.
    bool isSure() const { return m_scanned.text.contains(u'\n'); }
    quint64 lastAt() const { return m_lastAt; }
    ScannedText text() const;
    void clear() { *this = {}; }

private:
    QStringView line() const;
    bool goesOnAfterLine() const;

    ScannedText m_scanned;
    quint64 m_lastAt = 0;
    bool m_afterEnter = false; ///< within a document of several lines
};

} // namespace tirkeu::ui
