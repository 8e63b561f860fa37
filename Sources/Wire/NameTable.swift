// Finds a field or an enum value by its name in a constant of the generated code.

import Glibc

/// Names in one literal, each with four characters in front: its length and its index, seven bits
/// each, the lower ones first. The generator calls `entry` for what the readers look up, so that
/// there is nothing to set up and nothing to hash.
public enum NameTable {
  /// In the index: null is a value of the field.
  static let nullable = 0x2000
  /// The largest index.
  package static let limit = 0x1FFF

  /// The entry of a name. Names are at most 16,383 bytes long.
  package static func entry(_ name: String, index: Int, isNullable: Bool = false) -> String {
    let count = name.utf8.count
    let mark = index | (isNullable ? nullable : 0)
    var entry = String.UnicodeScalarView()
    for value in [count & 0x7F, count >> 7 & 0x7F, mark & 0x7F, mark >> 7 & 0x7F] {
      entry.append(Unicode.Scalar(UInt8(truncatingIfNeeded: value)))
    }
    return String(entry) + name
  }

  /// One entry where it stands.
  struct Entry {
    let name: UnsafePointer<UInt8>
    let count: Int
    let mark: Int

    @inline(__always)
    init(at start: UnsafePointer<UInt8>) {
      count = Int(start[0]) | Int(start[1]) &<< 7
      mark = Int(start[2]) | Int(start[3]) &<< 7
      name = start + 4
    }

    /// Whether the bytes are this name; so many may be read.
    @inline(__always)
    func matches(_ bytes: UnsafePointer<UInt8>) -> Bool {
      guard count > 0, bytes[0] == name[0] else { return count == 0 }
      return memcmp(bytes, name, count) == 0
    }
  }

  /// The index of a name; nil where the table has none like it.
  public static func index(of name: UnsafeBufferPointer<UInt8>, in table: StaticString) -> Int? {
    mark(of: name, in: table).map { $0 & limit }
  }

  /// The index with what is marked in it.
  static func mark(of name: UnsafeBufferPointer<UInt8>, in table: StaticString) -> Int? {
    guard let bytes = name.baseAddress else { return nil }
    var position = table.utf8Start
    let end = position + table.utf8CodeUnitCount
    while position < end {
      let entry = Entry(at: position)
      if entry.count == name.count, entry.matches(bytes) { return entry.mark }
      position = entry.name + entry.count
    }
    return nil
  }
}
