internal import CXlsxWriter
internal import Glibc

/// A file that stands on no disk: it has a path while it is open, and nobody else finds it.
package final class MemoryFile {
  private let descriptor: Int32

  /// Opens an empty file.
  package init() throws(WorkbookFault) {
    descriptor = open_memory_file("workbook")
    guard descriptor >= 0 else { throw Self.fault }
  }

  deinit { close(descriptor) }

  /// The path under which this process can open it.
  package var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written to it.
  package func bytes() throws(WorkbookFault) -> [UInt8] {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { throw Self.fault }
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: done), size - done, off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.fault }
      done += count
    }
    return bytes
  }

  private static var fault: WorkbookFault { WorkbookFault(words: String(cString: strerror(errno))) }
}
