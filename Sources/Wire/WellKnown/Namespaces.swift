// Generated from the packages of all files. Do not edit: run make generate.
// swift-format-ignore-file

/// Package `google.protobuf`.
package enum GoogleProtobuf {}
