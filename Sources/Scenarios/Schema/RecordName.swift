/// The kinds of mapping a scenario is made of.
enum RecordName: String, Hashable, Sendable, CaseIterable {
  case scenario
  case horizon
  case rosterSource = "roster source"
  case unit
  case group
  case flag
  case track
  case retirement
  case step = "retirement step"
  case areaRule = "area rule"
  case eligibilityRule = "eligibility rule"
  case structureShare = "structure share"
  case sentInFact = "sent in fact"
  case recruitment
  case transfer
  case earlyRetirement = "early retirement"
  case relaxation
  case source
  case absence
  case course
  case classes
  case seats
  case priorityShare = "priority share"
  case condition
  case ages
  case rated
  case target
  case pin
  case published = "published file"
  case publishedTable = "published table"
  case publishedRow = "published row"
  case publishedWhole = "published whole"
  case publishedPart = "published part"
  case statement

  /// The anchor of the record's table in the document.
  var anchor: String { rawValue.split(separator: " ").joined(separator: "-") }
}
