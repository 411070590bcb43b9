import Languages
import TrainingDomain
import WhatIf

/// Which limits a word on the command line means: all of a kind, or one by its address.
///
/// The addresses are those of `explain --limit`, and `classes:COURSE` and `posts:UNIT` besides.
enum LimitChoice: Hashable {
  /// All limits of a kind.
  case kind(MarginalLimit.Kind)
  /// A source's money in a year.
  case money(FundingSource.ID, Year)
  /// A course's seats in a year.
  case seats(Course.ID, Year)
  /// The least learners of a class of a course.
  case classes(Course.ID)
  /// The posts of a unit.
  case posts(WorkUnit.ID)

  /// How limits are addressed, for advice.
  static let forms =
    MarginalLimit.Kind.allCases.map(\.rawValue)
    + ["money:SOURCE:YEAR", "seats:COURSE:YEAR", "classes:COURSE", "posts:UNIT"]

  /// Whether a limit is meant; seats over the horizon are those of no year.
  func means(_ limit: MarginalLimit) -> Bool {
    switch (self, limit) {
    case (.kind(let kind), _): limit.kind == kind
    case (.money(let source, let year), .money(let other, let when)): source == other && year == when
    case (.seats(let course, let year), .seats(let other, _, let when)): course == other && year == when
    case (.classes(let course), .classMinimum(let other)): course == other
    case (.posts(let unit), .posts(let other)): unit == other
    default: false
    }
  }
}

extension Named {
  /// The limits that a word means, among those of which `marginal` can say anything.
  func limits(_ word: String, among known: [MarginalLimit], in problem: PlanningProblem) throws -> LimitChoice {
    let choice = try choice(word, in: problem)
    if case .kind = choice { return choice }
    guard known.contains(where: choice.means) else {
      throw fault(
        Wording(en: "the scenario has no limit '\(word)'", vi: "kịch bản không có giới hạn '\(word)'"))
    }
    return choice
  }

  private func choice(_ word: String, in problem: PlanningProblem) throws -> LimitChoice {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case (_, 1):
      guard let kind = MarginalLimit.Kind(rawValue: word) else { throw unknownLimit(word) }
      return .kind(kind)
    case ("money", 3), ("seats", 3):
      switch try limit(word, in: problem) {
      case .money(let source, let year?): return .money(source, year)
      case .seats(let course, let year?): return .seats(course, year)
      default: throw unknownLimit(word)
      }
    case ("classes", 2): return .classes(try course(parts[1]).id)
    case ("posts", 2): return .posts(try unit(parts[1]).id)
    default: throw unknownLimit(word)
    }
  }

  private func unknownLimit(_ word: String) -> any Error {
    unknown(Wording(en: "limit", vi: "giới hạn"), word, among: LimitChoice.forms)
  }
}
