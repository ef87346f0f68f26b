"""Runs one of the vendor's samples, with values for what it says that its reader has to fill in."""

import builtins
import json
import pathlib
import sys


def main(file, values):
    values = json.loads(values)
    # Names that it has nowhere, such as `ECS_INSTANCE_ID`, and ids that stand for others, such as `vpc-xxx`.
    vars(builtins).update({name: value for name, value in values.items() if name.isidentifier()})
    text = pathlib.Path(file).read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f'"{name}"', f'"{value}"')
    exec(compile(text, file, "exec"), {"__name__": "__main__"})


main(*sys.argv[1:])
