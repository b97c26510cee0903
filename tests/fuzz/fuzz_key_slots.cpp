#include "fuzz/key_slots_property.h"
#include "fuzz/target.h"

TIRKEU_FUZZ_TARGET(tirkeu::fuzz::keySlotsTrouble)
