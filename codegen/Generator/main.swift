// protoc-gen-modelroute: a protoc plugin. Request on standard input, response on standard output.

import Glibc

/// Everything on standard input.
func readAll() -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(0, &chunk, chunk.count)
    guard count > 0 else { return bytes }
    bytes.append(contentsOf: chunk[..<count])
  }
}

func writeAll(_ bytes: [UInt8]) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
    guard count > 0 else { exit(1) }
    rest.removeFirst(count)
  }
}

do throws(GeneratorError) {
  let request = try DescriptorReader(readAll())
  let files = try Generator(request.schema, parameter: request.parameter).files()
  writeAll(encodeResponse(files: files, error: nil))
} catch {
  writeAll(encodeResponse(files: [], error: error.text))
}
