public import TrainingDomain

/// A place on an intake of a course.
public struct Place: Hashable, Sendable {
  /// The course.
  public let course: Course.ID
  /// The month in which it starts.
  public let intake: Month

  /// Makes a place.
  public init(course: Course.ID, intake: Month) {
    self.course = course
    self.intake = intake
  }
}

extension TrainingPlan {
  /// The plan in which one person of a row gives places up and one of another row takes them; nil for nobody.
  ///
  /// - Parameters:
  ///   - places: the places.
  ///   - nominee: who gives them up.
  ///   - successor: who takes them; nil for nobody.
  ///   - leaving: places of their own that the one who takes over gives up for them.
  public func handing(
    _ places: [Place], from nominee: Official.ID, to successor: Official.ID?, givingUp leaving: [Place] = []
  ) -> TrainingPlan {
    var changed = self
    for place in leaving { if let successor { _ = changed.remove(successor, at: place) } }
    for place in places {
      guard let position = changed.remove(nominee, at: place), let successor else { continue }
      changed.add(successor, at: place, position)
    }
    return changed
  }

  private func position(of official: Official.ID, at place: Place) -> Int? {
    enrolments.firstIndex { $0.official == official && $0.course == place.course && $0.intake == place.intake }
  }

  /// Takes one person of a row from a place, and says where the line stood.
  private mutating func remove(_ official: Official.ID, at place: Place) -> Int? {
    guard let position = position(of: official, at: place) else { return nil }
    let left = enrolments.remove(at: position).count - 1
    if left > .zero {
      enrolments.insert(
        Enrolment(official: official, count: left, course: place.course, intake: place.intake), at: position)
    }
    return position
  }

  private mutating func add(_ official: Official.ID, at place: Place, _ fresh: Int) {
    let known = position(of: official, at: place)
    let count = known.map { enrolments.remove(at: $0).count } ?? .zero
    enrolments.insert(
      Enrolment(official: official, count: count + 1, course: place.course, intake: place.intake), at: known ?? fresh)
  }
}
