internal import Languages
internal import TrainingDomain
public import WhatIf

/// Why an official is sent on courses or is not, as JSON; the fields are documented in `Documentation/Output.md`.
public enum OfficialJSON {
  /// The answer as JSON text.
  public static func text(of report: QuestionReport<OfficialExplanation>) -> String { value(of: report).text }

  static func value(of report: QuestionReport<OfficialExplanation>) -> JSONValue {
    .fields(
      report.heading + [
        ("official", .string(report.answer.official.rawValue)),
        ("courses", .array(report.answer.courses.map { course($0, report) })),
      ])
  }

  /// The verdict's name for programs.
  static func name(of verdict: OfficialExplanation.Verdict) -> String {
    switch verdict {
    case .sent: "sent"
    case .ineligible: "ineligible"
    case .interchangeable: "interchangeable"
    case .displaces: "displaces"
    case .impossible: "impossible"
    case .stopped: "stopped"
    }
  }

  private static func course(
    _ line: OfficialExplanation.CourseLine, _ report: QuestionReport<OfficialExplanation>
  ) -> JSONValue {
    var sent: [Month] = []
    var exchange: OfficialExplanation.Exchange?
    var displacement: OfficialExplanation.Displacement?
    switch line.verdict {
    case .sent(let enrolments): sent = enrolments.map(\.intake)
    case .interchangeable(let found): exchange = found
    case .displaces(let found):
      displacement = found
      exchange = found.exchange
    case .ineligible, .impossible, .stopped: break
    }
    return .fields([
      ("course", .string(line.course.rawValue)), ("verdict", .string(name(of: line.verdict))),
      ("sent", .strings(sent.map(\.description))),
      (
        "intakes",
        .array(
          line.intakes.map { intake in
            .fields([
              ("intake", .string(intake.intake.description)),
              (
                "reasons",
                .array(
                  intake.reasons.map {
                    .fields([("reason", .string($0.code)), ("detail", .string(report.said($0.wording)))])
                  })
              ),
            ])
          })
      ),
      ("exchange", exchange.map(self.exchange) ?? .null),
      (
        "ifSent",
        displacement.map {
          .fields([
            ("intakes", .strings($0.intakes.map(\.description))), ("proven", .bool($0.isProven)),
            ("change", DifferenceJSON.value(of: $0.change)),
          ])
        } ?? .null
      ),
    ])
  }

  private static func exchange(_ exchange: OfficialExplanation.Exchange) -> JSONValue {
    .fields([
      ("nominee", .string(exchange.nominee.rawValue)), ("intake", .string(exchange.place.intake.description)),
      ("namedBefore", .optional(exchange.precedence?.rawValue)), ("change", DifferenceJSON.value(of: exchange.change)),
    ])
  }
}
