"""Build the lower half: ``python -m bench.training.lower --encoder FOLDER``.

``FOLDER`` holds ``model.safetensors`` and ``tokenizer.json`` of all-MiniLM-L6-v2, both checked
against their hashes. Writes ``lower.onnx`` and ``tokenizer.json`` to ``resources/third_party/minilm``.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
from pathlib import Path

from bench.training.export import export_lower
from bench.training.network import load_encoder
from coach.judging.network import LOWER, TOKENIZER
from coach.places import find_places

SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}


def checked(encoder: Path) -> Path:
    """Return the folder if its files are the published ones; else leave with a sentence."""
    for name, expected in SHA256.items():
        found = hashlib.sha256((encoder / name).read_bytes()).hexdigest()
        if found != expected:
            sys.exit(f"{name} is not the published file (SHA-256 {found}). Nothing was written.")
    return encoder


def main() -> None:
    """Check, build and write."""
    parser = argparse.ArgumentParser(prog="python -m bench.training.lower")
    parser.add_argument("--encoder", type=Path, required=True)
    options = parser.parse_args()
    encoder, resources = checked(options.encoder), find_places().resources
    (resources / LOWER).parent.mkdir(parents=True, exist_ok=True)
    export_lower(load_encoder(encoder / "model.safetensors"), resources / LOWER)
    shutil.copyfile(encoder / "tokenizer.json", resources / TOKENIZER)


if __name__ == "__main__":
    main()
