// Generated from google/type/money.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension GoogleType {
  /// Whole units and billionths of a unit, of the same sign.
  package struct Money: Wire.Message {
    /// ISO 4217; here always `USD`.
    package var currencyCode: String = ""
    package var units: Int64 = 0
    /// Billionths of a unit, from -999,999,999 to 999,999,999.
    package var nanos: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "google.type.Money" }
  }
}

extension GoogleType.Money {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.currencyCode = try reader.string()
      case 16: self.units = try reader.int64()
      case 24: self.nanos = try reader.int32()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.nanos != 0 {
      writer.int32(self.nanos)
      writer.tag(24)
    }
    if self.units != 0 {
      writer.int64(self.units)
      writer.tag(16)
    }
    if !self.currencyCode.isEmpty {
      writer.string(self.currencyCode)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.currencyCode = try reader.string()
      case 1:
        self.units = try reader.int64()
      case 2:
        self.nanos = try reader.int32()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{c}\u{0}\u{0}\u{0}currencyCode\u{5}\u{0}\u{1}\u{0}units\u{5}\u{0}\u{2}\u{0}nanos\u{d}\u{0}\u{0}\u{0}currency_code"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.currencyCode.isEmpty {
      writer.key(",\"currencyCode\":")
      writer.string(self.currencyCode)
    }
    if self.units != 0 {
      writer.key(",\"units\":")
      writer.int64(self.units)
    }
    if self.nanos != 0 {
      writer.key(",\"nanos\":")
      writer.int32(self.nanos)
    }
    writer.endObject(object)
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String)
    throws(WireError)
  {
    guard let name = path.first else { throw TextField.noValue() }
    let rest = path.dropFirst()
    do throws(WireError) {
      switch name {
      case "currency_code", "currencyCode":
        self.currencyCode = try TextField.string(rest, value)
      case "units":
        self.units = try TextField.integer(rest, value)
      case "nanos":
        self.nanos = try TextField.integer(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }
}

