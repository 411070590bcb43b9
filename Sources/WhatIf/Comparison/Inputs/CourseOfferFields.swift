internal import Languages
internal import TrainingDomain

/// When a course is offered, how long it takes and what it gives.
enum CourseOfferFields {
  static var all: [ComparedField<Course>] {
    [
      ComparedField("years", Wording(en: "years with intakes", vi: "năm tuyển sinh")) { .list($0.years) },
      ComparedField("intakeMonths", Wording(en: "months with intakes", vi: "tháng tuyển sinh")) {
        .list($0.intakeMonths)
      },
      ComparedField("durationMonths", Wording(en: "length in months", vi: "thời gian học (tháng)")) {
        .number($0.durationMonths)
      },
      ComparedField("workload", Wording(en: "share of the working time", vi: "tỷ lệ thời gian làm việc dành cho học")) {
        .share($0.workload)
      },
      ComparedField("awards", Wording(en: "levels it gives", vi: "trình độ đạt được")) { .list($0.awards) },
      ComparedField("passRate", Wording(en: "share of learners who pass", vi: "tỷ lệ học viên đạt")) {
        .share($0.passRate)
      },
    ]
  }
}
