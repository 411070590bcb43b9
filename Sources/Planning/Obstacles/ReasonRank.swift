internal import TrainingDomain

/// Which of several reasons is told, where several courses or intakes are closed for different ones.
///
/// First what the office itself decided, then what keeps an official out who is otherwise meant for the course, and
/// last that the course is for somebody else. The order is fixed, so that the same roster is told the same.
enum ReasonRank {
  /// Lower is told first.
  static func rank(_ reason: BlockingReason) -> Int {
    switch reason {
    case .pinnedOut: 0
    case .studiesTooLong: 1
    case .serviceLeft: 2
    case .serviceEnds: 3
    case .commitment: 4
    case .overAge: 5
    case .underAge: 6
    case .notPartyMember: 7
    case .lacks: 8
    case .condition: 9
    case .noAlternative: 10
    case .overloaded: 11
    case .courseTooLong: 12
    case .notMeantFor: 13
    case .notOffered: 14
    }
  }

  /// The most telling of several reasons, the first of equals; nil for none.
  static func mostTelling(_ reasons: [BlockingReason]) -> BlockingReason? {
    reasons.enumerated().min { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }?.element
  }
}
