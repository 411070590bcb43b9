internal import TrainingDomain

/// The months of a horizon gathered by the slots that are active in them.
///
/// A month whose active slots are all active in another month together with more adds nothing to a rule whose limit is
/// the same in both, so only the fullest sets are kept unless limits differ.
struct BusyPeriods {
  struct Period {
    /// Positions of the active slots in the list given, ascending.
    let active: [Int]
    /// The months in which exactly these are active, ascending.
    var months: [Month]
  }

  /// The sets of active slots, in the order in which they first occur.
  let periods: [Period]

  init(_ slots: [Slot], _ horizon: PlanningHorizon) {
    var found: [Period] = []
    var known: [[Int]: Int] = [:]
    for month in horizon.months {
      let active = slots.indices.filter { slots[$0].isActive(in: month) }
      guard !active.isEmpty else { continue }
      if let position = known[active] {
        found[position].months.append(month)
      } else {
        known[active] = found.count
        found.append(Period(active: active, months: [month]))
      }
    }
    periods = found
  }
}
