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
  /// The model; its objective is set stage by stage.
  var model: LinearModel
  /// Heads missing, per target count; nil where none can be missing.
  private(set) var shortfall: [Variable?]
  /// Learners, per slot; nil where nobody can take it.
  private(set) var quota: [Variable?]
  /// Classes opened, per slot; nil for outside places.
  private(set) var classes: [Variable?]
  /// How many of a profile take a slot, in the order of the profile's chances.
  private(set) var sent: [[Variable]]
  /// Heads gained where several courses lift a profile to a target's level.
  var gained: [[GainColumn]]
  /// Columns an aim has added for itself.
  var aimColumns: [Variable] = []

  var problem: PlanningProblem { surveyed.problem }
  var slots: [Slot] { surveyed.table.slots }

  /// Formulates a problem for given profiles.
  init(_ surveyed: SurveyContext, _ ledger: TargetLedger, profiles: [Profile], families: [any ConstraintFamily.Type]) {
    self.surveyed = surveyed
    self.ledger = ledger
    self.profiles = profiles
    model = LinearModel(name: ModelName.legal(surveyed.problem.scenario))
    shortfall = Array(repeating: nil, count: ledger.counts.count)
    quota = Array(repeating: nil, count: surveyed.table.slots.count)
    classes = Array(repeating: nil, count: surveyed.table.slots.count)
    sent = []
    gained = Array(repeating: [], count: profiles.count)
    addShortfallColumns()
    addQuotaColumns()
    addPlaceColumns()
    for family in families { family.addRows(to: &self) }
  }

  private mutating func addShortfallColumns() {
    for (position, count) in ledger.counts.enumerated() where count.needed > .zero {
      shortfall[position] = model.addVariable(
        "missing(\(name(of: count)))", upper: Double(count.needed.count), kind: .integer)
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

  /// The columns that decide the plan, most decisive first: heads missing, then places of dear courses before cheap
  /// ones and late intakes before early ones, then classes.
  ///
  /// Measured on Phong Thổ's third aim: proven in 4 s, against over 60 s in any order of time.
  var decisiveColumns: [Variable] {
    let ordered = slots.sorted { left, right in
      let costs = (problem.courses[left.course].cost.perLearner, problem.courses[right.course].cost.perLearner)
      return costs.0 == costs.1 ? left.index > right.index : costs.0 > costs.1
    }
    return shortfall.compactMap { $0 } + ordered.compactMap { quota[$0.index] } + classes.compactMap { $0 }
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
