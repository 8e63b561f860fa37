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
        """
        {SQLITE}CREATE TRIGGER api_key_ended BEFORE UPDATE ON api_key
        WHEN (OLD.revoke_time IS NOT NULL AND NEW.revoke_time IS NOT OLD.revoke_time)
          OR NEW.hash <> OLD.hash OR NEW.organization <> OLD.organization
          OR NEW.class <> OLD.class
        BEGIN SELECT RAISE(ABORT, 'a revoked key stays revoked'); END
        """,
      ])
  ]
}
