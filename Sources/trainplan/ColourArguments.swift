import ArgumentParser
import Languages

/// The argument that asks for colours; ``CommandColour`` has read it already.
struct ColourArguments: ParsableArguments {
  @Option(
    name: .customLong("color"),
    help: ArgumentHelp(
      Wording(
        en: "Colours for people: on a terminal, always or never; NO_COLOR is respected.",
        vi: "Tô màu cho dễ đọc: chỉ trên màn hình dòng lệnh, luôn luôn hoặc không bao giờ; tôn trọng NO_COLOR."),
      valueName: Wording(en: "choice", vi: "lựa-chọn")))
  var choice = ColourChoice.auto
}
