internal import Languages
internal import TrainingDomain
internal import WhatIf

/// What sets a plan apart from the base, as JSON: people and inputs.
enum ComparedChangesJSON {
  static func person(_ change: PersonChange) -> JSONValue {
    .fields([
      ("official", .string(change.official.rawValue)), ("change", .string(change.kind.rawValue)),
      ("people", .integer(change.people.count)), ("before", .array(change.before.map(enrolment))),
      ("after", .array(change.after.map(enrolment))),
    ])
  }

  static func input(_ difference: InputDifference) -> JSONValue {
    let (field, before, after) = difference.values
    return .fields([
      ("subject", .string(difference.subject.rawValue)), ("id", .string(difference.id)),
      ("name", .string(difference.name.english)), ("change", .string(difference.kind.code)),
      ("field", .optional(field?.key)), ("year", .optional(difference.year?.number)),
      ("before", before?.json ?? .null), ("after", after?.json ?? .null),
      ("words", .string(InputSentence.wording(of: difference).english)),
    ])
  }

  private static func enrolment(_ enrolment: Enrolment) -> JSONValue {
    .fields([
      ("course", .string(enrolment.course.rawValue)), ("intake", .string(enrolment.intake.description)),
      ("count", .integer(enrolment.count.count)),
    ])
  }
}

extension InputDifference {
  /// The field that differs, with its two values; nil where an entry is added or removed.
  var values: (field: InputField?, before: InputValue?, after: InputValue?) {
    guard case .changed(let field, _, let before, let after) = kind else { return (nil, nil, nil) }
    return (field, before, after)
  }
}

extension InputDifference.Kind {
  /// The kind's name for programs.
  var code: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }
}
