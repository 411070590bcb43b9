import Languages
import TrainingDomain
import WhatIf

extension Named {
  /// A limit as it is written: `money:SOURCE:YEAR`, `seats:COURSE:YEAR` or `absence:UNIT`.
  func limit(_ word: String, in problem: PlanningProblem) throws -> PlanLimit {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("money", 3):
      guard let source = problem.sources.first(where: { $0.id.rawValue == parts[1] }) else {
        throw unknown(
          Wording(en: "source of money", vi: "nguồn kinh phí"), parts[1], among: problem.sources.map(\.id.rawValue))
      }
      return .money(source.id, try year(parts[2]))
    case ("seats", 3):
      let course = try course(parts[1])
      let year = try year(parts[2])
      guard course.seats.contains(where: { $0.period != .horizon && $0.limit(in: year) != nil }) else {
        throw fault(
          Wording(
            en: "course '\(course.id)' has no limit of seats in \(year)",
            vi: "khóa học '\(course.id)' không có giới hạn suất học năm \(year)"))
      }
      return .seats(course.id, year)
    case ("absence", 2):
      let unit = try unit(parts[1])
      guard unit.absence != nil || problem.absence != nil else {
        throw fault(
          Wording(
            en: "unit '\(unit.id)' has no limit of absence", vi: "đơn vị '\(unit.id)' không có giới hạn vắng mặt"))
      }
      return .absence(unit.id)
    default:
      throw unknown(
        Wording(en: "limit", vi: "giới hạn"), word, among: ["money:SOURCE:YEAR", "seats:COURSE:YEAR", "absence:UNIT"])
    }
  }
}
