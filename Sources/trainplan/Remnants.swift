import Glibc

/// What runs leave that are killed while they write: hidden names that end in the number of a process, so that nobody's own
/// file is taken for one.
enum Remnants {
  /// The name under which this process writes a file or folder before it is put in its place.
  static func name(of place: String) -> String { "\(prefix(of: place))\(getpid())" }

  /// Whether a name is what a process that is gone called a file or folder while it wrote it.
  static func isLeft(_ name: String, of place: String, ending: String = "") -> Bool {
    guard name.hasPrefix(prefix(of: place)), name.hasSuffix(ending) else { return false }
    guard let writer = pid_t(name.dropFirst(prefix(of: place).count).dropLast(ending.count)), writer > 0 else {
      return false
    }
    return kill(writer, 0) != 0 && errno == ESRCH
  }

  /// Removes what was left of a file in a folder.
  static func clear(of file: String, in folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    var left: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if isLeft(name, of: file) { left.append(name) }
    }
    for name in left { unlink("\(folder)/\(name)") }
  }

  private static func prefix(of place: String) -> String { ".new-\(place)." }
}
