internal import LinearModel
internal import TrainingDomain

/// A planning problem as an integer linear model, with the meaning of its columns.
///
/// Columns come in the order in which they are best decided: shortfalls, places per course and intake (the quota),
/// classes, and last how many of each profile take a place. The plan is a quota; the names follow.
struct PlanFormulation: Sendable {
  let surveyed: SurveyContext
  let ledger: TargetLedger
  let profiles: [Profile]
  /// The people whom levers touch.
  let crews: [Crew]
  /// Whether units are told apart.
  let seesUnits: Bool
  /// The model; its objective is set stage by stage.
  var model: LinearModel
  /// Heads missing, per target count; nil where none can be missing.
  private(set) var shortfall: [Variable?]
  /// Heads demanded, per target count; nil where nobody who comes or goes changes them.
  private(set) var required: [Variable?]
  /// How many people take each way of each crew.
  private(set) var staff: [[Variable]]
  /// Posts beyond its own that a unit is given, per unit; nil where it is given none.
  private(set) var morePosts: [Variable?]
  /// Learners, per slot; nil where nobody can take it.
  private(set) var quota: [Variable?]
  /// Classes opened, per slot; nil for outside places.
  private(set) var classes: [Variable?]
  /// How many of a profile take a slot, in the order of the profile's chances.
  private(set) var sent: [[Variable]]
  /// Heads gained where several courses lift a profile to a target's level.
  var gained: [[GainColumn]]
  /// Yes-or-nos that are one where nobody comes or goes.
  var idleColumns: [Variable] = []
  /// Yes-or-nos that are zero where nobody comes or goes, and may have to be one otherwise.
  var arrivalColumns: [Variable] = []
  /// What the model lets sources that carry nothing over spend in each year; empty where it has no rows of money.
  var yearlyMoney: [YearMoney] = []
  /// Columns an aim has added for itself.
  var aimColumns: [Variable] = []

  var problem: PlanningProblem { surveyed.problem }
  var slots: [Slot] { surveyed.table.slots }

  /// Formulates a problem for people grouped.
  init(
    _ surveyed: SurveyContext, _ ledger: TargetLedger, _ grouping: ProfileGrouping,
    families: [any ConstraintFamily.Type]
  ) {
    self.surveyed = surveyed
    self.ledger = ledger
    profiles = grouping.profiles
    crews = grouping.crews
    seesUnits = grouping.seesUnits
    model = LinearModel(name: ModelName.legal(surveyed.problem.scenario))
    shortfall = Array(repeating: nil, count: ledger.counts.count)
    required = Array(repeating: nil, count: ledger.counts.count)
    staff = []
    morePosts = Array(repeating: nil, count: surveyed.problem.units.count)
    quota = Array(repeating: nil, count: surveyed.table.slots.count)
    classes = Array(repeating: nil, count: surveyed.table.slots.count)
    sent = []
    gained = Array(repeating: [], count: profiles.count)
    addShortfallColumns()
    addStaffColumns()
    addQuotaColumns()
    addPlaceColumns()
    for family in families { family.addRows(to: &self) }
  }

  private mutating func addShortfallColumns() {
    for (position, count) in ledger.counts.enumerated() where count.mostMissing > .zero {
      shortfall[position] = model.addVariable(
        "missing(\(name(of: count)))", upper: Double(count.mostMissing.count), kind: .integer)
    }
  }

  private mutating func addStaffColumns() {
    for (position, crew) in crews.enumerated() {
      staff.append(
        crew.ways.indices.map { way in
          model.addVariable("staff(\(position + 1),\(way + 1))", upper: Double(crew.size), kind: .integer)
        })
    }
    for (position, most) in surveyed.extraPosts.enumerated() where most > 0 {
      let unit = ModelName.legal(problem.units[position].id.rawValue)
      morePosts[position] = model.addVariable("posts(\(unit))", upper: Double(most), kind: .integer)
    }
    for (position, count) in ledger.counts.enumerated() {
      guard shortfall[position] != nil, count.hasMovingPopulation else { continue }
      required[position] = model.addVariable("required(\(name(of: count)))", kind: .integer)
    }
  }

  private mutating func addQuotaColumns() {
    var most = Array(repeating: 0, count: slots.count)
    for profile in profiles {
      for chance in profile.traits.chances { most[chance.slot] += profile.size }
    }
    for slot in slots where most[slot.index] > 0 {
      quota[slot.index] = model.addVariable(
        "places(\(name(of: slot)))", upper: Double(most[slot.index]), kind: .integer)
    }
    for slot in slots where most[slot.index] > 0 {
      guard case .ownClasses(let rule) = problem.courses[slot.course].delivery else { continue }
      let possible = min(rule.mostClasses ?? .max, most[slot.index] / max(1, rule.least))
      classes[slot.index] = model.addVariable("classes(\(name(of: slot)))", upper: Double(possible), kind: .integer)
    }
  }

  private mutating func addPlaceColumns() {
    for (position, profile) in profiles.enumerated() {
      sent.append(
        profile.traits.chances.map { chance in
          model.addVariable(
            "sent(\(position + 1),\(name(of: slots[chance.slot])))", upper: Double(profile.size), kind: .integer)
        })
    }
  }

  /// Lowers the upper bound of a slot's places.
  mutating func limitPlaces(in slot: Int, to most: Int) {
    guard let places = quota[slot], let upper = model.variables[places.index].upper, Double(most) < upper else {
      return
    }
    model.setBounds(of: places, lower: 0, upper: Double(max(0, most)))
  }

  /// A column that counts heads gained, with the chances that can give them.
  struct GainColumn: Sendable {
    let column: Variable
    /// Positions in the profile's chances.
    let chances: [Int]
  }

  /// For each unit, positions of the profiles whose people are ever in it, ascending.
  var profilesByUnit: [[Int]] {
    var found = Array(repeating: [Int](), count: problem.units.count)
    for (position, profile) in profiles.enumerated() {
      if let unit = profile.traits.unit { found[unit].append(position) }
      if let unit = profile.traits.destination?.unit, unit != profile.traits.unit { found[unit].append(position) }
    }
    return found
  }

  /// The column that says how many people a profile has; nil where their number is fixed.
  func headcount(of profile: Int) -> Variable? { profiles[profile].way.map { staff[$0.crew][$0.way] } }

  /// Adds the row `terms ≤ multiple · size`, with the profile's size fixed or counted by a column.
  mutating func addRow(_ name: String, _ terms: [Term], atMost multiple: Int, ofSize profile: Int) {
    if let headcount = headcount(of: profile) {
      model.addConstraint(name, terms + [Term(-Double(multiple), headcount)], upper: 0)
    } else {
      model.addConstraint(name, terms, upper: Double(multiple * profiles[profile].size))
    }
  }

  /// The crew's ways that people of a count take, with what each changes in it.
  func effects(on count: TargetCount) -> [(effect: StaffEffect, column: Variable)] {
    guard !count.staffing.isEmpty else { return [] }
    let effects = Dictionary(count.staffing.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    return crews.indices.flatMap { crew in
      crews[crew].ways.indices.compactMap { way in
        let place = crews[crew].ways[way].place
        return effects[place].map { ($0, staff[crew][way]) }
      }
    }
  }

  /// The columns that change how many a count is demanded of, with the change by one person or post.
  func populationChanges(of count: TargetCount) -> [(change: Int, column: Variable)] {
    let people = effects(on: count).map { ($0.effect.population, $0.column) }.filter { $0.0 != 0 }
    guard count.mayHaveMorePosts else { return people }
    let posts = count.unit.map { [morePosts[$0]] } ?? morePosts
    return people + posts.compactMap { $0 }.map { (1, $0) }
  }

  /// A target count's name in the model.
  func name(of count: TargetCount) -> String {
    let target = ModelName.legal(problem.targets[count.target].id.rawValue)
    return count.unit.map { "\(target),\(ModelName.legal(problem.units[$0].id.rawValue))" } ?? target
  }

  /// A slot's name in the model.
  func name(of slot: Slot) -> String {
    "\(ModelName.legal(problem.courses[slot.course].id.rawValue)),\(slot.intake)"
  }

  /// The columns of a profile's chances that a test picks, with their slots.
  func columns(of profile: Int, where isWanted: (Slot) -> Bool) -> [Variable] {
    zip(profiles[profile].traits.chances, sent[profile]).filter { isWanted(slots[$0.0.slot]) }.map(\.1)
  }
}
