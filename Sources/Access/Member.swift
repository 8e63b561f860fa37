// A member: a person with a role.

package import Core
package import RPC

/// A member as it is kept, without its invitation.
package struct Member: Sendable, Equatable {
  /// Leaves `invited` by `join`; both leave to `removed`, which is final.
  package enum State: String, Sendable {
    case invited
    case active
    case removed
  }

  package var id: String
  package var organization: String
  package var email: String
  package var displayName = ""
  package var role: Role
  package var teams: [String] = []
  package private(set) var state = State.invited
  package var createTime: Timestamp
  /// The mode of keys that the invitation may give.
  package var invitationMode: Principal.Mode
  /// When the invitation ends; nil where there is none.
  package private(set) var invitationEnd: Timestamp?

  package init(
    id: String, organization: String, email: String, displayName: String = "", role: Role,
    teams: [String] = [], state: State = .invited, createTime: Timestamp,
    invitationMode: Principal.Mode, invitationEnd: Timestamp?
  ) {
    self.id = id
    self.organization = organization
    self.email = email
    self.displayName = displayName
    self.role = role
    self.teams = teams
    self.state = state
    self.createTime = createTime
    self.invitationMode = invitationMode
    self.invitationEnd = invitationEnd
  }

  /// Takes the invitation, once and in time. Who holds an old one is told as little as who holds
  /// none.
  package mutating func join(as name: String, at time: Timestamp) throws(Failure) {
    guard state == .invited, let end = invitationEnd, time < end else { throw .noInvitation }
    state = .active
    invitationEnd = nil
    if !name.isEmpty { displayName = name }
  }

  /// Another invitation, instead of the one before.
  package mutating func invite(
    as role: Role, teams: [String], mode: Principal.Mode, until end: Timestamp
  ) throws(Failure) {
    guard state == .invited else {
      throw Failure(.conflict, "\(email) is a member already", reason: "member")
    }
    self.role = role
    self.teams = teams
    invitationMode = mode
    invitationEnd = end
  }

  package mutating func remove() {
    state = .removed
    invitationEnd = nil
  }
}

extension Failure {
  package static var noInvitation: Failure {
    Failure(
      .notFound, "no such invitation; it may have ended or been taken", reason: "invitation")
  }
}
