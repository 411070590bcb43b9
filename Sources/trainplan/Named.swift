import Languages
import Scenarios
import TrainingDomain

/// Finds what words on the command line name in a problem; ends the program with advice where they name nothing.
struct Named {
  private let problem: PlanningProblem

  /// Looks in a problem.
  init(in problem: PlanningProblem) { self.problem = problem }

  /// An official by the roster's identifier, or by a name that only one has.
  func official(_ word: String) throws -> Official {
    if let found = problem.officials.first(where: { $0.id.rawValue == word }) { return found }
    let named = problem.officials.filter { $0.name == word }
    if let found = named.first, named.count == 1 { return found }
    if !named.isEmpty {
      let ids = named.map(\.id.rawValue).joined(separator: ", ")
      throw fault(
        Wording(
          en: "'\(word)' is the name of several officials: \(ids)", vi: "nhiều cán bộ cùng tên '\(word)': \(ids)"))
    }
    let known = problem.officials.map(\.id.rawValue) + problem.officials.compactMap(\.name)
    throw unknown(Wording(en: "official", vi: "cán bộ"), word, among: known)
  }

  /// A course by its identifier.
  func course(_ word: String) throws -> Course {
    if let found = problem.courses.first(where: { $0.id.rawValue == word }) { return found }
    throw unknown(Wording(en: "course", vi: "khóa học"), word, among: problem.courses.map(\.id.rawValue))
  }

  /// A target by its identifier.
  func target(_ word: String) throws -> Target {
    if let found = problem.targets.first(where: { $0.id.rawValue == word }) { return found }
    throw unknown(Wording(en: "target", vi: "chỉ tiêu"), word, among: problem.targets.map(\.id.rawValue))
  }

  /// A unit by its identifier.
  func unit(_ word: String) throws -> WorkUnit {
    if let found = problem.units.first(where: { $0.id.rawValue == word }) { return found }
    throw unknown(Wording(en: "unit", vi: "đơn vị"), word, among: problem.units.map(\.id.rawValue))
  }

  /// A year of the horizon.
  func year(_ word: String) throws -> Year {
    if let number = Int(word), problem.horizon.years.contains(Year(number)) { return Year(number) }
    throw unknown(Wording(en: "year", vi: "năm"), word, among: problem.horizon.years.map(\.description))
  }

  /// What is thrown for a word that names nothing.
  func unknown(_ kind: Wording, _ word: String, among known: [String]) -> any Error {
    let advice = Suggestion.remedy(for: word, among: known)
    return fault(Wording(en: "no \(kind) '\(word)'; \(advice)", vi: "không có \(kind) '\(word)'; \(advice)"))
  }

  /// What is thrown with words that say why.
  func fault(_ wording: Wording) -> any Error {
    Streams.say(Wording(en: "error: \(wording)", vi: "lỗi: \(wording)"))
    return ExitStatus.usage.code
  }
}
