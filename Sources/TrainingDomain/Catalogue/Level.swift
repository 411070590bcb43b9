/// A rung reached on a track; holding it counts for every rung below it.
public struct Level: Hashable, Sendable, CustomStringConvertible {
  /// The track.
  public let track: Track.ID
  /// The rung's position on the track; 0 is the rung everyone holds.
  public let rung: Int
  /// The rung's identifier, for messages and files.
  public let name: Rung.ID

  /// Makes a level of a track's rung.
  public init(track: Track.ID, rung: Int, name: Rung.ID) {
    self.track = track
    self.rung = rung
    self.name = name
  }

  /// The level as the input writes it, for example `politicalTheory/advanced`.
  public var description: String { "\(track)/\(name)" }

  /// Whether who holds this level also holds the other: same track, same rung or higher.
  public func covers(_ other: Level) -> Bool { track == other.track && rung >= other.rung }
}
