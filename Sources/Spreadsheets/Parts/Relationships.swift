/// Reads which parts a part refers to, by the ids it calls them.
final class Relationships: XMLListener {
  /// A part referred to.
  struct Target {
    /// The id it is called by.
    let id: String
    /// What it is to the other, by the last word of its type: `worksheet`, `styles`.
    let kind: String
    /// Where it stands in the archive.
    let path: String
  }

  /// The parts referred to, in the order of the file.
  private(set) var targets: [Target] = []
  private let folder: String

  /// Makes a reader of the references of a part in a folder of the archive.
  init(folder: String) { self.folder = folder }

  /// The path of a part by its id.
  func path(_ id: String) -> String? { targets.first { $0.id == id }?.path }

  /// The path of the first part of a kind.
  func path(ofKind kind: String) -> String? { targets.first { $0.kind == kind }?.path }

  func begin(_ name: String, _ attributes: XMLAttributes) throws(WorkbookReadingFault) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
      attributes["TargetMode"] != "External"
    else { return }
    guard targets.count < ZipArchive.mostParts else { throw WorkbookReadingFault(.oversized) }
    let kind = attributes["Type"].flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
    targets.append(Target(id: id, kind: kind, path: resolved(target)))
  }

  /// A path relative to the folder, or from the root of the archive where it begins with a stroke.
  private func resolved(_ target: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/").map(String.init) where part != "." {
      if part != ".." { parts.append(part) } else if !parts.isEmpty { parts.removeLast() }
    }
    return parts.joined(separator: "/")
  }
}
