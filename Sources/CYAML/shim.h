#ifndef MODELROUTE_CYAML_SHIM_H
#define MODELROUTE_CYAML_SHIM_H
// libyaml: YAML 1.1 events with line and column.
#include <yaml.h>
#endif
