// swift-tools-version: 6.2
// Apple's swift-protobuf at the work of bench/wire; built by bench/wire.py, which puts the generated
// job.pb.swift there.
import PackageDescription

let package = Package(
  name: "peer",
  dependencies: [.package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0")],
  targets: [
    .executableTarget(
      name: "peer", dependencies: [.product(name: "SwiftProtobuf", package: "swift-protobuf")])
  ]
)
