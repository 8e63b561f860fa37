#ifndef MODELROUTE_CProtobufC_SHIM_H
#define MODELROUTE_CProtobufC_SHIM_H
// libprotobuf-c, for codegen/ alone.
#include <protobuf-c/protobuf-c.h>
#endif
