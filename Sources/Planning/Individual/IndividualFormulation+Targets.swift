internal import LinearModel
internal import TrainingDomain

extension IndividualFormulation {
  /// Every target: heads missing and heads gained cover the need, a person gaining at most once.
  mutating func addTargetRows() {
    var gained = Array(repeating: [Term](), count: ledger.counts.count)
    for person in people.indices {
      guard let official = people[person].first?.official else { continue }
      for position in ledger.open[official] where missing[position] != nil {
        let target = problem.targets[ledger.counts[position].target]
        let helping = people[person].filter { choice in
          slot(choice).completion.lastDay <= target.due
            && course(choice).awards.contains { award in target.level.map(award.covers) ?? false }
        }
        guard !helping.isEmpty else { continue }
        let name = "\(person + 1),\(name(of: ledger.counts[position]))"
        let gain = model.addVariable("gained(\(name))", upper: 1)
        model.addConstraint("gain(\(name))", [Term(1, gain)] + helping.map { Term(-1, $0.column) }, upper: 0)
        gained[position].append(Term(1, gain))
      }
    }
    for (position, count) in ledger.counts.enumerated() {
      guard let missing = missing[position] else { continue }
      let heads = [Term(1, missing)] + gained[position]
      if count.staffing.isEmpty {
        model.addConstraint("attain(\(name(of: count)))", heads, lower: Double(count.needed.count))
      } else {
        addStaffedTarget(count, heads)
      }
    }
  }
}
