public import Languages
public import TrainingDomain

/// A limit besides the one along a frontier, to be taken away alone.
public enum OtherLimit: Hashable, Sendable {
  /// The seats of a course.
  case seats(Course.ID)
  /// The least learners of the classes a body organises itself.
  case classMinimum(Course.ID)
  /// The money of a source.
  case money(FundingSource.ID)
  /// That the money along the frontier is granted year by year instead of in one pot from the first year on.
  case yearlyShares(FundingSource.ID)
  /// How much of a unit may be in class at once.
  case absence
  /// Due dates before the end of the horizon, all moved there.
  case dates

  /// The limits of a problem that can be taken away, besides those along an axis.
  static func all(of problem: PlanningProblem, besides axis: FrontierAxis) -> [OtherLimit] {
    var limits: [OtherLimit] = []
    for source in problem.sources {
      if case .money(source.id, let isPooled) = axis {
        // A stretch may be flat only because the money lies in the wrong years.
        if !isPooled, problem.horizon.years.count > 1 { limits.append(.yearlyShares(source.id)) }
        continue
      }
      if problem.courses.contains(where: { $0.source == source.id }) { limits.append(.money(source.id)) }
    }
    for course in problem.courses where !course.seats.isEmpty && axis != .seats(course.id) {
      limits.append(.seats(course.id))
    }
    for course in problem.courses {
      if case .ownClasses(let rule) = course.delivery, rule.least > 1 { limits.append(.classMinimum(course.id)) }
    }
    if problem.absence != nil || problem.units.contains(where: { $0.absence != nil }) { limits.append(.absence) }
    let end = problem.horizon.lastMonth.lastDay
    if axis != .years, problem.targets.contains(where: { $0.due < end }) { limits.append(.dates) }
    return limits
  }

  /// The problem without the limit.
  func lifted(from problem: PlanningProblem) -> PlanningProblem {
    var free = problem
    switch self {
    case .seats(let id):
      for index in free.courses.indices where free.courses[index].id == id { free.courses[index].seats = [] }
    case .classMinimum(let id): free = Change.classMinimum(id, by: -1_000_000).applied(to: problem)
    case .money(let id):
      let most = problem.mostPayable(from: id)
      free.sources = problem.sources.map { source in
        source.id == id
          ? source.granting(problem.horizon.years.map { YearlyDong(year: $0, amount: most) }) : source
      }
    case .yearlyShares(let id):
      let years = problem.horizon.years
      free.sources = problem.sources.map { source in
        source.id == id
          ? MoneyScale(source, over: years, isPooled: true).source(with: source.granted(over: years)) : source
      }
    case .absence:
      free.absence = nil
      free.units = problem.units.map { WorkUnit(id: $0.id, name: $0.name, establishment: $0.establishment) }
    case .dates:
      let end = problem.horizon.lastMonth.lastDay
      free.targets = problem.targets.map { $0.due < end ? $0.due(on: end) : $0 }
    }
    return free
  }

  /// The limit's word in JSON and tables.
  public var code: String {
    switch self {
    case .seats: "seats"
    case .classMinimum: "classMinimum"
    case .money: "money"
    case .yearlyShares: "yearlyShares"
    case .absence: "absence"
    case .dates: "dates"
    }
  }

  /// What the limit belongs to, as an identifier; nil where it belongs to all.
  public var subject: String? {
    switch self {
    case .seats(let id), .classMinimum(let id): id.rawValue
    case .money(let id), .yearlyShares(let id): id.rawValue
    case .absence, .dates: nil
    }
  }

  /// The limit in words.
  public func wording(in problem: PlanningProblem) -> Wording {
    switch self {
    case .seats(let id):
      Wording(en: "seats of \(problem.name(of: id))", vi: "suất học của khóa \(problem.name(of: id))")
    case .classMinimum(let id):
      Wording(en: "least class size of \(problem.name(of: id))", vi: "sĩ số tối thiểu của khóa \(problem.name(of: id))")
    case .money(let id):
      Wording(
        en: "money of \(problem.sources.first { $0.id == id }?.name ?? id.rawValue)",
        vi: "kinh phí của nguồn \(problem.sources.first { $0.id == id }?.name ?? id.rawValue)")
    case .yearlyShares(let id):
      Wording(
        en: "the money of \(problem.sources.first { $0.id == id }?.name ?? id.rawValue) being granted year by year",
        vi: "việc cấp kinh phí của nguồn \(problem.sources.first { $0.id == id }?.name ?? id.rawValue) theo từng năm")
    case .absence: Wording(en: "absence from the units", vi: "tỷ lệ vắng mặt của các đơn vị")
    case .dates:
      Wording(en: "due dates before the end of the horizon", vi: "thời hạn trước khi kết thúc kỳ kế hoạch")
    }
  }
}
