"""Writes the workbooks that tests read, as an office would keep them. Needs openpyxl; the people are made up.

    python3 make-workbooks.py        # danh-sach-trich-ngang.xlsx beside itself, and the fuzzer's small workbooks

The list holds the same 48 synthetic officials as Scenarios/muong-te/roster.csv, in the abridged layout with its usual
untidiness: a cover sheet and a hidden one, titles, two rows of headings with merged cells, a numbering row, titles of
sections, units merged beside their people, x-marks of several kinds, days as dates and as text, stray blanks, letters in
two parts, a filtered row, a total of formulas and signatures.
"""

import csv
import datetime
import pathlib
import re
import unicodedata
import zipfile

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import get_column_letter

here = pathlib.Path(__file__).resolve().parent
scenario = here.parents[2] / "Scenarios" / "muong-te"
people = list(csv.DictReader((scenario / "roster.csv").open(encoding="utf-8")))
units = {row["id"]: row["name"] for row in csv.DictReader((scenario / "units.csv").open(encoding="utf-8"))}

group_names = {
    "standingLeadership": "Thường trực Đảng ủy, lãnh đạo HĐND và UBND",
    "divisionHeads": "Trưởng, phó phòng, ban, cơ quan",
    "specialists": "Công chức chuyên môn",
    "deputies": "Phó Chủ tịch HĐND, Phó Chủ tịch UBND",
    "mismatched": "Cán bộ không có chuyên môn phù hợp",
}
ratings = {"outstanding": "HTXSNV", "good": "Hoàn thành tốt nhiệm vụ", "satisfactory": "HTNV"}

# Heading, and the headings below it; the abridged record of 39 columns and what an office adds to it.
columns = [
    ("STT", []), ("Mã cán bộ", []), ("Họ và tên", []), ("Ngày sinh", ["Nam", "Nữ"]), ("CCCD", []),
    ("Số BHXH/BHYT", []), ("Chức vụ/\nchức danh", []), ("Đơn vị", []), ("Dân tộc", []), ("Tôn giáo", []),
    ("Quê quán", []), ("Ngày tuyển dụng", []), ("Ngày vào biên chế", []), ("Ngày vào đơn vị", []),
    ("Ngày vào Đảng", ["dự bị", "chính thức"]), ("Trình độ văn hóa", []),
    ("Chuyên môn", ["TS", "ThS", "ĐH", "CĐ", "TC", "còn lại"]), ("Chuyên ngành", []),
    ("LLCT", ["CN", "CC", "TC", "SC"]), ("QLNN", ["CVCC", "CVC", "CV", "CS"]), ("Ngoại ngữ", []), ("Tin học", []),
    ("Lương", ["mã ngạch", "bậc", "hệ số", "thời điểm"]), ("Ghi chú", []), ("Nhóm chức danh", []),
    ("Quy hoạch", []), ("Xếp loại 2023", []), ("Xếp loại năm 2024", []), ("Bồi dưỡng VTVL", []),
    ("Đạt tiêu chuẩn chức danh", []), ("Phù hợp chuyên môn", []),
]
first_heading = 6
marks = ["x", "X", "x ", " x", "+"]

workbook = Workbook()
cover = workbook.active
cover.title = "Bìa"
cover["B4"] = "HỒ SƠ CÁN BỘ XÃ MƯỜNG TÈ"
cover["B6"] = "Dữ liệu tổng hợp để kiểm thử, không phải người thật"
lists = workbook.create_sheet("Danh mục")
lists.sheet_state = "hidden"
for row, words in enumerate([["STT", "Họ và tên", "Ngày sinh", "Giới tính"], [1, "Không đọc", "01/01/1990", "Nam"]], 1):
    for column, word in enumerate(words, 1):
        lists.cell(row, column, word)

sheet = workbook.create_sheet("Danh sách")
sheet["A1"] = "ĐẢNG ỦY XÃ MƯỜNG TÈ"
sheet["A2"] = "BAN XÂY DỰNG ĐẢNG"
sheet.merge_cells("A1:H1")
sheet["A4"] = "DANH SÁCH TRÍCH NGANG CÁN BỘ, CÔNG CHỨC (dữ liệu tổng hợp)"
sheet.merge_cells("A4:AZ4")

place = {}
column = 1
for heading, below in columns:
    sheet.cell(first_heading, column, heading)
    if below:
        sheet.merge_cells(
            start_row=first_heading, end_row=first_heading, start_column=column, end_column=column + len(below) - 1)
        for offset, word in enumerate(below):
            sheet.cell(first_heading + 1, column + offset, word)
            place[(heading, word)] = column + offset
    else:
        sheet.merge_cells(
            start_row=first_heading, end_row=first_heading + 1, start_column=column, end_column=column)
        place[heading] = column
    column += max(1, len(below))
width = column - 1
for number in range(1, width + 1):
    sheet.cell(first_heading + 2, number, number)


def day(text, index):
    """A day as a real date in most rows, as text of several forms in others."""
    date = datetime.date.fromisoformat(text)
    form = index % 5
    if form == 1:
        return f"{date.day:02}/{date.month:02}/{date.year}"
    if form == 3:
        return f" {date.day}/{date.month}/{date.year} "
    return date


def put(row, key, value):
    cell = sheet.cell(row, place[key], value)
    if isinstance(value, datetime.date):
        cell.number_format = ["dd/mm/yyyy", "[$-42A]dd/mm/yyyy;@", "mm-dd-yy"][row % 3]


row = first_heading + 3
last_unit = None
first_of_unit = row
section = 0
for index, person in enumerate(people):
    if person["unit"] != last_unit:
        if last_unit is not None and row - 1 > first_of_unit:
            sheet.merge_cells(
                start_row=first_of_unit, end_row=row - 1, start_column=place["Đơn vị"], end_column=place["Đơn vị"])
        section += 1
        sheet.cell(row, 1, f"{['I','II','III','IV','V','VI','VII','VIII','IX','X'][section - 1]}. "
                   + units[person["unit"]].upper())
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=width)
        row += 1
        if section == 4:
            row += 1  # a line left blank
        first_of_unit = row
        last_unit = person["unit"]
        put(row, "Đơn vị", units[person["unit"]])
    put(row, "STT", index + 1 if index % 7 else str(index + 1))
    put(row, "Mã cán bộ", person["id"])
    name = person["name"]
    if index % 6 == 1:
        name = unicodedata.normalize("NFD", name)
    if index % 6 == 2:
        name = name.replace(" ", "  ") + " "
    if index % 6 == 3:
        name = "\u00a0" + name
    if index % 6 == 4:
        head, tail = name.rsplit(" ", 1)
        name = CellRichText(TextBlock(InlineFont(b=True), head), " " + tail)
    put(row, "Họ và tên", name)
    put(row, ("Ngày sinh", "Nam" if person["sex"] == "male" else "Nữ"), day(person["birthDate"], index))
    put(row, "CCCD", f"0120{index:08}")
    put(row, "Chức vụ/\nchức danh", person["position"])
    put(row, "Dân tộc", person["ethnicity"] + (" " if index % 4 == 0 else ""))
    put(row, "Ngày tuyển dụng", day(person["serviceStart"], index + 2))
    if person["party"] in ("probationary", "full"):
        put(row, ("Ngày vào Đảng", "dự bị"), datetime.date(2024, 5, 19) if index % 2 else "19/05/2024")
    if person["party"] == "full":
        put(row, ("Ngày vào Đảng", "chính thức"), "x" if index % 9 == 0 else datetime.date(2025, 5, 19))
    put(row, "Trình độ văn hóa", "12/12" if person["level:generalEducation"] == "upperSecondary" else "9/12")
    mark = marks[index % len(marks)]
    professional = {"doctorate": "TS", "master": "ThS", "bachelor": "ĐH", "college": "CĐ", "vocational": "TC",
                    "none": "còn lại"}[person["level:professional"]]
    put(row, ("Chuyên môn", professional), mark)
    put(row, "Chuyên ngành", "Quản lý nhà nước")
    theory = {"advanced": "CC", "intermediate": "TC", "elementary": "SC"}.get(person["level:politicalTheory"])
    if theory:
        put(row, ("LLCT", theory), 1 if index % 8 == 0 else mark)
    state = {"senior": "CVCC", "principal": "CVC", "specialist": "CV", "assistant": "CS"}.get(
        person["level:stateManagement"])
    if state:
        put(row, ("QLNN", state), mark)
    put(row, "Tin học", "đạt chuẩn" if person["level:it"] == "standard" else [None, "chưa đạt", " "][index % 3])
    put(row, ("Lương", "hệ số"), 2.34 + index / 100)
    groups = person["groups"].split(";")
    put(row, "Nhóm chức danh", "; ".join(group_names[group] if index % 2 else group for group in groups))
    put(row, "Quy hoạch", {0: "x", 1: "Phó phòng"}[index % 2] if person["flags"] else None)
    rated = dict(pair.split(":") for pair in person["ratings"].split(";"))
    put(row, "Xếp loại 2023", ratings[rated["2023"]])
    put(row, "Xếp loại năm 2024", ratings[rated["2024"]])
    put(row, "Bồi dưỡng VTVL", mark if person["level:jobPosition"] == "trained" else None)
    put(row, "Đạt tiêu chuẩn chức danh", "đạt" if person["level:titleStandard"] == "met" else "chưa đạt")
    put(row, "Phù hợp chuyên môn", mark if person["level:fieldMatch"] == "matched" else "không")
    if index == 20:
        sheet.row_dimensions[row].hidden = True
    row += 1
if row - 1 > first_of_unit:
    sheet.merge_cells(
        start_row=first_of_unit, end_row=row - 1, start_column=place["Đơn vị"], end_column=place["Đơn vị"])

sheet.cell(row, 1, "Tổng cộng: 48 người")
for key in place.values():
    if key >= place[("Chuyên môn", "TS")]:
        letter = get_column_letter(key)
        sheet.cell(row, key, f"=COUNTA({letter}{first_heading + 3}:{letter}{row - 1})")
row += 2
sheet.cell(row, 30, "Mường Tè, ngày 05 tháng 9 năm 2025")
row += 1
sheet.cell(row, 3, "NGƯỜI LẬP BIỂU")
sheet.cell(row, 30, "T/M BAN THƯỜNG VỤ")
row += 4
sheet.cell(row, 3, "(đã ký)")
sheet.freeze_panes = f"D{first_heading + 3}"

workbook.properties.creator = "make-workbooks.py"


def save(workbook, path):
    """Writes the same bytes whenever it is made: the times in the archive are fixed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    workbook.save(path)
    with zipfile.ZipFile(path) as made:
        parts = [(info.filename, made.read(info)) for info in made.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as fixed:
        for name, content in parts:
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:(?:modified|created)[^>]*>)[^<]*", rb"\g<1>2025-09-05T00:00:00Z", content)
            fixed.writestr(zipfile.ZipInfo(name, (2025, 9, 5, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    print(path.relative_to(here.parents[2]), path.stat().st_size, "bytes")


save(workbook, here / "danh-sach-trich-ngang.xlsx")

# Small workbooks for the fuzzer: the abridged record of its corpus, and a canonical list with days as days.
corpus = here.parents[2] / "Fuzzing" / "corpus"
abridged = corpus / "roster" / "abridged-record"
scenario_text = (abridged / "scenario.yaml").read_text(encoding="utf-8").replace("roster: list.csv", "roster: list.xlsx")
small = Workbook()
small.active.title = "Danh sách"
with (abridged / "list.csv").open(encoding="utf-8-sig", newline="") as text:
    for words in csv.reader(text, delimiter=";"):
        small.active.append([int(word) if word.isdigit() and len(word) < 5 else word or None for word in words])
for row in small.active.iter_rows():
    for cell in row:
        if isinstance(cell.value, str) and re.fullmatch(r"\d\d/\d\d/\d{4}", cell.value):
            cell.value = datetime.datetime.strptime(cell.value, "%d/%m/%Y").date()
            cell.number_format = "dd/mm/yyyy"
small.active.merge_cells("C3:D3")
small.active.merge_cells("A3:A4")
canonical = Workbook()
canonical.active.title = "Bìa"
table = canonical.create_sheet("Roster")
table.append(["id", "name", "unit", "sex", "birthDate", "party", "level:politicalTheory", "flags"])
table.append(["A1", CellRichText("Lò ", TextBlock(InlineFont(b=True), "Văn")), "north", "male",
              datetime.date(1980, 6, 15), "full", "advanced", "successionPlan"])
table.append(["A2", "Giàng Thị", "south", "nữ", "1/2/1985", "none"])
for name, made in (("abridged", small), ("canonical", canonical)):
    save(made, corpus / "workbook" / name / "list.xlsx")
    (corpus / "workbook" / name / "scenario.yaml").write_text(scenario_text, encoding="utf-8")
