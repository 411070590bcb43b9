/// The size of a body of officials: how many people in how many communes of how many provinces.
public struct BenchmarkBody: Hashable, Sendable {
  /// People in the roster.
  public let officials: Int
  /// Communes, each a unit of the scenario.
  public let communes: Int
  /// Provinces; with more than one, each has its own money, seats and targets.
  public let provinces: Int

  /// A body, unless the communes would be too small to have leaders, heads and specialists.
  public init?(officials: Int, communes: Int, provinces: Int = 1) {
    guard provinces >= 1, communes >= provinces, officials >= communes * Self.smallestCommune else { return nil }
    self.officials = officials
    self.communes = communes
    self.provinces = provinces
  }

  /// Two leaders, two heads and six specialists, so that no target's group is empty.
  static let smallestCommune = 10

  /// Whether provinces are told apart at all.
  var hasProvinces: Bool { provinces > 1 }

  /// How many officials a commune has: as even as whole people allow, the larger ones first.
  func officials(inCommune commune: Int) -> Int { officials / communes + (commune < officials % communes ? 1 : 0) }

  /// The province a commune belongs to, counted from 0; a province's communes follow one another.
  func province(ofCommune commune: Int) -> Int { commune * provinces / communes }

  /// The identifier of a commune's unit.
  func unit(ofCommune commune: Int) -> String { "commune-\(padded(commune + 1, like: communes))" }

  /// The identifier of a province.
  func identifier(ofProvince province: Int) -> String { "province-\(padded(province + 1, like: provinces))" }

  /// The identifier of an official, counted from 0 over the whole body.
  func identifier(ofOfficial official: Int) -> String { "BM-\(padded(official + 1, like: officials))" }

  /// A number with as many digits as the greatest of its kind, so that identifiers sort as they count.
  private func padded(_ number: Int, like greatest: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, String(greatest).count - digits.count)) + digits
  }
}
