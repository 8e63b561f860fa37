// The schema with what printing needs to know about it: types, boxes, which messages have rules.

/// The schema and its derived facts.
struct Model {
  let schema: Schema
  /// Messages that hold a rule, themselves or below.
  private(set) var ruled: Set<String> = []
  /// Requests and what they hold: only these are filled from paths and queries.
  private(set) var requests: Set<String> = []
  /// Sizes in memory by message, about.
  private var sizes: [String: Int] = [:]
  /// Messages by message that it reaches through single fields: `a` in `reach[b]` is on a cycle if
  /// `b` is in `reach[a]`.
  private var reach: [String: Set<String>] = [:]

  /// Larger messages are held by reference, so that structs stay quick to move.
  static let inlineLimit = 64

  init(_ schema: Schema) {
    self.schema = schema
    for name in schema.messages.keys.sorted() { reach[name] = reachable(from: name) }
    for name in schema.messages.keys.sorted() { _ = size(of: name) }
    findRules()
    for file in schema.files {
      for method in file.services.flatMap(\.methods) {
        requests.insert(method.input)
        requests.formUnion(reach[method.input] ?? [])
      }
    }
  }

  func message(_ name: String) -> Message? { schema.messages[name] }

  // MARK: Types

  func swiftType(_ kind: Kind) -> String {
    switch kind {
    case .scalar(let scalar): scalar.swiftType
    case .message(let name): schema.messages[name]?.swiftPath ?? name
    case .enum(let name): schema.enums[name]?.swiftPath ?? name
    }
  }

  /// The type of the property that holds the field.
  func propertyType(_ field: Field) -> String {
    switch field.cardinality {
    case .implicit: swiftType(field.kind)
    case .optional: "\(swiftType(field.kind))?"
    case .repeated: "[\(swiftType(field.kind))]"
    case .map:
      mapEntry(field).map { "[\(swiftType($0.key.kind)): \(swiftType($0.value.kind))]" } ?? ""
    case .oneof: swiftType(field.kind)
    }
  }

  func defaultValue(_ field: Field) -> String {
    switch (field.cardinality, field.kind) {
    case (.repeated, _): "[]"
    case (.map, _): "[:]"
    case (.implicit, .scalar(let scalar)): scalar.defaultLiteral
    case (.implicit, .enum(let name)): ".\(schema.enums[name].map(Self.firstCase) ?? "")"
    case (.implicit, .message), (.optional, _), (.oneof, _): "nil"
    }
  }

  static func firstCase(_ enumeration: Enum) -> String {
    enumeration.values.first.map {
      Names.enumCase($0.name, of: enumeration.swiftName)
    } ?? "unspecified"
  }

  func mapEntry(_ field: Field) -> (key: Field, value: Field)? {
    guard case .message(let name) = field.kind, let entry = schema.messages[name],
      entry.isMapEntry, entry.fields.count == 2
    else { return nil }
    return (entry.fields[0], entry.fields[1])
  }

  /// Null is a value of these in JSON.
  func isNullable(_ kind: Kind) -> Bool {
    switch kind {
    case .message(let name): name == ".google.protobuf.Value"
    case .enum: isNullValue(kind)
    case .scalar: false
    }
  }

  func isNullValue(_ kind: Kind) -> Bool {
    guard case .enum(let name) = kind else { return false }
    return name == ".google.protobuf.NullValue"
  }

  /// An element that is lent, as it is written: messages and strings where they are, of others the
  /// value.
  static func lent(_ element: String, _ kind: Kind) -> String {
    switch kind {
    case .message, .scalar(.string): element
    case .scalar, .enum: "\(element).value"
    }
  }

  // MARK: Boxes

  /// The expression for what a map's entry takes in memory.
  func entryStride(_ key: Field, _ value: Field) -> String {
    "MemoryLayout<(\(swiftType(key.kind)), \(swiftType(value.kind)))>.stride"
  }

  /// Whether a single message field is held by reference: it is large, or on a cycle.
  func isBoxed(_ field: Field, in message: Message) -> Bool {
    guard case .message(let name) = field.kind else { return false }
    switch field.cardinality {
    case .implicit, .repeated, .map: return false
    case .optional, .oneof:
      return reach[name]?.contains(".\(message.fullName)") ?? false
        || name == ".\(message.fullName)"
        || (sizes[name] ?? 0) > Self.inlineLimit
    }
  }

  /// The messages that `name` holds directly or through other single fields.
  private func reachable(from name: String) -> Set<String> {
    var found: Set<String> = []
    var rest = [name]
    while let next = rest.popLast() {
      for field in schema.messages[next]?.fields ?? [] {
        guard case .message(let target) = field.kind else { continue }
        switch field.cardinality {
        case .repeated, .map: continue
        case .implicit, .optional, .oneof: break
        }
        if found.insert(target).inserted { rest.append(target) }
      }
    }
    return found
  }

  private mutating func size(of name: String) -> Int {
    if let known = sizes[name] { return known }
    guard let message = schema.messages[name] else { return 8 }
    // Stops at cycles, whose fields are boxed.
    sizes[name] = Self.inlineLimit + 1
    var total = 8
    var oneofs: [Int: Int] = [:]
    for field in message.fields {
      let size = size(of: field, in: message)
      switch field.cardinality {
      case .oneof(let index): oneofs[index] = max(oneofs[index] ?? 0, size + 1)
      case .optional: total += aligned(size + 1)
      case .implicit, .repeated, .map: total += aligned(size)
      }
    }
    total += oneofs.values.reduce(0) { $0 + aligned($1) }
    sizes[name] = total
    return total
  }

  private func aligned(_ size: Int) -> Int { size <= 4 ? size : (size + 7) / 8 * 8 }

  private mutating func size(of field: Field, in message: Message) -> Int {
    switch field.cardinality {
    case .repeated, .map: return 8
    case .implicit, .optional, .oneof: break
    }
    switch field.kind {
    case .scalar(let scalar): return scalar.size
    case .enum: return 5
    case .message(let name):
      if reach[name]?.contains(".\(message.fullName)") ?? false { return 8 }
      let inner = size(of: name)
      return inner > Self.inlineLimit ? 8 : inner
    }
  }

  // MARK: Rules

  /// Marks messages upwards until nothing changes.
  private mutating func findRules() {
    // Their ranges are checked by hand-written code.
    ruled = [".google.protobuf.Timestamp", ".google.protobuf.Duration"]
    var changed = true
    while changed {
      changed = false
      for (name, message) in schema.messages where !ruled.contains(name) {
        if hasRule(message) {
          ruled.insert(name)
          changed = true
        }
      }
    }
  }

  private func hasRule(_ message: Message) -> Bool {
    !message.rules.isEmpty || message.oneofs.contains { $0.isRequired }
      || message.fields.contains { $0.rule != nil || isRuled($0) }
  }

  /// Whether values of the field have rules of their own.
  func isRuled(_ field: Field) -> Bool {
    var kind = field.kind
    if let entry = mapEntry(field) { kind = entry.value.kind }
    guard case .message(let name) = kind else { return false }
    return ruled.contains(name)
  }

  // MARK: Tags

  static func tag(_ field: Field, wireType: Int? = nil) -> Int {
    field.number * 8 + (wireType ?? Self.wireType(field.kind))
  }

  static func wireType(_ kind: Kind) -> Int {
    switch kind {
    case .scalar(let scalar): scalar.wireType
    case .message: 2
    case .enum: 0
    }
  }
}
