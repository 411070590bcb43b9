import TrainingDomain

/// The 350 officials of the Phong Thổ report of July 2023, made up so that every published 2023 headcount is exact.
public enum PhongThoRoster {
  /// The seed of the committed roster.
  public static let committedSeed: UInt64 = 408_2023

  /// The tracks the roster has a column for.
  static let tracks = [
    "generalEducation", "professional", "politicalTheory", "stateManagement", "it", "foreignLanguage", "jobPosition",
    "titleStandard",
  ]

  /// The 17 communes and townships; their names are artificial, because nothing is published commune by commune.
  public static let units = UnitTable(
    rows: (0..<PhongThoPost.communeCount).map { commune in
      let number = Numbering.padded(commune + 1, to: 2)
      return UnitTable.Row(
        id: "commune-\(number)", name: "\(commune == 0 ? "Thị trấn" : "Xã") \(number)", establishment: nil)
    })

  /// The roster of a seed.
  public static func make(seed: UInt64 = committedSeed) -> RosterTable {
    let posts = PhongThoPost.all
    var draw = ExactDraw(seed: seed)
    var rows: [RosterRow] = []
    var people: [Int: RosterRow] = [:]
    let bodies: [(PhongThoPost.Body, QualityHeadcounts)] = [
      (.keyLeader, .keyLeaders), (.otherCadre, .cadres.without(.keyLeaders)), (.civilServant, .civilServants),
    ]
    for (body, headcounts) in bodies {
      let indices = posts.indices.filter { posts[$0].body == body }
      let made = PhongThoBody(body: body, posts: indices.map { posts[$0] }, headcounts: headcounts).people(&draw)
      for (index, person) in zip(indices, made) { people[index] = person }
    }
    var civilServants = 0
    for index in posts.indices {
      guard var row = people[index] else { continue }
      let isCivilServant = posts[index].body == .civilServant
      civilServants += isCivilServant ? 1 : 0
      let number = Numbering.padded(isCivilServant ? civilServants : index + 1, to: 3)
      row.id = "PT-\(isCivilServant ? "S" : "C")\(number)"
      row.name = "\(isCivilServant ? "Công chức" : "Cán bộ") \(number)"
      rows.append(row)
    }
    return RosterTable(tracks: tracks, rows: rows)
  }
}
