/// A calendar year.
public struct Year: Hashable, Sendable, Comparable, Strideable, CustomStringConvertible {
  /// The year's number, for example 2026.
  public let number: Int

  /// Makes the year of a number.
  public init(_ number: Int) { self.number = number }

  /// The year's number as digits.
  public var description: String { String(number) }

  /// The first month of the year.
  public var january: Month { Month(year: number, number: 1) }

  /// The last month of the year.
  public var december: Month { Month(year: number, number: 12) }

  /// Earlier years come first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// How many years lie between this one and another.
  public func distance(to other: Year) -> Int { other.number - number }

  /// The year so many years later.
  public func advanced(by years: Int) -> Year { Year(number + years) }
}
