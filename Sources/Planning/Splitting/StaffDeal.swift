internal import LinearModel
internal import TrainingDomain

/// Says who of each crew takes which way at a point of the model.
///
/// People of a crew are interchangeable: in the order of naming the first stay, and the next take each way in turn.
struct StaffDeal {
  /// The decisions about staff, ordered by year and then as choices and ways stand in the table of ways.
  let moves: [StaffMove]
  private let present: [CrewWay: Range<Int>]

  init(_ point: [Double], of formulation: PlanFormulation) {
    var present: [CrewWay: Range<Int>] = [:]
    var moves: [(year: Year, row: Int, move: StaffMove)] = []
    let problem = formulation.problem
    for (number, crew) in formulation.crews.enumerated() {
      var given = 0
      for (index, way) in crew.ways.enumerated() {
        let count = Int(point[formulation.staff[number][index].index].rounded())
        let people = given..<min(crew.size, given + count)
        present[CrewWay(crew: number, way: index)] = people
        given = people.upperBound
        guard let move = way.move else { continue }
        for row in way.rows[people] {
          let kind = move.decision(about: problem.officials[row], in: problem)
          if crew.isOptional, let last = moves.last, last.row == row {
            moves[moves.count - 1].move = StaffMove(kind, in: move.year, count: last.move.count + 1)
          } else {
            moves.append((move.year, row, StaffMove(kind, in: move.year)))
          }
        }
      }
    }
    self.present = present
    self.moves = moves.sorted { ($0.year, $0.row) < ($1.year, $1.row) }.map(\.move)
  }

  /// A profile with the people the point has of it.
  func present(of profile: Profile) -> Profile {
    guard let way = profile.way else { return profile }
    return Profile(people: present[way].map { Array(profile.people[$0]) } ?? [], traits: profile.traits, way: way)
  }
}
