import LanguageConformance
import Languages
import Testing

/// Walks all that the sources say, reached by other tests or not.
@Suite("Everything that is said")
struct EveryWordingTests {
  private static let counted = ["đồng chí", "người", "lượt", "lớp", "học viên"]

  @Test("Both languages are found, in all parts of the product")
  func found() throws {
    let wordings = try SourceWording.all()
    #expect(wordings.count { $0.isVietnamese } > 1000 && wordings.count { !$0.isVietnamese } > 1000)
    #expect(Set(wordings.map { $0.place.split(separator: "/")[0] }).count > 10)
  }

  @Test("No words of the other language, days of files or decimal points stand in it")
  func language() throws {
    for wording in try SourceWording.all() {
      // Options keep their names in every language.
      let words = wording.text.replacing(#/--[a-z-]+/#, with: "–")
      let faults = LanguageFaults.faults(in: words, of: wording.isVietnamese ? .vietnamese : .english)
      #expect(faults == [], "\(wording.place): \(wording.text)")
    }
  }

  @Test("What is counted in Vietnamese is put in as a count, which has its zero below ten")
  func counts() throws {
    for wording in try SourceWording.all() where wording.isVietnamese {
      for noun in Self.counted {
        // In a share such as 3/12 numbers are plain.
        let unpadded = wording.text.ranges(of: "… " + noun).filter { range in
          let before = wording.text[..<range.lowerBound].last
          return before != "/" && !(wording.text[range.upperBound...].first?.isLetter ?? false)
        }
        #expect(unpadded.isEmpty, "\(wording.place): \(wording.text)")
      }
    }
  }
}
