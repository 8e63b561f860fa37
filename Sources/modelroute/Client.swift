// What all client commands share: which server, which key, which output.

import ArgumentParser
import Core
import EventLoop
import GRPCClient
import Glibc
import RPC
import Server
import Transport
import Wire

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

struct ClientOptions: ParsableArguments {
  @Option(help: "The server, as in 127.0.0.1:8080 or https://example.com.")
  var server: String?

  @Option(help: "A PEM file of authorities to trust instead of the system's, for https.")
  var ca: String?

  @Option(help: "A PEM file of our certificate, for servers that ask for one.")
  var cert: String?

  @Option(help: "A PEM file of the certificate's private key.")
  var certKey: String?

  @Option(help: "The key; better given as MODELROUTE_KEY.")
  var key: String?

  @Option(help: "The data directory in which to look for the key of `serve --dev`.")
  var data: String?

  @Option(help: "text for people, json for programs.")
  var output: OutputFormat = .text

  /// Runs a command with a channel to the server and turns its failure into an exit code.
  func run(_ body: (any Channel, Metadata) async throws(Failure) -> Void) async throws {
    do throws(Failure) {
      let address = try address
      let tls = address.isSecure ? try trust : nil
      let group = EventLoopGroup(count: 1)
      var options = GRPCChannel.Options()
      options.credential = try credential
      options.tls = tls
      // Our own server takes it; a watch should not outlive a server that is gone.
      options.keepAliveSeconds = 60
      options.serviceConfig = try serviceConfig
      let channel = GRPCChannel(
        host: address.host, port: address.port, loops: group.loops, options: options)
      defer { channel.close() }
      try await body(channel, Metadata())
    } catch {
      throw Exit.report(error, as: output)
    }
  }

  /// How calls wait and are sent again: the JSON of a gRPC service config.
  private var serviceConfig: ServiceConfig {
    get throws(Failure) {
      guard let json = Environment["MODELROUTE_SERVICE_CONFIG"] else { return .standard }
      do throws(Failure) {
        return try ServiceConfig(json: json)
      } catch {
        throw .invalid("MODELROUTE_SERVICE_CONFIG", error.message)
      }
    }
  }

  private var address: ServerAddress {
    get throws(Failure) {
      try ServerAddress(server ?? Environment["MODELROUTE_SERVER"] ?? "127.0.0.1:8080")
    }
  }

  private var trust: TLSContext {
    get throws(Failure) {
      do throws(CertificateError) {
        return try TLSContext(
          trusting: ca ?? Environment["MODELROUTE_CA"],
          certificateFile: cert ?? Environment["MODELROUTE_CERT"],
          keyFile: certKey ?? Environment["MODELROUTE_CERT_KEY"])
      } catch {
        let option = error.part == .trust ? "ca" : error.part == .key ? "cert_key" : "cert"
        throw .invalid(option, error.message)
      }
    }
  }

  /// From the command line, the environment, or what `serve --dev` left in the data directory.
  private var credential: String? {
    get throws(Failure) {
      if let given = key ?? Environment["MODELROUTE_KEY"] { return given }
      let directory = DataDirectory(
        path: data ?? Environment["MODELROUTE_DATA"] ?? ServerConfiguration.defaultDataDirectory)
      guard let bytes = try directory.read(DevelopmentProfile.keyFile) else { return nil }
      return String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    }
  }

  /// Prints a message: as JSON, or as the text made of it.
  func show<M: Message>(_ message: M, _ text: (M) -> String) {
    switch output {
    case .json: Terminal.line(message.jsonText())
    case .text: Terminal.line(text(message))
    }
  }
}

/// Where the server is, as people write it: `host:port`, perhaps with `http://` or `https://`.
struct ServerAddress: Equatable {
  let isSecure: Bool
  let host: String
  let port: UInt16

  init(_ given: String) throws(Failure) {
    var text = given[...]
    isSecure = text.hasPrefix("https://")
    if text.hasPrefix("http://") || isSecure { text = text.dropFirst(isSecure ? 8 : 7) }
    while text.hasSuffix("/") { text.removeLast() }
    var host = text
    var port: UInt16? = isSecure ? 443 : nil
    let afterBracket = text.lastIndex(of: "]") ?? text.startIndex
    if let colon = text[afterBracket...].lastIndex(of: ":") {
      host = text[..<colon]
      port = UInt16(text[text.index(after: colon)...])
    }
    guard let port, !host.isEmpty else {
      throw .invalid("server", "\(given): host:port expected, as in 127.0.0.1:8080")
    }
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    self.host = String(host)
    self.port = port
  }
}

/// A page of a listing.
struct PageOptions: ParsableArguments {
  @Option(help: "At most this many, 1 to 1000.")
  var limit: Int32 = 20

  // A token may begin with a dash, like any base64url text.
  @Option(
    parsing: .unconditional, help: "The token of the next page, as the page before printed it.")
  var pageToken = ""

  /// Tells a person how to go on; programs find the token in the JSON.
  func tellNext(_ token: String, _ output: OutputFormat) {
    guard output == .text, !token.isEmpty else { return }
    Terminal.error("more with --page-token \(token)")
  }
}

/// Environment variables.
enum Environment {
  static subscript(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  static var all: [String: String] {
    var variables: [String: String] = [:]
    var pointer = environ
    while let entry = pointer.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      pointer += 1
    }
    return variables
  }
}
