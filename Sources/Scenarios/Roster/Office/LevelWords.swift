/// The words and abbreviations by which offices name the rungs of the shared tracks.
///
/// A correspondence of words, not a rule: it is used where a scenario has the track and the rung, and a scenario with
/// other tracks names its columns `level:<track>`.
struct LevelWords: Sendable {
  /// The track's id.
  let track: String
  /// The folded headings of the track's column.
  let headings: [String]
  /// The rungs from the lowest upwards with the folded words that name them.
  let rungs: [(rung: String, words: [String])]
  /// The rung that a mark in the track's only column stands for; nil where a mark alone says nothing.
  var marked: String?

  /// The correspondence.
  static let all: [LevelWords] = [
    LevelWords(
      track: "generalEducation",
      headings: [
        "trinh do van hoa", "van hoa", "trinh do giao duc pho thong", "giao duc pho thong", "trinh do pho thong",
        "trinh do hoc van", "hoc van",
      ],
      rungs: [
        (
          "lowerSecondary",
          ["thcs", "trung hoc co so", "tieu hoc", "cap 1", "cap 2"] + (1...11).map { "\($0)/12" }
            + (1...9).map { "\($0)/10" }
        ),
        ("upperSecondary", ["12/12", "10/10", "thpt", "trung hoc pho thong", "btth", "cap 3"]),
      ]),
    LevelWords(
      track: "professional",
      headings: [
        "chuyen mon", "trinh do chuyen mon", "trinh do dao tao", "trinh do chuyen mon nghiep vu",
        "chuyen mon nghiep vu",
      ],
      rungs: [
        ("none", ["con lai", "chua qua dao tao", "so cap", "sc"]),
        ("vocational", ["tc", "trung cap", "trung hoc chuyen nghiep", "thcn"]),
        ("college", ["cd", "cao dang"]),
        ("bachelor", ["dh", "dai hoc", "cu nhan", "ky su", "bac si"]),
        ("master", ["ths", "thac si", "thac sy", "cao hoc"]),
        ("doctorate", ["ts", "tien si", "tien sy"]),
      ]),
    LevelWords(
      track: "politicalTheory",
      headings: ["llct", "ly luan chinh tri", "trinh do ly luan chinh tri", "trinh do llct", "chinh tri"],
      rungs: [
        ("none", ["con lai"]),
        ("elementary", ["sc", "so cap"]),
        ("intermediate", ["tc", "trung cap"]),
        ("advanced", ["cc", "cao cap", "cn", "cu nhan"]),
      ]),
    LevelWords(
      track: "stateManagement",
      headings: ["qlnn", "quan ly nha nuoc", "trinh do quan ly nha nuoc", "trinh do qlnn", "boi duong qlnn"],
      rungs: [
        ("none", ["con lai"]),
        ("assistant", ["cs", "can su"]),
        ("specialist", ["cv", "chuyen vien"]),
        ("principal", ["cvc", "chuyen vien chinh"]),
        ("senior", ["cvcc", "chuyen vien cao cap"]),
      ]),
    LevelWords(
      track: "it", headings: ["tin hoc", "cong nghe thong tin", "cntt", "trinh do tin hoc"],
      rungs: [
        ("none", ["chua dat"]),
        (
          "standard",
          ["dat", "dat chuan", "co ban", "nang cao", "ung dung", "chung chi", "van phong", "a", "b", "c", "ic3", "mos"]
        ),
        ("specialist", ["tc", "trung cap", "cd", "cao dang", "dh", "dai hoc", "cu nhan", "ky su", "ths", "thac si"]),
      ], marked: "standard"),
    LevelWords(
      track: "foreignLanguage", headings: ["ngoai ngu", "trinh do ngoai ngu"],
      rungs: [
        ("none", ["chua dat"]),
        (
          "standard",
          [
            "dat", "dat chuan", "chung chi", "a", "b", "c", "a1", "a2", "b1", "b2", "c1", "c2", "ielts", "toeic",
            "toefl", "cd", "cao dang", "dh", "dai hoc", "cu nhan",
          ]
        ),
      ], marked: "standard"),
    LevelWords(
      track: "jobPosition",
      headings: ["boi duong vi tri viec lam", "boi duong theo vi tri viec lam", "boi duong vtvl"],
      rungs: [("none", ["chua boi duong"]), ("trained", ["da boi duong", "dat"])], marked: "trained"),
    LevelWords(
      track: "titleStandard", headings: ["tieu chuan chuc danh", "dat tieu chuan chuc danh", "dat chuan chuc danh"],
      rungs: [("notMet", ["chua dat"]), ("met", ["dat", "dat chuan"])], marked: "met"),
    LevelWords(
      track: "fieldMatch",
      headings: ["phu hop", "phu hop chuyen mon", "phu hop vi tri viec lam", "chuyen mon phu hop", "phu hop vtvl"],
      rungs: [("mismatched", ["chua phu hop"]), ("matched", ["phu hop"])], marked: "matched"),
  ]

  /// The rung that a text names, the highest where it names several; nil where it names none.
  ///
  /// A text that begins with "not" or "not yet" names the lowest.
  func rung(of text: String) -> String? {
    let words = Folding.folded(text).split(separator: " ").map(String.init)
    if let first = words.first, ["khong", "chua", "0"].contains(first) { return rungs.first?.rung }
    return rungs.last { _, known in known.contains { Self.holds(words, $0) } }?.rung
  }

  /// Whether words stand in a row somewhere among others.
  private static func holds(_ words: [String], _ phrase: String) -> Bool {
    let wanted = phrase.split(separator: " ").map(String.init)
    guard wanted.count <= words.count else { return false }
    return (0...words.count - wanted.count).contains { Array(words[$0..<$0 + wanted.count]) == wanted }
  }
}
