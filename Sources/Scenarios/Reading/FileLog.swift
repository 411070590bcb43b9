internal import Synchronization
internal import TrainingDomain

/// Remembers the fingerprint of every file a scenario is read from.
final class FileLog: Sendable {
  private let files = Mutex<[String: String]>([:])

  /// The same source of files, read under the eyes of this log.
  func watching(_ source: FileSource) -> FileSource {
    FileSource(
      bytes: { path in
        guard let bytes = source.bytes(path) else { return nil }
        let isKnown = self.files.withLock { $0[path] != nil }
        if !isKnown {
          let digest = SHA256.hexadecimal(of: bytes)
          self.files.withLock { $0[path] = digest }
        }
        return bytes
      }, names: source.names)
  }

  /// The files read so far, in the order of their paths, and one fingerprint of them all.
  ///
  /// - Parameter rosterFolder: the folder that the roster was read from; nil where it was one file.
  func inputs(rosterFolder: String?) -> ScenarioInputs {
    let read = files.withLock { files in
      files.keys.sorted().map { InputFile(path: $0, sha256: files[$0] ?? "") }
    }
    let lines = read.map { "\($0.sha256)  \($0.path)\n" }.joined()
    return ScenarioInputs(
      files: read, fingerprint: SHA256.hexadecimal(of: Array(lines.utf8)),
      rosterFolder: rosterFolder)
  }
}
