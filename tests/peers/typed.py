"""The typed methods of an SDK, and its models as they are on the wire."""

import functools
import json
import re
import sys
import typing

from darabonba.model import DaraModel


class Empty(DaraModel):
    """A request without fields."""

    def __init__(self):
        pass


class Keys(dict):
    """A mapping that has nothing, says that it has something, and remembers what was looked for."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def __len__(self):
        return 1

    def get(self, key, default=None):
        if key not in self.asked:
            self.asked.append(key)
        return default


@functools.cache
def fields(model):
    """The names on the wire of the fields of a model, each with its type."""
    keys = Keys()
    model().from_map(keys)
    kinds = typing.get_type_hints(model.__init__)
    if [re.sub(r"\W|_", "", key).lower() for key in keys.asked] != [name.replace("_", "").lower() for name in kinds]:
        raise AssertionError(f"{model.__name__} reads {keys.asked} into {list(kinds)}")
    return dict(zip(keys.asked, kinds.values()))


def built(model, value):
    """A model with the values of some of its fields, by their names on the wire."""
    attributes = dict(zip(fields(model), typing.get_type_hints(model.__init__)))
    return model(**{attributes[wire]: built_of(fields(model)[wire], each) for wire, each in value.items()})


def built_of(kind, value):
    if is_model(kind):
        return built(kind, value)
    if is_model(of := element(kind)):
        return [built(of, each) for each in value]
    return value


def element(kind):
    """The type of the elements of a list, or nothing."""
    return typing.get_args(kind)[0] if typing.get_origin(kind) is list else None


def is_model(kind):
    return isinstance(kind, type) and issubclass(kind, DaraModel)


class Typed:
    """A client of an SDK whose methods are called by the names of their actions."""

    def __init__(self, client):
        self._send = client.call_api
        client.call_api = self._call_api
        self._probing = None
        self.methods = {}
        for name in dir(type(client)):
            method = getattr(client, name)
            if hasattr(client, f"{name}_with_options") or hasattr(client, f"{name}with_options"):
                self._probing = []
                try:
                    method(*[model() for model in self._models(method)])
                except Exception:  # It cannot read the empty response; which action it calls is known by now.
                    if not self._probing:
                        raise
                self.methods[self._probing[0]] = method
        self._probing = None

    def _models(self, method):
        """The type of the request of a method; a few have none."""
        models = sys.modules[method.__module__.rpartition(".")[0] + ".models"]
        kind = method.__annotations__.get("request")
        return [getattr(models, kind.rpartition(".")[2])] if kind else []

    def request_model(self, action):
        """The type of the request of an action; an empty one where its method takes none."""
        return next(iter(self._models(self.methods[action])), Empty)

    def response_model(self, action):
        """The type of the body of a response."""
        method = self.methods[action]
        models = sys.modules[method.__module__.rpartition(".")[0] + ".models"]
        return getattr(models, method.__annotations__["return"].rpartition(".")[2] + "Body")

    def _call_api(self, params, request, runtime):
        if self._probing is not None:
            self._probing.append(params.action)
            return {}
        self.sent = {**(request.query or {}), **(request.body or {})}
        self.raw = None
        answer = self._send(params, request, runtime)
        self.raw = answer["body"]
        return answer

    def call(self, action, value):
        """Sends a request, of values by their names on the wire. What went out is in `sent`, what came in `raw`."""
        method = self.methods[action]
        self.sent, self.raw = {}, None
        return method(*[built(model, value) for model in self._models(method)]).body


def nested(model, pairs):
    """Parameters as they travel, `{"Tag.1.Key": "k"}`, as values of the fields of a model; and the names it lacks."""
    value, unknown = {}, []
    for name, text in pairs.items():
        if not put(model, value, name, text):
            unknown.append(name)
    return value, unknown


def put(model, value, name, text):
    """Puts a parameter into the values of a model; whether it has a field for it."""
    known = fields(model)
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        wire, rest = ".".join(parts[:end]), parts[end:]
        if wire not in known:
            continue
        kind = known[wire]
        of = element(kind)
        if of and rest and rest[0].isdigit():
            items, index = value.setdefault(wire, []), int(rest[0]) - 1
            if is_model(of):
                items += [{} for _ in range(index + 1 - len(items))]
                return put(of, items[index], ".".join(rest[1:]), text)
            items.append(scalar(of, text))
            return not rest[1:]
        if is_model(kind) and rest:
            return put(kind, value.setdefault(wire, {}), ".".join(rest), text)
        if rest:
            continue
        value[wire] = whole(kind, text)
        return True
    return False


def whole(kind, text):
    """The value of a field that travels as one text."""
    if is_model(kind) or typing.get_origin(kind) is dict:
        return json.loads(text)
    if of := element(kind):
        return json.loads(text) if text.startswith("[") else [scalar(of, part) for part in text.split(",")]
    return scalar(kind, text)


def scalar(kind, text):
    """The value of a text. Raises KeyError or ValueError where it is none of that type."""
    if kind is bool:
        return {"true": True, "false": False}[text.lower()]
    return kind(text) if kind in (int, float) else text


def fields_below(model, element_sign, inner=False, place=""):
    """The fields of a model and of what is in it, each with its place and its type; `inner`: also what has fields."""
    for wire, kind in fields(model).items():
        of = element(kind)
        kind, name = (of, f"{place}{wire}{element_sign}") if of else (kind, place + wire)
        if inner or not is_model(kind):
            yield name, kind
        if is_model(kind):
            yield from fields_below(kind, element_sign, inner, f"{name}.")


def agrees(documented, kind):
    """Whether a type of the reference is that of a model."""
    if documented == "any":
        return True
    if documented == "object":
        return is_model(kind) or typing.get_origin(kind) is dict
    return {"string": str, "integer": int, "long": int, "float": float, "boolean": bool}[documented] is kind


def sent_otherwise(documented, sent):
    """The names of parameters that travel otherwise than documented."""

    def plain(text):
        try:
            return json.dumps(json.loads(text), sort_keys=True)
        except ValueError:
            return text.lower() if text in ("True", "False") else text

    names = documented.keys() | sent.keys()
    return sorted(name for name in names if plain(documented.get(name, "")) != plain(sent.get(name, "")))


def differences(raw, read, place=""):
    """Where the body of a response has something that is not, or is otherwise, in what an SDK read of it."""
    if isinstance(raw, dict) and isinstance(read, dict):
        found = []
        for name, value in raw.items():
            inner = f"{place}.{name}" if place else name
            if name in read:
                found += differences(value, read[name], inner)
            elif value is not None:
                found.append(f"{inner}: not read")
        return found
    if isinstance(raw, list) and isinstance(read, list) and len(raw) == len(read):
        return [each for pair in zip(raw, read) for each in differences(*pair, f"{place}[]")]
    return [] if type(raw) is type(read) and raw == read else [f"{place}: {raw!r} is read as {read!r}"]


def leaves(raw, place=""):
    """The places of a body that have a value."""
    if isinstance(raw, dict):
        return {each for name, value in raw.items() for each in leaves(value, f"{place}.{name}" if place else name)}
    if isinstance(raw, list):
        return {each for value in raw for each in leaves(value, f"{place}[]")} or {f"{place}[]"}
    return {place}
