extension PlanningProblem {
  /// The printed name of a level: that of its rung; the identifiers where the problem has no such rung.
  public func name(of level: Level) -> String {
    let rungs = tracks.first { $0.id == level.track }?.rungs ?? []
    return rungs.indices.contains(level.rung) ? rungs[level.rung].name : "\(level)"
  }

  /// The printed name of a level with that of its track, for where a rung such as “standard” says little alone.
  public func fullName(of level: Level) -> String {
    guard let track = tracks.first(where: { $0.id == level.track }) else { return "\(level)" }
    return "\(track.name): \(name(of: level))"
  }

  /// The printed name of a course; its identifier where the problem has no such course.
  public func name(of course: Course.ID) -> String { courses.first { $0.id == course }?.name ?? course.rawValue }
}
