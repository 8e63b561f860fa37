// What is sent, and when: a list of steps that knows nothing about where it is played.

import HTTP
import Wire

/// One thing that a server does.
enum Step {
  case head(ResponseHead)
  case body([UInt8])
  /// So many zeros, made as they are sent.
  case filler(Int)
  /// Nothing for so many milliseconds.
  case wait(Int)
  /// The proper end.
  case finish
  /// The improper end: the connection breaks.
  case reset
  /// Nothing ever again; the client has to give up.
  case hang
}

/// The whole answer to one request.
struct Script {
  var steps: [Step]

  init(_ steps: [Step]) { self.steps = steps }

  /// A complete answer in one piece.
  init(status: Int, fields: HTTPFields, body: [UInt8], contentType: String = "application/json") {
    var fields = fields
    fields.set("content-type", to: contentType)
    fields.set("content-length", to: "\(body.count)")
    steps = [.head(ResponseHead(status: status, fields: fields)), .body(body), .finish]
  }

  init(status: Int, fields: HTTPFields = HTTPFields(), json: JSONValue) {
    self.init(status: status, fields: fields, body: json.json())
  }
}
