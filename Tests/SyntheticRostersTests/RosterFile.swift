import Foundation
import SyntheticRosters

/// A roster file read by its column names, with none of the program's own reading.
struct RosterFile {
  /// The people, each with its cells by column.
  let people: [RosterPerson]
  /// The columns, in the order of the file.
  let columns: [String]

  /// Reads the text of a roster; its cells hold no commas, so none needs quotation marks.
  init(text: String) {
    let lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    columns = lines.first?.map(String.init) ?? []
    var people: [RosterPerson] = []
    for line in lines.dropFirst() {
      people.append(RosterPerson(cells: Dictionary(uniqueKeysWithValues: zip(columns, line.map(String.init)))))
    }
    self.people = people
  }

  /// The committed file of a scenario.
  static func committed(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Scenarios/\(path)"))
    return String(decoding: data, as: UTF8.self)
  }
}
