internal import MusterClient
internal import MusterProtocol
internal import RPC

extension Session {
  /// The id of a workgroup that was named by its id or by its name.
  ///
  /// An id counts before a name, so that what a script wrote once keeps its meaning whatever workgroups are called later.
  func workgroupID(_ text: String, tenant: String) async throws -> String {
    do {
      _ = try await client.workgroups.get(.init(tenant: tenant, workgroup: text))
      return text
    } catch let error as RPCError where error.code == .unimplemented {
      // A server of another service alone knows no names, so it must be the id.
      return text
    } catch let error as RPCError where error.code == .notFound || error.code == .invalidArgument {
      // Names may have characters that ids can't, so a text that is no id may still be a name.
      let named = try await workgroups(named: text, tenant: tenant)
      guard named.count <= 1 else {
        let ids = named.map { "\($0.id) (\($0.kind.word))" }.joined(separator: ", ")
        throw Failure("several workgroups are called '\(text)': name one by its id: \(ids)")
      }
      guard let workgroup = named.first else {
        throw Failure(
          "no workgroup of \(tenant) has the id or the name '\(text)'; `muster workgroups list` shows all",
          status: error.code.name)
      }
      return workgroup.id
    }
  }

  /// The ids of several.
  func workgroupIDs(_ texts: [String], tenant: String) async throws -> [String] {
    var ids: [String] = []
    for text in texts { ids.append(try await workgroupID(text, tenant: tenant)) }
    return ids
  }

  private func workgroups(named name: String, tenant: String) async throws -> [DirectoryV1.Workgroup] {
    let found = try await Listing.read(limit: nil) { size, token in
      let reply = try await client.workgroups.list(
        .init(tenant: tenant, name: name, pageSize: size, pageToken: token))
      return Page(items: reply.workgroups, nextPageToken: reply.nextPageToken, complete: reply.complete)
    }
    return found.items.filter { $0.name.lowercased() == name.lowercased() }
  }
}
