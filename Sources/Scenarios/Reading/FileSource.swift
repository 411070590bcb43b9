internal import FoundationEssentials

/// Where the bytes of scenario files come from: a folder, or a table in memory.
struct FileSource: Sendable {
  /// The bytes of a file named relative to the scenario's folder; nil where there is none.
  let bytes: @Sendable (_ path: String) -> [UInt8]?

  /// The files below a folder of the disk.
  static func folder(_ folder: String) -> FileSource {
    FileSource { path in
      let place = path.hasPrefix("/") ? path : "\(folder)/\(path)"
      guard let data = FileManager.default.contents(atPath: place) else { return nil }
      return [UInt8](data)
    }
  }

  /// Files that are given as text.
  static func texts(_ files: [String: String]) -> FileSource {
    FileSource { path in files[path].map { [UInt8]($0.utf8) } }
  }

  /// A path relative to the file that names it, without `.` and with `..` only in front.
  static func resolve(_ path: String, from file: String) -> String {
    if path.hasPrefix("/") { return path }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/").map(String.init) where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
