import Diagnostics
import Testing

@Suite("Letters of columns")
struct ColumnLettersTests {
  @Test(
    "Columns are lettered as spreadsheets letter them, up to the last that a sheet can have",
    arguments: [
      (1, "A"), (8, "H"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD"),
    ])
  func lettered(column: Int, letters: String) {
    #expect(ColumnLetters.letters(of: column) == letters)
  }

  @Test("No two columns share their letters, and shorter ones come first")
  func distinct() {
    let all = (1...16_384).map(ColumnLetters.letters)
    #expect(zip(all, all.dropFirst()).allSatisfy { ($0.count, $0) < ($1.count, $1) })
  }

  @Test("What is no column has no letters", arguments: [0, -1, Int.min])
  func none(column: Int) { #expect(ColumnLetters.letters(of: column) == "") }
}
