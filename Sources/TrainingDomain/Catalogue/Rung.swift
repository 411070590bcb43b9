/// One step of a track.
public struct Rung: Hashable, Sendable, Identifiable {
  /// The rung's identifier, unique within its track.
  public let id: Identifier<Rung>
  /// The rung's name as it is printed.
  public let name: String

  /// Makes a rung.
  public init(id: Identifier<Rung>, name: String) {
    self.id = id
    self.name = name
  }
}
