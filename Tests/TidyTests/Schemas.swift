// Every method of a schema says who may call it.

enum Schemas {
  /// Methods without our method option. A method's braces hold its options.
  static func unpermittedMethods(in file: SourceFile) -> [Finding] {
    var findings: [Finding] = []
    let lines = file.lines
    for (index, line) in lines.enumerated() where line.drop(while: { $0 == " " }).hasPrefix("rpc ")
    {
      let rest = lines[index...].prefix(40)
      let end = rest.firstIndex { $0.drop { $0 == " " }.hasPrefix("}") || $0.hasSuffix("{}") }
      let body = lines[index...(end ?? index)].joined(separator: "\n")
      if !body.contains("modelroute.options.v1.method") {
        findings.append(
          Finding(
            path: file.path, line: index + 1,
            message: "a method without (modelroute.options.v1.method): say its scope"))
      }
    }
    return findings
  }
}
