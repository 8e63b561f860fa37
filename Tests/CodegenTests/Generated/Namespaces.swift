// Generated from the packages of all files. Do not edit: run make generate.
// swift-format-ignore-file

/// Package `modelroute.test.v1`.
package enum TestV1 {}
