import Diagnostics
import Testing

@testable import Scenarios

struct HostileNumbersTests {
  @Test(
    "An absurd age of retirement is refused at once, and never reckoned with",
    arguments: ["9223372036854775807", "99999999999", "-9223372036854775808", "0", "1201"])
  func retirement(age: String) throws {
    var folder = SoundFolder()
    let text = BrokenFile.replacing("menMonths: 744", by: "menMonths: \(age)", in: folder.text("levels.yaml"))
    folder.files["levels.yaml"] = Array(try #require(text).utf8)
    // The first row is the one whose age is reckoned first.
    let men = BrokenFile.replacing("leaders,female", by: "leaders,male", in: folder.text("roster.csv"))
    folder.files["roster.csv"] = Array(try #require(men).utf8)
    let loaded = folder.load()
    #expect(loaded.problem == nil)
    #expect(loaded.report.errors.contains { $0.description.contains("menMonths") })
  }
}
