"""Makes the files of the cases and their right values.

    python generate.py OUTPUT

Each module of generators/ makes the folder OUTPUT/<module>: its function `cases(folder)` writes files into the folder and
returns the cases, which real-files.test.ts reads from OUTPUT/<module>/cases.json. The fields of a case are documented in
real-files/case.ts.
"""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from pathlib import Path

HERE = Path(__file__).parent


def main(output: Path) -> None:
    sys.path[:0] = [str(HERE), str(HERE / "generators")]
    # The cases are about files without a CRS or with other oddities.
    warnings.simplefilter("ignore")
    for module in sorted((HERE / "generators").glob("*.py")):
        folder = output / module.stem
        folder.mkdir(parents=True, exist_ok=True)
        cases = importlib.import_module(module.stem).cases(folder)
        (folder / "cases.json").write_text(json.dumps(cases, allow_nan=False))
        print(f"{module.stem}: {len(cases)} cases")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
