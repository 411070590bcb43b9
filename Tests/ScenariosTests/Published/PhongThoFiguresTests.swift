import Diagnostics
import Languages
import Testing

@Suite("Figures of the Phong Thổ report")
struct PhongThoFiguresTests {
  private let document: PublishedDocument

  init() throws { document = try PublishedDocument("phong-tho") }

  @Test("I-16: ratings count person-times: 355 of 190, 112 of 60 and 316 of 160, with the bases 382 and 122 and none")
  func i16() throws {
    let cadres = try #require(document.words("published-count", at: "355").first)
    #expect(cadres.contains("Biểu 01, row 9:") && cadres.contains("190") && cadres.contains("a base of 382"))
    let outstanding = try #require(document.words("published-share", at: "9,42").first)
    #expect(outstanding.contains("Biểu 01, row 9a:") && outstanding.contains("9.42% is 36 of 382"))
    let leaders = try #require(document.words("published-count", at: "112").first)
    #expect(leaders.contains("Biểu 02, row 8:") && leaders.contains("a base of 122"))
    let servants = try #require(document.words("published-count", at: "316").first)
    #expect(servants.contains("no base gives 96.35%") && servants.contains("328, gives 96.34%"))
    let others = try #require(document.words("published-share", at: "10,06").first)
    #expect(others.contains("Biểu 03, row 8a:") && others.contains("10.06% is 33 of 328"))
  }

  @Test("I-17: 9 of 187 is 4.81 %, printed 4.90 %, and the comparison 205.31 % is reckoned with it instead of 209.04 %")
  func i17() throws {
    let share = try #require(document.words("published-share", at: "4,90").first)
    #expect(share.contains("Biểu 03, row 8a:") && share.contains("9 of 187 is 4.81%, not 4.90%"))
    let ratio = try #require(document.words("published-carried", at: "205,31").first)
    #expect(ratio.contains("wrong 4.90%") && ratio.contains("209.04%"))
  }

  @Test("I-18: a target of 110 % is impossible; 100 % would be 90.91 % of it")
  func i18() throws {
    let target = try #require(document.words("published-target", at: "110%").first)
    #expect(target.contains("công chức, đến năm 2030: bồi dưỡng"))
    #expect(target.contains("90.91%") && target.contains("printed 100%"))
  }

  @Test("I-19: the table caps the attainment of women at 100.00 %; it is 105.26 %, and 105.27 % as the text has it")
  func i19() throws {
    let capped = try #require(document.words("published-capped", at: "100,00").first)
    #expect(capped.contains("Biểu 01, row 10:") && capped.contains("105.26% from the counts"))
    #expect(capped.contains("105.27% from the printed percentages"))
    #expect(document.words("published-text", at: "105,27") == [])
  }

  @Test("I-20: young key leaders are at 38.10–33.33 %; the table has 38.00–33.25 and the text 38.08–33.32")
  func i20() throws {
    let table = try #require(document.words("published-attainment", at: "38,00 - 33,25").first)
    #expect(table.contains("Biểu 02, row 10:") && table.contains("38.10% - 33.33% from the counts"))
    #expect(table.contains("13.33% had first been rounded to 13.3%"))
    let text = try #require(document.words("published-text", at: "38,08% - 33,32%").first)
    #expect(text.contains("cut off instead of rounded") && text.contains("Biểu 02, row 10 says 38.00% - 33.25%"))
  }

  @Test("I-21: row 9a against 2020 is 90.77 or 90.75 %, printed 90.73; row 4 is blank and would be 112.37 %")
  func i21() throws {
    let ratio = try #require(document.words("published-ratio", at: "90,73").first)
    #expect(ratio.contains("Biểu 01, row 9a:") && ratio.contains("90.77% from the counts"))
    #expect(ratio.contains("90.75% from the printed percentages"))
    let blank = try #require(document.said.first { $0.rule == "published-blank" })
    #expect(blank.severity == .note)
    #expect(blank.message.english.contains("Biểu 01, row 4:") && blank.message.english.contains("112.37%"))
  }

  @Test("I-22: 30 of 190 is 15.79 %, printed 15.78, and 30 of 710 is 4.23 %, printed 4.22: both cut off")
  func i22() throws {
    let women = try #require(document.words("published-share", at: "15,78").first)
    #expect(women.contains("30 of 190 is 15.79%") && women.contains("cut off"))
    let rated = try #require(document.words("published-share", at: "4,22").first)
    #expect(rated.contains("30 of 710 is 4.23%") && rated.contains("cut off"))
  }

  @Test("I-23: the text has 107.05 % where 96.35/90 is 107.06 %, as the table says")
  func i23() throws {
    let text = try #require(document.words("published-text", at: "107,05%").first)
    #expect(text.contains("107.06% from the printed percentages") && text.contains("Biểu 03, row 8 says 107.06%"))
  }

  @Test("I-25: 296 kept and 6 removed are 302, with 20 added 322, and never the 362 reviewed")
  func i25() throws {
    let sum = try #require(document.words("published-sum", at: "362").first)
    #expect(sum.contains("add to 302, or 322") && sum.contains("not 362"))
  }

  @Test("Nothing else is found: every other figure of the report is right under one convention or the other")
  func complete() {
    let expected = [
      "published-count: Biểu 01, row 9: 355",  // I-16
      "published-share: Biểu 01, row 9a: 36 of 190",  // I-16
      "published-ratio: Biểu 01, row 9a:",  // I-21
      "published-capped: Biểu 01, row 10:",  // I-19
      "published-count: Biểu 02, row 8: 112",  // I-16
      "published-attainment: Biểu 02, row 10:",  // I-20
      "published-count: Biểu 03, row 8: 316",  // I-16
      "published-share: Biểu 03, row 8a: 9 of 187",  // I-17
      "published-share: Biểu 03, row 8a: 33 of 160",  // I-16
      "published-carried: Biểu 03, row 8a: 205.31%",  // I-17
      "published-share: Đánh giá cán bộ, công chức cấp xã từ năm 2021 (lượt), hoàn thành nhiệm vụ:",  // I-22
      "published-share: Cán bộ cấp xã, nữ:",  // I-22
      "published-sum: Rà soát quy hoạch",  // I-25
      "published-text: cán bộ chủ chốt, đến năm 2025: cán bộ trẻ:",  // I-20
      // The same cut-off as I-20 against the targets of 2030: 13.33/40 is 33.325, half-up 33.33, printed 33.32.
      "published-text: cán bộ chủ chốt, đến năm 2030: cán bộ trẻ:",
      "published-text: công chức, đến năm 2025: hoàn thành tốt nhiệm vụ trở lên:",  // I-23
      "published-target: công chức, đến năm 2030: bồi dưỡng",  // I-18
    ]
    let found = document.findings
    #expect(found.count == expected.count)
    for (finding, start) in zip(found, expected) { #expect(finding.hasPrefix(start), "\(finding)") }
  }

  @Test("Of the tables' cells it is said which convention they follow")
  func conventions() {
    let tallies = document.said.filter { $0.rule == "published-tally" }.map(\.message.english)
    #expect(
      tallies == [
        "Biểu 01: 51 cells recomputed, 46 right from the counts, 1 right only from the printed percentages, 4 not right",
        "Biểu 02: 40 cells recomputed, 38 right from the counts, 0 right only from the printed percentages, 2 not right",
        "Biểu 03: 36 cells recomputed, 27 right from the counts, 6 right only from the printed percentages, 3 not right",
        "the running text: 61 cells recomputed, 45 right from the counts,"
          + " 13 right only from the printed percentages, 3 not right",
      ])
  }
}
