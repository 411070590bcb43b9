/// The age at which men and women retire, year by year (Labour Code 2019 art. 169, Decree 135/2020 art. 4).
public struct RetirementSchedule: Hashable, Sendable {
  /// The ages required in one year.
  public struct Step: Hashable, Sendable {
    /// The first year in which these ages hold; they hold until the next step.
    public let from: Year
    /// The age of men, in months.
    public let menMonths: Int
    /// The age of women, in months.
    public let womenMonths: Int

    /// Makes a step.
    public init(from: Year, menMonths: Int, womenMonths: Int) {
      self.from = from
      self.menMonths = menMonths
      self.womenMonths = womenMonths
    }
  }

  /// A lower age for those who worked long enough in an area of extreme difficulty (Labour Code 2019 art. 169 clause 3).
  public struct AreaRule: Hashable, Sendable {
    /// The flag of those who retire under the rule.
    public let flag: OfficialFlag.ID
    /// How much earlier they retire, in months.
    public let monthsEarlier: Int

    /// Makes an area rule.
    public init(flag: OfficialFlag.ID, monthsEarlier: Int) {
      self.flag = flag
      self.monthsEarlier = monthsEarlier
    }
  }

  /// The steps, ascending by year; at least one.
  public let steps: [Step]
  /// The lower age for areas of extreme difficulty; nil where there is none.
  public let areaRule: AreaRule?
  /// Where the ages come from.
  public let provenance: Provenance

  /// Makes a schedule of ascending steps.
  public init(steps: [Step], areaRule: AreaRule? = nil, provenance: Provenance) {
    self.steps = steps
    self.areaRule = areaRule
    self.provenance = provenance
  }

  /// The age in months that is required in a year; the first step also holds before it.
  public func requiredMonths(_ sex: Sex, in year: Year) -> Int {
    let step = steps.last { $0.from <= year } ?? steps.first
    return sex == .male ? step?.menMonths ?? 0 : step?.womenMonths ?? 0
  }

  /// The last day of service: the last day of the first month in which the required age is reached.
  ///
  /// - Parameters:
  ///   - sex: whose schedule holds.
  ///   - birth: the day of birth.
  ///   - monthsEarlier: how much earlier the age is for work in an area of extreme difficulty; 0 elsewhere.
  public func lastDayOfService(sex: Sex, birth: CalendarDate, monthsEarlier: Int = 0) -> CalendarDate {
    let ages = steps.map { sex == .male ? $0.menMonths : $0.womenMonths }
    let youngest = (ages.min() ?? 0) - monthsEarlier
    var month = birth.month.advanced(by: youngest)
    while birth.month.distance(to: month) < requiredMonths(sex, in: month.year) - monthsEarlier {
      month = month.advanced(by: 1)
    }
    return month.lastDay
  }
}
