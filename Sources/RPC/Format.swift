// How a message is written, and the form in which a request reaches its handler.

/// How messages of a call are written. Independent of the wire protocol that carries them.
package enum Format: Sendable {
  case binary
  case json
}

/// One request message before it is decoded.
package enum RequestBody {
  /// Protobuf bytes, valid while the handler is being called.
  case binary(UnsafeRawBufferPointer)
  case json(JSONRequest)
  /// A piece of content, for the content field of the method's request.
  case content([UInt8])
}

/// A request as the bridge sees it: a JSON body and texts for single fields.
package struct JSONRequest: Sendable {
  /// The text for one field, from the query or the path.
  package struct Binding: Sendable, Equatable {
    package var path: [String]
    package var value: String

    package init(path: [String], value: String) {
      self.path = path
      self.value = value
    }
  }

  /// JSON text; empty where there is none.
  package var body: [UInt8]
  /// `*` where the body is the whole message, else the name of the field that it fills.
  package var bodyField: String
  /// In the order in which they are applied: those of the path come last and so win.
  package var bindings: [Binding]

  package init(body: [UInt8], bodyField: String = "*", bindings: [Binding] = []) {
    self.body = body
    self.bodyField = bodyField
    self.bindings = bindings
  }
}
