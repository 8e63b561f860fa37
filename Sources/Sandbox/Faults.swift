// What goes wrong on purpose in one answer, and how fast the rest goes.

import Wire

/// The faults of one answer, read from text such as `status=429 retry_after=2` or `cut=3`.
///
/// Members are separated by blanks or commas. A number after `=` has a default where the list gives
/// one; positions count content chunks from 0.
///
/// | member | what happens |
/// |---|---|
/// | `status=N` | an error in the provider's shape; `code=`, `type=` change its kind |
/// | `retry_after=S`, `retry_after_ms=M` | with a status: the header |
/// | `html=502` | a page of HTML with that status |
/// | `empty=200` | no body, with that status |
/// | `error_body` | a complete answer of status 200 whose body is an error |
/// | `truncated` | the first half of the JSON body, as if it were complete |
/// | `reset` | the connection breaks before the head |
/// | `silence` | nothing ever comes |
/// | `lost_answer` | a task is taken, and the connection breaks before the answer |
/// | `unlisted` | lists of a span of time do not have the task |
/// | `head_delay=M` | the head comes after M milliseconds |
/// | `first_delay=M`, `chunk_delay=M` | the first chunk, and each further one, waits M ms |
/// | `chunk=T` | T tokens a chunk |
/// | `cut=0`, `stall=0` | after that chunk the connection breaks, or nothing more comes |
/// | `malformed=0` | that chunk is no JSON |
/// | `error_in_stream=0` | in front of that chunk comes an error event, then the end |
/// | `no_terminator` | the stream ends without `[DONE]` or `message_stop` |
/// | `no_finish` | nor does it have a finish reason |
/// | `usage=missing`, `usage=wrong` | usage left out, or totals that do not add up |
/// | `refusal`, `content_filter` | the model declines, or its answer was filtered |
/// | `expired_url`, `cut_file=N` | a made file is refused, or breaks off, the first time |
/// | `html_file`, `wrong_type` | a made file is a page, or its type a lie |
/// | `file_bytes=N` | a made video has N bytes more |
/// | `queue=M`, `run=M` | a task waits, and runs, so many milliseconds |
/// | `task_fail=CODE`, `task_abort` | a task fails with that code, or never starts |
/// | `task_lost` | nobody knows the task any more |
/// | `poll_status=N` | a question about a task is answered so, `polls=N` times (2) |
/// | `no_callback`, `duplicate_callback` | a task's end is told never, or twice |
/// | `early_callback` | the first callback comes before the submission is answered |
/// | `reordered_callback` | the end is told before the beginning |
/// | `bad_signature` | callbacks are signed with another secret |
/// | `reasoning=N`, `words=N`, `tool=NAME`, `echo` | no fault: what is answered |
/// | `model=TEXT` | only for requested models that contain the text |
/// | `times=N` | only for the first N requests that bring these very words |
struct Faults: Equatable, Sendable {
  enum Flag: String, CaseIterable {
    case errorBody = "error_body"
    case truncated, reset, silence, refusal, echo
    case noTerminator = "no_terminator"
    case noFinish = "no_finish"
    case contentFilter = "content_filter"
    case expiredURL = "expired_url"
    case htmlFile = "html_file"
    case wrongType = "wrong_type"
    case taskAbort = "task_abort"
    case taskLost = "task_lost"
    case lostAnswer = "lost_answer"
    case unlisted
    case noCallback = "no_callback"
    case duplicateCallback = "duplicate_callback"
    case earlyCallback = "early_callback"
    case reorderedCallback = "reordered_callback"
    case badSignature = "bad_signature"
  }

  private(set) var members: [String: String] = [:]

  /// No faults.
  init() {}

  /// Only a pace, in milliseconds.
  init(firstDelay: Int, chunkDelay: Int) {
    if firstDelay > 0 { members["first_delay"] = "\(firstDelay)" }
    if chunkDelay > 0 { members["chunk_delay"] = "\(chunkDelay)" }
  }

  /// Throws a sentence about the first member that is not understood.
  init(parsing text: String) throws(FaultSyntaxError) {
    for part in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(pair[0])
      let value = pair.count > 1 ? String(pair[1]) : ""
      guard Self.isKnown(name, value) else { throw FaultSyntaxError(member: String(part)) }
      members[name] = value
    }
  }

  private static let numbers: Set<String> = [
    "status", "retry_after", "retry_after_ms", "html", "empty", "head_delay", "first_delay",
    "chunk_delay", "chunk", "cut", "stall", "malformed", "error_in_stream", "reasoning", "words",
    "times", "cut_file", "file_bytes", "queue", "run", "poll_status", "polls",
  ]
  private static let withDefault: Set<String> = [
    "html", "empty", "cut", "stall", "malformed", "error_in_stream",
  ]
  private static let texts: Set<String> = ["code", "type", "tool", "model", "task_fail"]
  static let numberLimit = 1_000_000
  static let fileBytesLimit = 200_000_000

  private static func isKnown(_ name: String, _ value: String) -> Bool {
    if Flag(rawValue: name) != nil { return value.isEmpty }
    if texts.contains(name) { return !value.isEmpty }
    if name == "usage" { return ["missing", "wrong"].contains(value) }
    guard numbers.contains(name) else { return false }
    guard !value.isEmpty else { return withDefault.contains(name) }
    let limit = name == "file_bytes" || name == "cut_file" ? fileBytesLimit : numberLimit
    return Int(value).map { (0...limit).contains($0) } ?? false
  }

  func contains(_ flag: Flag) -> Bool { members[flag.rawValue] != nil }

  private func number(_ name: String, _ fallback: Int = 0) -> Int? {
    members[name].map { Int($0) ?? fallback }
  }

  var status: Int? { number("status").map { min(max($0, 200), 599) } }
  var retryAfter: Int? { number("retry_after") }
  var retryAfterMilliseconds: Int? { number("retry_after_ms") }
  var htmlStatus: Int? { number("html", 502).map { min(max($0, 200), 599) } }
  var emptyStatus: Int? { number("empty", 200).map { min(max($0, 200), 599) } }
  var headDelay: Int? { number("head_delay") }
  var firstDelay: Int? { number("first_delay") }
  var chunkDelay: Int? { number("chunk_delay") }
  var tokensPerChunk: Int? { number("chunk").map { max(1, $0) } }
  var cut: Int? { number("cut") }
  var stall: Int? { number("stall") }
  var malformed: Int? { number("malformed") }
  var errorInStream: Int? { number("error_in_stream") }
  var reasoningTokens: Int? { number("reasoning") }
  var words: Int? { number("words") }
  var times: Int? { number("times") }
  var cutFile: Int? { number("cut_file") }
  var fileBytes: Int? { number("file_bytes") }
  var queueMilliseconds: Int? { number("queue") }
  var runMilliseconds: Int? { number("run") }
  var pollStatus: Int? { number("poll_status").map { min(max($0, 400), 599) } }
  /// How many questions meet `pollStatus`.
  var polls: Int { number("polls") ?? 2 }
  var taskFailure: String? { members["task_fail"] }
  var code: String? { members["code"] }
  var type: String? { members["type"] }
  var tool: String? { members["tool"] }
  var modelPart: String? { members["model"] }
  var usageIsMissing: Bool { members["usage"] == "missing" }
  var usageIsWrong: Bool { members["usage"] == "wrong" }

  /// Members of the other replace those of the same name here.
  func overridden(by other: Faults) -> Faults {
    var result = self
    result.members.merge(other.members) { $1 }
    return result
  }
}

/// A member of a fault text that is not understood.
struct FaultSyntaxError: Error, Equatable {
  var member: String
}
