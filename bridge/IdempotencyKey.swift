// The header `Idempotency-Key` and the request's own field are one thing in two places.

import Core
import RPC
import Wire

enum IdempotencyKey {
  /// Whether the body sets the field already, to the same key. Throws where it sets another one.
  /// - Parameter path: the field in proto names, seen from the request message.
  static func isInBody(
    _ key: String, _ path: [String], _ body: [UInt8], bodyField: String
  ) throws(Failure) -> Bool {
    var path = path[...]
    if bodyField != "*" {
      guard path.first == bodyField else { return false }
      path = path.dropFirst()
    }
    guard !body.isEmpty,
      let tree = try? JSONValue(parsing: body, room: RequestBody.room(body.count))
    else { return false }
    var value = tree
    for name in path {
      guard let next = value[name] ?? value[camelCase(name)] else { return false }
      value = next
    }
    guard case .string(let text) = value, !text.isEmpty else { return false }
    guard text == key else {
      throw Failure(
        .conflict, "Idempotency-Key and \(path.joined(separator: ".")) differ",
        reason: "request_id")
    }
    return true
  }

  private static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_")
    return words.dropFirst().reduce(String(words.first ?? "")) { text, word in
      text + word.prefix(1).uppercased() + word.dropFirst()
    }
  }
}
