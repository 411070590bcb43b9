"""The virtual environment of the peers: made once, with pinned versions, in a folder git ignores."""

import os
import subprocess
import sys
import venv
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
FOLDER = BENCHMARKS / ".venv"
REQUIREMENTS = BENCHMARKS / "peers" / "requirements.txt"
# The exit code where the peers cannot be had, as on a machine without a network: sysexits' "temporary failure".
NO_PEERS = 75


def enter() -> None:
    """Goes on in the environment's Python, making the environment first where it is missing or of other versions."""
    python = FOLDER / "bin" / "python"
    installed = FOLDER / "requirements.txt"
    wanted = REQUIREMENTS.read_text()
    if not installed.is_file() or installed.read_text() != wanted:
        print("making the peers' environment", file=sys.stderr)
        try:
            venv.create(FOLDER, clear=True, with_pip=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", "--requirement", REQUIREMENTS], check=True)
        except subprocess.CalledProcessError:
            print("the peers could not be installed: nothing was compared", file=sys.stderr)
            sys.exit(NO_PEERS)
        installed.write_text(wanted)
    if Path(sys.prefix).resolve() != FOLDER.resolve():
        os.execv(python, [str(python), *sys.argv])
