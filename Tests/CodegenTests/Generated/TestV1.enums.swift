// Generated from enums.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension TestV1 {
  /// An enum outside of a message.
  package enum Color: Wire.ProtoEnum {
    case unspecified
    case red
    case color3d
    case negative
    /// A number that this version has no name for.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(number: Int32) {
      switch number {
      case 0: self = .unspecified
      case 1: self = .red
      case 3: self = .color3d
      case -1: self = .negative
      default: self = .unrecognized(number)
      }
    }

    package var number: Int32 {
      switch self {
      case .unspecified: 0
      case .red: 1
      case .color3d: 3
      case .negative: -1
      case .unrecognized(let number): number
      }
    }

    package var name: String {
      switch self {
      case .unspecified: "COLOR_UNSPECIFIED"
      case .red: "RED"
      case .color3d: "COLOR_3D"
      case .negative: "NEGATIVE"
      case .unrecognized(let number): "\(number)"
      }
    }

    package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
      switch NameTable.index(of: name, in: "\u{11}\u{0}\u{0}\u{0}COLOR_UNSPECIFIED\u{3}\u{0}\u{1}\u{0}RED\u{7}\u{0}\u{2}\u{0}CRIMSON\u{8}\u{0}\u{3}\u{0}COLOR_3D\u{8}\u{0}\u{4}\u{0}NEGATIVE") {
      case 0: 0
      case 1: 1
      case 2: 1
      case 3: 3
      case 4: -1
      default: nil
      }
    }

    package static var all: [Self] { [.unspecified, .red, .color3d, .negative] }
    package static var fullName: String { "modelroute.test.v1.Color" }

    package func encodeJSON(to writer: inout JSONWriter) {
      switch self {
      case .unspecified: writer.name("\"COLOR_UNSPECIFIED\"")
      case .red: writer.name("\"RED\"")
      case .color3d: writer.name("\"COLOR_3D\"")
      case .negative: writer.name("\"NEGATIVE\"")
      case .unrecognized(let number): writer.int32(number)
      }
    }
  }
}

