internal import CZlib

/// Compresses to gzip data, one piece after the other through the same zlib state.
///
/// The state takes about 260 KiB, which are allocated once. Not for use by two threads.
@safe public final class Deflater {
  /// On the heap, since zlib's state points back to it.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Allocates the state.
  ///
  /// - Parameter level: from 1, fast, to 9, small.
  /// - Throws: ``GzipError/outOfMemory``.
  public init(level: Int = 1) throws(GzipError) {
    precondition((1...9).contains(level), "zlib's levels are 1 to 9")
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe czlib_deflate_init_gzip(stream, Int32(level)) == Z_OK else { throw .outOfMemory }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Compresses `input` into one gzip member (RFC 1952).
  ///
  /// - Parameters:
  ///   - input: at most 4 GiB.
  ///   - output: where to.
  /// - Returns: how many bytes were written, or nil if they did not fit.
  public func deflate(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Int? {
    guard unsafe deflateReset(stream) == Z_OK else { return nil }
    unsafe stream.pointee.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    unsafe stream.pointee.avail_in = UInt32(input.count)
    unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = UInt32(output.count)
    guard unsafe CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END else { return nil }
    return unsafe output.count - Int(stream.pointee.avail_out)
  }
}
