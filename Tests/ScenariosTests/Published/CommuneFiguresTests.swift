import Diagnostics
import Languages
import Testing

@Suite("Figures of the commune resolutions")
struct CommuneFiguresTests {
  @Test("I-1: the age bands of Mường Tè add to 49 of 48 officials, and their shares to 102.0 %")
  func i1() throws {
    let document = try PublishedDocument("muong-te")
    let sum = try #require(document.words("published-sum", at: "48").first)
    #expect(sum.contains("Độ tuổi") && sum.contains("add to 49, not 48"))
    let hundred = try #require(document.words("published-hundred", at: "name: Độ tuổi").first)
    #expect(hundred.contains("102.0%") && hundred.contains("0.65% at most"))
  }

  @Test("I-2: 2 of 48 is printed 4 and 4.2 %, and 38 of 48 is cut off at 79.1 % where 8 of 48 is rounded")
  func i2() throws {
    let document = try PublishedDocument("muong-te")
    let unlike = try #require(document.words("published-precision", at: "4,2").first)
    #expect(unlike.contains("2 of 48 is printed 4.2% here and 4% under 'Chuyên môn, trung cấp'"))
    let cutOff = try #require(document.words("published-share", at: "79,1").first)
    #expect(cutOff.contains("38 of 48 is 79.2%, not 79.1%; it was cut off"))
  }

  @Test("Nothing else is found in Mường Tè")
  func muongTe() throws {
    let found = try PublishedDocument("muong-te").findings
    let expected = [
      "published-hundred: Độ tuổi:",  // I-1
      "published-sum: Độ tuổi:",  // I-1
      "published-share: Độ tuổi, từ 30 đến 45 tuổi:",  // I-2
      "published-precision: Độ tuổi, trên 55 tuổi:",  // I-2
    ]
    #expect(found.count == expected.count)
    for (finding, start) in zip(found, expected) { #expect(finding.hasPrefix(start), "\(finding)") }
  }

  @Test("I-12: 19.23 and 23.08 % are no shares of 83 people; 15/78 and 18/78 fit both, and nothing else is found")
  func i12() throws {
    let document = try PublishedDocument("xuan-hung")
    let young = try #require(document.words("published-no-count", at: "19,23").first)
    #expect(young.contains("no whole number of 83 gives 19.23%; 16 gives 19.28%"))
    let women = try #require(document.words("published-no-count", at: "23,08").first)
    #expect(women.contains("no whole number of 83 gives 23.08%; 19 gives 22.89%"))
    let remedies = document.said.compactMap { $0.remedy?.english }
    #expect(remedies.count == 2)
    #expect(remedies.first?.hasSuffix("5/26, 10/52, 15/78") == true)
    #expect(remedies.last?.hasSuffix("6/26, 12/52, 18/78") == true)
    #expect(document.findings.count == 2)
  }
}
