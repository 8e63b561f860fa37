// The service: decode, check, read, encode. Nothing here writes.

package import Core
import Events
package import Protos
package import RPC
package import Storage
import Wire

/// `modelroute.v1.AuditService`.
package struct AuditService: V1.AuditService {
  private let database: any Database
  private let feed: EventFeed
  private let signer: CheckpointSigner
  private let world: World

  package init(
    database: any Database, feed: EventFeed, signer: CheckpointSigner, world: World
  ) {
    self.database = database
    self.feed = feed
    self.signer = signer
    self.world = world
  }

  package func listEvents(
    _ request: V1.ListEventsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListEventsResponse {
    let chain = try call.principal.chain(named: request.organization)
    let filter = try EventFilter(request)
    let arguments = ["events", chain] + filter.words
    let before = try PageToken.read(request.pageToken, arguments: arguments)
      .map { key throws(Failure) in
        guard let number = Int64(key[0]), number > 0 else {
          throw .invalid("page_token", "is damaged")
        }
        return number
      }
    let size = PageToken.size(request.pageSize)
    let page = try await database.read { tx throws(Failure) in
      try EventPage(of: chain, before: before, where: filter, size: size, in: tx)
    }
    var response = V1.ListEventsResponse()
    response.events = page.events.map(V1.AuditEvent.init)
    if let next = page.next {
      response.nextPageToken = PageToken.make(after: ["\(next)"], arguments: arguments)
    }
    return response
  }

  package func watchEvents(
    _ request: V1.WatchEventsRequest, _ call: Call, _ responses: ResponseStream<V1.AuditEvent>
  ) throws(Failure) {
    try feed.watch(
      try call.principal.chain(named: request.organization),
      after: request.afterSequence == 0 ? nil : request.afterSequence, into: responses)
  }

  package func getCheckpoint(
    _ request: V1.GetCheckpointRequest, _ call: Call
  ) async throws(Failure) -> V1.AuditCheckpoint {
    let chain = try call.principal.chain(named: request.organization)
    let head = try await head(of: chain)
    let checkpoint = Checkpoint(organization: chain, place: head, time: world.now())
    return V1.AuditCheckpoint(
      checkpoint, signature: try signer.sign(checkpoint), publicKey: signer.publicKey)
  }

  package func verifyChain(
    _ request: V1.VerifyChainRequest, _ call: Call
  ) async throws(Failure) -> V1.VerifyChainResponse {
    let chain = try call.principal.chain(named: request.organization)
    let head = try await head(of: chain)
    let first = max(1, request.firstSequence)
    let last = request.lastSequence == 0 ? head.sequence : request.lastSequence
    guard last <= head.sequence else {
      throw .invalid("last_sequence", "the last event is \(head.sequence)")
    }
    guard first <= last || head.sequence == 0 else {
      throw .invalid("first_sequence", "lies behind the last event to verify, \(last)")
    }
    return V1.VerifyChainResponse(
      try await check(chain, from: first, to: last, head: head, for: call), from: first)
  }

  package func export(
    _ request: V1.ExportRequest, _ call: Call, _ responses: ResponseStream<V1.AuditEvent>
  ) async throws(Failure) {
    let chain = try call.principal.chain(named: request.organization)
    var filter = EventFilter()
    filter.start = request.startTime?.timestamp
    filter.end = request.endTime?.timestamp
    let head = try await head(of: chain)
    // The head is sent now: what is exported may be nothing for long.
    responses.begin()
    var place = request.afterSequence
    while place < head.sequence {
      let events = try await page(of: chain, after: place)
      guard let last = events.last else { return }
      for event in events where event.sequence <= head.sequence && filter.admits(event.time) {
        try await responses.send(V1.AuditEvent(event))
      }
      place = last.sequence
    }
  }
}

/// The reads.
extension AuditService {
  /// Where a chain ends; an organisation has one from its beginning.
  private func head(of chain: String) async throws(Failure) -> ChainHead {
    let head = try await database.read { tx throws(Failure) in
      try EventLog.head(of: chain, in: tx)
    }
    if let head { return head }
    guard chain == EventLog.platform else { throw .noOrganization(chain) }
    return .genesis
  }

  private func page(of chain: String, after place: Int64) async throws(Failure) -> [Event] {
    try await database.read { tx throws(Failure) in
      try EventLog.list(organization: chain, after: place, limit: AuditLimit.page, in: tx)
    }
  }

  /// Walks a stretch of a chain. Pages need no common snapshot: what was appended stays as it is.
  private func check(
    _ chain: String, from first: Int64, to last: Int64, head: ChainHead, for call: Call
  ) async throws(Failure) -> ChainVerdict {
    var start = ChainHead.genesis
    if first > 1 {
      let link = try await page(of: chain, after: first - 2).first
      guard let link, link.sequence == first - 1 else {
        return ChainVerdict(
          walk: ChainWalk(after: ChainHead(sequence: first - 2, hash: [])), finding: "missing")
      }
      start = ChainHead(sequence: link.sequence, hash: link.hash)
    }
    var walk = ChainWalk(after: start)
    while walk.place.sequence < last {
      if call.isCanceled { throw .canceledCall }
      let events = try await page(of: chain, after: walk.place.sequence)
      for event in events where event.sequence <= last {
        if let finding = walk.take(event) { return ChainVerdict(walk: walk, finding: finding) }
      }
      guard !events.isEmpty else {
        return ChainVerdict(walk: walk, finding: walk.finding(at: head) ?? "missing")
      }
    }
    let finding = last == head.sequence ? walk.finding(at: head) : nil
    return ChainVerdict(walk: walk, finding: finding)
  }
}

/// What a walk came to.
private struct ChainVerdict {
  var walk: ChainWalk
  var finding: String?
}

/// A page of a filtered listing: newest first, and where the next one begins.
struct EventPage: Sendable {
  private(set) var events: [Event] = []
  /// The next page has smaller numbers than this one; nil after the last page.
  private(set) var next: Int64?

  /// Looks at `AuditLimit.scan` events at most, however few of them the filter admits.
  init(
    of chain: String, before: Int64?, where filter: EventFilter, size: Int,
    in tx: any Transaction
  ) throws(Failure) {
    guard let head = try EventLog.head(of: chain, in: tx) else {
      if chain == EventLog.platform { return }
      throw .noOrganization(chain)
    }
    let top = min(before ?? .max, head.sequence + 1)
    let bottom = max(1, top - AuditLimit.scan)
    events = try EventLog.list(
      organization: chain, in: bottom..<max(bottom, top), where: filter, limit: size + 1, in: tx)
    if events.count > size {
      events.removeLast()
      next = events.last?.sequence
    } else if bottom > 1 {
      next = bottom
    }
  }
}

extension EventFilter {
  init(_ request: V1.ListEventsRequest) throws(Failure) {
    self.init()
    type = request.type
    subject = request.subject
    principal = request.principal
    start = request.startTime?.timestamp
    end = request.endTime?.timestamp
    if let start, let end, end < start {
      throw .invalid("end_time", "lies before start_time")
    }
  }

  /// What a page token is bound to.
  fileprivate var words: [String] {
    [type, subject, principal, start?.description ?? "", end?.description ?? ""]
  }
}

extension V1.VerifyChainResponse {
  fileprivate init(_ verdict: ChainVerdict, from first: Int64) {
    self.init()
    let place = verdict.walk.place
    valid = verdict.finding == nil
    events = max(0, place.sequence - first + 1)
    lastHash = Hex.encode(place.hash)
    if let finding = verdict.finding {
      brokenSequence = place.sequence + 1
      brokenReason = finding
    }
  }
}

extension Principal {
  /// The chain that a call is about: the principal's own; operators name another, or see the
  /// platform's. Another organisation is not found.
  fileprivate func chain(named name: String) throws(Failure) -> String {
    if kind == .operator { return name.isEmpty ? EventLog.platform : name }
    guard name.isEmpty || name == organization else { throw .noOrganization(name) }
    return organization
  }
}

extension Failure {
  fileprivate static func noOrganization(_ id: String) -> Failure {
    Failure(.notFound, "no organisation \(id)")
  }
}
