"""Records the schemas of the real service's models: the fixtures with which tests compare @cas/models.

    python record_contract.py DIRECTORY

writes DIRECTORY/openapi.json (the document that the service serves) and DIRECTORY/models.json (the JSON Schema of
every model, those that never travel over HTTP included), both without their prose: only names, types and bounds count.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from cas.api.app import create_app
from cas.core import models
from pydantic import BaseModel


PROSE = {"title", "description", "summary", "examples", "tags"}


def without_prose(node: object) -> object:
    if isinstance(node, list):
        return [without_prose(item) for item in node]
    if isinstance(node, dict):
        return {
            key: {name: without_prose(field) for name, field in value.items()}
            if key == "properties"
            else without_prose(value)
            for key, value in node.items()
            if key not in PROSE
        }
    return node


def write(path: Path, document: object) -> None:
    text = json.dumps(without_prose(document), indent=2, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")


def main(directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    write(directory / "openapi.json", create_app().openapi())
    schemas = {
        name: member.model_json_schema()
        for name, member in vars(models).items()
        if isinstance(member, type) and issubclass(member, BaseModel) and member is not BaseModel
    }
    write(directory / "models.json", schemas)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
