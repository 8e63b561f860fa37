// The tables of organisations, teams and keys.

package import Storage

extension AccessStore {
  package static let migrations = [
    Migration(
      module: "access", version: 1,
      statements: [
        """
        CREATE TABLE organization (
          id {TEXT_KEY} PRIMARY KEY, display_name TEXT NOT NULL,
          concurrency_limit {INTEGER} NOT NULL CHECK (concurrency_limit >= 0),
          request_id {TEXT_KEY}, create_time {INTEGER} NOT NULL) {STRICT}
        """,
        """
        CREATE UNIQUE INDEX organization_by_request ON organization (request_id)
        WHERE request_id IS NOT NULL
        """,
        """
        CREATE TABLE team (
          id {TEXT_KEY} PRIMARY KEY,
          organization {TEXT_KEY} NOT NULL REFERENCES organization (id),
          display_name TEXT NOT NULL, request_id {TEXT_KEY}, create_time {INTEGER} NOT NULL)
        {STRICT}
        """,
        "CREATE INDEX team_by_organization ON team (organization, id)",
        """
        CREATE UNIQUE INDEX team_by_request ON team (organization, request_id)
        WHERE request_id IS NOT NULL
        """,
        """
        CREATE TABLE api_key (
          id {TEXT_KEY} PRIMARY KEY, organization {TEXT_KEY} NOT NULL, team {TEXT_KEY} NOT NULL,
          class TEXT NOT NULL CHECK (class IN ('live', 'test', 'operator')),
          display_name TEXT NOT NULL, hint TEXT NOT NULL, hash {BYTES} NOT NULL,
          scopes TEXT NOT NULL, models TEXT NOT NULL, addresses TEXT NOT NULL,
          spend_cap {INTEGER} CHECK (spend_cap >= 0), rate_per_minute {INTEGER} NOT NULL,
          expire_time {INTEGER}, creator TEXT NOT NULL, create_time {INTEGER} NOT NULL,
          revoke_time {INTEGER}, request_id {TEXT_KEY}, fingerprint {BYTES},
          CHECK ((class = 'operator') = (organization = '')),
          CHECK ((organization = '') = (team = ''))) {STRICT}
        """,
        "CREATE UNIQUE INDEX api_key_by_hash ON api_key (hash)",
        "CREATE INDEX api_key_by_organization ON api_key (organization, id)",
        """
        CREATE UNIQUE INDEX api_key_by_request ON api_key (organization, request_id)
        WHERE request_id IS NOT NULL
        """,
        Migration.refusal(
          "api_key_ended", "UPDATE", of: "api_key",
          when: """
            (OLD.revoke_time IS NOT NULL AND NEW.revoke_time IS DISTINCT FROM OLD.revoke_time) OR
            NEW.hash <> OLD.hash OR NEW.organization <> OLD.organization OR NEW.class <> OLD.class
            """, "a revoked key stays revoked"),
      ]),
    Migration(module: "access", version: 2, statements: members + keysOfMembers),
    // The highest limit that the organisation ever had: what runs may be as much.
    Migration(
      module: "access", version: 3,
      statements: [
        "ALTER TABLE organization ADD COLUMN concurrency_peak {INTEGER} NOT NULL DEFAULT 0"
      ]),
  ]

  /// A member that was removed stays as a row: events name it.
  private static let members = [
    """
    CREATE TABLE member (
      id {TEXT_KEY} PRIMARY KEY, organization {TEXT_KEY} NOT NULL REFERENCES organization (id),
      email {TEXT_KEY} NOT NULL, display_name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'developer', 'billing', 'viewer')),
      state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'removed')),
      create_time {INTEGER} NOT NULL, invitation_hash {BYTES}, invitation_end {INTEGER},
      invitation_mode TEXT NOT NULL, request_id {TEXT_KEY}, fingerprint {BYTES},
      CHECK ((state = 'invited') = (invitation_hash IS NOT NULL))) {STRICT}
    """,
    """
    CREATE UNIQUE INDEX member_by_email ON member (organization, email)
    WHERE state <> 'removed'
    """,
    "CREATE INDEX member_by_organization ON member (organization, id)",
    """
    CREATE UNIQUE INDEX member_by_invitation ON member (invitation_hash)
    WHERE invitation_hash IS NOT NULL
    """,
    """
    CREATE UNIQUE INDEX member_by_request ON member (organization, request_id)
    WHERE request_id IS NOT NULL
    """,
    """
    CREATE TABLE member_team (
      member {TEXT_KEY} NOT NULL REFERENCES member (id), team {TEXT_KEY} NOT NULL,
      PRIMARY KEY (member, team)) {CLUSTERED}
    """,
  ]

  /// `ceiling` is the role of the member who made a team's key: it grants no other role.
  private static let keysOfMembers = [
    "ALTER TABLE api_key ADD COLUMN member TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE api_key ADD COLUMN ceiling TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE api_key ADD COLUMN last_use_time {INTEGER}",
    "CREATE INDEX api_key_by_member ON api_key (member) WHERE member <> ''",
  ]
}
