/// A post that is filled in Mường Tè, in one of its offices.
struct MuongTePost {
  /// How far up the post stands; advanced theory goes to the upper ones first.
  enum Rank {
    /// Standing members of the Party committee, leaders of the People's Council and the People's Committee.
    case leader
    /// Head of an office, a board, a division or a mass organisation.
    case head
    /// Deputy of such a head.
    case deputy
    /// Everybody else.
    case specialist
  }

  /// Titles on which a draw depends.
  enum Title {
    static let frontChair = "Chủ tịch UBMTTQ"
    static let veteransChair = "Chủ tịch Hội Cựu chiến binh"
    static let womenChair = "Chủ tịch Hội LHPN"
    static let militaryCommander = "Chỉ huy trưởng Quân sự"
    static let militaryDeputy = "Chỉ huy phó Quân sự"
  }

  /// The unit's identifier.
  let unit: String
  /// The title.
  let title: String
  /// The rank.
  let rank: Rank

  /// The offices with their authorised posts (61 in all, as published) and their filled ones (48); how the two totals
  /// fall on the offices is assumed.
  static let offices: [(unit: UnitTable.Row, filled: [(title: String, rank: Rank)])] = [
    (
      UnitTable.Row(id: "leadership", name: "Thường trực Đảng ủy và lãnh đạo HĐND, UBND", establishment: 7),
      [
        ("Bí thư Đảng ủy", .leader), ("Phó Bí thư Thường trực Đảng ủy", .leader), ("Chủ tịch UBND", .leader),
        ("Phó Chủ tịch HĐND", .leader), ("Phó Chủ tịch HĐND", .leader), ("Phó Chủ tịch UBND", .leader),
        ("Phó Chủ tịch UBND", .leader),
      ]
    ),
    (
      UnitTable.Row(id: "party-office", name: "Văn phòng Đảng ủy", establishment: 5),
      [("Chánh Văn phòng Đảng ủy", .head), ("Phó Chánh Văn phòng Đảng ủy", .deputy)] + specialists(2)
    ),
    (
      UnitTable.Row(id: "party-building", name: "Ban Xây dựng Đảng", establishment: 5),
      [("Trưởng Ban Xây dựng Đảng", .head), ("Phó Trưởng Ban Xây dựng Đảng", .deputy)] + specialists(2)
    ),
    (
      UnitTable.Row(id: "inspection", name: "Ủy ban Kiểm tra Đảng ủy", establishment: 4),
      [("Chủ nhiệm UBKT", .head), ("Phó Chủ nhiệm UBKT", .deputy)] + specialists(1)
    ),
    (
      UnitTable.Row(id: "front", name: "Ủy ban MTTQ và các tổ chức chính trị - xã hội", establishment: 7),
      [
        (Title.frontChair, .head), ("Chủ tịch Hội Nông dân", .deputy), (Title.womenChair, .deputy),
        ("Bí thư Đoàn Thanh niên", .deputy), (Title.veteransChair, .deputy),
      ] + specialists(1)
    ),
    (
      UnitTable.Row(id: "council-office", name: "Văn phòng HĐND và UBND", establishment: 9),
      [("Chánh Văn phòng HĐND và UBND", .head), ("Phó Chánh Văn phòng HĐND và UBND", .deputy)] + specialists(5)
    ),
    (
      UnitTable.Row(id: "economy", name: "Phòng Kinh tế", establishment: 9),
      [("Trưởng phòng Kinh tế", .head), ("Phó Trưởng phòng Kinh tế", .deputy)] + specialists(4)
    ),
    (
      UnitTable.Row(id: "culture-society", name: "Phòng Văn hóa - Xã hội", establishment: 8),
      [("Trưởng phòng Văn hóa - Xã hội", .head), ("Phó Trưởng phòng Văn hóa - Xã hội", .deputy)] + specialists(4)
    ),
    (
      UnitTable.Row(id: "service-centre", name: "Trung tâm Phục vụ hành chính công", establishment: 5),
      [("Giám đốc Trung tâm Phục vụ hành chính công", .head)] + specialists(2)
    ),
    (
      UnitTable.Row(id: "military", name: "Ban Chỉ huy Quân sự", establishment: 2),
      [(Title.militaryCommander, .deputy), (Title.militaryDeputy, .specialist)]
    ),
  ]

  /// The groups of the provincial resolution the post belongs to: everybody is in exactly one of three, and the deputy
  /// chairs are a part of the first.
  var groups: [String] {
    switch rank {
    case .leader: title.hasPrefix("Phó Chủ tịch") ? ["standingLeadership", "deputies"] : ["standingLeadership"]
    case .head, .deputy: ["divisionHeads"]
    case .specialist: ["specialists"]
    }
  }

  /// Every filled post, office by office.
  static let all: [MuongTePost] = offices.flatMap { office in
    office.filled.map { MuongTePost(unit: office.unit.id, title: $0.title, rank: $0.rank) }
  }

  private static func specialists(_ count: Int) -> [(title: String, rank: Rank)] {
    Array(repeating: ("Chuyên viên", .specialist), count: count)
  }
}
