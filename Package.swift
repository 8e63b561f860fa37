// swift-tools-version: 6.2
// The architecture: each target lists exactly what it may import. The tidy test compares every
// `import` of Sources/ with this table. Layers are those of ARCHITECTURE.md.
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  // Overlapping accesses are found by the tests, which are built for debugging (decision 15).
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

func library(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func program(
  _ name: String, _ dependencies: [Target.Dependency], path: String? = nil,
  linking libraries: [String] = []
) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: path, swiftSettings: settings,
    linkerSettings: libraries.map { .linkedLibrary($0) })
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, swiftSettings: settings)
}

func clibrary(_ name: String, _ pkgConfig: String, _ debianPackage: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debianPackage])])
}

let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// What serves has an allocator that suits many small objects on few threads (decision 11).
let allocator = ["mimalloc"]

let package = Package(
  name: "modelroute",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // Layer 0: the C libraries.
    clibrary("CUV", "libuv", "libuv1-dev"),
    clibrary("CNghttp2", "libnghttp2", "libnghttp2-dev"),
    clibrary("COpenSSL", "openssl", "libssl-dev"),
    clibrary("CCurl", "libcurl", "libcurl4-openssl-dev"),
    clibrary("CSQLite", "sqlite3", "libsqlite3-dev"),
    clibrary("CPostgres", "libpq", "libpq-dev"),
    clibrary("CYAML", "yaml-0.1", "libyaml-dev"),
    clibrary("CZlib", "zlib", "zlib1g-dev"),
    clibrary("CProtobufC", "libprotobuf-c", "libprotobuf-c-dev"),

    // Layer 1: values and formats.
    library("Core", []),
    library("Wire", ["Core"]),
    library("HTTP", ["Core", "CZlib"]),

    // The generator of Sources/Protos: a protoc plugin, not a part of the product.
    .target(
      name: "CDescriptors", dependencies: ["CProtobufC"], path: "codegen/Descriptors",
      exclude: ["descriptors.proto", "generate.sh"]),
    program("protoc-gen-modelroute", ["Core", "Wire", "CDescriptors"], path: "codegen/Generator"),

    // Layer 2: technology, one concern each.
    library("EventLoop", ["Core", "CUV"]),
    library("Crypto", ["Core", "COpenSSL"]),
    library("HTTP2", ["Core", "HTTP", "CNghttp2"]),
    library("Transport", ["Core", "EventLoop", "HTTP", "HTTP2", "COpenSSL"]),
    library("HTTPClient", ["Core", "EventLoop", "HTTP", "CCurl"]),
    library("Config", ["Core", "Wire", "CYAML"]),
    library("Telemetry", ["Core", logging]),
    library("Storage", ["Core"]),
    library("StorageSQLite", ["Core", "Storage", "CSQLite"]),
    library("StoragePostgres", ["Core", "Storage", "CPostgres"]),
    library("Objects", ["Core", "Crypto"]),

    // Layer 3: remote procedure calls and their two wire protocols.
    library("RPC", ["Core", "Wire"]),
    library("Protos", ["Core", "Wire", "RPC"]),
    library("GRPC", ["Core", "Wire", "RPC", "HTTP", "Protos"]),
    library("JSONBridge", ["Core", "Wire", "RPC", "HTTP", "Protos"], path: "bridge"),
    library("GRPCClient", ["Core", "Wire", "RPC", "HTTP", "GRPC", "EventLoop", "Transport"]),
    program(
      "interop-server",
      ["Core", "EventLoop", "GRPC", "HTTP", "JSONBridge", "Protos", "RPC", "Transport"],
      linking: allocator),

    program(
      "interop-client",
      ["Core", "EventLoop", "GRPCClient", "HTTP", "Protos", "RPC", "Transport", "Wire"]),

    // Layer 4: the domain, one module per service; they never import each other.
    library("Events", ["Core", "Crypto", "Storage"]),
    library("Access", ["Core", "Wire", "Storage", "Events", "RPC", "Protos", "Crypto"]),
    library("Audit", ["Core", "Wire", "Storage", "Events", "RPC", "Protos", "Crypto"]),
    library("Billing", ["Core", "Wire", "Storage", "Events", "RPC", "Protos"]),
    library("Models", ["Core", "Wire", "Storage", "Events", "RPC", "Protos"]),
    library(
      "Webhooks",
      [
        "Core", "Wire", "Storage", "Events", "RPC", "Protos", "Crypto", "HTTP", "HTTPClient",
        heap,
      ]),
    library(
      "Files",
      ["Core", "Wire", "Storage", "Events", "RPC", "Protos", "Crypto", "HTTP", "Objects"]),
    library("Adapters", ["Core", "Wire", "HTTP", "Protos"]),

    // Layer 5: choosing a deployment and executing one attempt.
    library(
      "Providers",
      [
        "Core", "Wire", "Storage", "Events", "RPC", "Protos", "Config", "Models", "Files",
        "Adapters", "EventLoop", "HTTP", "HTTPClient",
      ]),

    // Layer 6: the whole story of a job.
    library(
      "Jobs",
      [
        "Core", "Crypto", "Wire", "Storage", "Events", "RPC", "Protos", "Access", "Billing",
        "Models", "Files", "Webhooks", "Adapters", "Providers", deque, heap,
      ]),

    // Layer 7: configuration, wiring, start order, shutdown order.
    library(
      "Server",
      [
        "Core", "Wire", "HTTP", "HTTP2", "EventLoop", "Crypto", "Transport", "HTTPClient", "Config",
        "Telemetry", "Storage", "StoragePostgres", "StorageSQLite", "RPC", "Protos", "GRPC",
        "JSONBridge", "Events",
        "Access", "Audit", "Billing", "Models", "Webhooks", "Adapters", "Providers", "Jobs",
        "Sandbox", "Objects", "Files", logging,
      ]),

    // Layer 8: the one program.
    program(
      "modelroute",
      [
        "Core", "Wire", "Crypto", "EventLoop", "RPC", "Protos", "GRPCClient", "Server", "Transport",
        argumentParser,
      ], linking: allocator),

    // The providers' wire protocols over real HTTP; shares no code with the adapters.
    library(
      "Sandbox", ["Core", "Crypto", "Wire", "EventLoop", "HTTP", "HTTPClient", "Transport"]),

    library("ScriptedPeer", [], path: "Tests/ScriptedPeer"),
    // How long the codecs take; built in release mode by `make bench`.
    program("wire-bench", ["Core", "Wire"], path: "bench/wire"),

    // What an attempt at a provider costs besides the provider.
    program(
      "provider-bench",
      [
        "Core", "EventLoop", "HTTP", "HTTPClient", "RPC", "Protos", "Adapters", "Providers",
      ], path: "bench/provider"),
    // Durable writes a second, raced against C by bench/.
    program(
      "store-bench",
      [
        "Core", "Storage", "StoragePostgres", "StorageSQLite", "RPC", "Events", "Billing", "Files",
        "Webhooks", "Jobs",
      ],
      path: "bench/store"),

    library(
      "StoreTestSupport", ["Core", "Storage", "StoragePostgres", "StorageSQLite"],
      path: "Tests/StoreTestSupport"),
    library(
      "RPCTestSupport", ["Core", "HTTP", "Protos", "RPC", "Wire"], path: "Tests/RPCTestSupport"),
    library("ProtosTestSupport", ["Protos", "Wire"], path: "Tests/ProtosTestSupport"),
    // Our side of the comparison with other implementations of protobuf.
    program(
      "wire-oracle", ["Core", "ProtosTestSupport", "Protos", "Wire"], path: "Tests/Oracle/Program"),
    tests("RPC", ["Core", "EventLoop", "Protos", "RPC", "RPCTestSupport", "Wire"]),
    tests(
      "GRPCClient",
      [
        "Core", "EventLoop", "GRPC", "GRPCClient", "HTTP", "Protos", "RPC", "RPCTestSupport",
        "Transport",
      ]),
    tests("GRPC", ["Core", "GRPC", "HTTP", "Protos", "RPC", "RPCTestSupport", "Wire"]),
    tests("JSONBridge", ["Core", "HTTP", "JSONBridge", "Protos", "RPC", "RPCTestSupport", "Wire"]),
    tests("Core", ["Core"]),
    tests("Wire", ["Core", "Wire"]),
    tests("Codegen", ["Core", "Wire", "RPC", "protoc-gen-modelroute"]),
    tests("Protos", ["Core", "Wire", "RPC", "Protos", "ProtosTestSupport"]),
    tests("Sandbox", ["Core", "Wire", "EventLoop", "HTTP", "Sandbox"]),
    tests(
      "Server",
      [
        "Billing", "Core", "EventLoop", "Events", "HTTP", "HTTPClient", "Jobs", "Protos", "RPC",
        "Server", "Storage", "StorageSQLite", "StoreTestSupport", "Telemetry", "Transport",
        "Webhooks", "Wire", logging,
      ]),
    tests("HTTPClient", ["Core", "EventLoop", "HTTP", "HTTPClient", "ScriptedPeer"]),
    tests("Config", ["Core", "Wire", "Protos", "Config"]),
    tests("Adapters", ["Core", "Wire", "HTTP", "Protos", "Adapters"]),
    tests("Models", ["Core", "Wire", "EventLoop", "RPC", "Protos", "Models"]),
    tests(
      "Providers",
      [
        "Core", "Wire", "EventLoop", "Events", "Files", "HTTP", "HTTPClient", "RPC", "Protos",
        "Config", "Adapters", "Models", "Objects", "Providers", "ScriptedPeer", "Storage",
        "StorageSQLite", "StoreTestSupport",
      ]),
    tests("Telemetry", ["Core", "Telemetry", logging]),
    tests("Storage", ["Core", "Storage"]),
    tests(
      "StorageSQLite",
      ["Core", "Storage", "StoragePostgres", "StorageSQLite", "StoreTestSupport"]),
    tests("Crypto", ["Core", "Crypto"]),
    tests(
      "Audit",
      [
        "Core", "Crypto", "Wire", "EventLoop", "Events", "RPC", "RPCTestSupport", "Protos", "Audit",
        "Storage", "StorageSQLite", "StoreTestSupport",
      ]),
    tests("Events", ["Core", "Events", "Storage", "StorageSQLite", "StoreTestSupport"]),
    tests(
      "Access",
      [
        "Core", "Wire", "Events", "RPC", "Protos", "Access", "Storage", "StorageSQLite",
        "StoreTestSupport",
      ]),
    tests(
      "Billing",
      [
        "Core", "Wire", "Events", "RPC", "Protos", "Billing", "Storage", "StorageSQLite",
        "StoreTestSupport",
      ]),
    tests(
      "Jobs",
      [
        "Core", "Storage", "StorageSQLite", "StoreTestSupport", "RPC", "Wire", "Protos",
        "EventLoop", "Events",
        "Adapters", "Billing", "Models", "Files", "Objects", "Providers", "Webhooks", "Jobs",
      ]),
    // One world from a seed; `make sim` runs thousands of them, the tests a few.
    library(
      "Simulation",
      [
        "Core", "Crypto", "Wire", "Storage", "StorageSQLite", "RPC", "Protos", "Events",
        "Adapters", "Billing", "Models", "Files", "Providers", "Webhooks", "Jobs",
      ], path: "Tests/Simulation"),
    program("simulator", ["Core", "Crypto", "Simulation"], path: "Tests/Simulator"),
    tests("Simulation", ["Billing", "Core", "Jobs", "Simulation", "Storage"]),
    tests(
      "Webhooks",
      [
        "Core", "Storage", "StorageSQLite", "StoreTestSupport", "EventLoop", "Events", "HTTP",
        "HTTPClient", "Protos",
        "RPC", "Webhooks", "Wire",
      ]),
    tests("Objects", ["Core", "Crypto", "Objects"]),
    tests(
      "Files",
      [
        "Core", "Crypto", "EventLoop", "Events", "Files", "Objects", "Protos", "RPC",
        "RPCTestSupport", "Storage", "StorageSQLite", "StoreTestSupport", "Wire",
      ]),
    tests("Tidy", []),
    tests("EventLoop", ["Core", "EventLoop"]),
    tests("HTTP", ["HTTP"]),
    tests("HTTP2", ["Core", "HTTP", "HTTP2"]),
    tests("Transport", ["Core", "EventLoop", "HTTP", "HTTP2", "Transport"]),

    // The transport alone, raced against C by bench/.
    program(
      "TransportFloor", ["Core", "EventLoop", "HTTP", "Transport"], path: "bench/TransportFloor"),
  ]
)
