// Where unsafe things may stand: behind one file per C library, and in files on a list.

enum Fences {
  /// Modules of C and how many Swift files may import each.
  static let importLimits = [
    "CUV": 1, "CNghttp2": 1, "COpenSSL": 2, "CCurl": 1, "CSQLite": 1, "CYAML": 1, "CZlib": 1,
    "CProtobufC": 1, "CPostgres": 2,
  ]

  /// Files that may promise to the compiler what it cannot check, beside those that import a C
  /// library. Each occurrence has its proof in the comment above it.
  static let files: Set<String> = [
    "Sources/Core/LoopBound.swift",
    "Sources/Core/WorkerThread.swift",
    "Sources/EventLoop/EventLoop.swift",
    "Sources/EventLoop/TimerHeap.swift",
    "Sources/HTTPClient/Transfer.swift",
    "Sources/Storage/DirectStore.swift",
    "Sources/StoragePostgres/PostgresConnection.swift",
    "Sources/Wire/Boxed.swift",
  ]

  static let promises = ["@unchecked Sendable", "nonisolated(unsafe)", "unsafeBitCast("]

  static func tooManyImporters(of module: String, in files: [SourceFile]) -> [Finding] {
    let importers = files.filter { file in
      TargetTable.imports(of: file).contains { $0.module == module }
    }
    let limit = importLimits[module] ?? 1
    return importers.dropFirst(limit).map {
      Finding(path: $0.path, line: 1, message: "\(module) is imported by more than \(limit) file")
    }
  }

  static func promises(in file: SourceFile) -> [Finding] {
    let importsC = TargetTable.imports(of: file).contains { importLimits[$0.module] != nil }
    let isFence = importsC || files.contains(file.path)
    let lines = file.lines
    return file.code.lines.enumerated().compactMap { index, line in
      guard let promise = promises.first(where: { line.contains($0) }) else { return nil }
      guard isFence else {
        return Finding(
          path: file.path, line: index + 1, message: "\(promise) outside a fence: use Mutex")
      }
      let above = lines[max(0, index - 8)..<index]
      let isProved = above.contains { $0.drop { $0 == " " }.hasPrefix("//") }
      guard !isProved else { return nil }
      return Finding(
        path: file.path, line: index + 1, message: "\(promise) without a comment that proves it")
    }
  }
}
