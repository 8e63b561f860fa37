import Core
import Glibc
import Testing

@testable import Server

@Suite("The data directory")
struct DataDirectoryTests {
  /// A fresh folder below the system's temporary one.
  private func fresh() -> DataDirectory {
    let name = Hex.encode(World.live.randomBytes(8))
    return DataDirectory(path: "/tmp/modelroute-test-\(name)/deep")
  }

  @Test("a file is written whole, and only its owner can read it")
  func write() throws {
    let directory = fresh()
    #expect(!directory.exists)
    try directory.create()
    try directory.write("key", [1, 2])
    try directory.write("key", [3])
    #expect(try directory.read("key") == [3])
    var status = stat()
    #expect(stat(directory.file("key"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test("a file that is not there reads as nil, a folder is an error")
  func absent() throws {
    let directory = fresh()
    try directory.create()
    #expect(try directory.read("nothing") == nil)
    #expect(throws: Failure.self) { try DataDirectory.read(path: directory.path) }
  }

  @Test("a folder below a file cannot be made")
  func blocked() throws {
    let directory = fresh()
    try directory.create()
    try directory.write("file", [])
    #expect(throws: Failure.self) {
      try DataDirectory(path: directory.file("file/below")).create()
    }
  }
}
