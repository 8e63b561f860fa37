// Every method of a schema says who may call it.

enum Schemas {
  /// Methods without our method option. A method's braces hold its options.
  static func unpermittedMethods(in file: SourceFile) -> [Finding] {
    var findings: [Finding] = []
    let lines = file.lines
    for (index, line) in lines.enumerated() where line.drop(while: { $0 == " " }).hasPrefix("rpc ")
    {
      let body = declaration(startingAt: index, in: lines)
      if !body.contains("options.v1.method)") {
        findings.append(
          Finding(
            path: file.path, line: index + 1,
            message: "a method without (modelroute.options.v1.method): say its scope"))
      }
    }
    return findings
  }

  /// The lines of a method, to its semicolon or to the brace that closes its options.
  private static func declaration(startingAt start: Int, in lines: [Substring]) -> String {
    var depth = 0
    var body = ""
    for line in lines[start...] {
      body += line + "\n"
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
      if depth == 0, line.hasSuffix("}") || line.hasSuffix(";") { break }
    }
    return body
  }
}
