extension ScenarioTemplate {
  /// What the template says up to the courses, with its Vietnamese; longer phrases stand before their parts.
  static let vietnameseBody: [(english: String, vietnamese: String)] = [
    (
      "A scenario to start from. Everything in it is made up. Documentation/ScenarioFormat.md describes every key.",
      "Kịch bản mẫu. Mọi nội dung đều là giả định. Documentation/ScenarioFormat.md mô tả từng mục."
    ),
    (
      "`trainplan validate` says what is wrong with a scenario, `trainplan plan` plans it.",
      "`trainplan validate` nêu mọi chỗ sai của kịch bản, `trainplan plan` lập kế hoạch."
    ),
    ("The title printed above every report.", "Tên in ở đầu mọi báo cáo."),
    ("Example commune, training plan 2026-2028", "Xã Mẫu, kế hoạch đào tạo, bồi dưỡng 2026-2028"),
    (
      "Larger scenarios share files, such as catalogues of tracks and courses; paths are relative to this file.",
      "Kịch bản lớn dùng chung các tệp, như danh mục thang trình độ và khóa học; đường dẫn tính từ tệp này."
    ),
    ("The first and the last calendar year planned.", "Năm đầu và năm cuối của kỳ kế hoạch."),
    (
      "The officials, a row each. A row without a name may stand for several people: its count says how many.",
      "Danh sách cán bộ, mỗi người một dòng. Dòng không có họ tên có thể thay cho nhiều người: count ghi số người."
    ),
    (
      "The units officials work in: name and authorised posts. They may also stand in a CSV file, `units: units.csv`.",
      "Các đơn vị: tên và số biên chế được giao. Có thể để trong một tệp CSV, `units: units.csv`."
    ),
    ("Office of the committee", "Văn phòng Ủy ban nhân dân"),
    ("Public services", "Trung tâm phục vụ hành chính công"),
    (
      "share of the officials in post, in place of that of `absence`",
      "tỷ lệ trên số có mặt, thay cho tỷ lệ của `absence`"
    ),
    ("# posts", "# biên chế"),
    ("officials; this much load is always allowed", "người; chừng này luôn được phép đi học"),
    (
      "Named sets of officials; everybody belongs to the group `everyone`.",
      "Các nhóm cán bộ; ai cũng thuộc nhóm `everyone`."
    ),
    ("name: leaders }", "name: lãnh đạo }"),
    (
      "Things that are true of an official or not. Names are given to places in the succession plan first.",
      "Các dấu hiệu có hoặc không có ở mỗi cán bộ. Người trong quy hoạch được chọn trước."
    ),
    ("name: in the succession plan", "name: trong quy hoạch"),
    (
      "The ladders on which officials are measured, lowest rung first; everybody holds the lowest.",
      "Các thang trình độ, bậc thấp nhất ghi trước; ai cũng có bậc thấp nhất."
    ),
    ("name: education\n", "name: trình độ chuyên môn\n"),
    (
      "none: none, college: college diploma, degree: university degree",
      "none: chưa có, college: cao đẳng, degree: đại học"
    ),
    ("name: political theory\n", "name: lý luận chính trị\n"),
    (
      "none: none, elementary: elementary, intermediate: intermediate, advanced: advanced",
      "none: chưa có, elementary: sơ cấp, intermediate: trung cấp, advanced: cao cấp"
    ),
    ("name: information technology\n", "name: công nghệ thông tin\n"),
    ("none: below the standard, standard: standard met", "none: chưa đạt chuẩn, standard: đạt chuẩn"),
    (
      "When officials without a last day of service retire, in months of age, by the first year in which the ages hold.",
      "Tuổi nghỉ hưu, tính bằng tháng, của cán bộ không ghi ngày công tác cuối cùng, theo năm đầu tiên áp dụng."
    ),
    ("# law, document or assumption\n", "# law (luật), document (văn bản) hoặc assumption (giả định)\n"),
    (
      "Labour Code 2019 art. 169 clause 2; Decree 135/2020 art. 4",
      "Bộ luật Lao động 2019 Điều 169 khoản 2; Nghị định 135/2020 Điều 4"
    ),
    ("The money that pays for courses.", "Các nguồn kinh phí chi cho khóa học."),
    ("name: training budget", "name: kinh phí đào tạo, bồi dưỡng"),
    ("# đồng a year", "# đồng mỗi năm"),
    ("whether unspent money is added to the next year", "có chuyển phần chưa chi sang năm sau hay không"),
    ("source: made up", "source: giả định"),
    ("How much of a unit may be in class at once.", "Một đơn vị được có bao nhiêu người đi học cùng lúc."),
    ("share of the officials in post, by workload", "tỷ lệ trên số có mặt, tính theo thời gian học"),
    (
      "Who is below this age, in years, counts as young for priority shares.",
      "Dưới tuổi này thì tính là cán bộ trẻ khi xét tỷ lệ ưu tiên."
    ),
  ]
}
