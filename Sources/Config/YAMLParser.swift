// The fence around libyaml: its events become a tree. The only file that imports CYAML.

import CYAML
package import Core

extension YAMLDocument {
  /// Parses one file's content. Refused with a position: anything that is not one YAML document,
  /// duplicate keys, keys that are no scalars, anchors, aliases and tags (so nothing can expand),
  /// and whatever passes `YAMLLimit`.
  package init(parsing text: [UInt8], file: String) throws(Failure) {
    self.init(file: file, root: YAMLNode(mark: Mark(line: 1, column: 1), content: .mapping([])))
    guard text.count <= YAMLLimit.fileBytes else {
      throw failure("the file is larger than \(YAMLLimit.fileBytes) bytes", at: root.mark)
    }
    let result = text.withUnsafeBufferPointer { bytes -> Result<YAMLNode?, Failure> in
      var parser = yaml_parser_t()
      guard yaml_parser_initialize(&parser) == 1 else {
        return .failure(Failure(.internal, "out of memory"))
      }
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var builder = YAMLBuilder(document: self)
      do throws(Failure) {
        while true {
          let event = try Self.next(&parser, for: self)
          if case .end = event.content { return .success(builder.root) }
          try builder.add(event)
        }
      } catch {
        return .failure(error)
      }
    }
    if let node = try result.get() { root = node }
  }

  /// The next event as a Swift value; libyaml's is freed here.
  private static func next(
    _ parser: inout yaml_parser_t, for document: YAMLDocument
  ) throws(Failure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else {
      let problem = parser.problem.map { String(cString: $0) } ?? "malformed YAML"
      throw document.failure(problem, at: Mark(parser.problem_mark))
    }
    defer { yaml_event_delete(&event) }
    let mark = Mark(event.start_mark)
    func plain(
      _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
    )
      throws(Failure)
    {
      guard anchor == nil else { throw document.failure("anchors are not supported", at: mark) }
      guard tag == nil else { throw document.failure("tags are not supported", at: mark) }
    }
    switch event.type {
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT:
      return YAMLEvent(mark: mark, content: .nothing)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(mark: mark, content: .document)
    case YAML_ALIAS_EVENT: throw document.failure("aliases are not supported", at: mark)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try plain(scalar.anchor, scalar.tag)
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      return YAMLEvent(
        mark: mark, content: .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain))
    case YAML_SEQUENCE_START_EVENT:
      try plain(event.data.sequence_start.anchor, event.data.sequence_start.tag)
      return YAMLEvent(mark: mark, content: .beginSequence)
    case YAML_MAPPING_START_EVENT:
      try plain(event.data.mapping_start.anchor, event.data.mapping_start.tag)
      return YAMLEvent(mark: mark, content: .beginMapping)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(mark: mark, content: .close)
    default: return YAMLEvent(mark: mark, content: .end)
    }
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
