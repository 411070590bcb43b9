/// Something in a model that no solver should be asked about.
public struct ModelIssue: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The model has no columns.
    case noColumns
    /// A number is not finite.
    case notFinite(String)
    /// The lower bound lies above the upper.
    case crossedBounds
    /// No whole number lies between the bounds of an integer column.
    case noWholeNumber
    /// A row or objective has a column twice.
    case duplicateEntry(String)
    /// Another row or column has the same name.
    case duplicateName
    /// The name is empty, has blanks or control characters, or is over 255 bytes.
    case wildName
    /// A term names a column the model does not have.
    case foreignColumn(Int)
    /// A row has neither limit.
    case unlimitedRow
    /// A number is so large that the solver's tolerances mean nothing.
    case hugeNumber(String)
  }

  /// The row or column, or the model, in the words of the model.
  public let culprit: String
  /// What is wrong.
  public let fault: Fault

  /// The issue in a sentence.
  public var description: String {
    switch fault {
    case .noColumns: "\(culprit) has no columns"
    case .notFinite(let what): "\(what) of \(culprit) is not a finite number"
    case .crossedBounds: "the lower bound of \(culprit) lies above its upper bound"
    case .noWholeNumber: "no whole number lies between the bounds of \(culprit)"
    case .duplicateEntry(let column): "\(culprit) has the column \(column) twice"
    case .duplicateName: "\(culprit) has the name of another"
    case .wildName: "the name of \(culprit) is empty, too long, or has blanks or control characters"
    case .foreignColumn(let index): "\(culprit) names column number \(index), which the model does not have"
    case .unlimitedRow: "\(culprit) has neither a lower nor an upper limit"
    case .hugeNumber(let what): "\(what) of \(culprit) is beyond 1e15"
    }
  }
}
