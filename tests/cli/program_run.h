#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace tirkeu::test {

/// What a call of tirkeuctl gave.
struct Answer
{
    int exit = -1; ///< -1: it crashed or did not start
    QByteArray out;
    QString err;

    /// The one document of --json; null when there is anything else on standard output.
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
    /// {"error": {"kk": …, "ru": …}} and nothing besides.
    bool isError() const;
};

/// Calls of the real tirkeuctl, in a home of their own and without a display.
class ProgramRun
{
public:
    ProgramRun();

    Answer operator()(const QStringList &words, const QByteArray &input = {}) const;
    /// The words after --db and the desk of that name in this folder.
    Answer on(const QString &desk, const QStringList &words) const;
    /// As a user who is not root; what the call shall open must be theirs (giveAway).
    Answer asOrdinaryUser(const QStringList &words) const;

    /// The desk's folder holds tirkeu.db and its companions.
    QString desk(const QString &name) const { return path(name) + QStringLiteral("/tirkeu.db"); }
    void makeDemo(const QString &desk, int patients = 40) const;
    void copyDesk(const QString &from, const QString &to) const;
    void giveAway(const QString &name) const; ///< the folder and its files, to the ordinary user

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const; ///< gives the path
    QByteArray content(const QString &name) const;

    QProcessEnvironment environment; ///< TIRKEU_PASSWORD is the password of every desk made here

private:
    Answer run(class QProcess &process, const QStringList &words, const QByteArray &input) const;
    QTemporaryDir m_folder;
};

inline const QString ctlPassword = QStringLiteral("сынақ құпиясөзі"); ///< of everybody here

} // namespace tirkeu::test
