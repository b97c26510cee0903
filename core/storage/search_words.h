#pragma once
#include "storage/search_query.h"
#include <optional>

/// What one piece of the typed text may mean; readSearchText puts the pieces together.
namespace tirkeu::storage {

/// A word with letters: name, address, card number, wrong layout.
QueryWord readNameWord(const QString &word);
/// "Серік" and "ұ…" of "Серікұлы" written apart: the two words, or one patronymic.
QueryWord readApartPatronymic(const QString &word, const QString &ending);
/// Digits alone: ЖСН, phone, date, card number, house.
QueryWord readDigits(const QString &digits, QDate today);
/// "12.03.85", "12.03.1985", "1985-03-12", half-typed ones too; nullopt: no date.
std::optional<QueryWord> readDate(const QString &chunk, QDate today);
/// "+7 (701) 123-45" , "8 701 123", digits with a plus or a leading 8 or 7 written apart; nullopt: no phone.
std::optional<QueryWord> readPhone(const QString &run);
/// Adds "A1-000123", "12/34": card number; house and flat.
void addJoinedMeanings(QueryWord &word, const QString &chunk);
/// Adds what the piece means when the keyboard was in another layout.
void addLayoutMeanings(QueryWord &word, const QString &chunk);

} // namespace tirkeu::storage
