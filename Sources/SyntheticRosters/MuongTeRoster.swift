import TrainingDomain

/// The 48 officials of Mường Tè in October 2025, made up so that every published distribution is exact.
public enum MuongTeRoster {
  /// The seed of the committed roster.
  public static let committedSeed: UInt64 = 48_2025

  /// The tracks the roster has a column for.
  static let tracks = [
    "generalEducation", "professional", "politicalTheory", "stateManagement", "it", "jobPosition", "titleStandard",
    "fieldMatch", "knowledgeUpdate",
  ]

  /// The offices of the commune, with their share of the 61 authorised posts.
  public static let units = UnitTable(rows: MuongTePost.offices.map(\.unit))

  /// The roster of a seed.
  public static func make(seed: UInt64 = committedSeed) -> RosterTable {
    var draw = ExactDraw(seed: seed)
    return RosterTable(tracks: tracks, rows: MuongTePeople(posts: MuongTePost.all).people(&draw))
  }
}
