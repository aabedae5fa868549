"""The domain of Evenkeel: content, customer, judge, progress, voices and the store. No Qt."""

from __future__ import annotations

import os
from typing import Final

# ONNX Runtime reports its use over the internet unless told otherwise before it is loaded; every
# process of ours, the voices' too, comes through here first.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

VERSION: Final = "0.1.0"
