extension Migration {
  /// Tokens that client secrets were exchanged for.
  ///
  /// Locks: creates only; `SHARE ROW EXCLUSIVE` on `credential` for the foreign key, for an instant.
  static let createAccessTokens = Migration(
    number: 23, name: "create_access_tokens",
    sql: """
      CREATE TABLE muster.access_token (
        tenant_id text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        -- The client secret, with which the token ends.
        credential text COLLATE "C" NOT NULL,
        connection text COLLATE "C" NOT NULL,
        digest text COLLATE "C" NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, credential) REFERENCES muster.credential ON DELETE CASCADE
          DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX access_token_credential ON muster.access_token (tenant_id, credential, id);
      CALL muster.protect('muster.access_token', 'SELECT, INSERT, UPDATE, DELETE', true);
      """)
}
