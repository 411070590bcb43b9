internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Limits by the names they have in a problem.
struct LimitWording {
  let problem: PlanningProblem

  /// The name of a limit.
  func words(for limit: MarginalLimit) -> Wording {
    switch limit {
    case .money(let source, let year): money(source, year)
    case .seats(let course, let position, let year): seats(course, position, year)
    case .classMinimum(let course):
      Wording(
        en: "least of a class: \(name(of: course))", vi: "sĩ số tối thiểu của lớp: \(name(of: course))")
    case .posts(let unit): posts(unit)
    }
  }

  /// The name of what gives way.
  func words(for relaxation: Relaxation) -> Wording {
    switch relaxation {
    case .money(let source, let year, _): money(source, year)
    case .seats(let course, let position, let year, _): seats(course, position, year)
    case .posts(let unit, _): posts(unit)
    case .delay(let target, _):
      Wording(en: "due date: \(name(of: target))", vi: "thời hạn: \(name(of: target))")
    }
  }

  /// The printed name of a target.
  func name(of target: Target.ID) -> String { problem.targets.first { $0.id == target }?.name ?? target.rawValue }

  /// The printed name of a unit.
  func name(of unit: WorkUnit.ID) -> String { problem.units.first { $0.id == unit }?.name ?? unit.rawValue }

  private func name(of course: Course.ID) -> String { problem.name(of: course) }

  private func money(_ source: FundingSource.ID, _ year: Year) -> Wording {
    let name = problem.sources.first { $0.id == source }?.name ?? source.rawValue
    return Wording(en: "money: \(name), \(year)", vi: "kinh phí: \(name), năm \(year)")
  }

  private func posts(_ unit: WorkUnit.ID) -> Wording {
    Wording(en: "posts: \(name(of: unit))", vi: "biên chế: \(name(of: unit))")
  }

  private func seats(_ course: Course.ID, _ position: Int, _ year: Year?) -> Wording {
    let when = year.map { Wording(en: ", \($0)", vi: ", năm \($0)") } ?? Wording(verbatim: "")
    let limits = problem.courses.first { $0.id == course }?.seats ?? []
    let number = limits.count > 1 ? " (\(position + 1))" : ""
    var among = Wording(verbatim: "")
    if limits.indices.contains(position) {
      switch limits[position].scope {
      case .together: break
      case .eachUnit: among = Wording(en: ", of each unit", vi: ", mỗi đơn vị")
      case .unit(let unit): among = Wording(verbatim: ", \(name(of: unit))")
      }
    }
    return Wording(
      en: "seats\(number): \(name(of: course))\(among)\(when)",
      vi: "suất học\(number): \(name(of: course))\(among)\(when)")
  }
}
