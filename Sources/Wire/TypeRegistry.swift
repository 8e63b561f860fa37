// Which message type a name stands for: what the JSON of google.protobuf.Any needs.

/// Message types by their full names.
package final class TypeRegistry: Sendable {
  /// The well-known types alone.
  package static let wellKnown = TypeRegistry([])

  private let types: [String: any Message.Type]

  /// The well-known types and these.
  package init(_ messages: [any Message.Type]) {
    let all: [any Message.Type] =
      [
        GoogleProtobuf.`Any`.self, GoogleProtobuf.BoolValue.self, GoogleProtobuf.BytesValue.self,
        GoogleProtobuf.DoubleValue.self, GoogleProtobuf.Duration.self, GoogleProtobuf.Empty.self,
        GoogleProtobuf.FieldMask.self, GoogleProtobuf.FloatValue.self,
        GoogleProtobuf.Int32Value.self, GoogleProtobuf.Int64Value.self,
        GoogleProtobuf.ListValue.self, GoogleProtobuf.StringValue.self, GoogleProtobuf.Struct.self,
        GoogleProtobuf.Timestamp.self, GoogleProtobuf.UInt32Value.self,
        GoogleProtobuf.UInt64Value.self, GoogleProtobuf.Value.self,
      ] + messages
    types = Dictionary(all.map { ($0.fullName, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// The type with this full name.
  package subscript(name: String) -> (any Message.Type)? { types[name] }

  /// The type that a type URL names after its last slash (any.proto); nil where it has no slash.
  package func type(url: String) -> (any Message.Type)? {
    guard let slash = url.utf8.lastIndex(of: 0x2F) else { return nil }
    return types[String(url[url.utf8.index(after: slash)...])]
  }
}

/// A well-known type whose JSON is no object of its fields: inside of an Any it is the member
/// `value`.
package protocol BareJSON: Message {}

extension GoogleProtobuf.`Any`: BareJSON {}
extension GoogleProtobuf.BoolValue: BareJSON {}
extension GoogleProtobuf.BytesValue: BareJSON {}
extension GoogleProtobuf.DoubleValue: BareJSON {}
extension GoogleProtobuf.Duration: BareJSON {}
extension GoogleProtobuf.FieldMask: BareJSON {}
extension GoogleProtobuf.FloatValue: BareJSON {}
extension GoogleProtobuf.Int32Value: BareJSON {}
extension GoogleProtobuf.Int64Value: BareJSON {}
extension GoogleProtobuf.ListValue: BareJSON {}
extension GoogleProtobuf.StringValue: BareJSON {}
extension GoogleProtobuf.Struct: BareJSON {}
extension GoogleProtobuf.Timestamp: BareJSON {}
extension GoogleProtobuf.UInt32Value: BareJSON {}
extension GoogleProtobuf.UInt64Value: BareJSON {}
extension GoogleProtobuf.Value: BareJSON {}
