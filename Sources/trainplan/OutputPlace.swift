import Languages

/// Where a plan or a comparison is written: its folder, a single document, or nowhere.
enum OutputPlace {
  /// A folder with all its files.
  case folder(OutputFolder, path: String)
  /// A document alone.
  case document(path: String)
  /// Nowhere.
  case nowhere

  /// Refuses a folder that holds something that is not ours to replace.
  func check() throws {
    if case .folder(let folder, _) = self { try OutputFailure.reporting { try folder.check() } }
  }

  /// Writes the files, whole or not at all; a document stands last among them, and alone where its path was named.
  func write(_ files: [OutputFile], document: OutputFile?) throws {
    switch self {
    case .folder(let folder, _): try folder.write(files + [document].compactMap { $0 })
    case .document(let path):
      guard let document else { return }
      do { try WholeFile.replace(path, with: document.bytes) } catch { throw OutputFailure(writing: path, error) }
    case .nowhere: break
    }
  }

  /// Where a document was written, in a line; nil where none was.
  func line(of document: OutputFile?) -> Wording? {
    guard let document else { return nil }
    return switch self {
    case .folder(_, let path): Wording(en: "Written: \(path)/\(document.path)", vi: "Đã ghi: \(path)/\(document.path)")
    case .document(let path): Wording(en: "Written: \(path)", vi: "Đã ghi: \(path)")
    case .nowhere: nil
    }
  }
}
