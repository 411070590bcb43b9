import FoundationEssentials

/// The committed files that mutations start from: a folder for each target, and in it a folder for each case.
struct FuzzCorpus: Sendable {
  /// Files that belong together.
  struct Case: Sendable {
    /// The folder's name.
    let name: String
    /// The files by name, in the order of their names.
    let files: [(name: String, bytes: [UInt8])]
  }

  /// The cases of each target, in the order of their names.
  let cases: [FuzzTarget: [Case]]

  /// Reads the folder; the order of everything is that of the names, so that a seed means the same everywhere.
  init(folder: String) throws {
    var cases: [FuzzTarget: [Case]] = [:]
    for target in FuzzTarget.allCases {
      let place = "\(folder)/\(target.rawValue)"
      cases[target] = try Self.names(in: place).map { name in
        let files = try Self.names(in: "\(place)/\(name)").map { file in
          (name: file, bytes: [UInt8](FileManager.default.contents(atPath: "\(place)/\(name)/\(file)") ?? Data()))
        }
        return Case(name: name, files: files)
      }
    }
    self.cases = cases
  }

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
