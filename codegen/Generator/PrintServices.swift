// Services: the protocol that is implemented, the methods as data, the handlers, the client.

struct ServicePrinter {
  let model: Model

  func print(
    _ service: Service, namespace: String, to printer: inout Printer
  ) throws(GeneratorError) {
    try check(service)
    printer.block("extension \(namespace)") { (printer) in
      printProtocol(service, to: &printer)
      printer.line()
      printMethods(service, to: &printer)
      printer.line()
      printClient(service, to: &printer)
    }
    printer.line()
    printDefaults(service, to: &printer)
    printer.line()
  }

  // MARK: Rules

  private func check(_ service: Service) throws(GeneratorError) {
    for method in service.methods {
      guard let rule = method.rule else {
        throw GeneratorError(
          place: method.place, message: "\(method.name) has no modelroute.options.v1.method option")
      }
      guard rule.isPublic != !rule.scope.isEmpty else {
        throw GeneratorError(
          place: method.place, message: "\(method.name) needs either a scope or `public`")
      }
      guard !rule.isImmediate || !method.requestStreaming else {
        throw GeneratorError(
          place: method.place, message: "\(method.name) reads a stream, so it has to wait")
      }
      try checkPath(rule.requestIDField, method)
      for field in rule.resumeFields { try checkPath(field, method) }
      try checkContent(rule, method)
      for http in method.http { try checkHTTP(http, method) }
    }
  }

  private func checkContent(_ rule: MethodRule, _ method: Method) throws(GeneratorError) {
    guard let content = rule.content else { return }
    for path in content.paths { try checkPath(path, method) }
    guard method.requestStreaming, hasContent(method.input), !content.head.isEmpty else {
      throw GeneratorError(
        place: method.place,
        message: "\(method.name) takes content, so its request is a stream of messages with a"
          + " head_field and a content_field")
    }
  }

  private func hasContent(_ message: String) -> Bool {
    model.message(message)?.contentField.isEmpty == false
  }

  /// The path names a field of the request.
  private func checkPath(_ path: String, _ method: Method) throws(GeneratorError) {
    var message = model.message(method.input)
    for name in path.split(separator: ".") {
      guard let field = message?.fields.first(where: { $0.name == name }) else {
        throw GeneratorError(place: method.place, message: "the request has no field '\(path)'")
      }
      if case .message(let type) = field.kind { message = model.message(type) }
    }
  }

  private func checkHTTP(_ rule: HTTPRule, _ method: Method) throws(GeneratorError) {
    if rule.body != "*" { try checkPath(rule.body, method) }
    for part in rule.template.split(separator: "{").dropFirst() {
      let variable = part.prefix { $0 != "}" && $0 != "=" }
      try checkPath(String(variable), method)
    }
  }

  // MARK: Pieces

  private func input(_ method: Method) -> String { model.swiftType(.message(method.input)) }
  private func output(_ method: Method) -> String { model.swiftType(.message(method.output)) }
  private func swiftName(_ method: Method) -> String { Names.property(method.name) }

  private func isImmediate(_ method: Method) -> Bool { method.rule?.isImmediate ?? false }

  /// What the implementation writes, without `func`.
  private func signature(_ method: Method) -> String {
    let request =
      method.requestStreaming
      ? "_ requests: RequestStream<\(input(method))>" : "_ request: \(input(method))"
    let responses =
      method.responseStreaming ? ", _ responses: ResponseStream<\(output(method))>" : ""
    let effects = isImmediate(method) ? "throws(Core.Failure)" : "async throws(Core.Failure)"
    let result = method.responseStreaming ? "" : " -> \(output(method))"
    return "\(swiftName(method))(\(request), _ call: RPC.Call\(responses)) \(effects)\(result)"
  }

  private func printProtocol(_ service: Service, to printer: inout Printer) {
    printer.comment(service.comment)
    printer.block("package protocol \(service.name): Sendable") { (printer) in
      for method in service.methods {
        printer.comment(method.comment)
        printer.line("func \(signature(method))")
      }
    }
  }

  private func printDefaults(_ service: Service, to printer: inout Printer) {
    printer.line("/// A method that is not implemented answers UNIMPLEMENTED.")
    printer.block("extension \(service.swiftPath)") { (printer) in
      for method in service.methods {
        printer.block("package func \(signature(method))") { (printer) in
          printer.line(
            "throw \(service.swiftPath)Methods.\(swiftName(method)).unimplemented")
        }
        printer.line()
      }
      printer.line("/// The service for a router.")
      printer.block("package var handlers: [RPC.Handler]") { (printer) in
        printer.line("typealias Methods = \(service.swiftPath)Methods")
        printer.line("var handlers: [RPC.Handler] = []")
        for method in service.methods { printHandler(method, to: &printer) }
        printer.line("return handlers")
      }
    }
  }

  private func printHandler(_ method: Method, to printer: inout Printer) {
    let name = swiftName(method)
    let input = input(method)
    let output = output(method)
    let factory: String
    let parameters: String
    switch (method.requestStreaming, method.responseStreaming) {
    case (false, false):
      factory = isImmediate(method) ? "immediateUnary" : "unary"
      parameters = "request: \(input), call"
    case (false, true):
      factory = isImmediate(method) ? "immediateServerStream" : "serverStream"
      parameters = "request: \(input), call, responses: ResponseStream<\(output)>"
    case (true, false):
      factory = "clientStream"
      parameters = "request: RequestStream<\(input)>, call"
    case (true, true):
      factory = "bidirectional"
      parameters = "request: RequestStream<\(input)>, call, responses: ResponseStream<\(output)>"
    }
    let wait = isImmediate(method) ? "" : "async "
    let result = method.responseStreaming ? "" : " -> \(output)"
    let arguments = method.responseStreaming ? "request, call, responses" : "request, call"
    let callWord = isImmediate(method) ? "try" : "try await"
    printer.lines(
      """
      handlers.append(
        .\(factory)(Methods.\(name)) {
          (\(typed(parameters))) \(wait)throws(Core.Failure)\(result) in
          \(callWord) self.\(name)(\(arguments))
        })
      """)
  }

  private func typed(_ parameters: String) -> String {
    parameters.replacing(", call", with: ", call: RPC.Call")
  }

  // MARK: Methods as data

  private func printMethods(_ service: Service, to printer: inout Printer) {
    printer.line("/// The methods of `\(service.fullName)`.")
    printer.block("package enum \(service.name)Methods") { (printer) in
      printer.line("package static let service = \"\(service.fullName)\"")
      for method in service.methods {
        printer.line("package static let \(swiftName(method)) = RPC.Method(")
        printer.indented { (printer) in
          printer.lines("\(arguments(method).joined(separator: ",\n")))")
        }
      }
      let names = service.methods.map(swiftName).joined(separator: ", ")
      printer.line("package static let all: [RPC.Method] = [\(names)]")
    }
  }

  /// The arguments of `Method.init` that differ from its defaults.
  private func arguments(_ method: Method) -> [String] {
    var list = ["service: service", "name: \"\(method.name)\""]
    if method.requestStreaming { list.append("requestStreaming: true") }
    if method.responseStreaming { list.append("responseStreaming: true") }
    if isImmediate(method) { list.append("isImmediate: true") }
    list.append("access: \(access(method))")
    if method.isReadOnly { list.append("isReadOnly: true") }
    if !method.http.isEmpty {
      let rules = method.http.map { rule in
        "HTTPRule(method: \(Printer.literal(rule.method)), "
          + "template: \(Printer.literal(rule.template)), body: \(Printer.literal(rule.body)))"
      }
      list.append("http: [\(rules.joined(separator: ", "))]")
    }
    let rule = method.rule ?? MethodRule()
    if !rule.requestIDField.isEmpty {
      list.append("requestIDField: \(Printer.literal(rule.requestIDField))")
    }
    if !rule.resumeFields.isEmpty {
      let fields = rule.resumeFields.map(Printer.literal).joined(separator: ", ")
      list.append("resumeFields: [\(fields)]")
    }
    if let content = rule.content { list.append("content: \(arguments(content))") }
    if method.responseStreaming, hasContent(method.output) {
      list.append("respondsWithContent: true")
    }
    return list
  }

  private func arguments(_ content: ContentRule) -> String {
    let fields = [
      ("head", content.head), ("type", content.type), ("size", content.size),
      ("name", content.name), ("digest", content.digest),
    ]
    let list = fields.filter { !$0.1.isEmpty }.map { "\($0.0): \(Printer.literal($0.1))" }
    return "ContentRule(\(list.joined(separator: ", ")))"
  }

  private func access(_ method: Method) -> String {
    let rule = method.rule ?? MethodRule()
    if rule.isPublic { return ".public" }
    let scope = Printer.literal(rule.scope)
    return rule.isOperatorOnly ? ".operator(\(scope))" : ".scope(\(scope))"
  }

  // MARK: Client

  private func printClient(_ service: Service, to printer: inout Printer) {
    printer.line("/// Calls `\(service.fullName)`.")
    printer.block("package struct \(service.name)Client: Sendable") { (printer) in
      printer.line("package let channel: any RPC.Channel")
      printer.line()
      printer.line("package init(_ channel: any RPC.Channel) { self.channel = channel }")
      for method in service.methods {
        printer.line()
        printer.comment(method.comment)
        printClientMethod(method, service, to: &printer)
      }
    }
  }

  private func printClientMethod(
    _ method: Method, _ service: Service, to printer: inout Printer
  ) {
    let types = "\(input(method)), \(output(method))"
    let result: String
    let function: String
    switch (method.requestStreaming, method.responseStreaming) {
    case (false, false): (function, result) = ("callUnary", output(method))
    case (false, true):
      (function, result) = ("callServerStream", "ResponseReader<\(output(method))>")
    case (true, false): (function, result) = ("callClientStream", "ClientStreamCall<\(types)>")
    case (true, true): (function, result) = ("callBidirectional", "BidirectionalCall<\(types)>")
    }
    let request = method.requestStreaming ? "" : "_ request: \(input(method)), "
    let argument = method.requestStreaming ? "" : "request, "
    printer.lines(
      """
      package func \(swiftName(method))(
        \(request)metadata: RPC.Metadata = [:], timeout: Duration? = nil
      ) async throws(Core.Failure) -> \(result) {
        try await channel.\(function)(
          \(service.name)Methods.\(swiftName(method)), \(argument)metadata: metadata,
          timeout: timeout)
      }
      """)
  }
}
