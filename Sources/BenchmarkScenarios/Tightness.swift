/// How much of the money that the targets would need is granted.
public enum Tightness: String, CaseIterable, Sendable {
  /// Half as much again as needed: seats and dates decide.
  case loose
  /// Half of what is needed.
  case tight
  /// A fifth of what is needed.
  case veryTight

  /// The share that is granted, in per cent.
  var percent: Int {
    switch self {
    case .loose: 150
    case .tight: 50
    case .veryTight: 20
    }
  }
}
