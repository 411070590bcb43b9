package import Languages
internal import TrainingDomain
package import WhatIf

extension FrontierPoint {
  /// The point's word in JSON and tables.
  var statusCode: String { attained?.status.rawValue ?? (isCutShort ? "notReached" : "noPlan") }

  /// What is said in place of the figures where there are none.
  package var absence: Wording {
    isCutShort
      ? Wording(en: "not reached", vi: "chưa tìm được") : Wording(en: "no plan", vi: "không có kế hoạch")
  }
}
