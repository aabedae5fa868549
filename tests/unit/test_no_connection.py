"""The parts that other people made do not speak to anybody either."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
JUDGE = """
import time
from coach.judging.judge import open_judge
from coach.places import find_places
open_judge(find_places()).warm()
time.sleep(0.5)  # whoever reports does so from a thread of its own
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this computer")
def test_loading_and_running_a_network_opens_no_socket(tmp_path):
    log = tmp_path / "strace.log"
    command = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(log)]
    subprocess.run([*command, sys.executable, "-c", JUDGE], cwd=ROOT, check=True, timeout=50)
    assert "AF_INET" not in log.read_text()
