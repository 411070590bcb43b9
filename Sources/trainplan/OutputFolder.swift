import FoundationEssentials
import Glibc
import Languages

/// A file of an output folder.
struct OutputFile {
  /// Where it stands in the folder.
  let path: String
  /// What it says.
  let text: String
}

/// A folder that is written whole or not at all.
struct OutputFolder {
  private let folder: URL
  private let known: Set<String>

  /// Makes the folder of a path.
  ///
  /// - Parameter mayReplace: the files of an earlier run; a folder that holds anything else is left alone.
  init(_ path: String, mayReplace known: [String]) {
    folder = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL.resolvingSymlinksInPath()
    self.known = Set(known)
  }

  /// Refuses a place that holds something that is not ours to replace.
  func check() throws {
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory) else { return }
    guard isDirectory else { throw failure(Wording(en: "is a file", vi: "là một tệp")) }
    guard let held = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw failure(Wording(en: "cannot be read", vi: "không đọc được"))
    }
    if let stranger = held.filter({ !known.contains($0) }).min() {
      throw failure(
        Wording(
          en: "holds “\(stranger)”, which would be lost; name another folder",
          vi: "đang chứa “\(stranger)”, ghi đè sẽ mất; hãy nêu thư mục khác"))
    }
  }

  /// Writes the files beside the folder, then puts them in its place.
  func write(_ files: [OutputFile]) throws {
    try check()
    let parent = folder.deletingLastPathComponent()
    let suffix = "\(folder.lastPathComponent).\(getpid())"
    let fresh = parent.appending(path: ".new-\(suffix)", directoryHint: .isDirectory)
    let old = parent.appending(path: ".old-\(suffix)", directoryHint: .isDirectory)
    do {
      for file in files {
        let place = fresh.appending(path: file.path, directoryHint: .notDirectory)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: place)
      }
      try replace(with: fresh, keeping: old)
    } catch {
      try? FileManager.default.removeItem(at: fresh)
      throw OutputFailure(writing: folder.path, error)
    }
    try? FileManager.default.removeItem(at: old)
  }

  /// Moves the old folder aside and the fresh one in; where that fails the old one comes back.
  private func replace(with fresh: URL, keeping old: URL) throws {
    let hadOld = FileManager.default.fileExists(atPath: folder.path)
    if hadOld { try FileManager.default.moveItem(at: folder, to: old) }
    do {
      try FileManager.default.moveItem(at: fresh, to: folder)
    } catch {
      if hadOld { try? FileManager.default.moveItem(at: old, to: folder) }
      throw error
    }
  }

  private func failure(_ reason: Wording) -> OutputFailure { OutputFailure(place: folder.path, reason: reason) }
}
