"""A stopwatch for the stages of the analysis; the analysis has no clock, its caller may bring this one."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter


class Timings:
    """Call it with a stage's name as a context; `seconds` then holds what each stage took, in order."""

    def __init__(self):
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        started = perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + perf_counter() - started

    def __str__(self) -> str:
        lines = [f"{stage:<12} {seconds * 1000:8.1f} ms" for stage, seconds in self.seconds.items()]
        return "\n".join([*lines, f"{'all':<12} {sum(self.seconds.values()) * 1000:8.1f} ms"])
