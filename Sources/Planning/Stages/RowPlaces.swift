internal import LinearModel
internal import TrainingDomain

/// The columns by which rows of several people take slots, for counting what is kept of an earlier plan.
///
/// Who of a row goes where is not part of a plan: only the numbers sent can be kept or changed.
struct RowPlaces {
  private struct Place {
    let row: Int
    let slot: Int
    var columns: [Variable]
  }

  private var places: [Place] = []
  private var known: [[Int]: Int] = [:]

  /// Adds a column that sends people of a row.
  mutating func add(_ column: Variable, row: Int, slot: Int) {
    if let position = known[[row, slot]] {
      places[position].columns.append(column)
    } else {
      known[[row, slot]] = places.count
      places.append(Place(row: row, slot: slot, columns: [column]))
    }
  }

  /// Adds a column for what is kept of each place the earlier plan had: at most what it had, at most what is sent.
  func kept(of surveyed: SurveyContext, in model: inout LinearModel) -> [Variable] {
    places.compactMap { place in
      let official = surveyed.problem.officials[place.row].id
      let slot = surveyed.table.slots[place.slot]
      let course = surveyed.problem.courses[slot.course].id
      let before = surveyed.problem.previousPlan.filter { earlier in
        earlier.official == official && earlier.course == course && earlier.intake == slot.intake
      }
      let count = before.reduce(0) { $0 + $1.count.count }
      guard count > 0 else { return nil }
      let name = "\(ModelName.legal(official.rawValue)),\(ModelName.legal(course.rawValue)),\(slot.intake)"
      let kept = model.addVariable("kept(\(name))", upper: Double(count), kind: .integer)
      model.addConstraint("keeps(\(name))", [Term(1, kept)] + place.columns.map { Term(-1, $0) }, upper: 0)
      return kept
    }
  }
}
