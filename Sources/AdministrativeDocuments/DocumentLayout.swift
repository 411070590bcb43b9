/// By whose rules a document is laid out.
public enum DocumentLayout: String, Hashable, Sendable, CaseIterable {
  /// Government bodies: decree 30/2020/NĐ-CP, appendix I.
  case government
  /// Party bodies: guidance 36-HD/VPTW of 2018.
  case party
}
