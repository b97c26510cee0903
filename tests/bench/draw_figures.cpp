// draw_figures FILE.jsonl… > chart.svg: draws what the bench of the search measured, median and 99th percentile of
// every kind of question beside the baselines, on a logarithmic scale.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr double smallest = 0.1; // ms
constexpr double largest = 2000;
constexpr int left = 300;
constexpr int plot = 620;
constexpr int rowHeight = 22;

struct Bar
{
    QString name;
    double p50 = 0;
    double p99 = 0;
    bool baseline = false;
};

double xOf(double ms)
{
    const double part = std::log10(std::clamp(ms, smallest, largest) / smallest) / std::log10(largest / smallest);
    return left + plot * part;
}

std::vector<Bar> read(const QStringList &files)
{
    std::vector<Bar> bars;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        while (!file.atEnd()) {
            const QJsonObject figure = QJsonDocument::fromJson(file.readLine()).object();
            if (!figure.contains(u"p99_ms"_s))
                continue;
            QString name = figure[u"bench"_s].toString();
            const bool baseline = figure.contains(u"p99_ratio"_s);
            name.remove(u" / search, the same questions"_s).remove(u"search: "_s);
            bars.push_back({name, figure[u"p50_ms"_s].toDouble(), figure[u"p99_ms"_s].toDouble(), baseline});
        }
    }
    return bars;
}

QString text(double x, double y, const QString &words, const QString &anchor = u"start"_s)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n"_s.arg(x).arg(y).arg(anchor, words.toHtmlEscaped());
}

QString rowOf(const Bar &bar, int y)
{
    const QString colour = bar.baseline ? u"#b0651d"_s : u"#0f6e75"_s;
    const double from = xOf(smallest);
    const auto rect = [&](double ms, const QString &opacity) {
        return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"14\" fill=\"%4\" opacity=\"%5\"/>\n"_s.arg(from)
            .arg(y - 11)
            .arg(xOf(ms) - from)
            .arg(colour, opacity);
    };
    const QString said = u"%1 / %2"_s.arg(bar.p50, 0, 'f', 1).arg(bar.p99, 0, 'f', 1);
    return text(left - 8, y, bar.name, u"end"_s) + rect(bar.p99, u"0.45"_s) + rect(bar.p50, u"1"_s) +
           text(xOf(bar.p99) + 6, y, said);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files += QString::fromLocal8Bit(argv[i]);
    const auto bars = read(files);
    const int height = 60 + int(bars.size()) * rowHeight;
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1040 %1\" font-family=\"sans-serif\" "
                  "font-size=\"12\">\n<rect width=\"1040\" height=\"%1\" fill=\"#ffffff\"/>\n"_s.arg(height);
    svg += text(8, 20, u"Search per keystroke, milliseconds: median (dark) / 99th percentile (light); logarithmic"_s);
    for (double ms = smallest; ms <= largest; ms *= 10) {
        svg += u"<line x1=\"%1\" y1=\"32\" x2=\"%1\" y2=\"%2\" stroke=\"#d0d0d0\"/>\n"_s.arg(xOf(ms)).arg(height - 22);
        svg += text(xOf(ms), height - 8, QString::number(ms), u"middle"_s);
    }
    int y = 48;
    for (const Bar &bar : bars) {
        svg += rowOf(bar, y);
        y += rowHeight;
    }
    std::printf("%s</svg>\n", qPrintable(svg));
    return 0;
}
