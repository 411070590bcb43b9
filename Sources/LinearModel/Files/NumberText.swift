/// Numbers as model files give them: whole numbers without a point, others in their shortest exact form.
enum NumberText {
  static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
