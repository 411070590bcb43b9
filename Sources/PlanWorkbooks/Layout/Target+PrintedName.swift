internal import TrainingDomain

extension Target {
  /// The name as it is printed; the identifier where it has none.
  var printedName: String { name.isEmpty ? id.rawValue : name }
}
