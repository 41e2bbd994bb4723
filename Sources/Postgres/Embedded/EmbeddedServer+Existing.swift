extension EmbeddedServer {
  /// Runs `body` on a cluster that exists: on the server that a daemon runs on it, or else on one that is started for
  /// the purpose and stopped afterwards.
  ///
  /// - Throws: ``EmbeddedError`` if there is no cluster below the data directory, or it can't be started; else what
  ///   `body` throws.
  public func withExisting<Result: Sendable>(
    _ body: (EmbeddedEndpoint) async throws -> Result
  ) async throws -> Result {
    let places = isDefaultDirectory ? [dataDirectory, fallbackDirectory] : [dataDirectory]
    guard places.contains(where: { Files.exists("\($0)/postgres/PG_VERSION") }) else {
      throw EmbeddedError(
        .notInstalled, "there is no embedded database below \(dataDirectory): name its folder with --data-dir")
    }
    let place = try await DataPlace.choose(
      dataDirectory, isDefault: isDefaultDirectory, fallback: fallbackDirectory, limits: limits, logger: logger)
    let cluster = try Cluster(place: place, limits: limits, logger: logger)
    if Postmaster.running(on: cluster.path)?.isReady == true {
      return try await body(
        EmbeddedEndpoint(conninfo: cluster.settings.conninfo, dataDirectory: place.directory, wasAdopted: true))
    }
    let endpoint = try await start()
    do {
      let result = try await body(endpoint)
      await stop()
      return result
    } catch {
      await stop()
      throw error
    }
  }
}
