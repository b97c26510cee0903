#pragma once
#include <QDialog>
#include <optional>

class QLabel;
class QPushButton;
class QHBoxLayout;
class QVBoxLayout;

namespace tirkeu::ui {

/// A small question: heading, sentences, buttons that are verbs. Esc and closing choose what loses nothing.
class AskDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Choice
    {
        Plain,
        Primary,
        Danger
    };
    struct Words
    {
        QString heading;
        QString text = {};
    };
    explicit AskDialog(const Words &words, QWidget *parent);

    void addContent(QWidget *content);         ///< between the text and the buttons
    QPushButton *addSafe(const QString &verb); ///< Esc; result 0
    QPushButton *addChoice(const QString &verb, int result, Choice look = Choice::Plain);

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
};

struct Question
{
    QString heading;
    QString text = {};
    QString yes; ///< a verb: "Remove the user"
    QString no;  ///< a verb: "Keep the user"; Esc
    bool dangerous = false;
};
bool confirm(QWidget *parent, const Question &question);

/// Saves, throws away or stays with what was changed. Esc stays.
enum class Leaving
{
    Stay,
    Save,
    Discard
};
Leaving askLeaving(QWidget *parent, const QString &what);

struct ReasonQuestion
{
    QString heading;
    QString text = {};
    QString label;          ///< of the field
    QString yes;            ///< a verb
    QStringList usual = {}; ///< offered to choose from; typing is always possible
};
/// At least three letters; nullopt: the person went back.
std::optional<QString> askReason(QWidget *parent, const ReasonQuestion &question);

/// Says something that needs only to be read.
void tell(QWidget *parent, const QString &heading, const QString &text);

} // namespace tirkeu::ui
