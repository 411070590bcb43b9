public import Diagnostics
public import Languages
public import TrainingDomain

/// The whole problem after imports, variants and overrides, as JSON that another program can plan from.
public enum ResolvedProblemJSON {
  /// The problem as JSON text.
  ///
  /// - Parameters:
  ///   - problem: the problem.
  ///   - prospects: what each official may be sent on, in the roster's order.
  ///   - notOffered: courses of a catalogue that this scenario does not offer.
  ///   - diagnostics: warnings and notes about the input.
  ///   - language: the language of conditions, refusals and diagnostics.
  public static func text(
    of problem: PlanningProblem, prospects: [OfficialProspects], notOffered: [String], diagnostics: [Diagnostic],
    in language: Language
  ) -> String {
    value(of: problem, prospects: prospects, notOffered: notOffered, diagnostics: diagnostics, in: language).text
  }

  /// The problem as a JSON value.
  static func value(
    of problem: PlanningProblem, prospects: [OfficialProspects], notOffered: [String], diagnostics: [Diagnostic],
    in language: Language
  ) -> JSONValue {
    let found = Dictionary(prospects.map { ($0.official, $0) }, uniquingKeysWith: { first, _ in first })
    let fields: [(String, JSONValue)] =
      [
        ("scenario", .string(problem.scenario)), ("title", .string(problem.title)),
        ("variants", .strings(problem.variants)),
        (
          "horizon",
          .fields([
            ("first", .integer(problem.horizon.first.number)), ("last", .integer(problem.horizon.last.number)),
          ])
        ),
        ("objectives", .strings(problem.stages.map(\.rawValue))),
        ("youngAgeLimitYears", .integer(problem.youngAgeLimit)),
        ("absence", ResolvedRules.absence(problem.absence)),
        ("tracks", .array(problem.tracks.map(ResolvedRules.track))),
        ("groups", .array(problem.groups.map { ResolvedRules.named($0.id.rawValue, $0.name) })),
        ("flags", .array(problem.flags.map { ResolvedRules.named($0.id.rawValue, $0.name) })),
        ("units", .array(problem.units.map(ResolvedRules.unit))),
        ("sources", .array(problem.sources.map(ResolvedRules.source))),
        ("retirement", ResolvedCatalogue.retirement(problem.retirement)),
        (
          "eligibilityRules", .array(problem.eligibilityRules.map { ResolvedCatalogue.rule($0, problem, in: language) })
        ),
        ("courses", .array(problem.courses.map { ResolvedCourse.value(of: $0, problem, in: language) })),
        ("notOffered", .strings(notOffered)),
        ("targets", .array(problem.targets.map(ResolvedRules.target))),
        ("structure", .array(StructureCount.counts(in: problem).map(StructureJSON.value))),
        ("sentInFact", StructureJSON.value(of: problem.sentInFact)),
      ] + ResolvedLevers.fields(of: problem, in: language) + [
        ("relaxation", ResolvedRules.relaxation(problem.relaxation)),
        ("pins", .array(problem.pins.map(ResolvedRules.pin))),
        ("previousPlan", .array(problem.previousPlan.map(ResolvedRules.enrolment))),
        ("assumptions", .strings(problem.assumptions)),
        (
          "officials",
          .array(problem.officials.map { ResolvedOfficial.value(of: $0, problem.tracks, found[$0.id], in: language) })
        ),
        ("diagnostics", DiagnosticsJSON.value(of: diagnostics, in: language)),
      ]
    return .fields(fields)
  }
}
