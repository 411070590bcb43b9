internal import Languages
internal import TrainingDomain

/// How many a course takes: sizes of classes, and seats.
enum CoursePlaceFields {
  static func all(_ before: Course, _ after: Course) -> [ComparedField<Course>] { classes + seats(before, after) }

  private static var classes: [ComparedField<Course>] {
    [
      ComparedField("classes", Wording(en: "held in classes of its own", vi: "tự mở lớp")) { .truth(rule($0) != nil) },
      ComparedField("classes.least", Wording(en: "fewest learners of a class", vi: "số học viên tối thiểu một lớp")) {
        rule($0).map { .number($0.least) }
      },
      ComparedField("classes.most", Wording(en: "most learners of a class", vi: "số học viên tối đa một lớp")) {
        rule($0).map { .number($0.most) }
      },
      ComparedField("classes.mostClasses", Wording(en: "most classes of an intake", vi: "số lớp tối đa một đợt")) {
        rule($0)?.mostClasses.map { .number($0) }
      },
    ]
  }

  private static func rule(_ course: Course) -> ClassRule? {
    guard case .ownClasses(let rule) = course.delivery else { return nil }
    return rule
  }

  /// A field for each kind of limit, and one for every year that has a limit of its own.
  private static func seats(_ before: Course, _ after: Course) -> [ComparedField<Course>] {
    var kinds: [Kind] = []
    for limit in before.seats + after.seats where !kinds.contains(Kind(limit)) { kinds.append(Kind(limit)) }
    return kinds.flatMap { kind -> [ComparedField<Course>] in
      let listed = (before.seats + after.seats).filter { Kind($0) == kind }.flatMap(\.byYear).map(\.year)
      let all = ComparedField<Course>(kind.key, kind.wording) { kind.limit(of: $0)?.learners.map { .people($0) } }
      return [all]
        + Set(listed).sorted().map { year in
          ComparedField(kind.key, kind.wording, in: year) { kind.limit(of: $0)?.limit(in: year).map { .people($0) } }
        }
    }
  }

  /// What a limit counts: two limits of one kind are the same limit at two values.
  private struct Kind: Hashable {
    let period: SeatLimit.Period
    let scope: SeatLimit.Scope

    init(_ limit: SeatLimit) {
      period = limit.period
      scope = limit.scope
    }

    func limit(of course: Course) -> SeatLimit? { course.seats.first { Kind($0) == self } }

    var key: String {
      switch scope {
      case .together: "seats.\(period.rawValue).together"
      case .eachUnit: "seats.\(period.rawValue).eachUnit"
      case .unit(let unit): "seats.\(period.rawValue).\(unit)"
      }
    }

    var wording: Wording {
      let time =
        switch period {
        case .intake: Wording(en: "seats of an intake", vi: "suất học mỗi đợt")
        case .year: Wording(en: "seats a year", vi: "suất học mỗi năm")
        case .horizon: Wording(en: "seats over all years", vi: "suất học cả kỳ")
        }
      switch scope {
      case .together: return time
      case .eachUnit: return Wording(en: "\(time) for each unit", vi: "\(time) của mỗi đơn vị")
      case .unit(let unit): return Wording(en: "\(time) for unit \(unit)", vi: "\(time) của đơn vị \(unit)")
      }
    }
  }
}
