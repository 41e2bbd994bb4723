/// Whether `bytes` are well-formed UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing past U+10FFFF.
@inline(__always)
@inlinable
public func isValidUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool { isASCII(bytes) || isValidMultibyteUTF8(bytes) }

/// The string that `bytes` are, or nil if they are not well-formed UTF-8.
@inline(never)
@usableFromInline func validatedString(_ bytes: UnsafeRawBufferPointer) -> String? {
  if bytes.isEmpty { return "" }
  let isASCII = isASCII(bytes)
  guard isASCII || isValidMultibyteUTF8(bytes) else { return nil }
  // `String(decoding:)` would validate a second time.
  return String(copying: UTF8Span(unchecked: bytes.assumingMemoryBound(to: UInt8.self).span, isKnownASCII: isASCII))
}

/// Text is ASCII nearly always, so eight bytes are looked at together, the last eight overlapping the ones before.
@inline(__always)
@inlinable
func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
  guard let start = bytes.baseAddress else { return true }
  let count = bytes.count
  if count >= 8 {
    var all = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    var index = 0
    while index &+ 8 < count {
      all |= start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index &+= 8
    }
    return all & 0x8080_8080_8080_8080 == 0
  }
  if count >= 4 {
    let all =
      start.loadUnaligned(as: UInt32.self) | start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
    return all & 0x8080_8080 == 0
  }
  var all: UInt8 = 0
  for index in 0..<count { all |= start.load(fromByteOffset: index, as: UInt8.self) }
  return all < 0x80
}

@inline(never)
@usableFromInline func isValidMultibyteUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    index += 1
    if lead < 0x80 { continue }
    guard let (trailing, second) = continuation(of: lead) else { return false }
    guard bytes.count - index >= trailing, second.contains(bytes[index]) else { return false }
    for offset in 1..<max(trailing, 1) where bytes[index + offset] & 0xC0 != 0x80 { return false }
    index += trailing
  }
  return true
}

/// How many bytes follow a lead byte, and which the first of them may be.
private func continuation(of lead: UInt8) -> (count: Int, second: ClosedRange<UInt8>)? {
  switch lead {
  case 0xC2...0xDF: (1, 0x80...0xBF)
  case 0xE0: (2, 0xA0...0xBF)
  case 0xE1...0xEC, 0xEE...0xEF: (2, 0x80...0xBF)
  case 0xED: (2, 0x80...0x9F)
  case 0xF0: (3, 0x90...0xBF)
  case 0xF1...0xF3: (3, 0x80...0xBF)
  case 0xF4: (3, 0x80...0x8F)
  default: nil
  }
}
