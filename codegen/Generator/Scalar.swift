// The scalar types: how each is called in Swift, in the readers and in the writers.

/// A scalar type by its number in FieldDescriptorProto.Type.
enum Scalar: Int32 {
  case double = 1
  case float, int64, uint64, int32, fixed64, fixed32, bool, string
  case bytes = 12
  case uint32 = 13
  case sfixed32 = 15
  case sfixed64, sint32, sint64

  /// The function of BinaryReader and BinaryWriter.
  var codec: String { "\(self)" }

  var swiftType: String {
    switch self {
    case .double: "Double"
    case .float: "Float"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint64, .fixed64: "UInt64"
    case .int32, .sint32, .sfixed32: "Int32"
    case .uint32, .fixed32: "UInt32"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    }
  }

  /// The function of JSONReader and JSONWriter, which know Swift types only.
  var jsonCodec: String { self == .bytes ? "bytes" : swiftType.lowercased() }

  var wireType: Int {
    switch self {
    case .int64, .uint64, .int32, .bool, .uint32, .sint32, .sint64: 0
    case .double, .fixed64, .sfixed64: 1
    case .string, .bytes: 2
    case .float, .fixed32, .sfixed32: 5
    }
  }

  var defaultLiteral: String {
    switch self {
    case .bool: "false"
    case .string: "\"\""
    case .bytes: "[]"
    case .double, .float, .int64, .uint64, .int32, .fixed64, .fixed32, .uint32, .sfixed32,
      .sfixed64, .sint32, .sint64:
      "0"
    }
  }

  /// Whether a value is not the default; `-0.0` is not.
  func isSet(_ value: String) -> String {
    switch self {
    case .bool: value
    case .string, .bytes: "!\(value).isEmpty"
    case .double, .float: "\(value).bitPattern != 0"
    case .int64, .uint64, .int32, .fixed64, .fixed32, .uint32, .sfixed32, .sfixed64, .sint32,
      .sint64:
      "\(value) != 0"
    }
  }

  /// The size in memory, about.
  var size: Int {
    switch self {
    case .string: 16
    case .bool: 1
    case .float, .int32, .fixed32, .uint32, .sfixed32, .sint32: 4
    case .double, .int64, .uint64, .fixed64, .bytes, .sfixed64, .sint64: 8
    }
  }

  var isInteger: Bool {
    switch self {
    case .int64, .uint64, .int32, .fixed64, .fixed32, .uint32, .sfixed32, .sfixed64, .sint32,
      .sint64:
      true
    case .double, .float, .bool, .string, .bytes: false
    }
  }

  /// The expression that reads this scalar from `value` under `path` (TextField).
  var fromText: String {
    switch self {
    case .double, .float, .bool, .string, .bytes: "TextField.\(self)(rest, value)"
    case .int64, .uint64, .int32, .fixed64, .fixed32, .uint32, .sfixed32, .sfixed64, .sint32,
      .sint64:
      "TextField.integer(rest, value)"
    }
  }

  /// The expression that reads a map key of this type from the current JSON key.
  var fromKey: String {
    switch self {
    case .string: "reader.key()"
    case .bool: "reader.keyBool()"
    case .int64, .sint64, .sfixed64: "reader.keyInt64()"
    case .uint64, .fixed64: "reader.keyUInt64()"
    case .int32, .sint32, .sfixed32: "reader.keyInt32()"
    case .uint32, .fixed32, .double, .float, .bytes: "reader.keyUInt32()"
    }
  }
}
