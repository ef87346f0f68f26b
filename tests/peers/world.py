"""What requests name: made with the SDKs as the documentation says, before the request is sent."""

import ipaddress
import itertools
import json
import re

from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from official import REGION
from reference import actions, all_resources, general
from typed import nested

# What some actions follow upon.
FIRST = {
    ("vpc", "DissociateRouteTableFromGateway"): ["AssociateRouteTableWithGateway"],
    ("vpc", "ModifyIpv6InternetBandwidth"): ["CreateIpv6Gateway", "AllocateIpv6InternetBandwidth"],
    ("vpc", "UnassociatePhysicalConnectionFromVirtualBorderRouter"): ["AssociatePhysicalConnectionToVirtualBorderRouter"],
}

# The networks that subnets lie in, by the parameter that names them, and the block of one that says none.
NETWORKS = {"VpcId": ("vpc", "Vpc"), "NetworkId": ("ens", "Network")}
DEFAULT = "172.16.0.0/12"

# An action about more resources than these, such as TagResources, says by an id alone which object it is about.
MANY = 3


class World:
    """The objects of one mock server that is emptied for each action."""

    def __init__(self, mock, services):
        self._mock = mock
        self._services = services
        self._tokens = 0
        self.forget()

    def forget(self):
        self._mock.reset()
        self._ids, self._said, self._making, self._searching = {}, {}, set(), False
        self._blocks = 0

    def prepare(self, action, pairs):
        """A documented request that names what is there, which is made where it is not."""
        taken = {}
        documented, pairs = pairs, {name: self._with_ids(action, name, text, taken) for name, text in pairs.items()}
        for verb, resource in action.about:
            key, prefix = all_resources()[resource].key, all_resources()[resource].prefix
            if verb == "creates" or (len(key) == 1 and key[0] in pairs):
                continue
            made, sort = self.make(resource), prefix.partition("-")[0] + "-"
            if named := [name for name, text in pairs.items() if prefix and text.startswith(sort)]:
                pairs |= {name: made for name in named if made and pairs[name] not in taken.values()}
                continue
            if len(action.about) > MANY:
                continue
            # It is found by what it was created with, such as the destination of a route.
            said = self._said.get(resource, {})
            same = key if verb.startswith("changes") and len(key) > 1 else said
            # A type tells no object from another, and each action has types of its own.
            kept = {name for name in pairs if pairs[name] == documented[name] and not name.endswith("Type")}
            pairs |= {name: said[name] for name in kept if name in same and name in said}
        return pairs | self._free_block(pairs)

    def _free_block(self, pairs):
        """A block inside that of the network that is named, and apart from those before: examples are of many networks."""
        named = [(network, pairs.get(name)) for name, network in NETWORKS.items() if "CidrBlock" in pairs]
        outer = [self._said[network].get("CidrBlock", DEFAULT) for network, id in named if id and id == self._ids.get(network)]
        if not outer:
            return {}
        outer = ipaddress.ip_network(outer[0], strict=False)
        self._blocks += 1
        blocks = outer.subnets(new_prefix=max(24, outer.prefixlen + 4))
        return {"CidrBlock": str(next(itertools.islice(blocks, self._blocks % 16, None)))}

    def _with_ids(self, action, name, text, taken):
        """The text of a parameter with the ids of what is there."""
        try:
            parsed = json.loads(text)
        except ValueError:
            parsed = None
        if isinstance(parsed, (dict, list)):
            return json.dumps(self._in_json(action, general(name), parsed, taken), ensure_ascii=False)
        parameter = action.parameters.get(general(name))
        if parameter is None or not parameter.resources:
            return text
        return ",".join(self._id(parameter.resources, part, taken) for part in text.split(","))

    def _in_json(self, action, name, value, taken):
        if isinstance(value, list):
            return [self._in_json(action, f"{name}.N", each, taken) for each in value]
        if isinstance(value, dict):
            return {key: self._in_json(action, f"{name}.{key}", each, taken) for key, each in value.items()}
        parameter = action.parameters.get(name) or action.parameters.get(name.removesuffix(".N"))
        named = parameter.resources if parameter else []
        return self._id(named, value, taken) if named and isinstance(value, str) else value

    def _id(self, named, example, taken):
        """The id of an object in place of one that an example has; two of an example are two objects."""
        if named == [("vpc", "Region")]:  # What is there is in one region, and the examples are in several.
            return REGION
        if example in taken:
            return taken[example]
        sort = example.partition("-")[0]
        named = [one for one in named if all_resources()[one].prefix.partition("-")[0] == sort] or named
        for resource in named:
            used = [made for made in taken.values() if made == self._ids.get(resource)]
            if made := self.make(resource, another=bool(used)):
                taken[example] = made
                return made
        return example

    def make(self, resource, another=False):
        """The id of an object of a resource, or nothing where no documented request makes one."""
        if resource in self._making or (resource in self._ids and not another):
            return self._ids.get(resource)
        self._making.add(resource)
        try:
            return self._created(resource) or self._created_with(resource)
        finally:
            self._making.discard(resource)

    def _created(self, resource):
        service, _ = resource
        creators = [actions()[service, name] for name in all_resources()[resource].created_by]
        ways = [(action, pairs) for action in creators for pairs in action.examples]
        if any(self._create(resource, action, pairs) for action, pairs in ways):
            return self._ids[resource]
        for action, pairs in ways:
            if self._change_until(action, lambda: self._create(resource, action, pairs)):
                return self._ids[resource]
        return None

    def _create(self, resource, action, pairs):
        """The id of what a request creates, or nothing where it is refused."""
        pairs = self.prepare(action, pairs)
        if "ClientToken" in pairs:  # Else the same request would be answered with the same object.
            self._tokens += 1
            pairs["ClientToken"] = f"token-{self._tokens}"
        if (body := self.carry_out(action, pairs)) is None:
            return None
        known, found = all_resources()[resource], flat(body)
        alike = [text for text in found.values() if known.prefix and str(text).startswith(known.prefix)]
        id = found.get(known.key[0]) or next(iter(alike), None) or pairs.get(known.key[0])
        self._ids[resource] = id
        self._said[resource] = pairs | {name: str(value) for name, value in found.items()}
        for other, field in known.also.items():
            if field in found:
                self._ids[other] = found[field]
        return id

    def _created_with(self, resource):
        """An object that comes with another one."""
        for parent, known in all_resources().items():
            if resource in known.also:
                self.make(parent)
                if resource in self._ids:
                    return self._ids[resource]
        return None

    def carry_out(self, action, pairs):
        """The body of the response to a request, or nothing where it is refused."""
        typed = self._services[action.service]
        if action.name not in typed.methods:
            return None
        try:
            typed.call(action.name, nested(typed.request_model(action.name), pairs)[0])
        except (AlibabaCloudException, ValueError, KeyError):
            return None
        self._mock.advance(600)
        return typed.raw

    def prepare_for(self, action):
        """Carries out what the action follows upon, where that is more than to make or change what it names."""
        for name in FIRST.get((action.service, action.name), ()):
            first = actions()[action.service, name]
            created = next((resource for verb, resource in first.about if verb == "creates"), None)
            pairs = first.examples[0]

            def attempt():
                if created:
                    return self._create(created, first, pairs)
                return self.carry_out(first, self.prepare(first, pairs))

            self.until(first, attempt)

    def until(self, action, attempt):
        """Attempts an action as the world is, then after each change of what it is about; whether it succeeded."""
        return attempt() or self._change_until(action, attempt)

    def _change_until(self, action, attempt):
        if self._searching:
            return False
        self._searching = True
        try:
            return any(attempt() for _ in self._changes(action))
        finally:
            self._searching = False

    def _changes(self, action):
        """Makes what an action is about in every documented way, and puts it into other states, one after another."""
        named = [resource for parameter in action.parameters.values() for resource in parameter.resources]
        about = [resource for verb, resource in action.about if verb != "creates"]
        # First one change after another, then each change of an object of its own.
        for new in (False, True):
            for resource in dict.fromkeys(about + [one for one in named if one in self._ids]):
                known = all_resources()[resource]
                for create in (actions()[resource[0], name] for name in known.created_by):
                    for pairs in create.requests():
                        if self._create(resource, create, pairs):
                            yield
                for change in (actions()[resource[0], name] for name in known.changed_by):
                    if change is action:
                        continue
                    if new:
                        self.make(resource, another=True)
                    if self.carry_out(change, self.prepare(change, change.examples[0])) is not None:
                        yield


def flat(body):
    """The texts and numbers of a response by name, of lists the first."""
    found = {}
    for name, value in body.items():
        while isinstance(value, (dict, list)) and value:
            value = value[0] if isinstance(value, list) else next(iter(value.values()))
        found.setdefault(re.sub(r"Ids$|IdSets$", "Id", name), value)
        found.setdefault(name, value)
    return found
