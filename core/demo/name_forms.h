#pragma once
#include "domain/sex.h"
#include <QString>

namespace tirkeu::demo {

/// "Қасымов" → "Қасымова", "Троицкий" → "Троицкая". Only for surnames that change.
QString feminineSurname(const QString &masculine);
/// "Серік" → "Серікұлы", "Серікқызы"; in Russian letters "Серикулы", "Сериккызы".
QString kazakhPatronymic(const QString &father, Sex sex, bool russianLetters);
/// "Николай" → "Николаевич", "Илья" → "Ильинична", "Серік" → "Серікович".
QString russianPatronymic(const QString &father, Sex sex);
/// "Гасан" → "Гасан оглы", "Гасан кызы".
QString azeriPatronymic(const QString &father, Sex sex);
/// The nine Kazakh letters as old documents write them: "Қасымов Нұрлан" → "Касымов Нурлан".
QString inRussianLetters(QString text);

} // namespace tirkeu::demo
