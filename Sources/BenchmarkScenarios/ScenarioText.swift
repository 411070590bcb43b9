import SyntheticRosters

/// The YAML of a benchmark scenario.
struct ScenarioText {
  let scenario: BenchmarkScenario

  private static let years = [2026, 2027, 2028, 2029, 2030]
  private static let nationalSource = "nationalAcademy"

  func text(catalogues: String) -> String {
    let body = scenario.body
    return """
      # Synthetic: made by generate-benchmark-scenario, an official of it is nobody. Proportions, courses, costs, seats and targets
      # are those assumed in Scenarios/lai-chau. \(body.officials) officials in \(body.communes) communes of \(body.provinces) \
      province(s), seed \(scenario.seed),
      # money \(scenario.tightness.rawValue) (\(scenario.tightness.percent) % of what is needed), targets \(scenario.scope.rawValue).
      title: "Benchmark, \(body.officials) officials, seed \(scenario.seed)"
      import:
        - \(catalogues)/tracks.yaml
        - \(catalogues)/retirement.yaml
        - \(catalogues)/eligibility.yaml
        - \(catalogues)/groups.yaml
      horizon: { firstYear: 2026, lastYear: 2030 }
      roster: roster.csv
      units: units.csv
      absence: { share: 0.15, floorOfficials: 1 }
      objectives: [shortfall]

      """ + groups + sources + courses + targets
  }

  /// Groups of the provinces, where there are several.
  private var groups: String {
    guard scenario.body.hasProvinces else { return "" }
    let lines = provinces.flatMap { province in
      ["  \(province): {}"]
        + (Rank.allCases.map(\.rawValue) + [BenchmarkTarget.deputies]).map { "  \(province)-\($0): {}" }
    }
    return "groups:\n" + lines.joined(separator: "\n") + "\n"
  }

  /// One source for each province, and one for the places the nation shares.
  private var sources: String {
    let needed = NeededMoney(scope: scenario.scope)
    guard scenario.body.hasProvinces else {
      return "sources:\n" + source("trainingBudget", needed.total(for: scenario.officials[...]) { _ in true })
    }
    let own = zip(provinces, scenario.officialsByProvince).map { province, officials in
      source("budget-\(province)", needed.total(for: officials) { $0.id != BenchmarkCourse.shared })
    }
    let shared = source(
      Self.nationalSource, needed.total(for: scenario.officials[...]) { $0.id == BenchmarkCourse.shared })
    return "sources:\n" + own.joined() + shared
  }

  /// A fifth of the money granted in every year, in whole millions.
  private func source(_ id: String, _ neededVND: Int) -> String {
    let yearly = neededVND / 100 * scenario.tightness.percent / Self.years.count / 1_000_000 * 1_000_000
    let limits = Self.years.map { "\($0): \(yearly)" }.joined(separator: ", ")
    return "  \(id): { limitsVND: { \(limits) } }\n"
  }

  private var courses: String {
    guard scenario.body.hasProvinces else {
      return "courses:\n"
        + BenchmarkCourse.all.map { course($0, for: scenario.body.officials, source: "trainingBudget") }.joined()
    }
    let own = zip(provinces, scenario.officialsByProvince).enumerated().flatMap { index, pair in
      let units = (0..<scenario.body.communes).filter { scenario.body.province(ofCommune: $0) == index }
        .map(scenario.body.unit(ofCommune:))
      return BenchmarkCourse.all.filter { $0.id != BenchmarkCourse.shared }.map {
        course($0, for: pair.1.count, source: "budget-\(pair.0)", province: pair.0, units: units)
      }
    }
    let shared = BenchmarkCourse.all.filter { $0.id == BenchmarkCourse.shared }
      .map { course($0, for: scenario.body.officials, source: Self.nationalSource) }
    return "courses:\n" + (own + shared).joined()
  }

  /// A course; a province's own is open to its own communes.
  private func course(
    _ course: BenchmarkCourse, for officials: Int, source: String, province: String? = nil, units: [String] = []
  ) -> String {
    """
      \(course.id)\(province.map { "-\($0)" } ?? ""):
        awards: [\(course.awards)]
        durationMonths: \(course.months)
        workload: \(course.workload)
        intakeMonths: [\(course.intakeMonths.map(String.init).joined(separator: ", "))]
        years: 2026-2030
        costPerLearnerVND: \(course.costVND)
        fundedBy: \(source)
        seats: [{ per: \(course.seatsPer), learners: \(course.seats(for: officials)) }]
    \(course.rule.map { "    rules: [\($0)]\n" } ?? "")\
    \(units.isEmpty ? "" : "    eligibility: [{ inAnyUnit: [\(units.joined(separator: ", "))] }]\n")
    """
  }

  private var targets: String {
    let isByProvince = scenario.body.hasProvinces && scenario.scope == .together
    let lines: [String] =
      isByProvince
      ? provinces.flatMap { province in
        BenchmarkTarget.all.map { target in
          line(target, id: "\(target.id)-\(province)", group: target.group.map { "\(province)-\($0)" } ?? province)
        }
      }
      : BenchmarkTarget.all.map { line($0, id: $0.id, group: $0.group) }
    return "targets:\n" + lines.joined()
  }

  private func line(_ target: BenchmarkTarget, id: String, group: String?) -> String {
    let comparator = target.isExceeded ? "moreThan" : "atLeast"
    return "  \(id): { level: \(target.level), \(group.map { "group: \($0), " } ?? "")"
      + "scope: \(scenario.scope.rawValue), comparator: \(comparator), "
      + "thresholdPercent: \(target.percent), due: 2030-12-31 }\n"
  }

  private var provinces: [String] { (0..<scenario.body.provinces).map(scenario.body.identifier(ofProvince:)) }
}
