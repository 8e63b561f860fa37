// A failure as gRPC says it: status, message, and details in google.rpc.Status; and back.

package import Core
package import HTTP
import Protos
import Wire

package enum StatusFields {
  /// Field violations beyond this number are left out of the details, so that the trailers stay
  /// far below the 8 KiB that peers take.
  private static let violationCountLimit = 16

  /// Appends `grpc-status`, `grpc-message` and `grpc-status-details-bin`.
  package static func append(_ failure: Failure, requestID: String?, to fields: inout HTTPFields) {
    let message = String(failure.message.prefix(1024))
    fields.append(Wording.status, String(failure.grpcStatus))
    if !message.isEmpty { fields.append(Wording.message, StatusMessage.encode(message)) }
    var status = GoogleRpc.Status()
    status.code = Int32(truncatingIfNeeded: failure.grpcStatus)
    status.message = message
    status.details = details(failure, message, requestID: requestID ?? "")
    fields.append(Wording.details, Base64.encode(status.binary(), padded: false))
  }

  /// The failure that trailers tell of. The outer nil: they carry no status; the inner: OK.
  package static func parse(_ fields: HTTPFields) -> Failure?? {
    guard let text = fields.first(Wording.status) else { return .none }
    let status = Int(text) ?? 2
    let message = StatusMessage.decode(fields.first(Wording.message) ?? "")
    guard var failure = StatusCode.failure(status, message) else { return .some(nil) }
    if let encoded = fields.first(Wording.details), let bytes = Base64.decode(encoded),
      let details = try? GoogleRpc.Status(binary: bytes)
    {
      for detail in details.details { refine(&failure, by: detail) }
    }
    return .some(failure)
  }

  // MARK: Writing

  private static func details(
    _ failure: Failure, _ message: String, requestID: String
  ) -> [GoogleProtobuf.`Any`] {
    let violations = failure.fieldViolations.prefix(violationCountLimit)
    var details = [
      GoogleProtobuf.`Any`(packing: info(failure)),
      GoogleProtobuf.`Any`(packing: error(failure, message, requestID, violations)),
    ]
    if !violations.isEmpty {
      var request = GoogleRpc.BadRequest()
      request.fieldViolations = violations.map { violation in
        var field = GoogleRpc.BadRequest.FieldViolation()
        field.field = violation.field
        field.description = String(violation.description.prefix(200))
        return field
      }
      details.append(GoogleProtobuf.`Any`(packing: request))
    }
    if let wait = failure.retryAfter {
      var retry = GoogleRpc.RetryInfo()
      retry.retryDelay = GoogleProtobuf.Duration(wait)
      details.append(GoogleProtobuf.`Any`(packing: retry))
    }
    return details
  }

  private static func info(_ failure: Failure) -> GoogleRpc.ErrorInfo {
    var info = GoogleRpc.ErrorInfo()
    info.reason = failure.code.rawValue.uppercased()
    info.domain = "modelroute"
    if !failure.reason.isEmpty { info.metadata = ["reason": failure.reason] }
    return info
  }

  private static func error(
    _ failure: Failure, _ message: String, _ requestID: String,
    _ violations: ArraySlice<Failure.FieldViolation>
  ) -> V1.Error {
    var error = V1.Error()
    error.code = failure.code.rawValue
    error.reason = failure.reason
    error.message = message
    error.retryable = failure.retryable
    error.retryAfter = failure.retryAfter.map(GoogleProtobuf.Duration.init)
    error.charged = money(failure.charged ?? .zero)
    error.requestId = requestID
    error.fieldViolations = violations.map { violation in
      var field = V1.FieldViolation()
      field.field = violation.field
      field.description = String(violation.description.prefix(200))
      return field
    }
    return error
  }

  private static func money(_ amount: Amount) -> GoogleType.Money {
    var money = GoogleType.Money()
    money.currencyCode = "USD"
    money.units = amount.nanos / 1_000_000_000
    money.nanos = Int32(truncatingIfNeeded: amount.nanos % 1_000_000_000)
    return money
  }

  // MARK: Reading

  private static func refine(_ failure: inout Failure, by detail: GoogleProtobuf.`Any`) {
    if let error = try? detail.unpack(V1.Error.self) {
      if let code = Failure.Code(rawValue: error.code) { failure.code = code }
      failure.reason = error.reason
      if let wait = error.retryAfter { failure.retryAfter = wait.duration }
      if let money = error.charged { failure.charged = amount(money) }
      failure.fieldViolations = error.fieldViolations.map {
        Failure.FieldViolation(field: $0.field, description: $0.description)
      }
    } else if let request = try? detail.unpack(GoogleRpc.BadRequest.self) {
      guard failure.fieldViolations.isEmpty else { return }
      failure.fieldViolations = request.fieldViolations.map {
        Failure.FieldViolation(field: $0.field, description: $0.description)
      }
    } else if let retry = try? detail.unpack(GoogleRpc.RetryInfo.self) {
      failure.retryAfter = retry.retryDelay.flatMap(\.duration)
    }
  }

  private static func amount(_ money: GoogleType.Money) -> Amount? {
    let (scaled, overflow) = money.units.multipliedReportingOverflow(by: 1_000_000_000)
    let (nanos, overflowed) = scaled.addingReportingOverflow(Int64(money.nanos))
    return overflow || overflowed ? nil : Amount(nanos: nanos)
  }
}
