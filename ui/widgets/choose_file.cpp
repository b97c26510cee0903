#include "widgets/choose_file.h"
#include "widgets/ask.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("tirkeu::ui::chooseFile", text);
}

/// Qt's own dialog in our words: Qt has no Kazakh translation.
void prepare(QFileDialog &dialog, const FileQuestion &question)
{
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setNameFilter(u"%1 (*.%2)"_s.arg(question.kind, question.suffix));
    dialog.setDefaultSuffix(question.suffix);
    dialog.setLabelText(QFileDialog::LookIn, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Folder")));
    dialog.setLabelText(QFileDialog::FileName, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Name of the file")));
    dialog.setLabelText(QFileDialog::FileType, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Kind of the file")));
    dialog.setLabelText(QFileDialog::Reject, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Go back")));
}

bool mayOverwrite(QWidget *parent, const QString &path)
{
    return confirm(parent, {words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Replace the file?")),
                            QCoreApplication::translate("tirkeu::ui::chooseFile", "%1 is there already.")
                                .arg(QDir::toNativeSeparators(path)),
                            words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Replace it")),
                            words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Choose another name")), true});
}

} // namespace

QString chooseFileToSave(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent, question.heading, QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    prepare(dialog, question);
    dialog.setLabelText(QFileDialog::Accept, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Save")));
    dialog.selectFile(question.suggestedName);
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.selectedFiles().value(0);
        if (!QFileInfo::exists(path) || mayOverwrite(parent, path))
            return path;
    }
    return {};
}

QString chooseFileToOpen(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent, question.heading, QDir::homePath());
    dialog.setFileMode(QFileDialog::ExistingFile);
    prepare(dialog, question);
    dialog.setLabelText(QFileDialog::Accept, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Open")));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString chooseFolder(QWidget *parent, const QString &heading, const QString &from)
{
    QFileDialog dialog(parent, heading, from.isEmpty() ? QDir::homePath() : from);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    prepare(dialog, {heading, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Folder")), u"*"_s});
    dialog.setLabelText(QFileDialog::FileName, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Folder")));
    dialog.setLabelText(QFileDialog::Accept, words(QT_TRANSLATE_NOOP("tirkeu::ui::chooseFile", "Choose")));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace tirkeu::ui
