# SQLite with encryption: the amalgamation of SQLite3 Multiple Ciphers that installer/linux/fetch-sqlite.sh put into the
# build cache. Offered as SQLite::SQLite3, so that Debian's static libSQLiteCpp links against it.
if(DEFINED ENV{TIRKEU_CACHE})
    set(tirkeu_cache "$ENV{TIRKEU_CACHE}")
else()
    set(tirkeu_cache "$ENV{HOME}/.cache/tirkeu")
endif()
set(TIRKEU_SQLITE_DIR "${tirkeu_cache}/sqlite3mc-12.11.1" CACHE PATH "Folder with sqlite3.c and sqlite3.h of SQLite3 Multiple Ciphers")
if(NOT EXISTS "${TIRKEU_SQLITE_DIR}/sqlite3.c")
    message(FATAL_ERROR "No sqlite3.c in ${TIRKEU_SQLITE_DIR}: run installer/linux/fetch-sqlite.sh first.")
endif()

add_library(sqlite3mc STATIC "${TIRKEU_SQLITE_DIR}/sqlite3.c" "${CMAKE_SOURCE_DIR}/core/storage/no_extensions.c")
target_include_directories(sqlite3mc SYSTEM PUBLIC "${TIRKEU_SQLITE_DIR}")
target_compile_options(sqlite3mc PRIVATE -O2 -w)
target_compile_definitions(sqlite3mc PUBLIC SQLITE_HAS_CODEC=1
    PRIVATE
    SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=2 SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_OMIT_LOAD_EXTENSION
    SQLITE_ENABLE_FTS5 SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_DBSTAT_VTAB SQLITE_LIKE_DOESNT_MATCH_BLOBS
    HAVE_CIPHER_CHACHA20=1 HAVE_CIPHER_SQLCIPHER=0 HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_RC4=0
    HAVE_CIPHER_ASCON128=0 HAVE_CIPHER_AEGIS=0)
find_package(Threads REQUIRED)
target_link_libraries(sqlite3mc PUBLIC Threads::Threads ${CMAKE_DL_LIBS} m)
add_library(SQLite::SQLite3 ALIAS sqlite3mc)
