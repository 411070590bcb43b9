internal import TrainingDomain

extension RefusalReason: CustomStringConvertible {
  /// The reason as a clause of a sentence.
  public var description: String {
    switch self {
    case .noIntakeInTime: "no intake completes within the horizon"
    case .nothingNew: "the course awards nothing the official does not hold or study for already"
    case .leavesBeforeCompletion: "service ends before the course completes"
    case .leavesBeforeCommitment(let months):
      "service ends before the commitment of \(months) months after the course is served"
    case .condition(let condition): "the condition “\(condition)” is not met"
    case .lacks(let level): "\(level) must be held before, and no earlier course can give it"
    case .pinnedOut: "a pin forbids it"
    case .overloaded: "with the courses in progress the workload exceeds the whole"
    }
  }
}
