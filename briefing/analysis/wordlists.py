"""Reads the word lists in `data/`: plain files, an entry a line, `#` lines are comments, each read once."""

from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


@cache
def words(*names: str) -> frozenset[str]:
    """The entries of `data/<name>.txt`, as written; those of all the lists where several are named."""
    return frozenset(entry for name in names for entry in _entries(DATA / f"{name}.txt"))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `data/<name>.tsv` in file order, cut at tabs, each cell stripped."""
    lines = _entries(DATA / f"{name}.tsv")
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in lines)


@cache
def row_set(name: str) -> frozenset[tuple[str, ...]]:
    """The rows of `data/<name>.tsv`, for who only asks whether it has one."""
    return frozenset(rows(name))


def _entries(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.rstrip() for line in lines if line.strip() and not line.startswith("#")]
