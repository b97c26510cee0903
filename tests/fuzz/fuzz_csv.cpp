#include "fuzz/target.h"

TIRKEU_FUZZ_TARGET(tirkeu::fuzz::csvTrouble)
