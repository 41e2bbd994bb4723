import Foundation
import SCIM

/// The parser that `SCIM_PARSER` names.
private let parser = ProcessInfo.processInfo.environment["SCIM_PARSER"].flatMap(Parser.init) ?? .json

/// What libFuzzer calls: any bytes give a value or an error that a client can be told; whatever else stops the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try parser.feed(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch let error as SCIMError where (400..<500).contains(error.status) && !error.detail.isEmpty {
    return 0
  } catch {
    fatalError("\(parser): \(error)")
  }
  return 0
}
