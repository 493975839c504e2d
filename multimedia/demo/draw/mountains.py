"""Mountain ranges folded from triangles and lit from the upper left."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from multimedia.demo.draw.shapes import WIDTH, dice, facet, mixed

COLUMNS, ROWS = 120, 36
Relief = Callable[[float, float], float]


@dataclass(frozen=True)
class Range:
    """One range: where it stands, how high it is, and its colours."""

    seed: int
    base: float
    height: float
    snow: str = "#f6f5f1"
    shade: str = "#7f98ad"
    rock: str = "#6f7d86"
    dark: str = "#43535f"
    haze: str = "#cfdbdd"
    snow_line: float = 0.42
    veil: float = 0.25
    spread: float = 150


@cache
def lattice(seed: int) -> tuple[tuple[float, ...], ...]:
    roll = dice(seed)
    return tuple(tuple(roll.random() for _ in range(64)) for _ in range(64))


def smooth(x: float, z: float, seed: int) -> float:
    """Value noise, 0 to 1, repeating every 64 units."""
    cells, column, row = lattice(seed), int(x) % 64, int(z) % 64
    u, v = x % 1, z % 1
    u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
    right, below = (column + 1) % 64, (row + 1) % 64
    top = cells[row][column] * (1 - u) + cells[row][right] * u
    return top * (1 - v) + (cells[below][column] * (1 - u) + cells[below][right] * u) * v


def relief(seed: int) -> Relief:
    """Sharp ridges: noise folded at its middle, in five octaves, falling to nothing at the near edge."""

    def height(x: float, z: float) -> float:
        total, weight = 0.0, 1.0
        for octave in range(5):
            wave = 1.7 * 2**octave
            fold = 1 - abs(2 * smooth(x * wave * 3 + 7 * octave, z * wave + 3 * octave, seed + octave) - 1)
            total += fold * fold * weight
            weight *= 0.46
        return total / 1.85 * min(1.0, (1 - z) * 1.5) * (0.55 + 0.45 * min(1.0, z * 4 + 0.2))

    return height


def tone(hills: Range, altitude: float, slope: float, depth: float) -> str:
    light = 0.5 + slope
    snowy = (altitude - hills.snow_line) * 4.5
    bare = mixed(hills.dark, hills.rock, light)
    white = mixed(hills.shade, hills.snow, light * 1.15)
    return mixed(mixed(bare, white, snowy), hills.haze, hills.veil + max(0.0, 0.36 - altitude) * 1.5 + 0.1 * depth)


def mountains(hills: Range) -> str:
    height, step = relief(hills.seed), WIDTH / COLUMNS
    high = [[height(i / COLUMNS, j / ROWS) for i in range(COLUMNS + 1)] for j in range(ROWS + 1)]

    def seen(i: int, j: int) -> tuple[float, float]:
        return i * step, hills.base - (1 - j / ROWS) * hills.spread * 0.3 - high[j][i] * hills.height

    parts = []
    for j in range(ROWS):
        for i in range(COLUMNS):
            low, right, below, far = high[j][i], high[j][i + 1], high[j + 1][i], high[j + 1][i + 1]
            slope = (right - low) * 3.6 + (low - below) * 1.2
            other = (far - below) * 3.6 + (right - far) * 1.2
            depth = 1 - j / ROWS
            parts.append(
                facet(
                    (seen(i, j), seen(i + 1, j), seen(i, j + 1)), tone(hills, (low + right + below) / 3, slope, depth)
                )
            )
            parts.append(
                facet(
                    (seen(i + 1, j), seen(i + 1, j + 1), seen(i, j + 1)),
                    tone(hills, (right + far + below) / 3, other, depth),
                )
            )
    return "".join(parts)


def hill(seed: int, base: float, height: float, fill: str) -> str:
    """A smooth green or dry hill over the whole width, down to the lower edge."""
    tops = [
        (i * WIDTH / 60, base - height * (smooth(i / 9, 2, seed) * 0.8 + smooth(i / 3.2, 5, seed) * 0.2))
        for i in range(61)
    ]
    return facet([(0, 1100), *tops, (WIDTH, 1100)], fill)
