// Generated from modelroute/v1/access_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC
package import Wire

extension V1 {
  /// Who may do what.
  package protocol AccessService: Sendable {
    /// The principal's organisation.
    func getOrganization(_ request: V1.GetOrganizationRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Organization
    /// Changes the principal's organisation. Only operators, who name it, change `concurrency_limit`.
    func updateOrganization(_ request: V1.UpdateOrganizationRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Organization
    /// A new organisation with a first team.
    func createOrganization(_ request: V1.CreateOrganizationRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateOrganizationResponse
    /// All organisations.
    func listOrganizations(_ request: V1.ListOrganizationsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListOrganizationsResponse
    /// A new team.
    func createTeam(_ request: V1.CreateTeamRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Team
    /// The teams of the organisation.
    func listTeams(_ request: V1.ListTeamsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListTeamsResponse
    /// Changes a team.
    func updateTeam(_ request: V1.UpdateTeamRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Team
    /// Removes a team without keys.
    func deleteTeam(_ request: V1.DeleteTeamRequest, _ call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty
    /// The members of the organisation.
    func listMembers(_ request: V1.ListMembersRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListMembersResponse
    /// Invites a person. The answer is the only one that holds the token of the invitation.
    func inviteMember(_ request: V1.InviteMemberRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.InviteMemberResponse
    /// Takes an invitation: the person becomes a member and gets a key. The answer is the only one
    /// that holds its secret.
    func acceptInvitation(_ request: V1.AcceptInvitationRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.AcceptInvitationResponse
    /// Changes a member's role, teams or name. Only owners change owners, and one owner stays.
    func updateMember(_ request: V1.UpdateMemberRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Member
    /// Removes a member and ends the member's keys.
    func removeMember(_ request: V1.RemoveMemberRequest, _ call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty
    /// Makes a key. The answer is the only one that holds the secret.
    ///
    /// The scopes can't go beyond those of the principal. Operators name the organisation.
    func createKey(_ request: V1.CreateKeyRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateKeyResponse
    /// One key, without its secret.
    func getKey(_ request: V1.GetKeyRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Key
    /// The keys of the organisation, newest first, without their secrets.
    func listKeys(_ request: V1.ListKeysRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListKeysResponse
    /// Changes a key's name, limits or lists. Scopes can only become fewer.
    func updateKey(_ request: V1.UpdateKeyRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Key
    /// Ends a key at once. A revoked key stays in the listing.
    func revokeKey(_ request: V1.RevokeKeyRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Key
    /// A token for a browser: minutes long, narrowed to a job or an amount.
    func createClientToken(_ request: V1.CreateClientTokenRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateClientTokenResponse
  }

  /// The methods of `modelroute.v1.AccessService`.
  package enum AccessServiceMethods {
    package static let service = "modelroute.v1.AccessService"
    package static let getOrganization = RPC.Method(
      service: service,
      name: "GetOrganization",
      access: .scope("access.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/organization", body: "")])
    package static let updateOrganization = RPC.Method(
      service: service,
      name: "UpdateOrganization",
      access: .scope("access.write"),
      http: [HTTPRule(method: "PATCH", template: "/v1/organization", body: "organization")])
    package static let createOrganization = RPC.Method(
      service: service,
      name: "CreateOrganization",
      access: .operator("access.write"),
      http: [HTTPRule(method: "POST", template: "/v1/organizations", body: "*")],
      requestIDField: "request_id")
    package static let listOrganizations = RPC.Method(
      service: service,
      name: "ListOrganizations",
      access: .operator("access.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/organizations", body: "")])
    package static let createTeam = RPC.Method(
      service: service,
      name: "CreateTeam",
      access: .scope("access.write"),
      http: [HTTPRule(method: "POST", template: "/v1/teams", body: "*")],
      requestIDField: "request_id")
    package static let listTeams = RPC.Method(
      service: service,
      name: "ListTeams",
      access: .scope("access.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/teams", body: "")])
    package static let updateTeam = RPC.Method(
      service: service,
      name: "UpdateTeam",
      access: .scope("access.write"),
      http: [HTTPRule(method: "PATCH", template: "/v1/teams/{team.id}", body: "team")])
    package static let deleteTeam = RPC.Method(
      service: service,
      name: "DeleteTeam",
      access: .scope("access.write"),
      http: [HTTPRule(method: "DELETE", template: "/v1/teams/{team}", body: "")])
    package static let listMembers = RPC.Method(
      service: service,
      name: "ListMembers",
      access: .scope("access.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/members", body: "")])
    package static let inviteMember = RPC.Method(
      service: service,
      name: "InviteMember",
      access: .scope("access.write"),
      http: [HTTPRule(method: "POST", template: "/v1/members", body: "*")],
      requestIDField: "request_id")
    package static let acceptInvitation = RPC.Method(
      service: service,
      name: "AcceptInvitation",
      access: .public,
      http: [HTTPRule(method: "POST", template: "/v1/members:accept", body: "*")])
    package static let updateMember = RPC.Method(
      service: service,
      name: "UpdateMember",
      access: .scope("access.write"),
      http: [HTTPRule(method: "PATCH", template: "/v1/members/{member.id}", body: "member")])
    package static let removeMember = RPC.Method(
      service: service,
      name: "RemoveMember",
      access: .scope("access.write"),
      http: [HTTPRule(method: "DELETE", template: "/v1/members/{member}", body: "")])
    package static let createKey = RPC.Method(
      service: service,
      name: "CreateKey",
      access: .scope("access.write"),
      http: [HTTPRule(method: "POST", template: "/v1/keys", body: "*")],
      requestIDField: "request_id")
    package static let getKey = RPC.Method(
      service: service,
      name: "GetKey",
      access: .scope("access.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/keys/{key}", body: "")])
    package static let listKeys = RPC.Method(
      service: service,
      name: "ListKeys",
      access: .scope("access.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/keys", body: "")])
    package static let updateKey = RPC.Method(
      service: service,
      name: "UpdateKey",
      access: .scope("access.write"),
      http: [HTTPRule(method: "PATCH", template: "/v1/keys/{key.id}", body: "key")])
    package static let revokeKey = RPC.Method(
      service: service,
      name: "RevokeKey",
      access: .scope("access.write"),
      http: [HTTPRule(method: "DELETE", template: "/v1/keys/{key}", body: ""), HTTPRule(method: "POST", template: "/v1/keys/{key}:revoke", body: "*")])
    package static let createClientToken = RPC.Method(
      service: service,
      name: "CreateClientToken",
      access: .scope("access.write"),
      http: [HTTPRule(method: "POST", template: "/v1/clientTokens", body: "*")])
    package static let all: [RPC.Method] = [getOrganization, updateOrganization, createOrganization, listOrganizations, createTeam, listTeams, updateTeam, deleteTeam, listMembers, inviteMember, acceptInvitation, updateMember, removeMember, createKey, getKey, listKeys, updateKey, revokeKey, createClientToken]
  }

  /// Calls `modelroute.v1.AccessService`.
  package struct AccessServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// The principal's organisation.
    package func getOrganization(
      _ request: V1.GetOrganizationRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Organization {
      try await channel.callUnary(
        AccessServiceMethods.getOrganization, request, metadata: metadata,
        timeout: timeout)
    }

    /// Changes the principal's organisation. Only operators, who name it, change `concurrency_limit`.
    package func updateOrganization(
      _ request: V1.UpdateOrganizationRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Organization {
      try await channel.callUnary(
        AccessServiceMethods.updateOrganization, request, metadata: metadata,
        timeout: timeout)
    }

    /// A new organisation with a first team.
    package func createOrganization(
      _ request: V1.CreateOrganizationRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.CreateOrganizationResponse {
      try await channel.callUnary(
        AccessServiceMethods.createOrganization, request, metadata: metadata,
        timeout: timeout)
    }

    /// All organisations.
    package func listOrganizations(
      _ request: V1.ListOrganizationsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListOrganizationsResponse {
      try await channel.callUnary(
        AccessServiceMethods.listOrganizations, request, metadata: metadata,
        timeout: timeout)
    }

    /// A new team.
    package func createTeam(
      _ request: V1.CreateTeamRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Team {
      try await channel.callUnary(
        AccessServiceMethods.createTeam, request, metadata: metadata,
        timeout: timeout)
    }

    /// The teams of the organisation.
    package func listTeams(
      _ request: V1.ListTeamsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListTeamsResponse {
      try await channel.callUnary(
        AccessServiceMethods.listTeams, request, metadata: metadata,
        timeout: timeout)
    }

    /// Changes a team.
    package func updateTeam(
      _ request: V1.UpdateTeamRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Team {
      try await channel.callUnary(
        AccessServiceMethods.updateTeam, request, metadata: metadata,
        timeout: timeout)
    }

    /// Removes a team without keys.
    package func deleteTeam(
      _ request: V1.DeleteTeamRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GoogleProtobuf.Empty {
      try await channel.callUnary(
        AccessServiceMethods.deleteTeam, request, metadata: metadata,
        timeout: timeout)
    }

    /// The members of the organisation.
    package func listMembers(
      _ request: V1.ListMembersRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListMembersResponse {
      try await channel.callUnary(
        AccessServiceMethods.listMembers, request, metadata: metadata,
        timeout: timeout)
    }

    /// Invites a person. The answer is the only one that holds the token of the invitation.
    package func inviteMember(
      _ request: V1.InviteMemberRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.InviteMemberResponse {
      try await channel.callUnary(
        AccessServiceMethods.inviteMember, request, metadata: metadata,
        timeout: timeout)
    }

    /// Takes an invitation: the person becomes a member and gets a key. The answer is the only one
    /// that holds its secret.
    package func acceptInvitation(
      _ request: V1.AcceptInvitationRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.AcceptInvitationResponse {
      try await channel.callUnary(
        AccessServiceMethods.acceptInvitation, request, metadata: metadata,
        timeout: timeout)
    }

    /// Changes a member's role, teams or name. Only owners change owners, and one owner stays.
    package func updateMember(
      _ request: V1.UpdateMemberRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Member {
      try await channel.callUnary(
        AccessServiceMethods.updateMember, request, metadata: metadata,
        timeout: timeout)
    }

    /// Removes a member and ends the member's keys.
    package func removeMember(
      _ request: V1.RemoveMemberRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GoogleProtobuf.Empty {
      try await channel.callUnary(
        AccessServiceMethods.removeMember, request, metadata: metadata,
        timeout: timeout)
    }

    /// Makes a key. The answer is the only one that holds the secret.
    ///
    /// The scopes can't go beyond those of the principal. Operators name the organisation.
    package func createKey(
      _ request: V1.CreateKeyRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.CreateKeyResponse {
      try await channel.callUnary(
        AccessServiceMethods.createKey, request, metadata: metadata,
        timeout: timeout)
    }

    /// One key, without its secret.
    package func getKey(
      _ request: V1.GetKeyRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Key {
      try await channel.callUnary(
        AccessServiceMethods.getKey, request, metadata: metadata,
        timeout: timeout)
    }

    /// The keys of the organisation, newest first, without their secrets.
    package func listKeys(
      _ request: V1.ListKeysRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListKeysResponse {
      try await channel.callUnary(
        AccessServiceMethods.listKeys, request, metadata: metadata,
        timeout: timeout)
    }

    /// Changes a key's name, limits or lists. Scopes can only become fewer.
    package func updateKey(
      _ request: V1.UpdateKeyRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Key {
      try await channel.callUnary(
        AccessServiceMethods.updateKey, request, metadata: metadata,
        timeout: timeout)
    }

    /// Ends a key at once. A revoked key stays in the listing.
    package func revokeKey(
      _ request: V1.RevokeKeyRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Key {
      try await channel.callUnary(
        AccessServiceMethods.revokeKey, request, metadata: metadata,
        timeout: timeout)
    }

    /// A token for a browser: minutes long, narrowed to a job or an amount.
    package func createClientToken(
      _ request: V1.CreateClientTokenRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.CreateClientTokenResponse {
      try await channel.callUnary(
        AccessServiceMethods.createClientToken, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension V1.AccessService {
  package func getOrganization(_ request: V1.GetOrganizationRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Organization {
    throw V1.AccessServiceMethods.getOrganization.unimplemented
  }

  package func updateOrganization(_ request: V1.UpdateOrganizationRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Organization {
    throw V1.AccessServiceMethods.updateOrganization.unimplemented
  }

  package func createOrganization(_ request: V1.CreateOrganizationRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateOrganizationResponse {
    throw V1.AccessServiceMethods.createOrganization.unimplemented
  }

  package func listOrganizations(_ request: V1.ListOrganizationsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListOrganizationsResponse {
    throw V1.AccessServiceMethods.listOrganizations.unimplemented
  }

  package func createTeam(_ request: V1.CreateTeamRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Team {
    throw V1.AccessServiceMethods.createTeam.unimplemented
  }

  package func listTeams(_ request: V1.ListTeamsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListTeamsResponse {
    throw V1.AccessServiceMethods.listTeams.unimplemented
  }

  package func updateTeam(_ request: V1.UpdateTeamRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Team {
    throw V1.AccessServiceMethods.updateTeam.unimplemented
  }

  package func deleteTeam(_ request: V1.DeleteTeamRequest, _ call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty {
    throw V1.AccessServiceMethods.deleteTeam.unimplemented
  }

  package func listMembers(_ request: V1.ListMembersRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListMembersResponse {
    throw V1.AccessServiceMethods.listMembers.unimplemented
  }

  package func inviteMember(_ request: V1.InviteMemberRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.InviteMemberResponse {
    throw V1.AccessServiceMethods.inviteMember.unimplemented
  }

  package func acceptInvitation(_ request: V1.AcceptInvitationRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.AcceptInvitationResponse {
    throw V1.AccessServiceMethods.acceptInvitation.unimplemented
  }

  package func updateMember(_ request: V1.UpdateMemberRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Member {
    throw V1.AccessServiceMethods.updateMember.unimplemented
  }

  package func removeMember(_ request: V1.RemoveMemberRequest, _ call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty {
    throw V1.AccessServiceMethods.removeMember.unimplemented
  }

  package func createKey(_ request: V1.CreateKeyRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateKeyResponse {
    throw V1.AccessServiceMethods.createKey.unimplemented
  }

  package func getKey(_ request: V1.GetKeyRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Key {
    throw V1.AccessServiceMethods.getKey.unimplemented
  }

  package func listKeys(_ request: V1.ListKeysRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListKeysResponse {
    throw V1.AccessServiceMethods.listKeys.unimplemented
  }

  package func updateKey(_ request: V1.UpdateKeyRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Key {
    throw V1.AccessServiceMethods.updateKey.unimplemented
  }

  package func revokeKey(_ request: V1.RevokeKeyRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Key {
    throw V1.AccessServiceMethods.revokeKey.unimplemented
  }

  package func createClientToken(_ request: V1.CreateClientTokenRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateClientTokenResponse {
    throw V1.AccessServiceMethods.createClientToken.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = V1.AccessServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .unary(Methods.getOrganization) {
        (request: V1.GetOrganizationRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Organization in
        try await self.getOrganization(request, call)
      })
    handlers.append(
      .unary(Methods.updateOrganization) {
        (request: V1.UpdateOrganizationRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Organization in
        try await self.updateOrganization(request, call)
      })
    handlers.append(
      .unary(Methods.createOrganization) {
        (request: V1.CreateOrganizationRequest, call: RPC.Call) async throws(Core.Failure) -> V1.CreateOrganizationResponse in
        try await self.createOrganization(request, call)
      })
    handlers.append(
      .unary(Methods.listOrganizations) {
        (request: V1.ListOrganizationsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListOrganizationsResponse in
        try await self.listOrganizations(request, call)
      })
    handlers.append(
      .unary(Methods.createTeam) {
        (request: V1.CreateTeamRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Team in
        try await self.createTeam(request, call)
      })
    handlers.append(
      .unary(Methods.listTeams) {
        (request: V1.ListTeamsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListTeamsResponse in
        try await self.listTeams(request, call)
      })
    handlers.append(
      .unary(Methods.updateTeam) {
        (request: V1.UpdateTeamRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Team in
        try await self.updateTeam(request, call)
      })
    handlers.append(
      .unary(Methods.deleteTeam) {
        (request: V1.DeleteTeamRequest, call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty in
        try await self.deleteTeam(request, call)
      })
    handlers.append(
      .unary(Methods.listMembers) {
        (request: V1.ListMembersRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListMembersResponse in
        try await self.listMembers(request, call)
      })
    handlers.append(
      .unary(Methods.inviteMember) {
        (request: V1.InviteMemberRequest, call: RPC.Call) async throws(Core.Failure) -> V1.InviteMemberResponse in
        try await self.inviteMember(request, call)
      })
    handlers.append(
      .unary(Methods.acceptInvitation) {
        (request: V1.AcceptInvitationRequest, call: RPC.Call) async throws(Core.Failure) -> V1.AcceptInvitationResponse in
        try await self.acceptInvitation(request, call)
      })
    handlers.append(
      .unary(Methods.updateMember) {
        (request: V1.UpdateMemberRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Member in
        try await self.updateMember(request, call)
      })
    handlers.append(
      .unary(Methods.removeMember) {
        (request: V1.RemoveMemberRequest, call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty in
        try await self.removeMember(request, call)
      })
    handlers.append(
      .unary(Methods.createKey) {
        (request: V1.CreateKeyRequest, call: RPC.Call) async throws(Core.Failure) -> V1.CreateKeyResponse in
        try await self.createKey(request, call)
      })
    handlers.append(
      .unary(Methods.getKey) {
        (request: V1.GetKeyRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Key in
        try await self.getKey(request, call)
      })
    handlers.append(
      .unary(Methods.listKeys) {
        (request: V1.ListKeysRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListKeysResponse in
        try await self.listKeys(request, call)
      })
    handlers.append(
      .unary(Methods.updateKey) {
        (request: V1.UpdateKeyRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Key in
        try await self.updateKey(request, call)
      })
    handlers.append(
      .unary(Methods.revokeKey) {
        (request: V1.RevokeKeyRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Key in
        try await self.revokeKey(request, call)
      })
    handlers.append(
      .unary(Methods.createClientToken) {
        (request: V1.CreateClientTokenRequest, call: RPC.Call) async throws(Core.Failure) -> V1.CreateClientTokenResponse in
        try await self.createClientToken(request, call)
      })
    return handlers
  }
}

