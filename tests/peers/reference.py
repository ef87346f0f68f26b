"""The reference in `generated/docs`, read: what an action takes, its examples, and which resources it is about."""

import dataclasses
import functools
import json
import re
import shlex

from mock_server import ROOT

DOCS = ROOT / "generated" / "docs"
CODE = re.compile(r"`` (.+?) ``|`([^`]+)`")
EXAMPLE = re.compile(r"Example: (?:`` (.+?) ``|`([^`]+)`)\.")
RESOURCE = re.compile(r"\[`(\w+)`\]\((\S*?)resources\.md#\w+\)")
ACTION = re.compile(r"\[(\w+)\]\(\S+\.md\)")
ALIAS = re.compile(r"Some responses spell it `(\w+)`")
SENT = re.compile(r"^- Sent as (.*)\.$", re.MULTILINE)
CURL = re.compile(r"^curl -s .*?(?<!\\)$", re.DOTALL | re.MULTILINE)


def code(text):
    """The first code span of a text."""
    found = CODE.search(text)
    return (found[1] or found[2]) if found else None


def section(text, heading):
    """What stands below a heading, to the next one of its level or above."""
    level, _ = heading.split(" ", 1)
    _, _, rest = text.partition(f"\n{heading}\n")
    return re.split(rf"^#{{1,{len(level)}}} ", rest, maxsplit=1, flags=re.MULTILINE)[0]


def facts(text):
    """The entries of the first list, each by its name."""
    block = next((block for block in text.split("\n\n") if block.startswith("- ")), "")
    return dict(re.findall(r"^- ([A-Z][\w ]+): (.*)$", block, re.MULTILINE))


def resources(cell, service):
    """The resources that a cell has links to, each as its service and its name."""
    for name, place in RESOURCE.findall(cell):
        other = re.search(r"(\w+)/$", place)
        yield (other[1] if other else service, name)


def general(name):
    """A name with `N` in place of numbers: `Tag.1.Key` is one of `Tag.N.Key`."""
    return re.sub(r"\.\d+(?=\.|$)", ".N", name)


@dataclasses.dataclass
class Parameter:
    kind: str
    required: bool
    example: str | None
    resources: list


@dataclasses.dataclass
class Field:
    kind: str
    # Other names that responses use.
    aliases: list


@dataclasses.dataclass
class Action:
    service: str
    name: str
    # The parameters by their names, with `N` for a number.
    parameters: dict
    # How its lists and objects are sent, by the names on the wire: `{"Tag.1.Key": "team"}`.
    sent: dict
    # The fields of the response by their places, `Vpcs.Vpc[].VpcId`.
    response: dict
    # The parameters of each documented request.
    examples: list
    # What the action does to which resources, such as `("deletes", ("vpc", "Vpc"))`.
    about: list

    def least(self, pairs):
        """Of the parameters of a request, those that are required."""
        required = {name for name, parameter in self.parameters.items() if parameter.required}
        return {name: text for name, text in pairs.items() if general(name) in required}

    def requests(self):
        """The documented requests, and after them the same with what is required alone."""
        return self.examples + [self.least(pairs) for pairs in self.examples]


@functools.cache
def actions():
    """All actions with a page, by service and name."""
    found = {}
    for page in sorted(DOCS.glob("*/*/*.md")):
        text = page.read_text("utf-8")
        if text.startswith("# ") and "\n## Request\n" in text:
            action = read(page.parts[-3], page.stem, text)
            found[action.service, action.name] = action
    return found


def read(service, name, text):
    parameters, sent = {}, {}
    for part in re.split(r"^#### ", section(text, "## Request"), flags=re.MULTILINE)[1:]:
        heading, _, part = part.partition("\n\n")
        head, _, rest = part.partition("\n\n")
        # A part of an object in JSON text is named as one of an object is.
        wire = re.sub(r"\\(.)", r"\1", heading).replace("[]", ".N").replace("{}", "")
        doc = rest.partition("\n")[0]
        example = EXAMPLE.search(doc)
        example = (example[1] or example[2]) if example else None
        named = list(resources(doc.partition("Example:")[0], service))
        parameters[wire] = Parameter(code(head), "**required**" in head, example, named)
        for line in SENT.findall(rest):
            sent |= dict((one or other).partition("=")[::2] for one, other in CODE.findall(line))
        sample = re.search(r"^```json\n(.*?)^```$", rest, re.DOTALL | re.MULTILINE)
        if sample:
            sent[wire] = json.dumps(json.loads(sample[1]), ensure_ascii=False, separators=(",", ":"))
    response = {}
    for line in section(text, "## Response").splitlines():
        entry = re.match(r"- (.+?) \((.*?)\): (.*)", line)
        if entry:
            response[code(entry[1])] = Field(code(entry[2]), ALIAS.findall(entry[3]))
    line = next((line for line in text.splitlines() if re.match(r"(Read|Write)( ·|$)", line)), "")
    about = [
        (part.partition("[")[0].strip(), resource) for part in line.split(" · ") for resource in resources(part, service)
    ]
    examples = [request(command) for command in CURL.findall(text)]
    return Action(service, name, parameters, sent, response, examples, about)


def request(command):
    """The parameters of a call with curl, without those of every call."""
    words = shlex.split(command.replace("\\\n", " "))
    pairs = [word.partition("=")[::2] for flag, word in zip(words, words[1:]) if flag in ("-d", "--data-urlencode")]
    return {name: value for name, value in pairs if name not in ("Action", "Version", "Format")}


@dataclasses.dataclass
class Resource:
    key: list
    prefix: str
    created_by: list
    # The actions that change its state or its fields.
    changed_by: list
    # What is created with it, and the field that has its id.
    also: dict


@functools.cache
def all_resources():
    """All resources, by service and name."""
    found = {}
    for page in sorted(DOCS.glob("*/resources.md")):
        service = page.parts[-2]
        for section in re.split(r"^## ", page.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            name, _, text = section.partition("\n")
            known = facts(text)
            key, _, prefix = known["Id"].partition(", starts with ")
            changed = known.get("State changed by", "") + ", " + known.get("Fields changed by", "")
            also = re.findall(r"\[`(\w+)`\]\(\S+\) in `(\w+)`", known.get("Also creates", ""))
            found[service, name] = Resource(
                [one or other for one, other in CODE.findall(key)],
                code(prefix) or "",
                ACTION.findall(known.get("Created by", "")),
                list(dict.fromkeys(ACTION.findall(changed))),
                {(service, other): field for other, field in also},
            )
    return found
