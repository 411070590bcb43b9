extension ScenarioTemplate {
  /// What the template says from the courses on, with its Vietnamese.
  static let vietnameseCourses: [(english: String, vietnamese: String)] = [
    (
      "Rules of law and documents on who may be sent, each with its source; courses refer to them.",
      "Các quy định của luật và văn bản về người được cử đi học, mỗi quy định có nguồn; các khóa học dẫn chiếu đến."
    ),
    ("name: first degree for officials below the standard", "name: đại học thứ nhất cho cán bộ chưa đạt chuẩn"),
    ("# months\n", "# tháng\n"),
    ("the resolution that sets the rule", "nghị quyết đặt ra quy định"),
    ("The courses officials can be sent on.", "Các khóa học có thể cử cán bộ đi."),
    ("name: first degree, in-service", "name: đại học thứ nhất, vừa làm vừa học"),
    ("track/rung held on completion", "thang/bậc đạt được khi hoàn thành"),
    (
      "months; below 1 counts one month with the workload scaled",
      "tháng; dưới 1 thì tính một tháng với thời gian học giảm theo"
    ),
    (
      "share of a full working load in every month of study",
      "tỷ lệ trên toàn bộ thời gian làm việc trong mỗi tháng học"
    ),
    ("months of the year, 1 to 12", "các tháng trong năm, 1 đến 12"),
    (
      "or a span, 2026-2028; a course without years is not offered",
      "hoặc một khoảng, 2026-2028; khóa học không ghi năm thì không được mở"
    ),
    ("40000000 # đồng", "40000000 # đồng"),
    (
      "law, document or assumption; `basis` unless given",
      "law, document hoặc assumption; nếu không ghi thì theo `basis`"
    ),
    ("costSource: made up", "costSource: giả định"),
    ("# `source` unless given", "# nếu không ghi thì theo `source`"),
    (
      "đồng by year of study; otherwise spread by months",
      "đồng theo năm học; nếu không ghi thì chia theo tháng"
    ),
    (
      "held before the intake, or reached by an earlier course",
      "có trước khi khai giảng, hoặc đạt được nhờ khóa học trước"
    ),
    ("months of service owed after completion", "số tháng phải phục vụ sau khi hoàn thành"),
    (
      "share of learners expected to pass; for expected values only",
      "tỷ lệ học viên dự kiến đạt; chỉ dùng cho giá trị dự kiến"
    ),
    (
      "rules on who may be sent, declared under eligibilityRules",
      "các quy định về người được cử, khai báo dưới eligibilityRules"
    ),
    (
      "who may be sent besides; all conditions hold",
      "các điều kiện khác của người được cử; phải đáp ứng tất cả"
    ),
    ("limits on places; all hold", "giới hạn suất học; áp dụng tất cả"),
    ("name: political theory, intermediate", "name: trung cấp lý luận chính trị"),
    (
      "probationary, or full for full members only",
      "probationary (đảng viên), hoặc full nếu chỉ đảng viên chính thức"
    ),
    ("# years; one number holds for both", "# tuổi; một số dùng cho cả hai"),
    ("at least one of these lists holds", "đáp ứng ít nhất một trong các danh sách này"),
    (
      "least shares of the learners: women, ethnicMinority or young",
      "tỷ lệ học viên tối thiểu: women (nữ), ethnicMinority (dân tộc thiểu số) hoặc young (trẻ)"
    ),
    ("name: information technology, standard", "name: công nghệ thông tin đạt chuẩn"),
    (
      "classes the body opens itself; without this key places are bought outside",
      "lớp tự mở; không có mục này thì gửi học ở nơi khác"
    ),
    ("# learners of one class", "# học viên một lớp"),
    ("đồng for each class opened", "đồng cho mỗi lớp mở"),
    ("classes of one intake", "số lớp của một đợt khai giảng"),
    (
      "What the plan is to reach: so much of a group at a level by a day.",
      "Các chỉ tiêu: bao nhiêu phần trăm của một nhóm đạt một bậc trước một ngày."
    ),
    ("name: degree or higher", "name: đại học trở lên"),
    ("together, or eachUnit for each unit on its own", "together (chung), hoặc eachUnit (từng đơn vị)"),
    ("# atLeast, or moreThan", "# atLeast (trở lên), hoặc moreThan (trên)"),
    ("per cent of those in post on the day", "phần trăm của số có mặt vào ngày đó"),
    ("weight of its shortfall", "trọng số của số còn thiếu"),
    ("the resolution that sets the target", "nghị quyết đặt ra chỉ tiêu"),
    (
      "name: leaders with intermediate political theory",
      "name: lãnh đạo có trung cấp lý luận chính trị trở lên"
    ),
    ("name: IT standard met in every unit", "name: mọi đơn vị đạt chuẩn công nghệ thông tin"),
    (
      "Posts filled are counted instead of a level: in post against `establishment`.",
      "Có thể đếm số biên chế có mặt thay cho bậc trình độ: số có mặt so với `establishment`."
    ),
    (
      "Shares of the make-up of the body: reported, not planned for. Traits: women, ethnicMinority, young, flag, level.",
      "Tỷ lệ cơ cấu: chỉ báo cáo, không lập kế hoạch. Đặc điểm: women, ethnicMinority, young, flag, level."
    ),
    ("name: women among the leaders", "name: nữ trong số lãnh đạo"),
    (
      "# or moreThanPercent, rangePercent: [20, 25], leastHeads",
      "# hoặc moreThanPercent, rangePercent: [20, 25], leastHeads"
    ),
    ("the resolution that sets the share", "nghị quyết đặt ra tỷ lệ"),
    (
      "Ways besides training, on 1 January of a year. Recruits fill vacancies (`establishment` less those in post), also",
      "Các giải pháp ngoài đào tạo, từ ngày 1 tháng 1 của năm. Tuyển dụng để lấp chỗ trống (`establishment` trừ số có mặt), kể cả"
    ),
    (
      "those that retirements open; transfers go from units with too many people to units with too few; nobody leaves",
      "chỗ trống do nghỉ hưu; điều động từ đơn vị thừa người sang đơn vị thiếu người; không ai nghỉ hưu trước tuổi"
    ),
    (
      "early who is not on the list or meets every condition. `offered: false` switches an offer off.",
      "nếu không có trong danh sách hoặc không đáp ứng mọi điều kiện. `offered: false` là tắt một giải pháp."
    ),
    (
      "Decisions taken beforehand: must or mustNot, in one year or in any.",
      "Các quyết định trước: 'must' (phải cử) hoặc mustNot (không được cử), vào một năm hoặc bất kỳ năm nào."
    ),
    (
      "The aims in order; a later one gives up nothing of an earlier one.",
      "Các mục tiêu tối ưu theo thứ tự; mục tiêu sau không làm giảm mục tiêu trước."
    ),
    (
      "Others: unmetTargets, worstUnit, and changes, which needs an earlier plan (official,course,intake,count):",
      "Các mục tiêu khác: unmetTargets, worstUnit, và changes, cần một kế hoạch trước ('official,course,intake,count'):"
    ),
    (
      "What it counts to let limits give way, for 'trainplan relax':",
      "Giá của việc nới giới hạn, dùng cho lệnh 'trainplan relax':"
    ),
    (
      "For a plan made in hindsight: the people really sent, printed beside it.",
      "Cho kế hoạch lập lại về sau: số người thực tế đã cử, in bên cạnh."
    ),
    ("source: the report", "source: báo cáo"),
    (
      "Figures nobody could cite, a sentence each; every report repeats them.",
      "Các số liệu không có nguồn trích dẫn, mỗi số liệu một câu; mọi báo cáo đều nêu lại."
    ),
    ("Everything in this example is made up.", "Mọi nội dung của ví dụ này đều là giả định."),
    (
      "Deliberate changes of imported values have the scenario's own shape; ~ removes.",
      "Thay đổi có chủ ý các giá trị đã đưa vào được ghi theo dạng của kịch bản; ~ là bỏ."
    ),
    (
      "The figures a document prints, recomputed by `trainplan validate`:",
      "Số liệu một văn bản đã in, được `trainplan validate` tính lại:"
    ),
    ("What if: changes by name, applied on demand.", "Nếu như: các thay đổi có tên, áp dụng khi được yêu cầu."),
  ]
}
