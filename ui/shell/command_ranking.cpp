#include "shell/command_ranking.h"
#include "base/fold.h"
#include "base/keyboard_layout.h"
#include <algorithm>
#include <tuple>

namespace tirkeu::ui {
namespace {

constexpr int wholeWord = 120;
constexpr int beginning = 100;
constexpr int initials = 70;
constexpr int inside = 40;
constexpr int scattered = 20;
constexpr int usedLately = 8; ///< so many of the last ones are preferred, the last one most
constexpr int scale = 16;     ///< leaves room for the length of the name to decide between equals

/// The letters as beginnings of words that follow one another: "жаад" of "жаңа адам".
bool beginsWords(QStringView letters, const QStringList &words, qsizetype from)
{
    if (letters.isEmpty())
        return true;
    for (qsizetype i = from; i < words.size(); ++i) {
        for (qsizetype length = std::min(letters.size(), words[i].size()); length > 0; --length) {
            if (words[i].startsWith(letters.left(length)) && beginsWords(letters.mid(length), words, i + 1))
                return true;
        }
    }
    return false;
}

/// In the right order, the first at the beginning of a word.
bool isScatteredOver(QStringView letters, const QStringList &words)
{
    for (qsizetype first = 0; first < words.size(); ++first) {
        if (!words[first].startsWith(letters.front()))
            continue;
        qsizetype found = 0;
        for (qsizetype i = first; i < words.size(); ++i) {
            for (const QChar c : words[i])
                found += found < letters.size() && c == letters[found] ? 1 : 0;
        }
        if (found == letters.size())
            return true;
    }
    return false;
}

int wordScore(const QString &typed, const QStringList &words)
{
    const auto any = [&](auto fits) { return std::any_of(words.begin(), words.end(), fits); };
    if (words.contains(typed))
        return wholeWord;
    if (any([&](const QString &word) { return word.startsWith(typed); }))
        return beginning + (words.first().startsWith(typed) ? 1 : 0);
    if (beginsWords(typed, words, 0))
        return initials;
    if (typed.size() > 1 && any([&](const QString &word) { return word.contains(typed); }))
        return inside;
    return typed.size() > 1 && isScatteredOver(typed, words) ? scattered : 0;
}

int scoreOf(const QStringList &typed, const QStringList &words)
{
    if (typed.isEmpty() || words.isEmpty())
        return 0;
    int sum = 0;
    for (const auto &word : typed) {
        const int score = wordScore(word, words);
        if (score == 0)
            return 0;
        sum += score;
    }
    return int(sum * scale / typed.size()) - int(std::min<qsizetype>(scale - 1, words.join(u' ').size() / 4));
}

/// What may have been meant: as it is, and as the keys of other layouts.
QList<QStringList> readingsOf(const QString &typed)
{
    QList<QStringList> readings{foldWords(typed)};
    for (const auto layout : {fromLatinLayout, fromRussianLayout}) {
        QStringList meant;
        bool other = false;
        for (const auto &chunk : typed.split(u' ', Qt::SkipEmptyParts)) {
            const QString read = layout(chunk);
            other = other || !read.isEmpty();
            meant += read.isEmpty() ? chunk : read;
        }
        if (other)
            readings += foldWords(meant.join(u' '));
    }
    return readings;
}

int bestScore(const QList<QStringList> &readings, const QString &name)
{
    const QStringList words = foldWords(name);
    int best = 0;
    for (const auto &reading : readings)
        best = std::max(best, scoreOf(reading, words));
    return best;
}

} // namespace

int commandScore(const QString &typed, const QString &name)
{
    return bestScore(readingsOf(typed), name);
}

std::vector<RankedCommand> rankCommands(const QString &typed, const std::vector<CommandTraits> &commands)
{
    struct Answer
    {
        RankedCommand command;
        bool available;
        int score;
    };
    const auto readings = readingsOf(typed);
    const bool all = typed.trimmed().isEmpty();
    std::vector<Answer> answers;
    for (int i = 0; i < int(commands.size()); ++i) {
        const auto &command = commands[size_t(i)];
        Answer answer{{i, 0}, command.available, 0};
        for (int name = 0; name < command.names.size() && !all; ++name) {
            if (const int score = bestScore(readings, command.names[name]); score > answer.score)
                answer = {{i, name}, command.available, score};
        }
        if (!all && answer.score == 0)
            continue;
        if (command.recency >= 0 && command.recency < usedLately)
            answer.score += (usedLately - command.recency) * scale;
        answers.push_back(answer);
    }
    std::stable_sort(answers.begin(), answers.end(), [](const Answer &a, const Answer &b) {
        return std::tuple(b.available, b.score) < std::tuple(a.available, a.score);
    });
    std::vector<RankedCommand> ranked;
    for (const auto &answer : answers)
        ranked.push_back(answer.command);
    return ranked;
}

} // namespace tirkeu::ui
