#pragma once
#include <QtGlobal>

namespace tirkeu::demo {

/// Chance that is the same on every machine: splitmix64, whole numbers only. Two streams of one seed are independent.
/// One throw per expression: C++ does not fix the order of arguments.
class Dice
{
public:
    explicit Dice(quint64 seed, quint64 stream = 0)
        : m_state(mixed(seed) ^ mixed(~stream))
    {
    }
    quint64 next() { return mixed(m_state += step); }
    int below(int n) { return int(((next() >> 32) * quint64(n)) >> 32); } ///< 0 … n-1
    int between(int from, int to) { return from + below(to - from + 1); } ///< both ends included
    bool perMille(int chances) { return below(1000) < chances; }
    bool percent(int chances) { return below(100) < chances; }

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15;
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace tirkeu::demo
