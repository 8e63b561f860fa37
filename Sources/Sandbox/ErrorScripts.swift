// Answers that are none, in the shape of a dialect: refusals, and faults in front of any answer.

import HTTP
import Wire

/// Makes the error answers of a dialect.
struct ErrorScripts {
  let dialect: any Dialect

  /// The answer to a request that was refused.
  struct Refused: Error {
    let script: Script
  }

  /// The body of a request that is what it should be.
  func read(_ request: SandboxRequest, as shape: Shape, _ marks: Marks) -> Result<
    JSONValue, Refused
  > {
    if let refusal = dialect.refusalOfCredentials(request.head.fields) {
      return .failure(Refused(script: refused(refusal, marks)))
    }
    guard let bytes = request.body else {
      let refusal = dialect.refusal(status: 413, faults: Faults())
      return .failure(Refused(script: refused(refusal, marks)))
    }
    guard let body = try? JSONValue(parsing: bytes) else {
      return .failure(Refused(script: refused(Self.notJSON, marks)))
    }
    if let violation = shape.violation(in: body) {
      return .failure(Refused(script: refused(dialect.refusal(of: violation), marks)))
    }
    return .success(body)
  }

  private static let notJSON = Refusal(
    status: 400, type: "invalid_request_error",
    message: "We could not parse the JSON body of your request.")

  func refused(_ error: FaultSyntaxError, _ marks: Marks) -> Script {
    let message = "Unknown sandbox directive '\(error.member)'"
    return refused(
      Refusal(status: 400, type: "invalid_request_error", message: message), marks)
  }

  func refused(_ refusal: Refusal, _ marks: Marks, extra: HTTPFields = HTTPFields()) -> Script {
    var fields = dialect.fields(marks: marks)
    for line in extra.lines { fields.append(line.name, line.value) }
    return Script(
      status: refusal.status, fields: fields, json: dialect.body(of: refusal, marks: marks))
  }

  /// What happens instead of an answer; nil where there is one.
  func script(of faults: Faults, _ marks: Marks) -> Script? {
    let fields = dialect.fields(marks: marks)
    if faults.contains(.silence) { return Script([.hang]) }
    if faults.contains(.reset) { return Script([.reset]) }
    if let status = faults.emptyStatus { return Script(status: status, fields: fields, body: []) }
    if let status = faults.htmlStatus { return htmlPage(status, fields, marks) }
    if let status = faults.status {
      return refused(
        dialect.refusal(status: status, faults: faults), marks, extra: Self.retryFields(faults))
    }
    guard faults.contains(.errorBody) else { return nil }
    let refusal = dialect.refusal(status: 500, faults: faults)
    return Script(status: 200, fields: fields, json: dialect.body(of: refusal, marks: marks))
  }

  private static func retryFields(_ faults: Faults) -> HTTPFields {
    var fields = HTTPFields()
    if let seconds = faults.retryAfter { fields.append("retry-after", "\(seconds)") }
    if let milliseconds = faults.retryAfterMilliseconds {
      fields.append("retry-after-ms", "\(milliseconds)")
    }
    return fields
  }

  private func htmlPage(_ status: Int, _ fields: HTTPFields, _ marks: Marks) -> Script {
    let page = """
      <!DOCTYPE html>
      <html><head><title>\(status) sandbox-edge\(marks.mark)</title></head>
      <body><h1>Error \(status)</h1><p>The origin did not answer\(marks.aside).</p></body></html>

      """
    return Script(
      status: status, fields: fields, body: Array(page.utf8), contentType: "text/html")
  }
}
