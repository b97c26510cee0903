#pragma once
#include "demo/dice.h"
#include <QStringList>
#include <algorithm>
#include <vector>

namespace tirkeu::demo {

/// The rows of resources/demo/NAME.csv without the header. The last column takes the rest of its line, commas included.
QList<QStringList> readTable(const QString &name);

/// Values drawn in proportion to their weights.
template <class T>
class Urn
{
public:
    void add(T value, int weight)
    {
        m_upTo.push_back((m_upTo.empty() ? 0 : m_upTo.back()) + weight);
        m_values.push_back(std::move(value));
    }
    bool isEmpty() const { return m_values.empty(); }
    const std::vector<T> &values() const { return m_values; }
    const T &draw(Dice &dice) const
    {
        Q_ASSERT(!isEmpty());
        const int thrown = dice.below(m_upTo.back());
        return m_values[size_t(std::upper_bound(m_upTo.begin(), m_upTo.end(), thrown) - m_upTo.begin())];
    }

private:
    std::vector<T> m_values;
    std::vector<int> m_upTo;
};

} // namespace tirkeu::demo
