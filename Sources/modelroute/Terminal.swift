// Standard output and standard error, and what may be done on a terminal only.

import Glibc

enum Terminal {
  /// Whether standard output is read by a person.
  static let isInteractive = isatty(STDOUT_FILENO) == 1 && isatty(STDERR_FILENO) == 1

  /// A line on standard output.
  static func line(_ text: String) { write("\(text)\n", to: STDOUT_FILENO) }

  /// Text on standard output as it is, at once.
  static func text(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// A line on standard error.
  static func error(_ text: String) { write("\(text)\n", to: STDERR_FILENO) }

  /// A status that replaces itself; nothing where nobody looks.
  static func status(_ text: String) {
    guard isInteractive else { return }
    write("\r\u{1B}[2K\u{1B}[2m\(text)\u{1B}[0m", to: STDERR_FILENO)
  }

  static func clearStatus() {
    guard isInteractive else { return }
    write("\r\u{1B}[2K", to: STDERR_FILENO)
  }

  /// A reader that has gone away ends the program, as it does for every other filter.
  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { exit(1) }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// Rows in aligned columns.
struct Table {
  private var rows: [[String]] = []

  init(_ header: String...) { rows.append(header) }

  mutating func add(_ row: String...) { rows.append(row) }

  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      let line = cells.joined(separator: "  ")
      return String(
        line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.endIndex)])
    }.joined(separator: "\n")
  }
}
