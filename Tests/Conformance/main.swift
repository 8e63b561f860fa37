// The testee of Google's protobuf conformance suite (conformance/README.md there): on standard
// input requests, on standard output answers, each with its length in four bytes, little-endian.

import Wire

let types = TypeRegistry(
  [
    Conformance.FailureSet.self, ProtobufTestMessagesProto3.TestAllTypesProto3.self,
    ProtobufTestMessagesProto3.TestAllTypesProto3.NestedMessage.self,
    ProtobufTestMessagesProto3.ForeignMessage.self,
  ])

/// What is wrong with the test's input or output, or why it does not apply.
enum Refusal: Error {
  case parse(WireError)
  case serialize(WireError)
  case skipped(String)
}

func decode(_ request: Conformance.ConformanceRequest) throws(Refusal) -> any Wire.Message {
  guard let type = types[request.messageType] else {
    throw .skipped("\(request.messageType) is not proto3, or not of this suite")
  }
  var message = type.init()
  do throws(WireError) {
    switch request.payload {
    case .protobufPayload(let bytes): try message.merge(binary: bytes)
    case .jsonPayload(let text):
      let ignores = request.testCategory == .jsonIgnoreUnknownParsingTest
      try Array(text.utf8).withReader { (bytes) throws(WireError) in
        try message.merge(json: bytes, ignoringUnknownFields: ignores, types: types)
      }
    case .jspbPayload, .textPayload, nil: throw WireError(.unknownField, "")
    }
  } catch {
    if error.kind == .unknownField, error.message.isEmpty {
      throw .skipped("only the binary format and JSON are read")
    }
    throw .parse(error)
  }
  return message
}

func answer(
  _ request: Conformance.ConformanceRequest
) throws(Refusal) -> Conformance.ConformanceResponse.Result {
  let message = try decode(request)
  switch request.requestedOutputFormat {
  case .protobuf: return .protobufPayload(message.binary())
  case .json:
    do throws(WireError) {
      let text = try message.checkedJSON(types: types)
      return .jsonPayload(String(decoding: text, as: UTF8.self))
    } catch {
      throw .serialize(error)
    }
  case .unspecified, .jspb, .textFormat, .unrecognized:
    throw .skipped("only the binary format and JSON are written")
  }
}

func respond(to bytes: [UInt8]) -> Conformance.ConformanceResponse {
  var response = Conformance.ConformanceResponse()
  var request = Conformance.ConformanceRequest()
  do throws(WireError) {
    try request.merge(binary: bytes)
  } catch {
    response.result = .runtimeError("the request is not one: \(error)")
    return response
  }
  do throws(Refusal) {
    response.result = try answer(request)
  } catch {
    response.result =
      switch error {
      case .parse(let error): .parseError("\(error)")
      case .serialize(let error): .serializeError("\(error)")
      case .skipped(let why): .skipped(why)
      }
  }
  return response
}

while let request = Frames.take() {
  guard Frames.give(respond(to: request).binary()) else { break }
}
