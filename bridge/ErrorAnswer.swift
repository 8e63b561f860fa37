// A failure as JSON: `{"error": {"code": …, "reason": …, "message": …, …}}`.

import Core
import HTTP
import Wire

/// Error bodies and their heads, the same on every path. All fields with presence are printed.
enum ErrorAnswer {
  static func send(
    _ failure: Failure, requestID: String, _ fields: HTTPFields, _ exchange: any ServerExchange,
    isHead: Bool
  ) {
    var fields = fields
    let bytes = body(failure, requestID: requestID)
    fields.append("content-type", "application/json")
    fields.append("content-length", String(bytes.count))
    fields.append("cache-control", "no-store")
    fields.append("request-id", requestID)
    if let wait = failure.retryAfter {
      fields.append("retry-after", String(max(1, (wait.milliseconds + 999) / 1000)))
    }
    if failure.code == .unauthenticated { fields.append("www-authenticate", "Bearer") }
    exchange.respond(
      ResponseHead(status: failure.httpStatus, fields: fields), endOfResponse: isHead)
    if isHead { return }
    exchange.write(bytes)
    exchange.finish(trailers: nil)
  }

  static func body(_ failure: Failure, requestID: String) -> [UInt8] {
    var writer = JSONWriter()
    write(failure, requestID: requestID, to: &writer)
    return writer.array()
  }

  /// The members are those of modelroute.v1.Error.
  private static func write(_ failure: Failure, requestID: String, to writer: inout JSONWriter) {
    let body = writer.beginObject()
    writer.mapKey("error")
    let error = writer.beginObject()
    text("code", failure.code.rawValue, &writer)
    text("reason", failure.reason, &writer)
    text("message", failure.message, &writer)
    writer.mapKey("retryable")
    writer.bool(failure.retryable)
    if let wait = failure.retryAfter { text("retryAfter", seconds(wait), &writer) }
    writer.mapKey("charged")
    money(failure.charged ?? .zero, &writer)
    text("requestId", requestID, &writer)
    violations(failure.fieldViolations, &writer)
    writer.endObject(error)
    writer.endObject(body)
  }

  private static func text(_ name: String, _ value: String, _ writer: inout JSONWriter) {
    if value.isEmpty { return }
    writer.mapKey(name)
    writer.string(value)
  }

  /// google.type.Money in proto3 JSON: zero parts are left out.
  private static func money(_ amount: Amount, _ writer: inout JSONWriter) {
    let (units, nanos) = amount.nanos.quotientAndRemainder(dividingBy: 1_000_000_000)
    let mark = writer.beginObject()
    text("currencyCode", "USD", &writer)
    if units != 0 { text("units", String(units), &writer) }
    if nanos != 0 {
      writer.mapKey("nanos")
      writer.raw(String(nanos))
    }
    writer.endObject(mark)
  }

  private static func violations(
    _ violations: [Failure.FieldViolation], _ writer: inout JSONWriter
  ) {
    if violations.isEmpty { return }
    writer.mapKey("fieldViolations")
    let list = writer.beginArray()
    for violation in violations {
      writer.element()
      let mark = writer.beginObject()
      text("field", violation.field, &writer)
      text("description", violation.description, &writer)
      writer.endObject(mark)
    }
    writer.endArray(list)
  }

  /// A google.protobuf.Duration in milliseconds, as in `1.500s`.
  private static func seconds(_ duration: Duration) -> String {
    let milliseconds = max(1, duration.milliseconds)
    let fraction = String(1000 + milliseconds % 1000).dropFirst()
    return fraction == "000" ? "\(milliseconds / 1000)s" : "\(milliseconds / 1000).\(fraction)s"
  }
}
