internal import TrainingDomain

/// What a column of an office's list means.
enum OfficeField: Hashable, Sendable {
  /// The running number, of which an id is made where there is none.
  case number
  /// A column of the canonical roster.
  case column(RosterColumn)
  /// The day of birth, or a mark, in the column of one sex.
  case birth(Sex)
  /// The day of joining the Party, as a probationary or a full member.
  case joined(PartyMembership)
  /// Standing in the Party, in words or as a mark.
  case party
  /// In the succession plan or not.
  case succession
  /// The rating of a year.
  case rating(year: Int)
  /// A level of a track, in words.
  case level(track: String)
  /// A mark in the column of one rung; the rung's word as it is written.
  case mark(track: String, word: String)

  /// The folded headings of columns that are no levels.
  private static let headings: [(field: OfficeField, words: [String])] = [
    (.number, ["stt", "tt", "so tt", "so thu tu", "no"]),
    (.column(.id), ["ma", "ma so", "ma can bo", "ma cbccvc", "ma nhan vien", "ma so can bo"]),
    (.column(.name), ["ho va ten", "ho ten", "ho va ten khai sinh", "ho ten khai sinh"]),
    (
      .column(.birthDate),
      ["ngay sinh", "nam sinh", "ngay thang nam sinh", "sinh ngay"]
    ),
    (.birth(.male), ["nam", "nam sinh nam", "ngay sinh nam"]),
    (.birth(.female), ["nu", "nam sinh nu", "ngay sinh nu"]),
    (.column(.sex), ["gioi tinh", "phai", "nam/nu"]),
    (.column(.ethnicity), ["dan toc"]),
    (
      .column(.position),
      [
        "chuc vu", "chuc danh", "chuc vu/chuc danh", "chuc vu chuc danh", "chuc danh chuc vu", "chuc danh/chuc vu",
      ]
    ),
    (
      .column(.unit),
      [
        "don vi", "don vi cong tac", "noi cong tac", "co quan don vi", "co quan", "xa phuong",
        "xa/phuong",
      ]
    ),
    (.column(.serviceStart), ["ngay tuyen dung", "nam tuyen dung", "thoi gian tuyen dung", "ngay vao nganh"]),
    (
      .column(.lastDayOfService),
      ["ngay nghi huu", "du kien nghi", "du kien nghi huu", "thoi diem nghi huu", "ngay nghi", "ngay du kien nghi"]
    ),
    (.column(.count), ["so luong", "so nguoi"]),
    (.column(.groups), ["nhom chuc danh", "nhom", "nhom doi tuong", "doi tuong"]),
    (.joined(.probationary), ["ngay vao dang du bi", "du bi"]),
    (.joined(.full), ["ngay vao dang chinh thuc", "ngay vao dang", "chinh thuc"]),
    (.party, ["dang vien", "la dang vien", "dang"]),
    (.succession, ["quy hoach", "trong quy hoach", "duoc quy hoach"]),
  ]

  /// The field of a heading, and of the heading below it where there are two rows; nil where neither is known.
  init?(heading: String, below sub: String) {
    if heading.isEmpty, sub.isEmpty { return nil }
    let (top, bottom) = (Folding.folded(heading), Folding.folded(sub))
    if bottom.isEmpty {
      if let column = RosterColumn(rawValue: heading) { self = .column(column); return }
      if heading.hasPrefix(RosterColumn.levelPrefix) {
        self = .level(track: String(heading.dropFirst(RosterColumn.levelPrefix.count)))
        return
      }
      if let known = Self.headings.first(where: { $0.words.contains(top) }) { self = known.field; return }
    } else if let known = Self.headings.first(where: { $0.words.contains("\(top) \(bottom)") }) {
      self = known.field
      return
    }
    if bottom.isEmpty, let year = Self.ratedYear(top) { self = .rating(year: year); return }
    for words in LevelWords.all {
      if words.headings.contains(top) {
        self = bottom.isEmpty ? .level(track: words.track) : .mark(track: words.track, word: sub)
        return
      }
      // One row of headings such as "LLCT: TC".
      if bottom.isEmpty, let begin = words.headings.first(where: { top.hasPrefix($0 + " ") }) {
        let word = String(top.dropFirst(begin.count + 1))
        if words.rungs.contains(where: { $0.words.contains(word) }) {
          self = .mark(track: words.track, word: word)
          return
        }
      }
    }
    guard !bottom.isEmpty, let own = OfficeField(heading: heading, below: ""), !own.isSplit else { return nil }
    self = own
  }

  /// The year of a heading such as "xếp loại năm 2025".
  private static func ratedYear(_ heading: String) -> Int? {
    let begins = ["xep loai", "danh gia", "ket qua danh gia", "ket qua xep loai"].contains {
      heading.hasPrefix($0 + " ")
    }
    guard begins, let last = heading.split(separator: " ").last, let year = Int(last), (1950...2100).contains(year)
    else {
      return nil
    }
    return year
  }

  /// Whether the second row of headings tells columns of the same heading apart.
  private var isSplit: Bool { self == .column(.birthDate) || self == .joined(.full) }

  /// Whether a heading of an office, and not only the canonical name of a column, leads here.
  static func isOfficeHeading(_ text: String) -> Bool {
    guard RosterColumn(rawValue: text) == nil, !text.hasPrefix(RosterColumn.levelPrefix) else { return false }
    return OfficeField(heading: text, below: "") != nil
  }

  /// Whether a text stands in the second row of headings: a sex, a rung, a standing.
  static func isSubheading(_ text: String) -> Bool {
    let word = Folding.folded(text)
    if ["nam", "nu", "du bi", "chinh thuc"].contains(word) { return true }
    return LevelWords.all.contains { track in track.rungs.contains { $0.words.contains(word) } }
  }
}
