#pragma once
#include "fuzz/properties.h"
#include <cstdio>
#include <cstdlib>

/// The whole of a libFuzzer program: what does not hold is a crash, which libFuzzer keeps as a file.
#define TIRKEU_FUZZ_TARGET(trouble)                                                                                    \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)                                      \
    {                                                                                                                  \
        const QString said = trouble(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));               \
        if (!said.isEmpty()) {                                                                                         \
            std::fprintf(stderr, "%s\n", qPrintable(said));                                                            \
            std::abort();                                                                                              \
        }                                                                                                              \
        return 0;                                                                                                      \
    }
