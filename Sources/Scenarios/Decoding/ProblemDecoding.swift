internal import TrainingDomain

/// Makes the problem of a draft that breaks no rule.
struct ProblemDecoding {
  private let draft: ScenarioDraft

  /// Makes a decoder of a draft.
  init(_ draft: ScenarioDraft) { self.draft = draft }

  /// The problem; nil where the draft has no horizon or no roster.
  func problem(name: String, variants: [String]) -> PlanningProblem? {
    guard let horizon = draft.horizon, let roster = draft.roster else { return nil }
    let tree = draft.tree
    let officials = OfficialDecoding(roster, tree: tree, levels: draft.levels, horizon: horizon).officials()
    let sources = CatalogueDecoding.sources(tree)
    let rules = EligibilityRuleDecoding.rules(tree, levels: draft.levels)
    let youngAgeLimit = tree["youngAgeLimitYears"]?.integer ?? 42
    let structure = StructureDecoding(levels: draft.levels, youngAgeLimit: youngAgeLimit).shares(tree)
    return PlanningProblem(
      scenario: name, title: tree["title"]?.text ?? name, variants: variants, horizon: horizon,
      tracks: CatalogueDecoding.tracks(tree), groups: CatalogueDecoding.groups(tree),
      flags: CatalogueDecoding.flags(tree), units: CatalogueDecoding.units(tree), sources: sources,
      retirement: CatalogueDecoding.retirement(tree), eligibilityRules: rules,
      courses: courses(rules: rules, sources: sources, officials: officials),
      targets: TargetDecoding.targets(tree, levels: draft.levels), structure: structure, officials: officials,
      levers: LeverDecoding(levels: draft.levels, horizon: horizon, tree: tree).levers,
      pins: TargetDecoding.pins(tree), absence: CatalogueDecoding.absence(tree),
      youngAgeLimit: youngAgeLimit, stages: TargetDecoding.stages(tree),
      previousPlan: draft.previousPlan.map(\.enrolment), sentInFact: StructureDecoding.sentInFact(tree),
      relaxation: RelaxationDecoding.prices(tree),
      assumptions: tree["assumptions"]?.texts ?? [])
  }

  /// The courses that are offered, and those that somebody is studying.
  private func courses(rules: [EligibilityRule], sources: [FundingSource], officials: [Official]) -> [Course] {
    var studied: Set<Course.ID> = []
    for official in officials { for course in official.inProgress { studied.insert(course.course) } }
    let decoding = CourseDecoding(levels: draft.levels, rules: rules, anySource: sources.first?.id ?? "none")
    return draft.entries(.courses).compactMap { decoding.course($0.key, $0.value) }
      .filter { !$0.years.isEmpty || studied.contains($0.id) }
  }
}
