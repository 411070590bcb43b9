internal import LinearModel
internal import TrainingDomain

/// A limit that several parts share: the seats of a course or the money of a source.
///
/// It is written over *items* - the learners or the classes of one intake over all parts - with whole weights, so that it
/// can be divided among the parts exactly.
struct SharedLimit: Sendable {
  /// What is counted: learners or classes of one intake, by course and month, for every part has its own table of slots.
  struct Item: Hashable, Sendable {
    let course: Course.ID
    let intake: Month
    let isClasses: Bool
  }

  /// The items that count, as positions in the division's items, with what one of each takes; ascending.
  let weights: [(item: Int, weight: Int)]
  /// What there is of it.
  let capacity: Int

  /// What some numbers of the items take.
  func use(of numbers: [Int]) -> Int { weights.reduce(0) { $0 + $1.weight * numbers[$1.item] } }

  /// What some numbers of the items take, where they need not be whole.
  func use(of numbers: [Double]) -> Double { weights.reduce(0) { $0 + Double($1.weight) * numbers[$1.item] } }

  /// The columns of an item in the model of a part; nil where nobody of the part can take it.
  static func column(of item: Item, in formulation: PlanFormulation) -> Variable? {
    guard let course = formulation.surveyed.index(of: item.course),
      let slot = formulation.surveyed.table.byCourse[course].first(where: {
        formulation.slots[$0].intake == item.intake
      })
    else { return nil }
    return item.isClasses ? formulation.classes[slot] : formulation.quota[slot]
  }
}
