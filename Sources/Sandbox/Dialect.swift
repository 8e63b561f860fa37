// What the emulated protocols have in common: how one of them reads requests and writes answers.

import HTTP
import Wire

/// A provider family's protocol for chat.
protocol Dialect {
  var name: String { get }
  /// The shape of a request's body.
  var shape: Shape { get }
  /// Nil where the credentials are fine.
  func refusalOfCredentials(_ fields: HTTPFields) -> Refusal?
  func refusal(of violation: Shape.Violation) -> Refusal
  /// The kind of error that a status stands for.
  func refusal(status: Int, faults: Faults) -> Refusal
  /// Only called with a body that has the shape.
  func prompt(from body: JSONValue, model: String) -> Prompt
  /// More conditions than a shape can say.
  func refusal(of prompt: Prompt, in body: JSONValue) -> Refusal?
  func body(of refusal: Refusal, marks: Marks) -> JSONValue
  func fields(marks: Marks) -> HTTPFields
  func answer(_ generation: Generation, to body: JSONValue, marks: Marks, faults: Faults)
    -> JSONValue
  func frames(_ generation: Generation, to body: JSONValue, marks: Marks, faults: Faults) -> [Frame]
  func errorFrame(_ refusal: Refusal, marks: Marks) -> [UInt8]
}

/// A request that is not answered as asked.
struct Refusal: Equatable {
  var status: Int
  var type: String
  var code: String?
  var param: String?
  var message: String
}

/// A piece of a stream, and its part in it.
struct Frame {
  enum Kind: Equatable {
    case opening, content, structure, finish, usage, terminator
  }
  var kind: Kind
  var bytes: [UInt8]

  /// A server-sent event, with or without a name.
  init(_ kind: Kind, event: String? = nil, _ data: JSONValue) {
    self.init(kind, event: event, text: data.jsonText())
  }

  init(_ kind: Kind, event: String? = nil, text: String) {
    self.kind = kind
    let name = event.map { "event: \($0)\n" } ?? ""
    bytes = Array("\(name)data: \(text)\n\n".utf8)
  }
}

/// What names one answer: ids, names, times, with the canaries worked in.
struct Marks {
  /// The number of the request since the start, from 1.
  var number: Int
  var hash: UInt64
  /// Unix seconds.
  var time: Int64
  /// The requested model.
  var model: String
  var canaries: [String]

  /// A provider's id, as in `chatcmpl-1-9f…`.
  func id(_ prefix: String, _ index: Int = 0) -> String {
    "\(prefix)\(String(hash &+ UInt64(number) &* 31 &+ UInt64(index), radix: 36))\(mark)"
  }

  /// The canaries as the end of a word; empty where there are none.
  var mark: String { canaries.map { "-" + $0 }.joined() }

  /// The name of the model that answers, as providers give it: with a version.
  var answeringModel: String { "\(model)-2026-01-01\(mark)" }

  /// The canaries as the end of a sentence.
  var aside: String {
    canaries.isEmpty ? "" : " (" + canaries.joined(separator: ", ") + ")"
  }

  /// Fields of every answer that providers' front ends add.
  func add(to fields: inout HTTPFields) {
    fields.append("server", "sandbox\(mark)")
    fields.append("via", "1.1 sandbox-edge\(mark)")
    fields.append("cf-ray", id("ray-"))
    for canary in canaries {
      fields.append("x-canary", canary)
      fields.append("set-cookie", "canary=\(canary); Path=/")
    }
  }
}
