#include "widgets/scan_burst.h"
#include "widgets/us_keyboard.h"
#include <algorithm>

namespace tirkeu::ui {
namespace {

constexpr int cardLine = 30;     // ICAO 9303-5: TD1, three lines
constexpr int passportLine = 44; // 9303-4: TD3, two lines

bool isOfZone(QStringView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || c == u'<'; });
}

} // namespace

QStringView ScanBurst::line() const
{
    return QStringView(m_scanned.text).mid(m_scanned.text.lastIndexOf(u'\n') + 1);
}

/// Is this Enter one within a document?
bool ScanBurst::goesOnAfterLine() const
{
    const auto lines = QStringView(m_scanned.text).split(u'\n');
    const auto length = lines.first().size();
    const bool alike = std::all_of(lines.begin(), lines.end(),
                                   [&](QStringView each) { return each.size() == length && isOfZone(each); });
    return alike && ((length == cardLine && lines.size() < 3) || (length == passportLine && lines.size() < 2));
}

ScanBurst::Answer ScanBurst::take(const QKeyEvent &key)
{
    const quint64 at = key.timestamp();
    const quint64 waited = at - m_lastAt;
    if (!isEmpty() && (at < m_lastAt || waited >= (m_afterEnter ? lineGapMs : gapMs)))
        return Answer::Alone;
    if (!isEmpty() && !m_afterEnter)
        m_scanned.slowestMs = std::max(m_scanned.slowestMs, waited);
    m_lastAt = at;
    ++m_scanned.keys;
    if (isEnter(key)) {
        if (m_afterEnter && line().isEmpty())
            return Answer::Held; // CR and LF came as two
        if (m_scanned.keys <= fewestKeys)
            return Answer::NoScan;
        if (!goesOnAfterLine())
            return Answer::Scan;
        m_scanned.text += u'\n';
        m_afterEnter = true;
        return Answer::Held;
    }
    m_afterEnter = false;
    m_scanned.text += usSign(key);
    return m_scanned.keys >= mostKeys ? Answer::NoScan : Answer::Held;
}

ScannedText ScanBurst::text() const
{
    ScannedText whole = m_scanned;
    while (whole.text.endsWith(u'\n'))
        whole.text.chop(1);
    return whole;
}

} // namespace tirkeu::ui
