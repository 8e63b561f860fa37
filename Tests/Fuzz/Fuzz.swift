// Hostile bytes for the readers of real messages, by libFuzzer. Built by scripts/fuzz, once for
// each target. A promise that is broken ends the process, which libFuzzer reports with the input.

import Messages
import Wire

@_silgen_name("allocations_begin") func allocationsBegin()
@_silgen_name("allocations_end") func allocationsEnd() -> Int

/// What an input may make a reader hold: the room that it is given for entries of lists, three
/// times while a list grows, so many bytes for each of the input's own, and some for any.
enum AllocationLimit {
  static let multiple = 32
  static let constant = 64 << 10

  static func room(_ count: Int) -> Int { 32 << 10 + 8 * count }
  static func total(_ count: Int) -> Int { 3 * room(count) + multiple * count + constant }
}

/// The messages that an input's first byte chooses from.
let targets: [any Wire.Message.Type] = [
  V1.Input.self, V1.Job.self, V1.JobEvent.self, V1.ChatInput.self, V1.ChatOutput.self,
  V1.EmbeddingOutput.self, V1.ImageInput.self, V1.Usage.self, V1.File.self,
  V1.Model.self, V1.ErrorResponse.self,
  GoogleRpc.Status.self, GoogleRpc.BadRequest.self, GoogleProtobuf.Struct.self,
  GoogleProtobuf.Value.self, GoogleProtobuf.`Any`.self, GoogleProtobuf.FieldMask.self,
  GoogleProtobuf.Timestamp.self, GoogleProtobuf.Duration.self,
]
let types = TypeRegistry(targets)

func broken(_ promise: String) -> Never { fatalError(promise) }

/// Runs a reader and holds it to the limit of memory.
func bounded<R>(_ count: Int, _ read: () throws(WireError) -> R) -> R? {
  allocationsBegin()
  let result: R?
  do throws(WireError) { result = try read() } catch { result = nil }
  let peak = allocationsEnd()
  if peak > AllocationLimit.total(count) {
    broken("\(peak) bytes held for an input of \(count)")
  }
  return result
}

func decode(
  _ type: any Wire.Message.Type, binary: [UInt8]
) throws(WireError) -> any Wire.Message {
  var message = type.init()
  try binary.withReader { (bytes) throws(WireError) in
    var reader = BinaryReader(bytes)
    reader.room = AllocationLimit.room(binary.count)
    try message.merge(from: &reader)
  }
  return message
}

func decode(
  _ type: any Wire.Message.Type, json: [UInt8], ignoring: Bool
) throws(WireError) -> any Wire.Message {
  var message = type.init()
  try json.withReader { (bytes) throws(WireError) in
    try message.merge(
      json: bytes, ignoringUnknownFields: ignoring, types: types,
      room: AllocationLimit.room(json.count))
  }
  return message
}

/// What was read is written, and read again as the same bytes; as the same JSON where it has any.
func check(_ message: any Wire.Message, _ type: any Wire.Message.Type) {
  let binary = message.binary()
  guard let again = try? type.init(binary: binary) else { broken("what was written is refused") }
  if again.binary() != binary { broken("another message was read than was written") }
  var violations = Violations()
  message.validate(into: &violations)
  guard let json = try? message.checkedJSON(types: types) else { return }
  do throws(WireError) {
    let read = try decode(type, json: json, ignoring: false)
    if (try? read.checkedJSON(types: types)) != json { broken("JSON is not read as it is written") }
  } catch {
    // A list is a level of JSON and none of the binary format; written JSON may have less room.
    if error.kind == .tooDeep || error.kind == .tooLarge { return }
    broken("written JSON is refused: \(error)")
  }
}

#if FUZZ_BINARY
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let type = targets[Int(start[0]) % targets.count]
    let input = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    let message = bounded(count) { () throws(WireError) in try decode(type, binary: input) }
    if let message { check(message, type) }
    return 0
  }
#elseif FUZZ_JSON
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let type = targets[Int(start[0] & 0x7F) % targets.count]
    let ignoring = start[0] & 0x80 != 0
    let input = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    let message = bounded(count) { () throws(WireError) in
      try decode(type, json: input, ignoring: ignoring)
    }
    if let message { check(message, type) }
    return 0
  }
#elseif FUZZ_TEXT
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    var refusal: WireError.Kind?
    let tree = bounded(count) { () throws(WireError) in
      do throws(WireError) {
        return try JSONValue(parsing: input, room: AllocationLimit.room(input.count))
      } catch {
        refusal = error.kind
        throw error
      }
    }
    if let tree {
      let written = tree.json()
      guard let again = try? JSONValue(parsing: written) else { broken("written JSON is refused") }
      if again.json() != written { broken("another tree was read than was written") }
    }
    let text = String(decoding: input, as: UTF8.self)
    // The tree alone refuses names that are there twice, and too many values.
    if text.utf8.elementsEqual(input), refusal != .duplicateField, refusal != .tooLarge,
      TextFormat.isJSON(text) != (tree != nil)
    {
      broken("isJSON and the parser differ")
    }
    _ = TextFormat.isHTTPURL(text)
    _ = TextFormat.isSlug(text)
    _ = TextFormat.isMIMEType(text)
    _ = GoogleProtobuf.Duration.parse(text)
    _ = Pattern.isValid(text)
    return 0
  }
#endif
