import TrainingDomain

/// One of the three disjoint bodies of the district, from which its people are made.
///
/// Attributes are drawn one after the other, each for exactly as many people as the report counts. What must go
/// together does: advanced theory needs a degree, intermediate theory needs Party membership, a degree needs upper
/// secondary education; the rest is drawn with leanings, so that the people are plausible and the totals stay exact.
struct PhongThoBody {
  /// Which body.
  let body: PhongThoPost.Body
  /// Its posts, one person each.
  let posts: [PhongThoPost]
  /// What the report counts in it.
  let headcounts: QualityHeadcounts

  private typealias Title = PhongThoPost.Title

  /// One person for each post, still without identifier and name.
  func people(_ draw: inout ExactDraw) -> [RosterRow] {
    let total = posts.count
    let titles = posts.map(\.title)
    let isWoman = draw.choose(
      headcounts.women, of: total,
      where: { titles[$0] != Title.veteransChair && titles[$0] != Title.militaryCommander },
      preferring: { titles[$0] == Title.womenChair ? ExactDraw.certain : 0 })
    let isMinority = draw.choose(headcounts.ethnicMinority, of: total)
    let isYoung = draw.choose(
      headcounts.young, of: total, where: { titles[$0] != Title.veteransChair },
      preferring: { titles[$0] == Title.youthSecretary ? ExactDraw.certain : isWoman[$0] ? 100 : 0 })
    let births = (0..<total).map { birthRange(titles[$0], young: isYoung[$0], woman: isWoman[$0]).day(&draw) }
    let hasDegree = draw.choose(headcounts.degree, of: total, preferring: { isYoung[$0] ? 250 : 0 })
    let theory = theoryRungs(&draw, hasDegree: hasDegree, isYoung: isYoung)
    let membership = memberships(&draw, theory: theory)
    let oldest = births.indices.filter { !hasDegree[$0] && !isWoman[$0] }.min { births[$0] < births[$1] }
    let isUpperSecondary = draw.choose(
      headcounts.upperSecondary, of: total,
      // Whoever lacks upper secondary education is the oldest man without a degree.
      preferring: { $0 == oldest ? 0 : ExactDraw.certain })
    let isCollege = draw.choose(
      (total - headcounts.degree) / 3, of: total, where: { !hasDegree[$0] && isUpperSecondary[$0] })
    let hasStateManagement = draw.choose(
      headcounts.stateManagement, of: total, preferring: { hasDegree[$0] ? 400 : 0 })
    let hasIT = draw.choose(headcounts.informationTechnology, of: total, preferring: { isYoung[$0] ? 300 : 0 })
    let hasLanguage = draw.choose(headcounts.foreignLanguage, of: total, preferring: { isYoung[$0] ? 300 : 0 })
    let isPlanned = draw.choose(
      plannedSuccessors, of: total, where: { membership[$0] == .full },
      preferring: { (isYoung[$0] ? 300 : 0) + (hasDegree[$0] ? 200 : 0) })
    return (0..<total).map { person in
      RosterRow(
        id: "", name: "", unit: PhongThoRoster.units.rows[posts[person].commune].id, position: titles[person],
        groups: groups, sex: isWoman[person] ? .female : .male, birth: births[person],
        ethnicity: isMinority[person] ? draw.pick(from: Self.minorities) : "Kinh", party: membership[person],
        serviceStart: ServiceStart.day(of: births[person], latest: 2022, &draw),
        flags: isPlanned[person] ? ["successionPlan"] : [], yearsRatedGood: [2021, 2022],
        levels: [
          isUpperSecondary[person] ? "upperSecondary" : "lowerSecondary",
          hasDegree[person] ? "bachelor" : isCollege[person] ? "college" : "vocational", theory[person],
          hasStateManagement[person] ? "specialist" : "none", hasIT[person] ? "standard" : "none",
          hasLanguage[person] ? "standard" : "none", "trained", body == .keyLeader ? "met" : "",
        ])
    }
  }

  /// The ethnic minorities of the district, each with its published share of the population in hundredths of a percent.
  private static let minorities = [
    (entry: "Dao", weight: 3683), ("Mông", 2729), ("Thái", 1725), ("Hà Nhì", 762), ("Giáy", 321),
  ]

  private var groups: [String] {
    switch body {
    case .keyLeader: ["cadres", "keyLeaders"]
    case .otherCadre: ["cadres"]
    case .civilServant: ["civilServants"]
    }
  }

  /// How many are in the succession plan (assumed).
  private var plannedSuccessors: Int {
    switch body {
    case .keyLeader: 30
    case .otherCadre: 45
    case .civilServant: 40
    }
  }

  /// The young are under 42 on 30 June 2023; nobody is born near that border, so May and July count alike.
  private func birthRange(_ title: String, young: Bool, woman: Bool) -> BirthRange {
    switch (young, body) {
    case (true, .keyLeader): BirthRange(from: (1982, 1), to: (1990, 12))
    case (true, _) where title == Title.youthSecretary: BirthRange(from: (1989, 1), to: (1998, 12))
    case (true, .otherCadre): BirthRange(from: (1982, 1), to: (1994, 12))
    case (true, .civilServant): BirthRange(from: (1982, 1), to: (1998, 12))
    // The first months are those in which the schedule keeps everybody in service beyond 2023.
    case (false, _): BirthRange(from: woman ? (1968, 6) : (1963, 9), to: (1981, 3), draws: 2)
    }
  }

  private func theoryRungs(_ draw: inout ExactDraw, hasDegree: [Bool], isYoung: [Bool]) -> [String] {
    let total = posts.count
    let chairs = [Title.secretary, Title.committeeChair, Title.councilChair, Title.frontChair]
    let isAdvanced = draw.choose(
      headcounts.advancedTheory, of: total, where: { hasDegree[$0] && !isYoung[$0] },
      preferring: { chairs.contains(posts[$0].title) ? 500 : 0 })
    let isIntermediate = draw.choose(
      headcounts.intermediateTheory, of: total,
      preferring: { isAdvanced[$0] ? 2 * ExactDraw.certain : (hasDegree[$0] ? 200 : 0) + (isYoung[$0] ? 0 : 150) })
    // Two thirds of those below intermediate theory have the elementary course (assumed).
    let below = total - headcounts.intermediateTheory
    let isElementary = draw.choose((2 * below + 2) / 3, of: total, where: { !isIntermediate[$0] })
    return (0..<total).map { person in
      if isAdvanced[person] { return "advanced" }
      if isIntermediate[person] { return "intermediate" }
      return isElementary[person] ? "elementary" : "none"
    }
  }

  /// Key leaders are full members; of the others a few are probationary, and 12 civil servants are no members (assumed).
  private func memberships(_ draw: inout ExactDraw, theory: [String]) -> [PartyMembership] {
    let total = posts.count
    let isAtLeastIntermediate = theory.map { $0 == "intermediate" || $0 == "advanced" }
    let isOutside = draw.choose(
      body == .civilServant ? 12 : 0, of: total, where: { !isAtLeastIntermediate[$0] },
      preferring: { theory[$0] == "none" ? 300 : 0 })
    let probationary = body == .keyLeader ? 0 : body == .otherCadre ? 3 : 10
    let isProbationary = draw.choose(
      probationary, of: total, where: { !isOutside[$0] && theory[$0] != "advanced" },
      preferring: { isAtLeastIntermediate[$0] ? 0 : ExactDraw.certain })
    return (0..<total).map { isOutside[$0] ? .none : isProbationary[$0] ? .probationary : .full }
  }
}
