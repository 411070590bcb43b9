internal import TrainingDomain

/// What holds the parts of a problem together while one aim is pursued: the limits they share, and the values of the
/// earlier aims, of which nothing may be given up by all parts together.
struct SharedRows: Sendable {
  let shared: SharedLimits
  /// The values the earlier aims have reached, all parts together.
  let kept: [Int]
  /// The aims are counted in so much: the greatest common divisor of the pursued aim's weights over all parts.
  let scale: Double
  /// The same for every earlier aim.
  private let keptScales: [Double]

  /// A row as each part counts it.
  enum Row {
    case limit(SharedLimit)
    /// The value of an earlier aim, divided by a scale.
    case aim(Int, scale: Double)
  }

  /// Rows for the aim that follows those kept.
  init(_ shared: SharedLimits, kept: [Int], _ parts: [PricedPart]) {
    func scale(of stage: Int) -> Double {
      Double(max(1, parts.reduce(0) { Fraction.greatestCommonDivisor($0, $1.grid(of: stage)) }))
    }
    self.shared = shared
    self.kept = kept
    self.scale = scale(of: kept.count)
    keptScales = kept.indices.map(scale)
  }

  /// The positions of all rows.
  var positions: Range<Int> { 0..<(shared.limits.count + kept.count) }

  /// A row by its position.
  func row(_ position: Int) -> Row {
    let aim = position - shared.limits.count
    return aim < 0 ? .limit(shared.limits[position]) : .aim(aim, scale: keptScales[aim])
  }

  /// What all parts together may take of a row.
  func capacity(of position: Int) -> Double {
    let aim = position - shared.limits.count
    return aim < 0 ? Double(shared.limits[position].capacity) : Double(kept[aim]) / keptScales[aim]
  }

  /// What a point takes of each row.
  func use(by point: PricedPart.Point) -> [Double] {
    shared.limits.map { $0.use(of: point.items) } + zip(point.kept, keptScales).map { $0 / $1 }
  }
}
