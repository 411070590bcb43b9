import TrainingDomain

/// The people behind the filled posts of Mường Tè.
///
/// Published of the 48: general education 47 upper and 1 lower secondary; 4 master's degrees, 42 bachelor's and 2
/// vocational diplomas; 12 with advanced, 28 with intermediate and 4 with elementary theory, 4 without; 1 under 30,
/// 37 from 30 to 45, 8 from 46 to 55 and 2 over 55. Everything else is assumed.
struct MuongTePeople {
  /// The filled posts, one person each.
  let posts: [MuongTePost]

  private typealias Title = MuongTePost.Title

  /// One person for each post.
  func people(_ draw: inout ExactDraw) -> [RosterRow] {
    let total = posts.count
    let isWoman = draw.choose(
      16, of: total,
      where: { !isOldest($0) && ![Title.militaryCommander, Title.militaryDeputy].contains(posts[$0].title) },
      preferring: { posts[$0].title == Title.womenChair ? ExactDraw.certain : 0 })
    let isMinority = draw.choose(36, of: total, preferring: { leavesSchoolEarly($0) ? ExactDraw.certain : 0 })
    let births = birthDays(&draw)
    let professional = professionalRungs(&draw)
    let theory = theoryRungs(&draw, professional: professional)
    let isOutside = draw.choose(2, of: total, where: { theory[$0] == "none" })
    let isProbationary = draw.choose(
      2, of: total, where: { !isOutside[$0] && (theory[$0] == "none" || theory[$0] == "elementary") })
    let hasDegree = professional.map { $0 == "bachelor" || $0 == "master" }
    let hasStateManagement = draw.choose(
      30, of: total, where: { hasDegree[$0] }, preferring: { posts[$0].rank == .specialist ? 0 : 400 })
    let hasIT = draw.choose(12, of: total, preferring: { births[$0].year.number >= 1985 ? 300 : 0 })
    let isTrained = draw.choose(24, of: total)
    let isPlanned = draw.choose(
      14, of: total, where: { posts[$0].rank != .leader && theory[$0] == "intermediate" && hasDegree[$0] },
      preferring: { births[$0].year.number >= 1983 ? 300 : 0 })
    let rows = (0..<total).map { person in
      let number = Numbering.padded(person + 1, to: 3)
      return RosterRow(
        id: "MT-\(number)", name: "Cán bộ \(number)", unit: posts[person].unit, position: posts[person].title,
        groups: posts[person].groups, sex: isWoman[person] ? .female : .male, birth: births[person],
        ethnicity: isMinority[person] ? draw.pick(from: Self.minorities) : "Kinh",
        party: isOutside[person] ? .none : isProbationary[person] ? .probationary : .full,
        serviceStart: ServiceStart.day(of: births[person], latest: 2023, &draw),
        flags: isPlanned[person] ? ["successionPlan"] : [], yearsRatedGood: [2023, 2024],
        levels: [
          leavesSchoolEarly(person) ? "lowerSecondary" : "upperSecondary", professional[person], theory[person],
          hasStateManagement[person] ? "specialist" : "none", hasIT[person] ? "standard" : "none",
          isTrained[person] ? "trained" : "none",
        ])
    }
    return withProvincialIndicators(rows, &draw)
  }

  /// What the provincial resolution counts and the draft does not speak of, all assumed: 3 specialists whose field does not
  /// match their post, 18 of the 26 leaders and heads who meet the standard of their title, nobody updated yet.
  private func withProvincialIndicators(_ rows: [RosterRow], _ draw: inout ExactDraw) -> [RosterRow] {
    let isMismatched = draw.choose(3, of: rows.count, where: { posts[$0].rank == .specialist })
    let meetsStandard = draw.choose(18, of: rows.count, where: { posts[$0].rank != .specialist })
    return rows.indices.map { person in
      var row = rows[person]
      if isMismatched[person] { row.groups.append("mismatched") }
      row.levels += [
        meetsStandard[person] ? "met" : "notMet", isMismatched[person] ? "mismatched" : "matched", "none",
      ]
      return row
    }
  }

  /// Ethnic minorities of the area, evenly likely (assumed).
  private static let minorities = [(entry: "Thái", weight: 1), ("Mông", 1), ("Hà Nhì", 1), ("La Hủ", 1), ("Dao", 1)]

  /// The two over 55 hold the chairs of the Front and of the veterans' association (assumed).
  private func isOldest(_ person: Int) -> Bool {
    [Title.frontChair, Title.veteransChair].contains(posts[person].title)
  }

  /// The one official with lower secondary education only is taken to be one of the two oldest.
  private func leavesSchoolEarly(_ person: Int) -> Bool { posts[person].title == Title.veteransChair }

  /// Birth days by age band on 1 October 2025; no band begins or ends in a month in which somebody is born.
  private func birthDays(_ draw: inout ExactDraw) -> [CalendarDate] {
    let total = posts.count
    let isYoungest = draw.choose(1, of: total, where: { posts[$0].rank == .specialist })
    let isFrom46 = draw.choose(
      8, of: total, where: { !isOldest($0) && posts[$0].rank != .specialist },
      preferring: { posts[$0].rank == .leader ? 300 : 0 })
    return (0..<total).map { person in
      let range =
        if leavesSchoolEarly(person) {
          BirthRange(from: (1969, 3), to: (1969, 8))
        } else if isOldest(person) {
          BirthRange(from: (1967, 1), to: (1967, 12))
        } else if isYoungest[person] {
          BirthRange(from: (1996, 6), to: (1998, 12))
        } else if isFrom46[person] {
          BirthRange(from: (1970, 1), to: (1979, 8), draws: 2)
        } else {
          BirthRange(from: (1979, 11), to: youngestMonth(posts[person].rank))
        }
      return range.day(&draw)
    }
  }

  /// Leaders and heads are born in the first half of the band from 30 to 45, deputies seldom in its last years (assumed).
  private func youngestMonth(_ rank: MuongTePost.Rank) -> (year: Int, month: Int) {
    switch rank {
    case .leader, .head: (1987, 12)
    case .deputy: (1991, 12)
    case .specialist: (1995, 8)
    }
  }

  /// 4 masters among leaders and heads, 2 with a vocational diploma, 42 bachelors.
  private func professionalRungs(_ draw: inout ExactDraw) -> [String] {
    let total = posts.count
    let isMaster = draw.choose(4, of: total, where: { !isOldest($0) && [.leader, .head].contains(posts[$0].rank) })
    let isVocational = draw.choose(
      2, of: total, where: { leavesSchoolEarly($0) || (posts[$0].rank == .specialist && !isMaster[$0]) },
      preferring: { leavesSchoolEarly($0) ? ExactDraw.certain : 0 })
    return (0..<total).map { isMaster[$0] ? "master" : isVocational[$0] ? "vocational" : "bachelor" }
  }

  /// 12 advanced from the top down, then 28 intermediate, 4 elementary and 4 without among the rest.
  private func theoryRungs(_ draw: inout ExactDraw, professional: [String]) -> [String] {
    let total = posts.count
    let isAdvanced = draw.choose(
      12, of: total, where: { professional[$0] != "vocational" },
      preferring: {
        switch posts[$0].rank {
        case .leader: 2 * ExactDraw.certain
        case .head: ExactDraw.certain
        default: 0
        }
      })
    let isBelow = draw.choose(8, of: total, where: { posts[$0].rank == .specialist })
    let isElementary = draw.choose(4, of: total, where: { isBelow[$0] })
    return (0..<total).map { person in
      if isAdvanced[person] { return "advanced" }
      if isBelow[person] { return isElementary[person] ? "elementary" : "none" }
      return "intermediate"
    }
  }
}
