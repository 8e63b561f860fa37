// `modelroute members …`: the people of an organisation.

import ArgumentParser
import Core
import Protos
import RPC
import Wire

struct Members: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Invite, list, change and remove members.",
    subcommands: [List.self, Invite.self, Accept.self, Update.self, Remove.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the members, oldest first.")
    @Option(help: "Only of this team.") var team = ""
    @OptionGroup var paging: PageOptions
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListMembersRequest()
        request.pageSize = paging.limit
        request.pageToken = paging.pageToken
        request.team = team
        let page = try await V1.AccessServiceClient(channel).listMembers(
          request, metadata: metadata)
        client.show(page) { page in
          var table = Table("MEMBER", "STATE", "ROLE", "EMAIL", "NAME", "TEAMS")
          for member in page.members {
            table.add(
              member.id, member.state.name.lowercased(), member.role, member.email,
              member.displayName, member.teams.joined(separator: " "))
          }
          return table.text
        }
        paging.tellNext(page.nextPageToken, client.output)
      }
    }
  }

  struct Invite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Invite a person; the token is shown once, give it to them.")
    @Argument(help: "The person's e-mail address.") var email: String
    @Option(help: "owner, admin, developer, billing or viewer.") var role: String
    @Option(help: "A team's id; it may be given several times.") var team: [String] = []
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.InviteMemberRequest()
        request.email = email
        request.role = role
        request.teams = team
        let made = try await V1.AccessServiceClient(channel).inviteMember(
          request, metadata: metadata)
        client.show(made) { "\($0.member?.id ?? "")\n\($0.token)" }
      }
    }
  }

  struct Accept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take an invitation; your key is shown once.")
    @Argument(help: "The token of the invitation.") var token: String
    @Option(help: "Your name.") var name = ""
    @Option(help: "live or test: the mode of your key.") var mode = ""
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.AcceptInvitationRequest()
        request.token = token
        request.displayName = name
        request.mode = mode
        let joined = try await V1.AccessServiceClient(channel).acceptInvitation(
          request, metadata: metadata)
        client.show(joined) { "\($0.member?.id ?? "") \($0.member?.role ?? "")\n\($0.secret)" }
      }
    }
  }

  struct Update: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change a member's role, name or teams.")
    @Argument(help: "The member's id, mem_….") var id: String
    @Option(help: "owner, admin, developer, billing or viewer.") var role = ""
    @Option(help: "A name for people.") var name = ""
    @Option(help: "A team's id; it may be given several times.") var team: [String] = []
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var member = V1.Member()
        member.id = id
        member.role = role
        member.displayName = name
        member.teams = team
        var request = V1.UpdateMemberRequest()
        request.member = member
        let changed = try await V1.AccessServiceClient(channel).updateMember(
          request, metadata: metadata)
        client.show(changed) { "\($0.id) \($0.role)" }
      }
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove a member and end the member's keys.")
    @Argument(help: "The member's id, mem_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.RemoveMemberRequest()
        request.member = id
        let done = try await V1.AccessServiceClient(channel).removeMember(
          request, metadata: metadata)
        client.show(done) { _ in "\(id) removed" }
      }
    }
  }
}
