#pragma once
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace tirkeu::test {

/// The dialogs that the sources of the interface know, and of what each is made.
class DialogClasses
{
public:
    /// `ui`: the folder of the sources.
    explicit DialogClasses(const QString &ui)
    {
        static const QRegularExpression declared(QStringLiteral("^class (\\w+)(?: final)?\\s*: public (\\w+)"),
                                                 QRegularExpression::MultilineOption);
        for (QDirIterator files(ui, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const auto &found : declared.globalMatch(QString::fromUtf8(file.readAll())))
                m_base.insert(found.captured(1), found.captured(2));
        }
    }

    /// Bases that only others are made of are no dialogs of their own.
    QSet<QString> all() const
    {
        QSet<QString> dialogs;
        QSet<QString> bases;
        for (auto it = m_base.begin(); it != m_base.end(); ++it) {
            if (!isDialog(it.key()))
                continue;
            dialogs += it.key();
            bases += it.value();
        }
        return dialogs - bases;
    }

private:
    bool isDialog(const QString &name) const
    {
        const QString base = m_base.value(name);
        return base == QStringLiteral("QDialog") || (!base.isEmpty() && isDialog(base));
    }

    QHash<QString, QString> m_base;
};

} // namespace tirkeu::test
