// A client of grpc.testing.TestService over our own channel: what other implementations' servers
// are tested with. The options are those of the official clients.

import Core
import EventLoop
import GRPCClient
import Glibc
import Transport

@main
struct InteropClient {
  static func main() async {
    let options: Options
    do throws(Complaint) {
      options = try Options(CommandLine.arguments.dropFirst())
    } catch {
      print(error.message)
      exit(2)
    }
    let channels: Channels
    do {
      channels = Channels(
        host: options.host, port: options.port, loop: EventLoop(),
        tls: try options.trust, serviceConfig: options.serviceConfig)
    } catch {
      print("\(error)")
      exit(2)
    }
    var failed = 0
    for test in options.tests {
      do {
        let run = Case(channels, iterations: options.iterations)
        defer { run.channel.close() }
        try await test.run(run)
        print("PASS \(test.name)")
      } catch {
        failed += 1
        print("FAIL \(test.name): \(error)")
      }
    }
    print("interop: \(options.tests.count) run, \(failed) failed")
    exit(failed == 0 ? 0 : 1)
  }
}

/// What is wrong, in a sentence.
struct Complaint: Error, CustomStringConvertible {
  let message: String

  init(_ message: String) { self.message = message }

  var description: String { message }
}

/// Connections to the server under test.
struct Channels {
  let host: String
  let port: UInt16
  let loop: EventLoop
  let tls: TLSContext?
  let serviceConfig: ServiceConfig

  func make() -> GRPCChannel {
    var options = GRPCChannel.Options()
    options.tls = tls
    options.serviceConfig = serviceConfig
    return GRPCChannel(host: host, port: port, loops: [loop], options: options)
  }
}

/// `--server_host=H --server_port=N --test_case=NAME|all|list`, and over TLS `--use_tls=true` with
/// `--ca_file=F` where the system's authorities are not those to trust, `--cert_file=F` and
/// `--key_file=F` where the server asks for a certificate. `--soak_iterations=N`,
/// `--service_config_json=TEXT`.
private struct Options {
  var host = "127.0.0.1"
  var port: UInt16 = 0
  var tests: [Test] = []
  var usesTLS = false
  var authority: String?
  var certificate: String?
  var key: String?
  var serviceConfig = ServiceConfig.standard
  var iterations = 10

  var trust: TLSContext? {
    get throws {
      guard usesTLS else { return nil }
      return try TLSContext(trusting: authority, certificateFile: certificate, keyFile: key)
    }
  }

  init(_ arguments: ArraySlice<String>) throws(Complaint) {
    var rest = arguments
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
        throw Complaint("\(name) needs a value")
      }
      try set(name, value)
    }
    if port == 0 { throw Complaint("--server_port is missing") }
    if tests.isEmpty { throw Complaint("--test_case is missing") }
  }

  private mutating func set(_ name: String, _ value: String) throws(Complaint) {
    switch name {
    case "--server_host": host = value
    case "--server_port":
      guard let number = UInt16(value) else { throw Complaint("\(value) is no port") }
      port = number
    case "--use_tls":
      guard let flag = Bool(value) else { throw Complaint("\(value) is neither true nor false") }
      usesTLS = flag
    case "--ca_file": authority = value
    case "--cert_file": certificate = value
    case "--key_file": key = value
    case "--service_config_json":
      do throws(Failure) {
        serviceConfig = try ServiceConfig(json: value)
      } catch {
        throw Complaint("--service_config_json: \(error.message)")
      }
    case "--soak_iterations":
      guard let count = Int(value), count > 0 else { throw Complaint("\(value) is no count") }
      iterations = count
    case "--test_case": tests = try Self.tests(named: value)
    default: throw Complaint("there is no option \(name)")
    }
  }

  private static func tests(named name: String) throws(Complaint) -> [Test] {
    if name == "all" { return Test.all }
    let names = Test.all.map(\.name).joined(separator: "\n")
    if name == "list" {
      print(names)
      exit(0)
    }
    guard let test = Test.all.first(where: { $0.name == name }) else {
      throw Complaint("there is no test case \(name); there are:\n\(names)")
    }
    return [test]
  }
}
