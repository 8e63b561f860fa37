// Signed links: a file, a time until which it may be read, and a code that only we can make.

package import Core
import Crypto
import HTTP
import Synchronization

/// Makes and reads the links to files. Whoever has a link may read the file until it ends.
package final class FileLinks: Sendable {
  /// What a valid link says.
  package struct Claim: Sendable, Equatable {
    package let file: String
    package let expireTime: Timestamp
  }

  static let path = "/v1/signedFiles/"
  private let hmac: HMACSHA256
  private let stored: Mutex<String>

  /// - Parameters:
  ///   - key: 32 secret bytes that stay the same over restarts.
  ///   - base: what links begin with, as in `https://api.example.com`.
  package init(key: [UInt8], base: String = "") {
    hmac = HMACSHA256(key: key)
    stored = Mutex(Self.trimmed(base))
  }

  /// What links begin with. Known when the listener is, where nobody set it.
  package var base: String {
    get { stored.withLock(\.self) }
    set { stored.withLock { $0 = Self.trimmed(newValue) } }
  }

  private static func trimmed(_ base: String) -> String {
    String(base.reversed().drop { $0 == "/" }.reversed())
  }

  /// The link to a file; works until the end of the second.
  /// - Parameter name: the last part of the link, for people and programs; may be empty.
  package func url(for file: String, name: String, until expireTime: Timestamp) -> String {
    url(for: file, encodedName: ContentDisposition.encode(name), until: expireTime)
  }

  /// The same, with a name that is encoded already, as an older link to the file has it.
  package func url(
    for file: String, encodedName name: String, until expireTime: Timestamp
  ) -> String {
    let ending = name.isEmpty ? "" : "/\(name)"
    return base + Self.path + token(for: file, until: expireTime) + ending
  }

  package func token(for file: String, until expireTime: Timestamp) -> String {
    let claim = "\(file).\(expireTime.seconds)"
    return "\(claim).\(Base64.encodeURLSafe(hmac.code(for: Self.signed(claim))))"
  }

  /// What the token says; `permission_denied` where it is not ours or its time is over.
  package func read(_ token: String, at now: Timestamp) throws(Failure) -> Claim {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let code = Base64.decode(parts[2]),
      hmac.isValid(code, for: Array(Self.signed("\(parts[0]).\(parts[1])").utf8)),
      // One claim has one token: no other spelling of the code will do.
      Base64.encodeURLSafe(code) == parts[2], let seconds = Int64(parts[1])
    else { throw Failure(.permissionDenied, "the link is not valid", reason: "signature") }
    guard now.seconds <= seconds else {
      throw Failure(.permissionDenied, "the link has expired", reason: "expired")
    }
    return Claim(
      file: String(parts[0]),
      expireTime: Timestamp(
        microseconds: seconds.multipliedReportingOverflow(by: 1_000_000).partialValue))
  }

  /// The key may sign other things some day; these begin with their own word.
  private static func signed(_ claim: String) -> String { "download:\(claim)" }
}
