public import Diagnostics
internal import Languages
public import TrainingDomain

/// Says, without solving anything, which targets eligibility alone puts out of reach.
public enum UnattainableTargets {
  /// A note for every such target, in the order of targets and units.
  public static func notes(on problem: PlanningProblem) -> [Diagnostic] {
    let surveyed = SurveyContext(problem)
    let ledger = TargetLedger(surveyed)
    let wanted = ledger.counts.indices.filter {
      ledger.counts[$0].staffing.isEmpty && ledger.counts[$0].needed > .zero
        && problem.targets[ledger.counts[$0].target].level != nil
    }
    let survey = ObstacleSurvey(surveyed, ledger, of: Set(wanted)) { position, trainable in
      ledger.counts[position].baseline + trainable < ledger.counts[position].required
    }
    return wanted.compactMap { position in
      let count = ledger.counts[position]
      let line = survey.lines[position]
      let most = count.baseline + line.trainable
      guard most < count.required else { return nil }
      let target = problem.targets[count.target]
      let unit = count.unit.map { " (\(problem.units[$0].name))" } ?? ""
      return Diagnostic(
        .note, rule: "unattainable-target",
        Wording(
          en: "target \(target.id)\(unit): \(count.required) of \(count.population) must hold the level on "
            + "\(target.due), and at most \(most) can; " + "\(reasons(line, problem))",
          vi: "chỉ tiêu \(target.id)\(unit): đến ngày \(target.due) phải có \(count.required)/\(count.population) "
            + "người đạt, nhưng tối đa chỉ \(count: most) người có thể đạt; " + "\(reasons(line, problem))"))
    }
  }

  private static func reasons(_ line: ObstacleSurvey.Line, _ problem: PlanningProblem) -> Wording {
    line.blocked.map {
      let reason = $0.reason.wording(in: problem)
      return Wording(en: "\($0.heads) blocked: \(reason)", vi: "\(count: $0.heads) đồng chí vướng: \(reason)")
    }.joined(separator: Wording(verbatim: "; "))
  }
}
