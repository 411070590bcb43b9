/// A named set of officials that a target or a condition speaks of, such as key leaders.
public struct OfficialGroup: Hashable, Sendable, Identifiable {
  /// The group's identifier.
  public let id: Identifier<OfficialGroup>
  /// The group's name as it is printed.
  public let name: String

  /// The group every official belongs to.
  public static let everyone = OfficialGroup(id: "everyone", name: "all officials")

  /// Makes a group.
  public init(id: Identifier<OfficialGroup>, name: String) {
    self.id = id
    self.name = name
  }
}
