import FoundationEssentials
import Glibc
import SyntheticRosters

// Writes the synthetic rosters and unit tables of the shipped scenarios. The committed files are this program's
// output; a test compares them byte for byte, and nothing but this program, run on purpose, rewrites them.

guard CommandLine.arguments.count == 2 else {
  print("usage: synthesise-rosters SCENARIOS-FOLDER")
  exit(64)
}
let scenarios = CommandLine.arguments[1]
let files = [
  ("phong-tho/roster.csv", PhongThoRoster.make().csv), ("phong-tho/units.csv", PhongThoRoster.units.csv),
  ("muong-te/roster.csv", MuongTeRoster.make().csv), ("muong-te/units.csv", MuongTeRoster.units.csv),
]
for (path, text) in files {
  let file = "\(scenarios)/\(path)"
  do {
    try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
    print("wrote \(file)")
  } catch {
    print("cannot write \(file): \(error)")
    exit(74)
  }
}
