// Generated from the packages of all files. Do not edit: run make generate.
// swift-format-ignore-file

/// Package `modelroute.bench.v1`.
package enum BenchV1 {}
