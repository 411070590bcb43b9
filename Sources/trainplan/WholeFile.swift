import Glibc

/// A file of its owner's alone that stands on the disk when it is written, or not at all.
///
/// Everything written may name people, so nobody else may read it (mode 0600).
enum WholeFile {
  /// Why the system refused: its error number.
  struct Refusal: Error {
    let code: Int32

    /// The reason in the system's words.
    var words: String { String(cString: strerror(code)) }
  }

  /// Writes a new file; one that stands there already is an error.
  static func create(_ text: String, at path: String) throws(Refusal) { try create(Array(text.utf8), at: path) }

  /// Writes a new file; one that stands there already is an error.
  static func create(_ bytes: [UInt8], at path: String) throws(Refusal) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Refusal(code: errno) }
    do throws(Refusal) {
      try fill(descriptor, with: bytes, isOnDisk: true)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Puts bytes in the place of a file, which keeps its old content until the new one stands on the disk.
  ///
  /// What is no regular file, such as a pipe or a device, is written to and not replaced.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Refusal) {
    var status = stat()
    let stands = stat(path, &status) == 0
    if stands, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Refusal(code: errno) }
      return try fill(descriptor, with: bytes, isOnDisk: false)
    }
    // A link stays one: what it leads to is replaced.
    let place = stands ? resolved(path) : path
    let (folder, name) = parts(of: place)
    Remnants.clear(of: name, in: folder)
    let fresh = "\(folder)/\(Remnants.name(of: name))"
    try create(bytes, at: fresh)
    guard rename(fresh, place) == 0 else {
      let code = errno
      unlink(fresh)
      throw Refusal(code: code)
    }
    keep(folder)
  }

  /// Makes the names in a folder outlive a power cut; file systems that cannot do that for folders need not.
  static func keep(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The folder and the name of a path.
  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func fill(_ descriptor: Int32, with content: [UInt8], isOnDisk: Bool) throws(Refusal) {
    var code: Int32 = 0
    var bytes = content[...]
    while !bytes.isEmpty, code == 0 {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { code = errno }
    }
    if isOnDisk, code == 0, fsync(descriptor) != 0 { code = errno }
    // A disk over a network may say only here that it is full.
    if close(descriptor) != 0, code == 0 { code = errno }
    if code != 0 { throw Refusal(code: code) }
  }
}
