public import SyntheticRosters

/// A whole scenario of the benchmark: a made-up body of officials, ten targets, and money and seats by the head.
public struct BenchmarkScenario: Sendable {
  /// How many people where.
  public let body: BenchmarkBody
  /// What everything drawn depends on.
  public let seed: UInt64
  /// How much of the money needed is granted.
  public let tightness: Tightness
  /// Of whom the targets are asked.
  public let scope: TargetScope
  /// The people, commune by commune.
  public let officials: [RosterRow]

  /// Draws the people.
  public init(body: BenchmarkBody, seed: UInt64, tightness: Tightness, scope: TargetScope) {
    self.body = body
    self.seed = seed
    self.tightness = tightness
    self.scope = scope
    officials = Self.draw(body, seed: seed)
  }

  /// The files by name. `catalogues` is how the scenario finds the folder of the catalogues.
  public func files(catalogues: String) -> [(name: String, text: String)] {
    let units = (0..<body.communes).map {
      UnitTable.Row(id: body.unit(ofCommune: $0), name: "Xã \($0 + 1)", establishment: nil)
    }
    return [
      ("scenario.yaml", ScenarioText(scenario: self).text(catalogues: catalogues)),
      ("roster.csv", RosterTable(tracks: OfficialDraw.tracks, rows: officials).csv),
      ("units.csv", UnitTable(rows: units).csv),
    ]
  }

  /// The officials of each province, in the order of the provinces.
  var officialsByProvince: [ArraySlice<RosterRow>] {
    var heads = Array(repeating: 0, count: body.provinces)
    for commune in 0..<body.communes {
      heads[body.province(ofCommune: commune)] += body.officials(inCommune: commune)
    }
    var start = 0
    return heads.map { count in
      defer { start += count }
      return officials[start..<(start + count)]
    }
  }

  private static func draw(_ body: BenchmarkBody, seed: UInt64) -> [RosterRow] {
    var draw = OfficialDraw(seed: seed)
    var officials: [RosterRow] = []
    officials.reserveCapacity(body.officials)
    for commune in 0..<body.communes {
      let province = body.identifier(ofProvince: body.province(ofCommune: commune))
      let ranks = Rank.deal(among: body.officials(inCommune: commune))
      for (place, rank) in ranks.enumerated() {
        let placeInRank = place - (ranks.firstIndex(of: rank) ?? 0)
        let post = rank.posts[placeInRank % rank.posts.count]
        var groups = [rank.rawValue]
        if post.hasPrefix("Phó Chủ tịch") { groups.append(BenchmarkTarget.deputies) }
        // A target counts a group, so a province's targets need groups of their own.
        if body.hasProvinces { groups += [province] + groups.map { "\(province)-\($0)" } }
        officials.append(
          draw.official(
            id: body.identifier(ofOfficial: officials.count), unit: body.unit(ofCommune: commune), rank: rank,
            post: post, groups: groups))
      }
    }
    return officials
  }
}
