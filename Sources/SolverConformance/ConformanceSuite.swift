/// Everything that is demanded of a solver.
public enum ConformanceSuite {
  /// All cases, in a fixed order; together they take a few seconds with a fast solver.
  public static let cases: [ConformanceCase] =
    continuousCases + integerCases + relaxationCases + limitCases + startCases + refusalCases + repetitionCases
    + randomCases + manpowerCases
}
