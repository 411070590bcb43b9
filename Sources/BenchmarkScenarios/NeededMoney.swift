import SyntheticRosters

/// The money the targets would need, reckoned simply: for every head missing on the day of the roster the cost of the course
/// that leads there. Who retires, who may not be sent and who is counted by two targets is left out of account.
struct NeededMoney {
  let scope: TargetScope

  /// Đồng for some officials; `counts` says which courses are paid.
  func total(for officials: ArraySlice<RosterRow>, counts: (BenchmarkCourse) -> Bool) -> Int {
    BenchmarkTarget.all.reduce(0) { sum, target in
      guard let course = BenchmarkCourse.all.first(where: { $0.id == target.course }), counts(course) else {
        return sum
      }
      return sum + missingHeads(target, officials) * course.costVND
    }
  }

  private func missingHeads(_ target: BenchmarkTarget, _ officials: ArraySlice<RosterRow>) -> Int {
    let group = officials.filter { official in target.group.map(official.groups.contains) ?? true }[...]
    switch scope {
    case .together: return missing(target, group)
    case .eachUnit: return byUnit(group).reduce(0) { $0 + missing(target, $1) }
    }
  }

  private func missing(_ target: BenchmarkTarget, _ group: ArraySlice<RosterRow>) -> Int {
    max(0, target.headsRequired(of: group.count) - group.count(where: target.isHeld))
  }

  /// Runs of officials of one unit; the roster is in the order of the units.
  private func byUnit(_ officials: ArraySlice<RosterRow>) -> [ArraySlice<RosterRow>] {
    var units: [ArraySlice<RosterRow>] = []
    var start = officials.startIndex
    for index in officials.indices where officials[index].unit != officials[start].unit {
      units.append(officials[start..<index])
      start = index
    }
    return start < officials.endIndex ? units + [officials[start...]] : units
  }
}
