// Field rules as code: `validate`.

import Wire

struct RulePrinter {
  let messages: MessagePrinter
  private var model: Model { messages.model }

  init(messages: MessagePrinter) { self.messages = messages }

  func print(_ message: Message, to printer: inout Printer) throws(GeneratorError) {
    guard model.ruled.contains(".\(message.fullName)"), messages.writesJSON else { return }
    printer.line()
    for field in message.fields {
      guard let pattern = field.rule?.pattern else { continue }
      guard Pattern.isValid(pattern) else {
        throw GeneratorError(place: field.place, message: "'\(pattern)' is not a pattern")
      }
      printer.line(
        "private static let \(patternName(field)) = Pattern(\(Printer.literal(pattern)))")
    }
    try printer.block("package func validate(into violations: inout Violations)") {
      (printer) throws(GeneratorError) in
      var printed: Set<Int> = []
      for field in message.fields {
        if case .oneof(let index) = field.cardinality {
          if printed.insert(index).inserted { try printOneof(index, message, to: &printer) }
        } else {
          try printField(field, message, to: &printer)
        }
      }
      try FieldsRulePrinter(messages: messages).print(message, to: &printer)
    }
  }

  private func patternName(_ field: Field) -> String { "\(Names.lowerCamel(field.name))Pattern" }

  // MARK: By cardinality

  private func printField(
    _ field: Field, _ message: Message, to printer: inout Printer
  ) throws(GeneratorError) {
    let name = Names.own(field.name)
    let checks = try valueChecks("value", field)
    let isRequired = field.rule?.isRequired ?? false
    switch field.cardinality {
    case .implicit:
      try printImplicit(field, name, to: &printer)
    case .optional:
      guard isRequired || !checks.isEmpty else { return }
      let source =
        model.isBoxed(field, in: message) ? "\(messages.ownStorage(field))?.value" : name
      if checks.isEmpty {
        printer.line("if \(source) == nil { \(required(field)) }")
      } else {
        printer.line("if let value = \(source) {")
        printer.indented { $0.all(checks) }
        printer.line(isRequired ? "} else { \(required(field)) }" : "}")
      }
    case .repeated: try printRepeated(field, name, checks, to: &printer)
    case .map: try printMap(field, name, to: &printer)
    case .oneof: break
    }
  }

  private func required(_ field: Field) -> String {
    "violations.add(\"\(field.name)\", \"is required\")"
  }

  private func printImplicit(
    _ field: Field, _ name: String, to printer: inout Printer
  ) throws(GeneratorError) {
    guard let rule = field.rule else { return }
    if rule.isDefinedEnum {
      printer.line("Rules.defined(\(name), \"\(field.name)\", &violations)")
      return
    }
    let checks = try valueChecks(name, field)
    var isSet = "\(name).number != 0"
    if case .scalar(let scalar) = field.kind { isSet = scalar.isSet(name) }
    guard rule.isRequired || !checks.isEmpty else { return }
    if checks.isEmpty {
      printer.line("if !(\(isSet)) { \(required(field)) }")
    } else {
      printer.line("if \(isSet) {")
      printer.indented { $0.all(checks) }
      printer.line(rule.isRequired ? "} else { \(required(field)) }" : "}")
    }
  }

  private func printRepeated(
    _ field: Field, _ name: String, _ checks: [String], to printer: inout Printer
  ) throws(GeneratorError) {
    printListRules(field, name, to: &printer)
    if field.rule?.isUnique ?? false {
      printer.line("Rules.unique(\(name), \"\(field.name)\", &violations)")
    }
    guard !checks.isEmpty else { return }
    let bounds = try durationChecks("value", field)
    printer.block("for (index, value) in \(name).enumerated()") { (printer) in
      printer.line("let start = violations.count")
      if case .message = field.kind {
        printer.line("value.validate(into: &violations)")
        printer.line("violations.enclose(\"\(field.name)\", index, since: start)")
        guard !bounds.isEmpty else { return }
        printer.line("let bounded = violations.count")
        printer.all(bounds)
        printer.line("violations.number(\"\(field.name)\", index, since: bounded)")
      } else {
        printer.all(checks)
        printer.line("violations.number(\"\(field.name)\", index, since: start)")
      }
    }
  }

  private func printListRules(_ field: Field, _ name: String, to printer: inout Printer) {
    guard let rule = field.rule else { return }
    if rule.isRequired { printer.line("if \(name).isEmpty { \(required(field)) }") }
    guard rule.minItems != nil || rule.maxItems != nil else { return }
    let least = rule.minItems ?? 0
    let check =
      "Rules.items(\(name).count, \"\(field.name)\", min: \(least), "
      + "max: \(rule.maxItems ?? 0), &violations)"
    // The number of entries is a rule of a field that is set.
    printer.line(least > 0 ? "if !\(name).isEmpty { \(check) }" : check)
  }

  private func printMap(
    _ field: Field, _ name: String, to printer: inout Printer
  ) throws(GeneratorError) {
    printListRules(field, name, to: &printer)
    guard let (key, value) = model.mapEntry(field) else { return }
    var lines: [String] = []
    func length(_ text: String, _ limit: UInt64?) {
      guard let limit else { return }
      lines.append("Rules.length(\(text), \"\(field.name)\", min: 0, max: \(limit), &violations)")
    }
    if let rule = field.rule {
      if case .scalar(.string) = key.kind { length("key", rule.maxKeyLength) }
      if case .scalar(.string) = value.kind { length("value", rule.maxValueLength) }
    }
    let isMessage = model.isRuled(field)
    guard !lines.isEmpty || isMessage else { return }
    printer.block("for (key, value) in MapOrder.ascending(\(name))") { (printer) in
      if !lines.isEmpty {
        printer.line("let start = violations.count")
        printer.all(lines)
        printer.line("violations.number(\"\(field.name)\", key: \"\\(key)\", since: start)")
      }
      if isMessage {
        printer.line("let inner = violations.count")
        printer.line("value.validate(into: &violations)")
        printer.line("violations.enclose(\"\(field.name)\", key: \"\\(key)\", since: inner)")
      }
    }
  }

  private func printOneof(
    _ index: Int, _ message: Message, to printer: inout Printer
  ) throws(GeneratorError) {
    let oneof = message.oneofs[index]
    var cases: [(Field, [String])] = []
    for field in messages.members(index, of: message) {
      let checks = try valueChecks("value", field)
      if !checks.isEmpty { cases.append((field, checks)) }
    }
    let none =
      oneof.isRequired
      ? "violations.add(\"\(oneof.name)\", \"one of its fields is required\")" : "break"
    guard oneof.isRequired || !cases.isEmpty else { return }
    printer.line("switch \(Names.own(oneof.name)) {")
    for (field, checks) in cases {
      printer.line("case .\(Names.property(field.name))(let value):")
      printer.indented { $0.all(checks) }
    }
    let others = messages.members(index, of: message).filter { field in
      !cases.contains { $0.0.number == field.number }
    }
    if !others.isEmpty {
      let names = others.map { ".\(Names.property($0.name))" }.joined(separator: ", ")
      printer.line("case \(names): break")
    }
    printer.line("case nil: \(none)")
    printer.line("}")
  }

  // MARK: One value

  /// The statements that check one value that is set; none where there is nothing to check.
  private func valueChecks(_ value: String, _ field: Field) throws(GeneratorError) -> [String] {
    switch field.kind {
    case .scalar(.string): return field.rule.map { stringChecks(value, field, $0) } ?? []
    case .scalar(.bytes):
      guard let rule = field.rule, rule.minLength != nil || rule.maxLength != nil else { return [] }
      return [size("\(value).count", field, rule.minLength, rule.maxLength)]
    case .scalar(let scalar):
      guard let rule = field.rule else { return [] }
      return try numberChecks(value, field, scalar, rule)
    case .enum:
      guard field.rule?.isDefinedEnum ?? false else { return [] }
      return ["Rules.defined(\(value), \"\(field.name)\", &violations)"]
    case .message(let name): return try messageChecks(value, field, name)
    }
  }

  private func size(
    _ count: String, _ field: Field, _ least: UInt64?, _ most: UInt64?
  ) -> String {
    "Rules.size(\(count), \"\(field.name)\", min: \(least ?? 0), max: \(most ?? 0), &violations)"
  }

  private func stringChecks(_ value: String, _ field: Field, _ rule: FieldRule) -> [String] {
    var checks: [String] = []
    let name = "\"\(field.name)\""
    if rule.minLength != nil || rule.maxLength != nil {
      checks.append(
        "Rules.length(\(value), \(name), min: \(rule.minLength ?? 0), "
          + "max: \(rule.maxLength ?? 0), &violations)")
    }
    if let most = rule.maxBytes { checks.append(size("\(value).utf8.count", field, nil, most)) }
    if rule.pattern != nil {
      checks.append("Rules.pattern(\(value), \(name), Self.\(patternName(field)), &violations)")
    }
    if !rule.allowed.isEmpty {
      let all = rule.allowed.map(Printer.literal).joined(separator: ", ")
      let text = Printer.literal("must be one of \(rule.allowed.joined(separator: ", "))")
      checks += [
        "switch \(value) {", "case \(all): break", "default: violations.add(\(name), \(text))", "}",
      ]
    }
    switch rule.format {
    case .httpURL: checks.append("Rules.httpURL(\(value), \(name), &violations)")
    case .slug: checks.append("Rules.slug(\(value), \(name), &violations)")
    case .json: checks.append("Rules.json(\(value), \(name), &violations)")
    case .mimeType: checks.append("Rules.mimeType(\(value), \(name), &violations)")
    case nil: break
    }
    return checks
  }

  private func numberChecks(
    _ value: String, _ field: Field, _ scalar: Scalar, _ rule: FieldRule
  ) throws(GeneratorError) -> [String] {
    // Negated comparisons, so that NaN fails too.
    var conditions: [String] = []
    for (bound, comparison) in [(rule.minimum, ">="), (rule.maximum, "<=")] {
      guard let bound else { continue }
      guard scalar.isInteger ? Int128(bound) != nil : Double(bound) != nil else {
        throw GeneratorError(place: field.place, message: "'\(bound)' is not a number")
      }
      conditions.append("\(value) \(comparison) \(bound)")
    }
    guard !conditions.isEmpty else { return [] }
    let text: String
    switch (rule.minimum, rule.maximum) {
    case (let least?, let most?): text = "must be \(least) to \(most)"
    case (let least?, nil): text = "must be at least \(least)"
    case (nil, let most): text = "must be at most \(most ?? "")"
    }
    let condition = conditions.joined(separator: " && ")
    return ["if !(\(condition)) { violations.add(\"\(field.name)\", \"\(text)\") }"]
  }

  private func messageChecks(
    _ value: String, _ field: Field, _ name: String
  ) throws(GeneratorError) -> [String] {
    var checks: [String] = []
    if model.ruled.contains(name) {
      checks += [
        "let mark = violations.count",
        "\(value).validate(into: &violations)",
        "violations.enclose(\"\(field.name)\", since: mark)",
      ]
    }
    return checks + (try durationChecks(value, field))
  }

  private func durationChecks(
    _ value: String, _ field: Field
  ) throws(GeneratorError) -> [String] {
    guard let rule = field.rule, rule.minDuration != nil || rule.maxDuration != nil else {
      return []
    }
    var text = "must be"
    if let least = rule.minDuration { text += " at least \(least)" }
    if let most = rule.maxDuration {
      text += rule.minDuration == nil ? " at most \(most)" : " and at most \(most)"
    }
    let least = try bound(rule.minDuration, field)
    let most = try bound(rule.maxDuration, field)
    return [
      "Rules.duration(\(value), \"\(field.name)\", min: \(least), max: \(most), "
        + "\"\(text)\", &violations)"
    ]
  }

  private func bound(_ text: String?, _ field: Field) throws(GeneratorError) -> String {
    guard let text else { return "nil" }
    guard let value = GoogleProtobuf.Duration.parse(text) else {
      throw GeneratorError(place: field.place, message: "'\(text)' is not a duration")
    }
    return "(\(value.seconds), \(value.nanos))"
  }
}
