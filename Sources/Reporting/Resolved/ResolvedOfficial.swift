internal import Languages
internal import TrainingDomain

/// An official of a resolved problem: levels, last day of service, open intakes, refused courses.
enum ResolvedOfficial {
  static func value(
    of official: Official, _ tracks: [Track], _ prospects: OfficialProspects?, in language: Language
  ) -> JSONValue {
    let fields: [(String, JSONValue)] = [
      ("id", .string(official.id.rawValue)), ("name", .optional(official.name)),
      ("count", .integer(official.count.count)), ("unit", .string(official.unit.rawValue)),
      ("position", .optional(official.position?.rawValue)), ("groups", .strings(official.groups.map(\.rawValue))),
      ("sex", .string(official.sex.rawValue)), ("birthDate", .string(official.birth.description)),
      ("ethnicMinority", .bool(official.isEthnicMinority)), ("party", .string(official.party.rawValue)),
      ("serviceStart", .optional(official.serviceStart?.description)),
      ("lastDayOfService", .string(official.serviceEnd.lastDay.description)),
      ("lastDayOfServiceBasis", .string(official.serviceEnd.basis.rawValue)),
      ("levels", .fields(tracks.map { level(of: official, on: $0) })),
      ("flags", .strings(official.flags.map(\.rawValue))),
      ("ratings", .fields(official.ratings.map { ($0.year.description, .string("\($0.rating)")) })),
      (
        "inProgress",
        .array(
          official.inProgress.map {
            .fields([("course", .string($0.course.rawValue)), ("completes", .string($0.completes.description))])
          })
      ),
      ("eligible", .array((prospects?.eligible ?? []).map(eligible))),
      ("refused", .array((prospects?.refused ?? []).map { refused($0, in: language) })),
    ]
    return .fields(fields)
  }

  /// The rung held on a track, the lowest where the roster says nothing.
  private static func level(of official: Official, on track: Track) -> (String, JSONValue) {
    let held = official.levels.first { $0.track == track.id }?.name ?? track.rungs.first?.id
    return (track.id.rawValue, .optional(held?.rawValue))
  }

  private static func eligible(_ intake: OfficialProspects.OpenIntake) -> JSONValue {
    .fields([
      ("course", .string(intake.course.rawValue)), ("intake", .string(intake.intake.description)),
      ("needs", .array(intake.needs.map { .strings($0.map(\.description)) })),
    ])
  }

  private static func refused(_ refusal: OfficialProspects.Refusal, in language: Language) -> JSONValue {
    .fields([
      ("course", .string(refusal.course.rawValue)),
      ("reasons", .strings(refusal.reasons.map { $0.text(in: language) })),
    ])
  }
}
