internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Nobody studies more than the whole working load: per month, `Σ load·sent[p, s] ≤ size[p]·(1 − load in progress)`.
///
/// Months in which the same slots are active make one row; months whose courses cannot exceed the load make none.
/// Exact for one person; for several alike the split is checked afterwards.
enum Workload: ConstraintFamily {
  static let words = Wording(en: "workload", vi: "thời gian học của mỗi người")

  static func addRows(to formulation: inout PlanFormulation) {
    for (position, profile) in formulation.profiles.enumerated() {
      let slots = profile.traits.chances.map { formulation.slots[$0.slot] }
      for period in BusyPeriods(slots, formulation.problem.horizon).periods {
        addRow(position, profile, slots, period, to: &formulation)
      }
    }
  }

  private static func addRow(
    _ position: Int, _ profile: Profile, _ slots: [Slot], _ period: BusyPeriods.Period,
    to formulation: inout PlanFormulation
  ) {
    let courses = formulation.problem.courses
    let studied = profile.traits.inProgress.filter { study in
      period.months.contains { study.completes >= $0.firstDay }
    }
    let free = Fraction.one - studied.map(\.workload).reduce(.zero, +)
    var busy: [Int] = []
    for index in period.active where !busy.contains(slots[index].course) { busy.append(slots[index].course) }
    guard busy.map({ courses[$0].workload }).reduce(.zero, +) > free else { return }
    let loads = period.active.map { courses[slots[$0].course].workload }
    let name = "load(\(position + 1),\(period.months[0]))"
    let columns = period.active.map { formulation.sent[position][$0] }
    if let headcount = formulation.headcount(of: position) {
      // The free load stands beside the courses' loads, so that all are whole numbers together.
      let row = WholeNumberRow(loads + [free], limit: .zero)
      let terms = zip(row.coefficients, columns).map { Term(Double($0), $1) }
      formulation.model.addConstraint(
        name, terms + [Term(-Double(row.coefficients[loads.count]), headcount)], upper: 0)
    } else {
      let row = WholeNumberRow(loads, limit: free, times: profile.size)
      formulation.model.addConstraint(
        name, zip(row.coefficients, columns).map { Term(Double($0), $1) }, upper: Double(row.limit))
    }
  }
}
