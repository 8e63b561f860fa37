// Reads and writes messages of our schemas for comparisons with other implementations of protobuf.
//
// A request: its length (four bytes, little-endian), what to do (one character), the length of the
// message's full name (one byte), the name, the payload. An answer: its length, 0 or 1 for an
// error, the result or the error's text.
//
// N: the names of all messages, one a line. R: a random message by style (one byte) and seed (eight
// bytes), in binary. b: binary to binary. w: binary to JSON. r: JSON to binary; i: the same,
// ignoring what is unknown.

import Core
import Protos
import ProtosTestSupport
import Wire

let types = TypeRegistry(Schema.messages)
let descriptors = try Descriptors()

enum Fault: Error {
  case wire(WireError)
  case request(String)
}

func number(_ bytes: some Collection<UInt8>) -> UInt64 {
  bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
}

func decode(
  _ action: UInt8, _ payload: [UInt8], as type: any Wire.Message.Type
) throws(WireError) -> any Wire.Message {
  var message = type.init()
  switch action {
  case UInt8(ascii: "r"), UInt8(ascii: "i"):
    try payload.withReader { (bytes) throws(WireError) in
      try message.merge(
        json: bytes, ignoringUnknownFields: action == UInt8(ascii: "i"), types: types)
    }
  case _: try message.merge(binary: payload)
  }
  return message
}

func answer(_ request: [UInt8]) throws(Fault) -> [UInt8] {
  guard request.count >= 2, request.count >= 2 + Int(request[1]) else {
    throw .request("no request")
  }
  let name = String(decoding: request[2..<(2 + Int(request[1]))], as: UTF8.self)
  let payload = Array(request[(2 + Int(request[1]))...])
  if request[0] == UInt8(ascii: "N") {
    return Array(Schema.messages.map { $0.fullName }.joined(separator: "\n").utf8)
  }
  guard let type = types[name] else { throw .request("no message \(name)") }
  if request[0] == UInt8(ascii: "R") {
    guard payload.count == 9, let style = RandomMessage.Style(rawValue: payload[0]) else {
      throw .request("a style and a seed")
    }
    var random = RandomMessage(descriptors, seed: number(payload[1...]), style: style)
    return random.bytes(of: name)
  }
  do throws(WireError) {
    let message = try decode(request[0], payload, as: type)
    return request[0] == UInt8(ascii: "w")
      ? try message.checkedJSON(types: types) : message.binary()
  } catch {
    throw .wire(error)
  }
}

while let request = Frames.take() {
  let result: [UInt8]
  do throws(Fault) {
    result = [0] + (try answer(request))
  } catch {
    result = [1] + Array("\(error)".utf8)
  }
  guard Frames.give(result) else { break }
}
