import Glibc

/// What runs leave that are killed while they write: names that end in the number of a process.
enum Remnants {
  /// Whether a name is a prefix, the number of a process that is gone, and perhaps more after a point.
  static func isLeft(_ name: String, after prefix: String) -> Bool {
    guard name.hasPrefix(prefix) else { return false }
    let number = name.dropFirst(prefix.count).prefix { $0 != "." }
    guard let writer = pid_t(number), writer > 0 else { return false }
    return kill(writer, 0) != 0 && errno == ESRCH
  }

  /// Removes the files beside a file whose names are left of it.
  static func clear(besides path: String, after mark: String) {
    let (folder, name) =
      path.lastIndex(of: "/").map { (String(path[..<$0]) + "/", String(path[path.index(after: $0)...])) } ?? (
        "./", path
      )
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    var left: [String] = []
    while let entry = readdir(stream) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if isLeft(found, after: name + mark) { left.append(folder + found) }
    }
    for path in left { unlink(path) }
  }
}
