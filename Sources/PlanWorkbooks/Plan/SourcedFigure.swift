internal import Languages
internal import TrainingDomain

/// Something of the input with where it comes from.
struct SourcedFigure {
  /// What kind of thing it is.
  let kind: Wording
  /// Its name as it is printed.
  let name: String
  /// Where it comes from.
  let provenance: Provenance

  /// Everything of a problem that says where it comes from, in the order of the input.
  static func all(of problem: PlanningProblem) -> [SourcedFigure] {
    func figures<Thing>(
      _ kind: Wording, _ things: [Thing], _ name: KeyPath<Thing, String>, _ provenance: KeyPath<Thing, Provenance>
    ) -> [SourcedFigure] {
      things.map { SourcedFigure(kind: kind, name: $0[keyPath: name], provenance: $0[keyPath: provenance]) }
    }
    let (target, share) = (Wording(en: "target", vi: "chỉ tiêu"), Wording(en: "make-up", vi: "cơ cấu đội ngũ"))
    let rule = Wording(en: "rule on who may be sent", vi: "điều kiện cử đi học")
    let costs = Wording(en: "cost of a course", vi: "mức chi khóa học")
    let levers = problem.levers
    let retirement = problem.retirement.map {
      SourcedFigure(
        kind: Wording(en: "retirement", vi: "nghỉ hưu"),
        name: "\($0.steps.first?.from.description ?? "")–\($0.steps.last?.from.description ?? "")",
        provenance: $0.provenance)
    }
    return figures(target, problem.targets, \.printedName, \.provenance)
      + figures(share, problem.structure, \.name, \.provenance)
      + figures(rule, problem.eligibilityRules, \.name, \.provenance)
      + figures(Wording(en: "course", vi: "khóa học"), problem.courses, \.name, \.provenance)
      + figures(costs, problem.courses, \.name, \.costProvenance)
      + figures(Wording(en: "source of money", vi: "nguồn kinh phí"), problem.sources, \.name, \.provenance)
      + figures(Wording(en: "ladder of levels", vi: "thang trình độ"), problem.tracks, \.name, \.provenance)
      + figures(Wording(en: "recruitment", vi: "tuyển dụng"), levers.recruitment, \.name, \.provenance)
      + figures(Wording(en: "transfer", vi: "điều động"), levers.transfers, \.name, \.provenance)
      + figures(
        Wording(en: "early retirement", vi: "nghỉ hưu trước tuổi"), levers.earlyRetirement, \.name, \.provenance)
      + [retirement].compactMap { $0 }
  }
}

extension Provenance.Basis {
  /// The kind of source in words.
  var wording: Wording {
    switch self {
    case .law: Wording(en: "law", vi: "văn bản pháp luật")
    case .document: Wording(en: "document", vi: "tài liệu")
    case .assumption: Wording(en: "assumption", vi: "giả định")
    }
  }
}
