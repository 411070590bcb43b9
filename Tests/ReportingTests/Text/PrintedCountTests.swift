import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("Counts in running text")
struct PrintedCountTests {
  @Test(
    "Vietnamese puts a zero before counts below ten, English never",
    arguments: [
      (0, "0", "0"), (1, "1", "01"), (9, "9", "09"), (10, "10", "10"), (48, "48", "48"), (2204, "2,204", "2.204"),
    ])
  func running(count: Int, english: String, vietnamese: String) {
    #expect(PrintedCount.running(count).english == english)
    #expect(PrintedCount.running(count).vietnamese == vietnamese)
  }

  @Test("People are comrades, learners or people, and one of them is singular in English")
  func people() {
    #expect(PrintedCount.officials(3) == Wording(en: "3 officials", vi: "03 đồng chí"))
    #expect(PrintedCount.officials(1) == Wording(en: "1 official", vi: "01 đồng chí"))
    #expect(PrintedCount.learners(12) == Wording(en: "12 learners", vi: "12 học viên"))
    #expect(PrintedCount.people(1) == Wording(en: "1 person", vi: "01 người"))
    for heads: Heads in [1, 2, 30] {
      for wording in [PrintedCount.officials(heads), PrintedCount.learners(heads), PrintedCount.people(heads)] {
        #expect(LanguageFaults.faults(of: wording) == [])
      }
    }
  }
}
