// The article on configuration knows every field.

import Core
import Testing

@testable import Config

@Suite("The article on configuration")
struct DocumentationTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  private func text(_ path: String) throws -> String {
    String(decoding: try File.read("/\(Self.root)/\(path)"), as: UTF8.self)
  }

  @Test("every field of the schemas is in it", arguments: ["config", "catalog"])
  func fields(_ schema: String) throws {
    let article = try text("docs/configuration.md")
    let proto = try text("protos/modelroute/config/v1/\(schema).proto")
    var count = 0
    for line in proto.split(separator: "\n") {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "=" })
      // `type name = number`: the word before the number is the name.
      guard line.hasPrefix("  "), line.contains(" = "), !words.contains("option"),
        let number = words.firstIndex(where: { $0.first?.isNumber == true }), number > 1
      else { continue }
      let name = words[number - 1]
      guard !name.hasPrefix("(") && !name.hasSuffix(":") && !name.hasPrefix("//") else { continue }
      count += 1
      let isThere = article.contains("\(name)`") || article.contains("\(name)[]`")
      #expect(isThere, "\(name) is missing")
    }
    #expect(count > 30)
  }
}
