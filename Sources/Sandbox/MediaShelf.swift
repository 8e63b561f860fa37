// Files that models have made and that lie somewhere for a while: links to them, and how they are
// handed out.

import Core
import HTTP
import Synchronization

/// The shared shelf of all connections. Callable from any loop.
final class MediaShelf: Sendable {
  private struct Item {
    var media: MadeMedia
    var faults: Faults
    /// How often it was asked for.
    var requests = 0
  }

  private static let countLimit = 5000

  private struct State {
    var items: [String: Item] = [:]
    var order: [String] = []
  }

  private let state = Mutex(State())

  /// A link to a file, as in `http://host/path/abc/image-0.png?signature=…`.
  func link(
    to media: MadeMedia, _ faults: Faults, _ marks: Marks, host: String, under path: String,
    index: Int = 0
  ) -> String {
    let id = marks.id("file-", index)
    state.withLock { state in
      if state.order.count >= Self.countLimit {
        for old in state.order.prefix(Self.countLimit / 2) { state.items[old] = nil }
        state.order.removeFirst(Self.countLimit / 2)
      }
      state.items[id] = Item(media: media, faults: faults)
      state.order.append(id)
    }
    let name = "out-\(index)\(marks.mark).\(media.ending)"
    return "http://\(host)\(path)/\(id)/\(name)?signature=\(marks.id("s"))"
  }

  func script(for path: Substring, marks: Marks) -> Script {
    let parts = path.split(separator: "/")
    let id = parts.count > 1 ? String(parts[parts.count - 2]) : ""
    let found = state.withLock { state -> (MadeMedia, Faults, Int)? in
      guard var item = state.items[id] else { return nil }
      item.requests += 1
      state.items[id] = item
      return (item.media, item.faults, item.requests)
    }
    var fields = HTTPFields()
    marks.add(to: &fields)
    guard let (media, faults, requests) = found else {
      return Script(status: 404, fields: fields, body: [], contentType: "text/plain")
    }
    return Self.deliver(media, faults, requests, fields)
  }

  private static func deliver(
    _ media: MadeMedia, _ faults: Faults, _ requests: Int, _ fields: HTTPFields
  ) -> Script {
    if faults.contains(.expiredURL), requests == 1 {
      return Script(
        status: 403, fields: fields, body: Array("<Error>Expired</Error>".utf8),
        contentType: "application/xml")
    }
    if faults.contains(.htmlFile) {
      return Script(
        status: 200, fields: fields, body: Array("<!DOCTYPE html><p>Gone.</p>".utf8),
        contentType: media.mimeType)
    }
    var media = media
    if let padding = faults.fileBytes, media.format == .mp4 { media.padding = padding }
    let bytes = media.bytes()
    var head = fields
    head.set("content-type", to: faults.contains(.wrongType) ? "text/html" : media.mimeType)
    head.set("content-length", to: "\(bytes.count + media.padding)")
    head.set("etag", to: "\"\(bytes.count)\"")
    var steps: [Step] = [.head(ResponseHead(status: 200, fields: head))]
    if let cut = faults.cutFile, requests == 1 {
      return Script(steps + [.body(Array(bytes.prefix(cut))), .wait(1), .reset])
    }
    steps.append(.body(bytes))
    if media.padding > 0 { steps.append(.filler(media.padding)) }
    return Script(steps + [.finish])
  }
}
