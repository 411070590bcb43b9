import TrainingDomain

extension Official {
  /// A woman of 40 in the north who serves to 2045 and holds nothing.
  static func tiny(_ id: String, unit: WorkUnit.ID = "north", holds levels: [Level] = [], people: Int = 1) -> Official {
    Official(
      id: Identifier(id), count: Heads(people), unit: unit, sex: .female, birth: .on(1986, 1, 1), party: .full,
      serviceStart: .on(2010, 1, 1), serviceEnd: ServiceEnd(lastDay: .on(2045, 12, 31), basis: .listed),
      levels: levels)
  }

  /// The same official, changed.
  func with(_ change: (inout Official) -> Void) -> Official {
    var changed = self
    change(&changed)
    return changed
  }
}

extension Course {
  /// A course of six months that takes a quarter of the work, starts each January and costs one đồng.
  static func tiny(
    _ id: String, gives award: Level, months: Int = 6, load: Fraction = .fraction(1, 4),
    years: [Int] = [2026, 2027], starts: [Int] = [1], cost: Int = 1
  ) -> Course {
    Course(
      id: Identifier(id), name: id, awards: [award], durationMonths: months, workload: load,
      years: years.map { Year($0) }, intakeMonths: starts, cost: LearnerCost(perLearner: Dong(cost)), source: "purse",
      provenance: TinyWorld.assumed)
  }

  /// The same course, changed.
  func with(_ change: (inout Course) -> Void) -> Course {
    var changed = self
    change(&changed)
    return changed
  }
}

extension Target {
  /// All officials at a level by the end of 2027.
  static func tiny(
    _ id: String, _ level: Level, group: OfficialGroup.ID = OfficialGroup.everyone.id, scope: Scope = .together,
    _ comparator: Comparator = .atLeast, _ threshold: Fraction = .one, due: CalendarDate = .on(2027, 12, 31),
    weight: Fraction = .one
  ) -> Target {
    Target(
      id: Identifier(id), name: id, level: level, group: group, scope: scope, comparator: comparator,
      threshold: threshold, due: due, weight: weight, provenance: TinyWorld.assumed)
  }
}

extension FundingSource {
  /// The purse that pays for tiny courses.
  static func purse(_ limits: [(year: Int, amount: Int)], carriesOver: Bool = false) -> FundingSource {
    FundingSource(
      id: "purse", name: "purse", limits: limits.map { YearlyDong(year: Year($0.year), amount: Dong($0.amount)) },
      carriesOver: carriesOver, provenance: TinyWorld.assumed)
  }
}

extension CalendarDate {
  /// A day known to exist.
  static func on(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("\(year)-\(month)-\(day) is no day")
    }
    return date
  }
}
