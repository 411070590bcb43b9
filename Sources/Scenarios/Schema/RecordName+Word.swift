internal import Languages

extension RecordName {
  /// The kind of record in words, for messages.
  var word: Wording {
    let word: Phrase =
      switch self {
      case .scenario: "kịch bản"
      case .horizon: "kỳ kế hoạch"
      case .rosterSource: "nguồn danh sách"
      case .unit: "đơn vị"
      case .group: "nhóm"
      case .flag: "dấu hiệu"
      case .track: "thang trình độ"
      case .retirement: "lộ trình nghỉ hưu"
      case .step: "mốc tuổi nghỉ hưu"
      case .areaRule: "quy định theo vùng"
      case .recruitment: "tuyển dụng"
      case .transfer: "điều động"
      case .earlyRetirement: "nghỉ hưu trước tuổi"
      case .source: "nguồn kinh phí"
      case .absence: "quy định vắng mặt"
      case .course: "khóa học"
      case .classes: "quy định lớp"
      case .seats: "giới hạn suất học"
      case .priorityShare: "tỷ lệ ưu tiên"
      case .condition: "điều kiện"
      case .eligibilityRule: "quy định điều kiện"
      case .ages: "độ tuổi"
      case .rated: "xếp loại"
      case .target: "chỉ tiêu"
      case .pin: "quyết định trước"
      case .structureShare: "tỷ lệ cơ cấu"
      case .sentInFact: "số thực tế đã cử"
      case .relaxation: "giá nới giới hạn"
      case .published: "tệp số liệu đã công bố"
      case .publishedTable: "biểu đã công bố"
      case .publishedRow: "dòng của biểu đã công bố"
      case .publishedWhole: "tổng của biểu đã công bố"
      case .publishedPart: "phần của biểu đã công bố"
      case .statement: "câu nêu số liệu"
      }
    return Wording(en: "\(rawValue)", vi: word)
  }
}
