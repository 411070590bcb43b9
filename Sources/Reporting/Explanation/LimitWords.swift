internal import Languages
internal import TrainingDomain
internal import WhatIf

extension PlanLimit {
  /// The limit in words, with names as a problem has them.
  func wording(in problem: PlanningProblem) -> Wording {
    switch self {
    case .money(let id, let year):
      let name = problem.sources.first { $0.id == id }?.name ?? id.rawValue
      return Wording(en: "money of “\(name)”\(Self.inYear(year))", vi: "kinh phí “\(name)”\(Self.inYear(year))")
    case .seats(let id, let year):
      let name = problem.name(of: id)
      return Wording(en: "seats of “\(name)”\(Self.inYear(year))", vi: "suất học “\(name)”\(Self.inYear(year))")
    case .absence(let id):
      guard let id else { return Wording(en: "absence from the units", vi: "giới hạn vắng mặt ở các đơn vị") }
      let name = problem.units.first { $0.id == id }?.name ?? id.rawValue
      return Wording(en: "absence from “\(name)”", vi: "giới hạn vắng mặt ở “\(name)”")
    case .classMinimum(let id):
      return Wording(
        en: "least class of “\(problem.name(of: id))”", vi: "sĩ số tối thiểu của “\(problem.name(of: id))”")
    case .priorityShares(let id):
      return Wording(
        en: "least shares of “\(problem.name(of: id))”", vi: "tỷ lệ ưu tiên tối thiểu của “\(problem.name(of: id))”")
    case .condition(let condition):
      let words = condition.wording(in: problem)
      return Wording(en: "condition: \(words)", vi: "điều kiện: \(words)")
    case .prerequisite(let level):
      return Wording(
        en: "“\(problem.fullName(of: level))” held before", vi: "yêu cầu có trước “\(problem.fullName(of: level))”")
    case .commitment: return Wording(en: "service after courses", vi: "cam kết công tác sau khóa học")
    case .date(let id, let months):
      let name = problem.targets.first { $0.id == id }?.name ?? id.rawValue
      return Wording(
        en: "due date of “\(name)”, \(months) months later", vi: "thời hạn của “\(name)”, lùi \(months) tháng")
    case .decisions: return Wording(en: "decisions taken beforehand", vi: "quyết định trước không cử đi học")
    }
  }

  private static func inYear(_ year: Year?) -> Wording {
    year.map { Wording(en: " in \($0)", vi: " năm \($0)") } ?? Wording(verbatim: "")
  }
}
