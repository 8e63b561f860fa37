// The text format of Prometheus, version 0.0.4: families of samples, each with its help and type.

package import Core

/// A page of metrics that is being written. Samples follow their family.
package struct MetricsText: Sendable {
  package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  package enum Kind: String, Sendable {
    /// Only grows while the process runs.
    case counter
    case gauge
    case histogram
  }

  package typealias Labels = KeyValuePairs<String, String>

  private var text = ""
  private var name = ""

  package init() { text.reserveCapacity(16_384) }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// - Parameter name: without our prefix; counters end in `_total`, units are in the name.
  package mutating func family(_ name: String, _ kind: Kind, _ help: String) {
    self.name = "modelroute_\(name)"
    text += "# HELP \(self.name) \(help)\n# TYPE \(self.name) \(kind.rawValue)\n"
  }

  package mutating func sample(_ value: Int64, _ labels: Labels = [:]) {
    text += "\(name)\(Self.braces(labels)) \(value)\n"
  }

  package mutating func sample(_ value: Double, _ labels: Labels = [:]) {
    text += "\(name)\(Self.braces(labels)) \(value)\n"
  }

  /// Seconds.
  package mutating func sample(_ value: Duration, _ labels: Labels = [:]) {
    sample(Double(value.microseconds) / 1_000_000, labels)
  }

  /// A family of its own: a gauge or counter with one sample.
  package mutating func single(_ name: String, _ kind: Kind, _ help: String, _ value: Int64) {
    family(name, kind, help)
    sample(value)
  }

  /// - Parameter unit: what a unit of the format is in ours; 1,000,000 where seconds are counted in
  ///   microseconds.
  package mutating func sample(
    _ histogram: Histogram, _ labels: Labels = [:], unit: Double = 1_000_000
  ) {
    var sum: Int64 = 0
    for (index, count) in histogram.counts.enumerated() {
      sum += count
      let bound =
        index < histogram.bounds.count ? "\(Double(histogram.bounds[index]) / unit)" : "+Inf"
      text += "\(name)_bucket\(Self.braces(labels, le: bound)) \(sum)\n"
    }
    text += "\(name)_sum\(Self.braces(labels)) \(Double(histogram.sum) / unit)\n"
    text += "\(name)_count\(Self.braces(labels)) \(sum)\n"
  }

  private static func braces(_ labels: Labels, le: String? = nil) -> String {
    var parts = labels.map { "\($0.key)=\"\(escaped($0.value))\"" }
    if let le { parts.append("le=\"\(le)\"") }
    return parts.isEmpty ? "" : "{\(parts.joined(separator: ","))}"
  }

  /// Backslash, quotation mark and line feed are escaped.
  private static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == 0x5C || $0 == 0x22 || $0 == 0x0A }) else {
      return value
    }
    var text = ""
    for character in value.unicodeScalars {
      switch character {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      case _: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
