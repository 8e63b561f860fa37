// What a method and a path lead to.

import Core
import RPC

/// A handler, and how this way of calling it fills the request.
struct Target {
  let handler: Handler
  let bodyField: String
  let pathBindings: [JSONRequest.Binding]

  /// By REST rule, or as `POST /service/method` with the whole request as its body.
  static func find(
    _ httpMethod: String, _ path: Substring, _ routes: RouteTable, _ router: Router
  ) throws(Rejection) -> Target {
    if let handler = router.handler(at: String(path)), !handler.method.requestStreaming {
      guard httpMethod == "POST" else {
        throw Rejection(.httpMethod(httpMethod), allowing: ["POST"], isPreflight: httpMethod)
      }
      return Target(handler: handler, bodyField: "*", pathBindings: [])
    }
    guard let match = routes.match(path) else {
      throw Rejection(Failure(.notFound, "no such path", reason: Failure.unknownMethod))
    }
    guard let route = route(httpMethod, match) else {
      throw Rejection(
        .httpMethod(httpMethod), allowing: allowed(match), isPreflight: httpMethod)
    }
    return Target(
      handler: route.handler, bodyField: route.rule.body,
      pathBindings: try bindings(route.template, match.segments))
  }

  /// HEAD is GET without a body; streams of events have no HEAD.
  private static func route(_ httpMethod: String, _ match: PathMatch) -> Route? {
    if let route = match.routes[httpMethod] ?? match.routes["*"] { return route }
    guard httpMethod == "HEAD", let route = match.routes["GET"], hasHead(route) else {
      return nil
    }
    return route
  }

  private static func allowed(_ match: PathMatch) -> [String] {
    var methods = match.routes.keys.sorted()
    if let route = match.routes["GET"], hasHead(route) { methods.append("HEAD") }
    return methods
  }

  private static func hasHead(_ route: Route) -> Bool {
    let method = route.handler.method
    return !method.responseStreaming || method.respondsWithContent
  }

  private static func bindings(
    _ template: PathTemplate, _ segments: [Substring]
  ) throws(Rejection) -> [JSONRequest.Binding] {
    var bindings: [JSONRequest.Binding] = []
    for variable in template.variables {
      // The last variable may end in `**`, which takes as many segments as there are.
      let isOpen =
        variable.isMultiSegment && variable.segments.upperBound == template.segments.count
      let end =
        isOpen && template.segments.last == .rest
        ? segments.count : variable.segments.upperBound
      let raw = segments[variable.segments.lowerBound..<max(variable.segments.lowerBound, end)]
        .joined(separator: "/")
      guard let value = PercentCoding.decode(raw, keepingSlashes: variable.isMultiSegment) else {
        throw Rejection(
          .invalid(variable.fieldPath.joined(separator: "."), "is not percent-encoded UTF-8"))
      }
      bindings.append(JSONRequest.Binding(path: variable.fieldPath, value: value))
    }
    return bindings
  }
}

extension Failure {
  static func httpMethod(_ name: String) -> Failure {
    Failure(.invalidRequest, "the path does not take \(name)", reason: httpMethod)
  }

  static func bodyTooLong(_ limit: Int) -> Failure {
    Failure(
      .invalidRequest, "the body is longer than \(limit) bytes", reason: payloadTooLarge)
  }
}
