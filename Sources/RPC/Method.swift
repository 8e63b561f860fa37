// What a schema says about one method, as data that no handler can forget.

package import Core

/// One RPC method: its name, its shape and its rules, printed by the code generator.
///
/// A class, so that a call carries one reference and a method can be compared by identity.
package final class Method: Sendable {
  /// The full name of the service, as in `modelroute.v1.JobService`.
  package let service: String
  /// The name of the method, as in `CreateJob`.
  package let name: String
  /// `/service/name`, the HTTP/2 path of gRPC.
  package let path: String
  package let requestStreaming: Bool
  package let responseStreaming: Bool
  /// Whether the handler never waits and is called synchronously on the loop.
  package let isImmediate: Bool
  package let access: Access
  /// Whether the method changes nothing, so that it may be sent again (`NO_SIDE_EFFECTS`).
  package let isReadOnly: Bool
  /// The REST bindings, the primary one first.
  package let http: [HTTPRule]
  /// The request field, in proto names, that the header `Idempotency-Key` fills.
  package let requestIDField: String?
  /// The request fields, in proto names, that `Last-Event-ID` fills, in the order of its parts.
  package let resumeFields: [String]
  /// Over HTTP the request is bytes as they are, and this is what its head fills.
  package let content: ContentRule?
  /// Over HTTP the response is bytes as they are.
  package let respondsWithContent: Bool

  package init(
    service: String,
    name: String,
    requestStreaming: Bool = false,
    responseStreaming: Bool = false,
    isImmediate: Bool = false,
    access: Access,
    isReadOnly: Bool = false,
    http: [HTTPRule] = [],
    requestIDField: String? = nil,
    resumeFields: [String] = [],
    content: ContentRule? = nil,
    respondsWithContent: Bool = false
  ) {
    self.service = service
    self.name = name
    self.path = "/\(service)/\(name)"
    self.requestStreaming = requestStreaming
    self.responseStreaming = responseStreaming
    self.isImmediate = isImmediate
    self.access = access
    self.isReadOnly = isReadOnly
    self.http = http
    self.requestIDField = requestIDField
    self.resumeFields = resumeFields
    self.content = content
    self.respondsWithContent = respondsWithContent
  }
}

/// What of a request the head of an HTTP body fills: paths of fields in proto names.
package struct ContentRule: Equatable, Sendable {
  /// The message that is sent first; the query and the fields of a form name fields of it.
  package var head: String
  package var type: String?
  package var size: String?
  package var name: String?
  package var digest: String?

  package init(
    head: String, type: String? = nil, size: String? = nil, name: String? = nil,
    digest: String? = nil
  ) {
    self.head = head
    self.type = type
    self.size = size
    self.name = name
    self.digest = digest
  }
}

/// Who may call a method.
package enum Access: Equatable, Sendable {
  /// Anyone, without a credential.
  case `public`
  /// A principal that holds the scope, as in `jobs.write`.
  case scope(String)
  /// An operator; the scope still names the service for the audit trail.
  case `operator`(String)
}

/// One `google.api.http` binding.
package struct HTTPRule: Equatable, Sendable {
  /// The HTTP method in upper case, or `*` for any.
  package var method: String
  /// The path template, as in `/v1/jobs/{job}:cancel`.
  package var template: String
  /// `*` for the whole request, a top-level field in proto names, or empty for no body.
  package var body: String

  package init(method: String, template: String, body: String = "") {
    self.method = method
    self.template = template
    self.body = body
  }
}

extension Method {
  /// Whether a call of it may last.
  package var isStream: Bool { requestStreaming || responseStreaming }

  /// What a service answers that does not implement this method.
  package var unimplemented: Failure {
    Failure(
      .notFound, "\(service)/\(name) is not implemented", reason: Failure.unimplementedMethod)
  }
}
