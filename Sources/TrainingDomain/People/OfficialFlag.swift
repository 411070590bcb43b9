/// Something that is either true of an official or not, such as being in the succession plan.
public struct OfficialFlag: Hashable, Sendable, Identifiable {
  /// The flag's identifier.
  public let id: Identifier<OfficialFlag>
  /// The flag's name as it is printed.
  public let name: String

  /// The flag whose bearers come first when names are given to places.
  public static let successionPlan: Identifier<OfficialFlag> = "successionPlan"

  /// Makes a flag.
  public init(id: Identifier<OfficialFlag>, name: String) {
    self.id = id
    self.name = name
  }
}
