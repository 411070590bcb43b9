/// What is put where something else belongs.
enum HostileWords {
  /// Words in the place of a value.
  static let values: [String] = [
    "", "~", "null", "[]", "{}", "''", "\"\"", "0", "-0", "+1", "-1", "1", "010", "0x10", "1_000", "1.5", "1e6",
    "1e400",
    ".nan", "-.inf", "1/0", "1/3", "-1/3", "1/1000", "0.0000001", "99999999999999999999", "9223372036854775807",
    "-9223372036854775808", "1000000000000000", "1000000000000001", "999999999999", "10000000", "true", "no", "2026",
    "9999", "0023", "23", "1900", "0001-01-01", "0023-05-06", "01/05/0023", "01/05/23", "9999-12-31", "2026-02-30",
    "2026-2030", "1-9999", "2030-2026", "everyone", "a/b", "/", "none", "x", "X", "nam", "nữ", "female", "full",
    "theory/basic",
    "education/degree", "A1", "roster.csv", "scenario.yaml", "../scenario.yaml", "/", "*a", "&a x", "!!int 5", "!x y",
    "| \n  a", "> \n a", "<<", "? x", "\\u0301", "\"\\0\"", "\"\\u0301\"", "\"E\\u0302\\u0301\"", "=1+1", "@x", "`",
    "%", "#",
    "1;2;3", "a:b;c", ":", ";", "2024:good;2025", "degree:2027-06-30;degree:2027-06-30", "must", "mustNot",
  ]

  /// Bits in the midst of anything.
  static let bits: [[UInt8]] = [
    [0], [0xFF], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE9],
    [0xCC, 0x81], [0xCC, 0xA3, 0xCC, 0x82], [0xE2, 0x80, 0xAE], [0xE2, 0x80, 0xA8], [0xC2, 0x85], [0xC2, 0xA0],
    [0x1B, 0x5B], [0x0D], [0x0A], [0x0D, 0x0A], [0x09], [0x0B], [0x0C], [0x7F],
    Array("\"".utf8), Array("\"\"".utf8), Array("'".utf8), Array("[".utf8), Array("]".utf8), Array("{".utf8),
    Array("}".utf8), Array(": ".utf8), Array("- ".utf8), Array("? ".utf8), Array(", ".utf8), Array(";".utf8),
    Array("&a ".utf8), Array("*a ".utf8), Array("*a : ".utf8), Array("<<: *a\n".utf8), Array("---\n".utf8),
    Array("...\n".utf8), Array("|\n".utf8), Array("# ".utf8), Array("\\".utf8), Array("  ".utf8), Array("\n  ".utf8),
    Array("%YAML 1.1\n".utf8), Array("!!binary ".utf8), Array("\u{1EBE}".utf8), Array("E\u{302}\u{301}".utf8),
    Array("\u{1F600}".utf8), Array("ﬁ".utf8), Array("İ".utf8), Array("\u{FFFD}".utf8), Array("\u{FEFF}".utf8),
  ]
}
