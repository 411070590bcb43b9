import Testing

@testable import trainplan

@Suite("When colours are used")
struct ColourChoiceTests {
  @Test("Unless told otherwise only a terminal that knows colours gets them")
  func automatic() {
    #expect(ColourChoice.auto.isOn(onTerminal: true, refusal: nil, terminal: "xterm-256color"))
    #expect(!ColourChoice.auto.isOn(onTerminal: false, refusal: nil, terminal: "xterm-256color"))
    #expect(!ColourChoice.auto.isOn(onTerminal: true, refusal: nil, terminal: "dumb"))
    #expect(!ColourChoice.auto.isOn(onTerminal: true, refusal: nil, terminal: nil))
  }

  @Test("NO_COLOR forbids them where it says anything at all")
  func refusal() {
    #expect(!ColourChoice.auto.isOn(onTerminal: true, refusal: "0", terminal: "xterm"))
    #expect(ColourChoice.auto.isOn(onTerminal: true, refusal: "", terminal: "xterm"))
  }

  @Test("What is asked for on the command line goes before the environment")
  func asked() {
    #expect(ColourChoice.always.isOn(onTerminal: false, refusal: "1", terminal: "dumb"))
    #expect(!ColourChoice.never.isOn(onTerminal: true, refusal: nil, terminal: "xterm"))
  }
}
