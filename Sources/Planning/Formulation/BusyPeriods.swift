internal import TrainingDomain

/// The months of a horizon gathered by the slots that are active in them.
///
/// Months in which exactly the same slots are active make one row of a rule, with the least of their limits.
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
