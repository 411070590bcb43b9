import CFolderExchange
import FoundationEssentials
import Glibc
import Languages

/// A folder that is written whole or not at all.
struct OutputFolder {
  /// What the name of an old folder ends in while it stands aside.
  private static let aside = ".old"

  private let folder: URL
  private let known: Set<String>
  private let endings: [String: [String]]

  /// Makes the folder of a path.
  ///
  /// - Parameters:
  ///   - mayReplace: the files of an earlier run; a folder that holds anything else is left alone.
  ///   - endings: what files of folders in it end in; they are of an earlier run where all of one beginning are there.
  init(_ path: String, mayReplace known: [String], endings: [String: [String]] = [:]) {
    self.endings = endings
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
    if let stranger = (held.filter { !known.contains($0) } + held.flatMap(strangers)).min() {
      throw failure(
        Wording(
          en: "holds “\(stranger)”, which would be lost; name another folder",
          vi: "đang chứa “\(stranger)”, ghi đè sẽ mất; hãy nêu thư mục khác"))
    }
  }

  /// What a folder of the folder holds besides whole sets of our files.
  private func strangers(in name: String) -> [String] {
    guard let ends = endings[name] else { return [] }
    let held = Set((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? [])
    let isOurs = { (file: String) in
      ends.contains { end in file.hasSuffix(end) && ends.allSatisfy { held.contains(file.dropLast(end.count) + $0) } }
    }
    return held.filter { !isOurs($0) }.map { "\(name)/\($0)" }
  }

  /// Writes the files beside the folder, then puts them in its place.
  func write(_ files: [OutputFile]) throws {
    let parent = folder.deletingLastPathComponent()
    clearRemnants(in: parent)
    try check()
    let fresh = parent.appending(path: Remnants.name(of: folder.lastPathComponent), directoryHint: .isDirectory)
    do {
      try makeFolder(fresh)
      var holders: [String] = []
      for file in files {
        let place = fresh.appending(path: file.path, directoryHint: .notDirectory)
        let holder = place.deletingLastPathComponent()
        if holder.standardizedFileURL != fresh.standardizedFileURL, holders.last != holder.path {
          try makeFolder(holder)
          holders.append(holder.path)
        }
        try WholeFile.create(file.bytes, at: place.path)
      }
      for holder in holders + [fresh.path] { WholeFile.keep(holder) }
      try putInPlace(fresh)
      WholeFile.keep(parent.path)
    } catch {
      try? FileManager.default.removeItem(at: fresh)
      throw OutputFailure(writing: folder.path, error)
    }
    // Where there was an old folder it now stands under the fresh one's name.
    try? FileManager.default.removeItem(at: fresh)
  }

  /// Exchanges the fresh folder with the old one in one step, so that there is a whole folder at every moment; where the
  /// file system cannot do that, the old one is moved aside first and comes back where the fresh one cannot be moved in.
  private func putInPlace(_ fresh: URL) throws(WholeFile.Refusal) {
    if rename(fresh.path, folder.path) == 0 { return }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw WholeFile.Refusal(code: errno) }
    let code = exchange_paths(fresh.path, folder.path)
    if code == 0 { return }
    guard code == EINVAL || code == ENOSYS else { throw WholeFile.Refusal(code: code) }
    let aside = fresh.path + Self.aside
    guard rename(folder.path, aside) == 0 else { throw WholeFile.Refusal(code: errno) }
    guard rename(fresh.path, folder.path) == 0 else {
      let code = errno
      rename(aside, folder.path)
      throw WholeFile.Refusal(code: code)
    }
    try? FileManager.default.removeItem(atPath: aside)
  }

  /// Makes a folder for the owner alone, and those above it.
  private func makeFolder(_ place: URL) throws {
    try FileManager.default.createDirectory(
      at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Removes what runs have left that were killed while they wrote; an old folder that one had moved aside comes back
  /// where nothing took its place.
  private func clearRemnants(in parent: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names.sorted() {
      let isAside = Remnants.isLeft(name, of: folder.lastPathComponent, ending: Self.aside)
      guard isAside || Remnants.isLeft(name, of: folder.lastPathComponent) else { continue }
      let place = parent.appending(path: name, directoryHint: .isDirectory)
      if isAside, rename(place.path, folder.path) == 0 { continue }
      try? FileManager.default.removeItem(at: place)
    }
  }

  private func failure(_ reason: Wording) -> OutputFailure { OutputFailure(place: folder.path, reason: reason) }
}
