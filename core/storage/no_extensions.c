/* SQLite is built without loadable extensions, so that nothing foreign can be loaded into the process that holds the
   key. Debian's libSQLiteCpp refers to the two functions all the same: they refuse. */
#include <sqlite3.h>

int sqlite3_load_extension(sqlite3 *db, const char *file, const char *entry, char **message)
{
    (void)db;
    (void)file;
    (void)entry;
    (void)message;
    return SQLITE_ERROR;
}

int sqlite3_enable_load_extension(sqlite3 *db, int on)
{
    (void)db;
    (void)on;
    return SQLITE_ERROR;
}
