import LinearModel
import Testing

@Suite("Names in files")
struct FileNameTests {
  @Test(
    "A name is written with letters, digits, full stops and underscores",
    arguments: [
      ("plain", "plain"), ("a.b2", "a.b2"), ("two_words", "two__words"), ("x[1,2]", "x_5B1_2C2_5D"),
      ("2nd", "_32nd"), ("e5", "_655"), ("end1", "end1"), ("end", "_65nd"),
      (".5", "_2E5"), ("free", "_66ree"), ("Bounds", "_42ounds"), ("đ", "_C4_91"),
    ])
  func encoding(name: String, written: String) {
    #expect(FileName.encoded(name) == written)
    #expect(FileName.decoded(written) == name)
  }

  @Test("What no name is written as has no name", arguments: ["_", "a_", "_4", "_zz", "_+A", "_FF", "r_lo"])
  func nonsense(text: String) {
    #expect(FileName.decoded(text) == nil)
  }

  @Test("Different names are never written alike")
  func unique() {
    let parts = ["", "_", "__", "5B", "[", "e", "E", "1", "ế", "x"]
    var seen: [String: String] = [:]
    for first in parts {
      for second in parts {
        for third in parts {
          let name = first + second + third
          let written = FileName.encoded(name)
          #expect(FileName.decoded(written) == name)
          #expect(seen.updateValue(name, forKey: written) ?? name == name)
        }
      }
    }
  }
}
