#pragma once
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace tirkeu::bench {

/// Durations of many runs of one thing.
class Runs
{
public:
    template <class F>
    void time(F &&run)
    {
        QElapsedTimer timer;
        timer.start();
        run();
        m_milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void add(double milliseconds) { m_milliseconds.push_back(milliseconds); }
    double percentile(double part)
    {
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        return m_milliseconds.empty() ? 0 : m_milliseconds[size_t(double(m_milliseconds.size() - 1) * part)];
    }
    double median() { return percentile(0.5); }
    int count() const { return int(m_milliseconds.size()); }

private:
    std::vector<double> m_milliseconds;
};

inline void say(const QJsonObject &figure)
{
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace tirkeu::bench
