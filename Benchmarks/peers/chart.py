"""The counted times as a chart: officials across, seconds up, both on logarithmic axes."""

import math
from pathlib import Path

from .figures import by_size, geometric_mean
from .record import Record
from .table import NAMES, SCOPES, solvers

COLOURS = {
    "trainplan": "#1a7f37", "highs": "#0b5cad", "cbc": "#b35900", "cp-sat": "#8b2fa0", "highs-profile": "#5b6b7a",
}  # fmt: skip
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 760, 420, 70, 30, 200, 50


def draw(records: list[Record], path: Path) -> None:
    """Writes the SVG file: a point for each case, geometric mean over its seeds, and a line through the sizes."""
    lines = {
        (solver, scope): by_size(records, solver, scope, lambda record: record.counted_seconds, geometric_mean)
        for solver in solvers(records)
        for scope in SCOPES
    }
    sizes = sorted({size for line in lines.values() for size, _ in line})
    times = [time for line in lines.values() for _, time in line]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    first, last = math.log10(sizes[0]) - 0.2, math.log10(sizes[-1]) + 0.2

    def across(size: float) -> float:
        return LEFT + (math.log10(size) - first) / (last - first) * (WIDTH - LEFT - RIGHT)

    def up(time: float) -> float:
        return HEIGHT - BOTTOM - (math.log10(time) - low) / max(1, high - low) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="18">Seconds to the proof, or the limit; whole process; geometric mean over seeds</text>',
    ]
    for power in range(low, high + 1):
        y = up(10.0**power)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{10.0**power:g} s</text>')
    for size in sizes:
        parts.append(f'<text x="{across(size):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{size:,}</text>')
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">officials</text>')
    for (solver, scope), line in lines.items():
        colour = COLOURS[solver]
        # Targets of all together are drawn full, those of each commune hollow and dashed.
        fill, dashes = (colour, "none") if scope == "together" else ("white", "5 4")
        means = " ".join(f"{across(size):.1f},{up(_mean(line, size)):.1f}" for size in sizes if any(s == size for s, _ in line))
        parts.append(f'<polyline points="{means}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"/>')
        for size, time in line:
            parts.append(f'<circle cx="{across(size):.1f}" cy="{up(time):.1f}" r="3.5" fill="{fill}" stroke="{colour}"/>')
    right = WIDTH - RIGHT
    for place, solver in enumerate(solvers(records)):
        y = TOP + 20 + 20 * place
        parts.append(f'<rect x="{right + 15}" y="{y - 9}" width="10" height="10" fill="{COLOURS[solver]}"/>')
        parts.append(f'<text x="{right + 32}" y="{y}">{NAMES[solver]}</text>')
    parts.append(f'<text x="{right + 15}" y="{TOP + 130}">dashed: per commune</text>')
    path.write_text("\n".join([*parts, "</svg>"]) + "\n")


def _mean(line: list[tuple[int, float]], size: int) -> float:
    logs = [math.log(time) for other, time in line if other == size]
    return math.exp(sum(logs) / len(logs))
