/// Where an official stands; everybody is of exactly one rank, as in the resolution of Lai Châu.
enum Rank: String, CaseIterable, Sendable {
  case standingLeadership, divisionHeads, specialists

  /// The posts of the rank in a commune, in the words of the rosters, in the order they are filled. Leaders alternate with
  /// deputy chairs, so that a small commune has one too.
  var posts: [String] {
    switch self {
    case .standingLeadership:
      [
        "Bí thư Đảng ủy", "Phó Chủ tịch UBND", "Chủ tịch UBND", "Phó Chủ tịch HĐND", "Phó Bí thư Thường trực Đảng ủy",
        "Phó Chủ tịch UBND", "Chủ tịch HĐND chuyên trách",
      ]
    case .divisionHeads:
      [
        "Chánh Văn phòng Đảng ủy", "Trưởng Ban Xây dựng Đảng", "Chủ nhiệm UBKT", "Chánh Văn phòng HĐND và UBND",
        "Trưởng phòng Kinh tế", "Trưởng phòng Văn hóa - Xã hội", "Phó Chánh Văn phòng Đảng ủy",
        "Phó Trưởng Ban Xây dựng Đảng", "Phó Chủ nhiệm UBKT", "Phó Chánh Văn phòng HĐND và UBND",
        "Phó Trưởng phòng Kinh tế", "Phó Trưởng phòng Văn hóa - Xã hội",
      ]
    case .specialists: ["Chuyên viên"]
    }
  }

  /// The rank of each official of a commune: 7 leaders and 12 heads of 60, as in Lai Châu, and at least two of each.
  static func deal(among officials: Int) -> [Rank] {
    let leaders = max(2, officials * 7 / 60)
    let heads = max(2, officials * 12 / 60)
    return (0..<officials).map {
      $0 < leaders ? .standingLeadership : $0 < leaders + heads ? .divisionHeads : .specialists
    }
  }
}
