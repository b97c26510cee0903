// What bench_start measures against: the least program of Qt that shows a window. It links Qt Widgets and nothing else.
#include <QApplication>
#include <QWidget>
#include <cstdio>

namespace {

class EmptyWindow final : public QWidget
{
    void paintEvent(QPaintEvent *) override
    {
        std::puts("shown");
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
