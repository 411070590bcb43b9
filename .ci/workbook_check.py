"""Compares a workbook with the plan.json of the same plan, cell by cell, and its formulas with what LibreOffice makes of them.

Usage: workbook_check.py plan.json plan.xlsx [reckoned.xlsx]

reckoned.xlsx is the workbook without its stored results, as LibreOffice reckoned and saved it (see .ci/workbook-check);
without it the stored results alone are compared, as the tests do (see WorkbookReadBackTests).
Nothing of trainplan takes part: openpyxl reads, and LibreOffice reckons. Ends with 1 and a line for each difference.
"""

import json
import re
import sys
from collections import Counter
from datetime import datetime

import openpyxl

faults = []
compared = Counter()


def same(what, found, wanted):
    compared[what.split(":")[0]] += 1
    if found != wanted:
        faults.append(f"{what}: {found!r} in the workbook, {wanted!r} in the plan")


def rows(sheet, head=4):
    """The rows of a list, from the row below its headings to the first without a number."""
    line = head + 1
    while isinstance(sheet.cell(line, 1).value, (int, float)):
        yield [cell.value for cell in sheet[line]]
        line += 1


def day(value):
    return value.date().isoformat() if isinstance(value, datetime) else value


def nominations(book, plan, word):
    found, wanted = [], []
    for sheet in book.worksheets:
        if not re.fullmatch(word + r" \d{4}", sheet.title):
            continue
        years = [str(cell.value).split()[-1] for cell in sheet[4][15:] if cell.value]
        for row in rows(sheet):
            costs = {y: int(c) for y, c in zip(years, row[15:]) if c}
            same(f"cost of a nomination: {sheet.title} {row[0]}", row[8], sum(costs.values()))
            same(f"has a basis: {sheet.title} {row[0]}", bool(row[9]), True)
            found.append((row[10], row[11], row[5], day(row[6])[:7], day(row[7]), tuple(sorted(costs.items()))))
        people = sum(e["count"] for e in plan["enrolments"] if e["intake"][:4] == sheet.title[-4:])
        same(f"people of a year: {sheet.title}", sheet["F3"].value, people)
        same(f"filter: {sheet.title}", bool(sheet.auto_filter.ref), True)
        same(f"frozen headings: {sheet.title}", sheet.freeze_panes, "C5")
        same(f"repeated headings: {sheet.title}", sheet.print_title_rows, "$4:$4")
        same(f"paper: {sheet.title}", (sheet.page_setup.paperSize, sheet.page_setup.orientation), (9, "landscape"))
    for e in plan["enrolments"]:
        costs = tuple(sorted((y, c) for y, c in e["costByYearVND"].items() if c))
        wanted.append((e["official"], e["course"], e["count"], e["intake"], e["completes"], costs))
    same("nominations: all", sorted(found), sorted(wanted))
    compared["nominations"] += len(wanted)


def quotas(sheet, plan):
    # The ids stand behind the years of the table below the list.
    ids = next(i for i, cell in enumerate(sheet[4]) if cell.value in ("Course id", "Mã khóa học"))
    found = [(r[ids], day(r[3])[:7], r[4], r[5], r[6], r[7], r[8]) for r in rows(sheet)]
    wanted = [
        (q["course"], q["intake"], q["learners"], q["classes"], q["fixedCostVND"], q["learnerCostVND"],
         q["fixedCostVND"] + q["learnerCostVND"])
        for q in plan["quotas"]
    ]
    same("quotas: all", found, wanted)
    compared["quotas"] += len(wanted)


def money(sheet, plan):
    years = [c.value for c in sheet[4][3:] if isinstance(c.value, int)]
    total = {y: 0 for y in years}
    for e in plan["enrolments"] + plan["moves"]:
        for y, c in e["costByYearVND"].items():
            total[int(y)] = total.get(int(y), 0) + c
    for q in plan["quotas"]:
        total[int(q["intake"][:4])] += q["fixedCostVND"]
    line = 5
    while sheet.cell(line, 4).value is not None:
        line += 1
    for place, y in enumerate(years):
        same(f"money of a year: {y}", sheet.cell(line - 1, 4 + place).value, total[y])
    ids = list(dict.fromkeys(b["source"] for b in plan["budget"]))
    for number, source in enumerate(ids):
        first = line + 3 + 6 * number
        for place, y in enumerate(years):
            b = next(b for b in plan["budget"] if b["source"] == source and b["year"] == y)
            left = b["limitVND"] + b["carriedVND"] - b["spentVND"]
            for offset, value in enumerate([b["limitVND"], b["carriedVND"], b["spentVND"], left, b["spentVND"], 0]):
                same(f"money of a source: {source} {y} {offset}", sheet.cell(first + offset, 4 + place).value, value)
    return sum(total.values())


def quality(book, plan, word):
    seen = Counter()
    for sheet in book.worksheets:
        if not re.fullmatch(word + r" \d+", sheet.title):
            continue
        same(f"numbered columns: {sheet.title}", [c.value for c in sheet[6][:10]], list(range(1, 11)))
        line = 8
        while isinstance(sheet.cell(line, 1).value, int):
            name, planned, share = (sheet.cell(line, c).value for c in (2, 6, 7))
            lines = [t for t in plan["targets"] if (t["name"] or t["id"]) == name]
            # Shares of the make-up of the body stand under structure.
            if lines:
                seen[name] += 1
                same(f"planned of a target: {name}", planned, sum(t["planned"] for t in lines))
                population = sum(t["population"] for t in lines)
                if population:
                    wanted = 100 * sum(t["planned"] for t in lines) / population
                    same(f"share of a target: {name}", abs(share - wanted) < 1e-9, True)
                if len(lines) == 1 and lines[0]["attainmentPercent"] is not None:
                    attained = sheet.cell(line, 8).value
                    same(f"attainment of a target: {name}", abs(attained - lines[0]["attainmentPercent"]) < 1e-4, True)
            else:
                shares = [s for s in plan["structure"] if s["name"] == name]
                same(f"make-up: {name}", planned, sum(s["whenDue"]["count"] for s in shares))
            line += 1
    names = {t["name"] or t["id"] for t in plan["targets"]}
    same("targets: all", set(seen), names)


def blocked(sheet, plan):
    found = sorted((r[8], r[9], r[6], r[10]) for r in rows(sheet))
    wanted = sorted(
        (o["target"], p["official"], p["count"], g["reason"])
        for o in plan["obstacles"] for g in o["blocked"] for p in g["officials"]
    )
    same("blocked people: all", found, wanted)
    compared["blocked people"] += len(wanted)


def unmet(sheet, plan):
    found = [(r[11], r[3], r[4], r[5]) for r in rows(sheet)]
    wanted = [(o["target"], o["required"], o["planned"], o["missing"]) for o in plan["obstacles"]]
    same("unmet targets: all", found, wanted)


def moves(sheet, plan):
    found = [(r[9], r[1], r[6], r[8]) for r in rows(sheet)]
    wanted = [(m["official"], m["year"], m["count"], sum(m["costByYearVND"].values())) for m in plan["moves"]]
    same("moves: all", found, wanted)


def formulas(written, stored, reckoned):
    allowed = re.compile(r"=(SUM|SUMIFS|SUBTOTAL)\(|='|=[A-Z]+\d+[+-]")
    for sheet in written.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "e":
                    faults.append(f"{sheet.title}!{cell.coordinate} is an error")
                if cell.data_type != "f":
                    continue
                place = f"{sheet.title}!{cell.coordinate}"
                if not allowed.match(cell.value):
                    faults.append(f"{place} is a formula that nobody wrote: {cell.value}")
                if reckoned is None:
                    continue
                was = stored[sheet.title][cell.coordinate].value
                now = reckoned[sheet.title][cell.coordinate].value
                same(f"reckoned formulas: {place}", now, was)


def main(plan_path, book_path, reckoned_path=None):
    with open(plan_path, encoding="utf-8") as file:
        plan = json.load(file)
    written = openpyxl.load_workbook(book_path)
    stored = openpyxl.load_workbook(book_path, data_only=True)
    reckoned = openpyxl.load_workbook(reckoned_path, data_only=True) if reckoned_path else None
    vi = "Tổng hợp" in stored.sheetnames
    names = (
        ("Cử đi học", "Chỉ tiêu hằng năm", "Kinh phí", "Biểu", "Không thể cử học", "Chỉ tiêu không đạt",
         "Biến động nhân sự", "Tổng hợp") if vi else
        ("Sent", "Yearly quotas", "Money", "Table", "Cannot be sent", "Unmet targets", "Staff moves", "Summary")
    )
    nominations(stored, plan, names[0])
    quotas(stored[names[1]], plan)
    total = money(stored[names[2]], plan)
    quality(stored, plan, names[3])
    blocked(stored[names[4]], plan)
    unmet(stored[names[5]], plan)
    if names[6] in stored.sheetnames:
        moves(stored[names[6]], plan)
    else:
        same("moves: none", plan["moves"], [])
    summary = [cell.value for row in stored[names[7]].iter_rows() for cell in row]
    same("summary: cost", total in summary, True)
    same("summary: fingerprint", plan["inputs"] is None or plan["inputs"]["sha256"] in summary, True)
    same("summary: assumptions", all("– " + a in summary for a in plan["assumptions"]), True)
    same("date of making: fixed", written.properties.created.isoformat()[:10], "1980-01-01")
    same("charts: some", any(sheet._charts for sheet in written.worksheets), True)
    formulas(written, stored, reckoned)
    for fault in faults[:40]:
        print(fault, file=sys.stderr)
    print(f"{book_path}: " + ", ".join(f"{n} {what}" for what, n in sorted(compared.items())))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
