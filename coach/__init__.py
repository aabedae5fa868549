"""The domain of Evenkeel: content, customer, judge, progress, voices and the store. No Qt."""

from __future__ import annotations

import os
from typing import Final

# ONNX Runtime reports its use over the internet unless told otherwise before it is loaded; every
# process of ours, the voices' too, comes through here first.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# Two threads of numpy's OpenBLAS wait for one another by spinning: beside a voice being rendered a
# reply heard by the light edition took four times the processor time of one thread.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

VERSION: Final = "0.1.0"
