// Generated from the packages of all files. Do not edit: run make generate.
// swift-format-ignore-file

/// Package `google.rpc`.
package enum GoogleRpc {}
/// Package `google.type`.
package enum GoogleType {}
/// Package `grpc.health.v1`.
package enum GrpcHealthV1 {}
/// Package `grpc.reflection.v1`.
package enum GrpcReflectionV1 {}
/// Package `grpc.reflection.v1alpha`.
package enum GrpcReflectionV1alpha {}
/// Package `grpc.testing`.
package enum GrpcTesting {}
/// Package `modelroute.config.v1`.
package enum ConfigV1 {}
/// Package `modelroute.v1`.
package enum V1 {}
