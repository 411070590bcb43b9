import ArgumentParser
import WhatIf

/// The kinds of limits as the command line names them.
enum LimitChoice: String, ExpressibleByArgument, CaseIterable {
  /// Money of a source and year.
  case money
  /// Seats of a course and year.
  case seats
  /// The least learners of a class.
  case classes
  /// Posts of a unit.
  case posts

  /// The word of the field for it.
  var kind: MarginalLimit.Kind {
    switch self {
    case .money: .money
    case .seats: .seats
    case .classes: .classes
    case .posts: .posts
    }
  }
}
