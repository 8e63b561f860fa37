// How a client treats a service's methods (grpc/doc/service_config.md, gRFC A6).

package import Core
package import RPC
import Wire

/// Waiting, deadlines, sizes and retries of methods, as the operator of a service states them.
///
/// A retry policy for all methods or for a whole service applies to those that change nothing
/// (`NO_SIDE_EFFECTS`). One that names a method applies to it whatever it does: who names it knows
/// that it may be sent twice. Calls that certainly never began are sent again by any policy.
package struct ServiceConfig: Sendable, Equatable {
  /// What holds for the methods that it names.
  package struct MethodConfig: Sendable, Equatable {
    /// Wait for a connection until the deadline instead of failing while there is none.
    package var waitForReady = false
    /// The longest that a call may take; a shorter one of the caller counts.
    package var timeout: Duration?
    /// Bytes of one message.
    package var requestLengthLimit: Int?
    package var responseLengthLimit: Int?
    package var retryPolicy: RetryPolicy?

    package init() {}
  }

  /// A whole service has an empty method, all services an empty service.
  package struct Name: Hashable, Sendable {
    package var service: String
    package var method: String
  }

  package private(set) var configs: [Name: MethodConfig] = [:]
  package private(set) var throttling: RetryThrottling?

  package init() {}

  /// What a channel does that is told nothing: read-only calls are sent four times while the
  /// server is unavailable, after 50, 100 and 200 ms.
  package static let standard: ServiceConfig = {
    var config = MethodConfig()
    config.retryPolicy = RetryPolicy(
      attemptLimit: 4, initialBackoff: .milliseconds(50), maxBackoff: .seconds(1), multiplier: 2,
      codes: [14])
    var all = ServiceConfig()
    all.configs[Name(service: "", method: "")] = config
    return all
  }()

  /// Reads the JSON form. Fields that it does not know are ignored, as the document demands.
  /// - Throws: `invalidRequest` with the path of the field that is wrong.
  package init(json: String) throws(Failure) {
    let root: JSONValue
    do throws(WireError) {
      root = try JSONValue(parsing: json)
    } catch {
      throw .invalid("", "no JSON: \(error)")
    }
    let reader = ServiceConfigReader()
    for (index, entry) in try reader.list(root["methodConfig"], "methodConfig").enumerated() {
      let path = "methodConfig[\(index)]"
      let config = try reader.methodConfig(entry, path)
      for (number, name) in try reader.list(entry["name"], "\(path).name").enumerated() {
        let place = "\(path).name[\(number)]"
        let name = try reader.name(name, place)
        guard configs.updateValue(config, forKey: name) == nil else {
          throw .invalid(place, "is configured twice")
        }
      }
    }
    throttling = try reader.throttling(root["retryThrottling"], "retryThrottling")
  }

  /// What holds for the method: the most exact name counts, alone.
  package func config(for method: Method) -> MethodConfig {
    if var exact = configs[Name(service: method.service, method: method.name)] {
      if method.isStream { exact.retryPolicy = nil }
      return exact
    }
    var config =
      configs[Name(service: method.service, method: "")] ?? configs[Name(service: "", method: "")]
      ?? MethodConfig()
    if !method.isReadOnly || method.isStream { config.retryPolicy = nil }
    return config
  }
}

/// When and how often a failed call is sent again (gRFC A6).
package struct RetryPolicy: Sendable, Equatable {
  /// The first one included; at least 2, at most 5.
  package var attemptLimit: Int
  package var initialBackoff: Duration
  package var maxBackoff: Duration
  package var multiplier: Double
  /// Numbers of gRPC statuses.
  package var codes: Set<Int>

  package init(
    attemptLimit: Int, initialBackoff: Duration, maxBackoff: Duration, multiplier: Double,
    codes: Set<Int>
  ) {
    self.attemptLimit = attemptLimit
    self.initialBackoff = initialBackoff
    self.maxBackoff = maxBackoff
    self.multiplier = multiplier
    self.codes = codes
  }

  /// How long to wait after so many attempts: grown, bounded, and spread by a fifth.
  func wait(after attempts: Int, jitter: UInt64) -> Duration {
    let initial = initialBackoff.inSeconds
    var wait = initial
    for _ in 1..<max(1, attempts) { wait = min(wait * multiplier, maxBackoff.inSeconds) }
    wait = min(wait, maxBackoff.inSeconds)
    return .seconds(wait * (0.8 + 0.4 * Double(jitter % 1000) / 1000))
  }
}

/// No retries while most calls fail: a failed call costs a token, one that ends well returns a
/// part of one, and with half of the tokens gone nothing is sent again.
package struct RetryThrottling: Sendable, Equatable {
  package var maxTokens: Double
  package var tokenRatio: Double

  package init(maxTokens: Double, tokenRatio: Double) {
    self.maxTokens = maxTokens
    self.tokenRatio = tokenRatio
  }
}

extension Duration {
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}

extension JSONValue {
  fileprivate subscript(_ name: String) -> JSONValue? {
    members?.first { $0.0 == name }.map(\.1)
  }
}

/// Reads the parts; every error says where.
private struct ServiceConfigReader {
  func list(_ value: JSONValue?, _ path: String) throws(Failure) -> [JSONValue] {
    guard let value, !value.isNull else { return [] }
    guard let elements = value.elements else { throw .invalid(path, "has to be a list") }
    return elements
  }

  func name(_ value: JSONValue, _ path: String) throws(Failure) -> ServiceConfig.Name {
    let service = try text(value["service"], "\(path).service") ?? ""
    let method = try text(value["method"], "\(path).method") ?? ""
    guard method.isEmpty || !service.isEmpty else {
      throw .invalid("\(path).method", "needs its service")
    }
    return ServiceConfig.Name(service: service, method: method)
  }

  func methodConfig(
    _ value: JSONValue, _ path: String
  ) throws(Failure) -> ServiceConfig.MethodConfig {
    guard value.members != nil else { throw .invalid(path, "has to be an object") }
    var config = ServiceConfig.MethodConfig()
    if let flag = value["waitForReady"], !flag.isNull {
      guard let flag = flag.bool else { throw .invalid("\(path).waitForReady", "true or false") }
      config.waitForReady = flag
    }
    config.timeout = try duration(value["timeout"], "\(path).timeout")
    config.requestLengthLimit = try count(
      value["maxRequestMessageBytes"], "\(path).maxRequestMessageBytes")
    config.responseLengthLimit = try count(
      value["maxResponseMessageBytes"], "\(path).maxResponseMessageBytes")
    if let policy = value["retryPolicy"], !policy.isNull {
      config.retryPolicy = try retryPolicy(policy, "\(path).retryPolicy")
    }
    return config
  }

  private func retryPolicy(_ value: JSONValue, _ path: String) throws(Failure) -> RetryPolicy {
    guard let attempts = try count(value["maxAttempts"], "\(path).maxAttempts"), attempts > 1
    else { throw .invalid("\(path).maxAttempts", "has to be 2 or more") }
    guard let multiplier = value["backoffMultiplier"]?.double, multiplier > 0 else {
      throw .invalid("\(path).backoffMultiplier", "has to be a number above 0")
    }
    let codes = try list(value["retryableStatusCodes"], "\(path).retryableStatusCodes")
    guard !codes.isEmpty else {
      throw .invalid("\(path).retryableStatusCodes", "names no code")
    }
    var numbers: Set<Int> = []
    for (index, code) in codes.enumerated() {
      guard let number = Self.number(of: code) else {
        throw .invalid("\(path).retryableStatusCodes[\(index)]", "is no gRPC status")
      }
      numbers.insert(number)
    }
    return RetryPolicy(
      attemptLimit: min(attempts, 5),
      initialBackoff: try backoff(value["initialBackoff"], "\(path).initialBackoff"),
      maxBackoff: try backoff(value["maxBackoff"], "\(path).maxBackoff"), multiplier: multiplier,
      codes: numbers)
  }

  func throttling(_ value: JSONValue?, _ path: String) throws(Failure) -> RetryThrottling? {
    guard let value, !value.isNull else { return nil }
    guard let tokens = value["maxTokens"]?.double, tokens > 0, tokens <= 1000 else {
      throw .invalid("\(path).maxTokens", "has to be above 0 and at most 1000")
    }
    guard let ratio = value["tokenRatio"]?.double, ratio > 0 else {
      throw .invalid("\(path).tokenRatio", "has to be a number above 0")
    }
    return RetryThrottling(maxTokens: tokens, tokenRatio: ratio)
  }

  private func text(_ value: JSONValue?, _ path: String) throws(Failure) -> String? {
    guard let value, !value.isNull else { return nil }
    guard let text = value.text else { throw .invalid(path, "has to be text") }
    return text
  }

  /// A number, or one in quotes: the JSON of 64-bit integers.
  private func count(_ value: JSONValue?, _ path: String) throws(Failure) -> Int? {
    guard let value, !value.isNull else { return nil }
    let number = value.integer ?? value.text.flatMap { Int64($0) }
    guard let number, number >= 0, let count = Int(exactly: number) else {
      throw .invalid(path, "has to be a number of 0 or more")
    }
    return count
  }

  private func backoff(_ value: JSONValue?, _ path: String) throws(Failure) -> Duration {
    guard let wait = try duration(value, path), wait > .zero else {
      throw .invalid(path, "has to be longer than 0s")
    }
    return wait
  }

  /// The JSON of google.protobuf.Duration, not negative: `1.5s`.
  private func duration(_ value: JSONValue?, _ path: String) throws(Failure) -> Duration? {
    guard let text = try text(value, path) else { return nil }
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? String(parts[1]) : "0"
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard text.hasSuffix("s"), (1...2).contains(parts.count), !fraction.isEmpty,
      fraction.utf8.count <= 9, (parts.joined()).utf8.allSatisfy({ digits ~= $0 }),
      let seconds = Int64(parts[0]), seconds <= 315_576_000_000,
      let nanos = Int64(fraction + String(repeating: "0", count: 9 - fraction.utf8.count))
    else { throw .invalid(path, "has to be a duration such as 1.5s") }
    return .seconds(seconds) + .nanoseconds(nanos)
  }

  private static let names = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND",
    "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED",
    "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
  ]

  private static func number(of code: JSONValue) -> Int? {
    if let text = code.text { return names.firstIndex(of: text.uppercased()) }
    return code.integer.flatMap { names.indices ~= Int($0) ? Int($0) : nil }
  }
}
