"""The product's settings with its files in a folder of the benchmark's own."""

import os
from pathlib import Path

from config.settings import *  # noqa: F403

STATIC_ROOT = Path(os.environ["BENCHMARK_FOLDER"]) / "static"
# They are collected there before it is served.
WHITENOISE_USE_FINDERS = False
