#ifndef MODELROUTE_CSQLite_SHIM_H
#define MODELROUTE_CSQLite_SHIM_H
// SQLite 3.
#include <sqlite3.h>

// Turns off SQLite's count of its memory, which takes a process-wide lock at every allocation: a
// fifth of the time of a small statement. A function, since Swift cannot call variadic ones. Call it
// before anything else of SQLite.
static inline int modelroute_sqlite_without_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
#endif
