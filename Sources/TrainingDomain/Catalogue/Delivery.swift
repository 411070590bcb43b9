/// How learners are placed on a course.
public enum Delivery: Hashable, Sendable {
  /// Places bought one by one in a class somebody else runs: no minimum and no fixed cost.
  case outsidePlaces
  /// Classes the body opens itself.
  case ownClasses(ClassRule)
}
