// YAML events into a tree, within limits.

import Core

/// One event of a YAML stream.
struct YAMLEvent {
  enum Content {
    case nothing, document, beginSequence, beginMapping, close, end
    case scalar(String, isPlain: Bool)
  }

  let mark: Mark
  let content: Content
}

/// Builds the tree from events in order, without recursion.
struct YAMLBuilder {
  private(set) var root: YAMLNode?
  private let document: YAMLDocument
  private var open: [Level] = []
  private var nodes = 0
  private var documents = 0

  /// A collection that is not closed yet.
  private struct Level {
    let mark: Mark
    let isMapping: Bool
    var elements: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var keys: Set<String> = []
    var key: (name: String, mark: Mark)?
  }

  init(document: YAMLDocument) { self.document = document }

  mutating func add(_ event: YAMLEvent) throws(Failure) {
    switch event.content {
    case .nothing, .end: break
    case .document:
      documents += 1
      guard documents == 1 else {
        throw document.failure("a second document in one file", at: event.mark)
      }
    case .beginSequence: try begin(event.mark, isMapping: false)
    case .beginMapping: try begin(event.mark, isMapping: true)
    case .close:
      guard let level = open.popLast() else { return }
      let content: YAMLNode.Content =
        level.isMapping ? .mapping(level.entries) : .sequence(level.elements)
      try put(YAMLNode(mark: level.mark, content: content))
    case .scalar(let text, let isPlain):
      if let last = open.indices.last, open[last].isMapping, open[last].key == nil {
        try beginEntry(text, at: event.mark, in: last)
      } else {
        try put(YAMLNode(mark: event.mark, content: .scalar(text, isPlain: isPlain)))
      }
    }
  }

  private mutating func begin(_ mark: Mark, isMapping: Bool) throws(Failure) {
    guard open.count < YAMLLimit.depth else {
      throw document.failure("more than \(YAMLLimit.depth) levels", at: mark)
    }
    if let level = open.last, level.isMapping, level.key == nil {
      throw document.failure("a key must be a plain name", at: mark)
    }
    open.append(Level(mark: mark, isMapping: isMapping))
  }

  private mutating func beginEntry(_ name: String, at mark: Mark, in level: Int) throws(Failure) {
    guard open[level].keys.insert(name).inserted else {
      throw document.failure("the key '\(name)' is there twice", at: mark)
    }
    open[level].key = (name, mark)
  }

  private mutating func put(_ node: YAMLNode) throws(Failure) {
    nodes += 1
    guard nodes <= YAMLLimit.nodes else {
      throw document.failure("more than \(YAMLLimit.nodes) nodes", at: node.mark)
    }
    guard let last = open.indices.last else {
      root = node
      return
    }
    if let key = open[last].key {
      open[last].entries.append(YAMLNode.Entry(key: key.name, mark: key.mark, value: node))
      open[last].key = nil
    } else {
      open[last].elements.append(node)
    }
  }
}
