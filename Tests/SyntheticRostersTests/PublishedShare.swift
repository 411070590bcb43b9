import Testing
import TrainingDomain

/// A distribution figure printed in the Mường Tè draft, and how it is counted on a roster.
struct PublishedShare: Sendable, CustomTestStringConvertible {
  /// The dimension and its value.
  let name: String
  /// How many of the 48.
  let count: Int
  /// Whether a person counts.
  let counts: @Sendable (RosterPerson) -> Bool

  var testDescription: String { "\(count) with \(name)" }

  /// Every figure of the draft's four distributions; its age bands add up to 49 and are read as 1, 37, 8 and 2.
  static let all: [PublishedShare] =
    levels + [
      PublishedShare(name: "age under 30", count: 1) { $0.age(on: reference) < 30 },
      PublishedShare(name: "age 30 to 45", count: 37) { (30...45).contains($0.age(on: reference)) },
      PublishedShare(name: "age 46 to 55", count: 8) { (46...55).contains($0.age(on: reference)) },
      PublishedShare(name: "age over 55", count: 2) { $0.age(on: reference) > 55 },
    ]

  private static let levels: [PublishedShare] = [
    ("generalEducation", "upperSecondary", 47), ("generalEducation", "lowerSecondary", 1),
    ("professional", "master", 4), ("professional", "bachelor", 42), ("professional", "college", 0),
    ("professional", "vocational", 2), ("politicalTheory", "advanced", 12), ("politicalTheory", "intermediate", 28),
    ("politicalTheory", "elementary", 4), ("politicalTheory", "none", 4),
  ].map { track, rung, count in
    PublishedShare(name: "\(track) \(rung)", count: count) { $0.holds(track, rung) }
  }

  /// 1 October 2025: the day of the last departure the draft counts.
  private static let reference = Month(year: 2025, number: 10).firstDay
}
