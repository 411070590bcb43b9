/// A ladder of qualification, such as political theory, or a flag, which is a ladder of two rungs.
public struct Track: Hashable, Sendable, Identifiable {
  /// The track's identifier.
  public let id: Identifier<Track>
  /// The track's name as it is printed.
  public let name: String
  /// The rungs from the lowest, which everyone holds, upwards; at least two.
  public let rungs: [Rung]
  /// Where the ladder comes from.
  public let provenance: Provenance

  /// Makes a track of its rungs, lowest first.
  public init(id: Identifier<Track>, name: String, rungs: [Rung], provenance: Provenance = .notStated) {
    self.id = id
    self.name = name
    self.rungs = rungs
    self.provenance = provenance
  }
}
