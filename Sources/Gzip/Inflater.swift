internal import CZlib
internal import Glibc

/// Inflates gzip data, one piece after the other through the same zlib state.
///
/// The state takes about 40 KiB, which are allocated once. Not for use by two threads.
@safe public final class Inflater {
  /// What the output begins with, and what is kept of it, in bytes: an ordinary message fits.
  private static let keptBytes = 16 << 10

  /// On the heap, since zlib's state points back to it.
  private let stream: UnsafeMutablePointer<z_stream>
  private var output: UnsafeMutableRawPointer
  private var capacity = keptBytes

  /// Allocates the state.
  ///
  /// - Throws: ``GzipError/outOfMemory``.
  public init() throws(GzipError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard let output = unsafe malloc(Self.keptBytes) else {
      unsafe stream.deallocate()
      throw .outOfMemory
    }
    unsafe self.output = output
    guard unsafe czlib_inflate_init_gzip(stream) == Z_OK else { throw .outOfMemory }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
    unsafe free(output)
  }

  /// Inflates a whole gzip file: one member or several in a row, and nothing else (RFC 1952 §2.2).
  ///
  /// Stops as soon as there are more than `limit` bytes. The memory grows with the output, not with what the input
  /// claims.
  ///
  /// - Parameters:
  ///   - input: at most 4 GiB.
  ///   - limit: the most that may come out, in bytes.
  /// - Returns: the bytes, valid until ``trim()`` or the next call.
  public func inflate(_ input: UnsafeRawBufferPointer, limit: Int) throws(GzipError) -> UnsafeRawBufferPointer {
    guard unsafe inflateReset(stream) == Z_OK else { throw .malformed }
    unsafe stream.pointee.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    unsafe stream.pointee.avail_in = UInt32(input.count)
    var used = 0
    while true {
      if used == capacity { try grow(limit) }
      let room = capacity - used
      unsafe stream.pointee.next_out = (output + used).assumingMemoryBound(to: UInt8.self)
      unsafe stream.pointee.avail_out = UInt32(clamping: room)
      let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
      used += unsafe Int(UInt32(clamping: room) - stream.pointee.avail_out)
      guard used <= limit else { throw .tooLarge }
      if try isEnd(status) { return unsafe UnsafeRawBufferPointer(start: output, count: used) }
    }
  }

  /// What zlib's answer means: whether the last member has ended.
  private func isEnd(_ status: Int32) throws(GzipError) -> Bool {
    switch status {
    case Z_STREAM_END:
      if unsafe stream.pointee.avail_in == 0 { return true }
      guard unsafe inflateReset(stream) == Z_OK else { throw .malformed }
      return false
    case Z_OK, Z_BUF_ERROR:
      // Without room it could not go on; with room it has read all there is.
      if unsafe stream.pointee.avail_in == 0 && stream.pointee.avail_out > 0 { throw .truncated }
      return false
    case Z_MEM_ERROR: throw .outOfMemory
    default: throw .malformed
    }
  }

  /// Doubles the output, up to one byte more than may be used: by it too much is told from just enough.
  private func grow(_ limit: Int) throws(GzipError) {
    let larger = max(min(capacity * 2, limit + 1), capacity + 1)
    guard let moved = unsafe realloc(output, larger) else { throw .outOfMemory }
    unsafe output = moved
    capacity = larger
  }

  /// Gives back what a large piece took.
  public func trim() {
    guard capacity > Self.keptBytes, let smaller = unsafe realloc(output, Self.keptBytes) else { return }
    unsafe output = smaller
    capacity = Self.keptBytes
  }
}
