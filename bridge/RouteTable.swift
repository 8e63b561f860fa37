// Which method serves a path: a tree of the segments of all templates.

import Core
import RPC

/// One REST binding of a method.
struct Route {
  let handler: Handler
  let rule: HTTPRule
  let template: PathTemplate
}

/// The routes that fit a path, by HTTP method, with the segments they were found by.
struct PathMatch {
  /// By HTTP method in upper case; `*` for any.
  let routes: [String: Route]
  /// The raw segments, without the verb.
  let segments: [Substring]
}

/// Finds routes by raw path. Immutable once made.
final class RouteTable: Sendable {
  private let root: Node

  private struct Node {
    var literals: [String: Node] = [:]
    /// In an array, since a value cannot hold itself; at most one.
    var any: [Node] = []
    /// Routes that end here: by verb, then by HTTP method.
    var ends: [String: [String: Route]] = [:]
    /// Routes whose `**` begins here: by verb, then by HTTP method.
    var rests: [String: [String: Route]] = [:]
  }

  /// Methods whose request is a stream have no JSON form; those whose request is no content either
  /// are left out.
  init(_ handlers: [Handler]) throws(Failure) {
    var root = Node()
    for handler in handlers
    where !handler.method.requestStreaming || handler.method.content != nil {
      for rule in handler.method.http {
        guard let template = PathTemplate(rule.template) else {
          throw Failure(.internal, "malformed path template \(rule.template)")
        }
        let route = Route(handler: handler, rule: rule, template: template)
        guard Self.insert(route, template.segments[...], &root) else {
          throw Failure(.internal, "two methods claim \(rule.method) \(rule.template)")
        }
      }
    }
    self.root = root
  }

  private static func insert(
    _ route: Route, _ segments: ArraySlice<PathTemplate.Segment>, _ node: inout Node
  ) -> Bool {
    guard let first = segments.first else {
      return node.ends[route.template.verb, default: [:]]
        .updateValue(route, forKey: route.rule.method) == nil
    }
    switch first {
    case .literal(let text):
      return insert(route, segments.dropFirst(), &node.literals[text, default: Node()])
    case .any:
      if node.any.isEmpty { node.any.append(Node()) }
      return insert(route, segments.dropFirst(), &node.any[0])
    case .rest:
      return node.rests[route.template.verb, default: [:]]
        .updateValue(route, forKey: route.rule.method) == nil
    }
  }

  /// What fits the raw path, which begins with `/` and has no query. A verb counts only where some
  /// route has it; else its colon is part of the last segment.
  func match(_ path: Substring) -> PathMatch? {
    guard path.first == "/" else { return nil }
    let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    if let last = segments.last, let colon = last.lastIndex(of: ":") {
      let verb = String(last[last.index(after: colon)...])
      var bare = segments
      bare[bare.count - 1] = last[..<colon]
      if !verb.isEmpty, let routes = Self.find(bare[...], verb, root) {
        return PathMatch(routes: routes, segments: bare)
      }
    }
    return Self.find(segments[...], "", root).map { PathMatch(routes: $0, segments: segments) }
  }

  /// Literals win over `*`, which wins over `**`.
  private static func find(
    _ segments: ArraySlice<Substring>, _ verb: String, _ node: Node
  ) -> [String: Route]? {
    guard let first = segments.first else { return node.ends[verb] ?? node.rests[verb] }
    if let next = node.literals[String(first)],
      let found = find(segments.dropFirst(), verb, next)
    {
      return found
    }
    if !first.isEmpty, let next = node.any.first,
      let found = find(segments.dropFirst(), verb, next)
    {
      return found
    }
    return node.rests[verb]
  }
}
