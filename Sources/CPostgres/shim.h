#ifndef MODELROUTE_CPostgres_SHIM_H
#define MODELROUTE_CPostgres_SHIM_H
// PostgreSQL's client library.
#include <libpq-fe.h>
#endif
