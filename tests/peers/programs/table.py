"""The table of programs, `PROGRAMS.md`: what ran is compared with it, or written into it."""

import collections
import dataclasses
import os

from programs.environments import HERE

PAGE = HERE / "PROGRAMS.md"
ACCEPT = "ALIYUN_PROGRAMS_ACCEPT"
START, END = "<!-- written by the test: {} -->", "<!-- end -->"


@dataclasses.dataclass
class Program:
    """A program, what of it is run, and what of that cannot pass, each with the reason."""

    name: str
    version: str
    run: str
    reasons: dict

    def rows(self, results):
        """The row of the program, and one for each reason that several of its failures may have."""
        passed = sum(error is None for error in results.values())
        alike = collections.defaultdict(list)
        for step, reason in self.reasons.items():
            alike[reason].append(f"`{step}`")
        failed = [f"| {self.name} | {', '.join(steps)} | {reason} |" for reason, steps in alike.items()]
        return f"| {self.name} | {self.version} | {self.run} | {passed} of {len(results)} |", failed


def settle(program, results):
    """What differs between the page and what came of a program; nothing where the page was to be written."""
    text = PAGE.read_text("utf-8")
    row, failed = program.rows(results)
    changed = with_rows(with_rows(text, "passed", program.name, [row]), "failed", program.name, failed)
    if os.environ.get(ACCEPT):
        PAGE.write_text(changed, "utf-8")
    elif changed != text:
        return f"{PAGE.name} says otherwise, `{ACCEPT}=1` writes it: {row}"
    return None


def with_rows(text, table, name, rows):
    """A page with these rows of a program in a table, in the order of the names."""
    before, start, rest = text.partition(START.format(table))
    inside, end, after = rest.partition(END)
    head, line, *old = inside.strip().splitlines()
    kept = [row for row in old if row.split("|")[1].strip() != name]
    inside = "\n".join([head, line, *sorted(kept + rows, key=lambda row: row.split("|")[1].strip().lower())])
    return f"{before}{start}\n{inside}\n{end}{after}"
