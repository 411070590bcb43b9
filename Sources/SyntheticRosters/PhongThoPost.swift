/// A post of a commune of Phong Thổ, with the title of the report.
struct PhongThoPost {
  /// The three bodies that share no member.
  enum Body {
    /// Secretary, deputy secretary, chairs of the People's Council and the People's Committee.
    case keyLeader
    /// The other elected or appointed cadres.
    case otherCadre
    /// Civil servants.
    case civilServant
  }

  /// Titles on which a draw depends.
  enum Title {
    static let secretary = "Bí thư Đảng ủy"
    static let deputySecretary = "Phó Bí thư Đảng ủy"
    static let councilChair = "Chủ tịch HĐND chuyên trách"
    static let committeeChair = "Chủ tịch UBND"
    static let committeeViceChair = "Phó Chủ tịch UBND"
    static let frontChair = "Chủ tịch UBMTTQ"
    static let youthSecretary = "Bí thư Đoàn Thanh niên"
    static let womenChair = "Chủ tịch Hội LHPN"
    static let veteransChair = "Chủ tịch Hội Cựu chiến binh"
    static let militaryCommander = "Chỉ huy trưởng Quân sự"
  }

  /// The commune, counted from 0.
  let commune: Int
  /// The title.
  let title: String
  /// The body.
  let body: Body

  /// How many communes and townships the district has.
  static let communeCount = 17

  /// Every post of the district, cadres before civil servants, each commune by commune.
  ///
  /// Only the totals are published, so the posts that not every commune has are dealt round: a full-time chair of the
  /// People's Council in 9 communes (60 = 3 × 17 + 9; elsewhere a secretary holds it too), a second vice chair of the
  /// People's Committee in 11 (130 = 7 × 17 + 11), and second civil servants in five titles (160 = 6 × 17 + 58).
  static let all: [PhongThoPost] = {
    var cadres: [PhongThoPost] = []
    var civilServants: [PhongThoPost] = []
    for commune in 0..<communeCount {
      cadres += keyTitles(in: commune).map { PhongThoPost(commune: commune, title: $0, body: .keyLeader) }
      cadres += otherTitles(in: commune).map { PhongThoPost(commune: commune, title: $0, body: .otherCadre) }
      civilServants += civilTitles(in: commune).map { PhongThoPost(commune: commune, title: $0, body: .civilServant) }
    }
    return cadres + civilServants
  }()

  private static func keyTitles(in commune: Int) -> [String] {
    [Title.secretary, Title.deputySecretary] + (commune % 2 == 0 ? [Title.councilChair] : []) + [Title.committeeChair]
  }

  private static func otherTitles(in commune: Int) -> [String] {
    let second = commune < 11 ? [Title.committeeViceChair] : []
    return ["Phó Chủ tịch HĐND", Title.committeeViceChair] + second + [
      Title.frontChair, Title.youthSecretary, Title.womenChair, "Chủ tịch Hội Nông dân", Title.veteransChair,
    ]
  }

  private static func civilTitles(in commune: Int) -> [String] {
    // How many communes have a second civil servant of the title: 13 + 13 + 7 + 9 + 16 = 58.
    let doubled = [
      ("Văn phòng - Thống kê", 13), ("Địa chính", 13), ("Kế toán", 7), ("Tư pháp - Hộ tịch", 9),
      ("Văn hóa - Xã hội", 16),
    ]
    var titles = [Title.militaryCommander]
    var dealt = 0
    for (title, communes) in doubled {
      // The communes that get a second one follow on where the title before stopped, so that all grow alike.
      let place = (commune - dealt % communeCount + communeCount) % communeCount
      titles += Array(repeating: title, count: place < communes ? 2 : 1)
      dealt += communes
    }
    return titles
  }
}
