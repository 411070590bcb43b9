extension PlanningProblem {
  /// The problem with a code in the place of every official's name and id, for plans that are passed on.
  public func anonymised(by codes: OfficialCodes) -> PlanningProblem {
    let code = codes.code(of:)
    var problem = self
    problem.officials = officials.map { $0.renamed(code($0.id)) }
    problem.pins = pins.map { Pin(official: code($0.official), course: $0.course, decision: $0.decision) }
    problem.previousPlan = previousPlan.map {
      Enrolment(official: code($0.official), count: $0.count, course: $0.course, intake: $0.intake)
    }
    problem.levers.earlyRetirement = levers.earlyRetirement.map { $0.offered(to: $0.officials.map(code)) }
    return problem
  }
}

extension Official {
  /// The official under a code, which also stands for the name where there is one.
  fileprivate func renamed(_ code: Official.ID) -> Official {
    var renamed = self
    renamed.id = code
    if name != nil { renamed.name = "\(code)" }
    return renamed
  }
}

extension EarlyRetirementLever {
  /// The lever, offered to officials under their codes.
  fileprivate func offered(to officials: [Official.ID]) -> EarlyRetirementLever {
    EarlyRetirementLever(
      id: id, name: name, years: years, officials: officials, conditions: conditions, mostPerYear: mostPerYear,
      costPerCase: costPerCase, source: source, provenance: provenance)
  }
}
