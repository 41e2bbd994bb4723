/// The members of a JSON object, in the order in which they were sent.
///
/// They are few (``SCIMLimits/objectMembers``), so that looking one up goes through them.
public struct JSONObject: Sendable {
  public private(set) var members: [(name: String, value: JSON)]

  /// Takes members whose names differ.
  public init(_ members: [(String, JSON)] = []) { self.members = members.map { (name: $0.0, value: $0.1) } }

  public var isEmpty: Bool { members.isEmpty }
  public var count: Int { members.count }

  /// The value of that very name. Setting nil takes the member out; a new one comes last.
  public subscript(name: String) -> JSON? {
    get { index(of: name).map { members[$0].value } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append((name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The value of a name in whatever case, as attribute names are (RFC 7643 section 2.1).
  public func value(named name: String) -> JSON? {
    self[name] ?? members.first { $0.name.equalsIgnoringCase(name) }?.value
  }

  private func index(of name: String) -> Int? { members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) } }
}

extension JSONObject: Equatable {
  public static func == (a: JSONObject, b: JSONObject) -> Bool {
    a.count == b.count && a.members.allSatisfy { b[$0.name] == $0.value }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral members: (String, JSON)...) { self.init(members) }
}

extension String {
  /// Whether two names of attributes, operators or schemas are the same: they are ASCII, and case does not count.
  func equalsIgnoringCase(_ other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8) { $0.lowercasedASCII == $1.lowercasedASCII }
  }
}

extension UInt8 {
  var lowercasedASCII: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
  var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= lowercasedASCII }
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
