internal import Glibc

/// Where the bytes of scenario files come from: a folder, or a table in memory.
package struct FileSource: Sendable {
  /// The bytes of a file named relative to the scenario's folder; nil where there is none.
  let bytes: @Sendable (_ path: String) -> [UInt8]?
  /// The names in a folder, in no order that means anything; nil where there is no such folder.
  let names: @Sendable (_ folder: String) -> [String]?

  /// Makes a source of what gives the bytes of a name, nil where there is no such file, and the names in a folder.
  package init(
    bytes: @escaping @Sendable (_ path: String) -> [UInt8]?,
    names: @escaping @Sendable (_ folder: String) -> [String]? = { _ in nil }
  ) {
    self.bytes = bytes
    self.names = names
  }

  /// The most bytes a file may have: several times a roster of the nation in an office's widest layout.
  static let mostBytes = 256 * 1024 * 1024

  /// The files below a folder of the disk; of one that is too large no more is read than shows that it is.
  static func folder(_ folder: String) -> FileSource {
    @Sendable func place(_ path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }
    return FileSource(bytes: { bytes(at: place($0)) }, names: { names(in: place($0)) })
  }

  /// The most names of a folder that are read.
  static let mostNames = 100_000

  /// The names in a folder of the disk.
  private static func names(in place: String) -> [String]? {
    guard let folder = opendir(place) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while names.count < mostNames, let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The bytes of a file of the disk, read piece by piece since a device says nothing of its size, or has none.
  private static func bytes(at place: String) -> [UInt8]? {
    guard let file = fopen(place, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    let most = 1 << 20
    var piece = [UInt8](repeating: 0, count: most)
    while bytes.count <= mostBytes {
      let count = fread(&piece, 1, most, file)
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return ferror(file) == 0 ? bytes : nil
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
