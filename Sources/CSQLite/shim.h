#ifndef MODELROUTE_CSQLite_SHIM_H
#define MODELROUTE_CSQLite_SHIM_H
// SQLite 3.
#include <sqlite3.h>
#endif
