public import TrainingDomain

extension PlanningProblem {
  /// More than a source could ever have to pay in this problem, whoever is sent, comes or goes.
  public func mostPayable(from source: FundingSource.ID) -> Dong {
    let people = officials.map(\.count.count).reduce(0, +)
    let posts = units.compactMap { $0.establishment?.count }.reduce(people, +)
    var most = 0
    for course in courses where course.source == source {
      most += people * course.cost.perLearner.amount
      if case .ownClasses(let rule) = course.delivery { most += people * rule.fixedCost.amount }
    }
    for lever in levers.recruitment where lever.source == source {
      most += posts * (lever.costPerHire.amount + horizon.years.count * lever.costPerYear.amount)
    }
    for lever in levers.transfers where lever.source == source { most += people * lever.costPerCase.amount }
    for lever in levers.earlyRetirement where lever.source == source { most += people * lever.costPerCase.amount }
    return Dong(most)
  }

  /// The problem with as much money in every source and year as could ever be spent.
  public var withAmpleMoney: PlanningProblem {
    var ample = self
    ample.sources = sources.map { source in
      let most = mostPayable(from: source.id)
      return source.granting(horizon.years.map { YearlyDong(year: $0, amount: most) })
    }
    return ample
  }
}

extension FundingSource {
  /// The source with other yearly limits.
  func granting(_ limits: [YearlyDong], carryingOver: Bool? = nil) -> FundingSource {
    FundingSource(
      id: id, name: name, limits: limits, carriesOver: carryingOver ?? carriesOver, provenance: provenance)
  }

  /// What the source grants over some years.
  func granted(over years: [Year]) -> Dong { years.map { limit(in: $0) }.reduce(.zero, +) }
}
