#include "fuzz/search_text_property.h"
#include "fuzz/target.h"

TIRKEU_FUZZ_TARGET(tirkeu::fuzz::searchTextTrouble)
