"""Every specified action through an SDK of another language or age, in a world that the official Python SDKs make."""

from alibabacloud_cbn20170912.client import Client as CenClient
from alibabacloud_ens20171110.client import Client as EnsClient
from alibabacloud_tea_openapi.utils_models import Config
from alibabacloud_vpc20160428.client import Client as VpcClient

from mock_server import KEY, SECRET, Mock
from programs import environments
from programs.child import Child
from programs.environments import HERE
from programs.runs import OLD
from reference import actions
from typed import Typed
from world import World

REGION = "cn-hangzhou"
CLIENTS = {"cen": CenClient, "ens": EnsClient, "vpc": VpcClient}


def old_sdk():
    return every_action([environments.python(OLD) / "python", HERE / "inside" / "old_sdk.py"])


def node_typed():
    return every_action(["node", HERE / "inside" / "node_sdk.js", environments.node(), "typed"])


def node_core():
    return every_action(["node", HERE / "inside" / "node_sdk.js", environments.node(), "core"])


def every_action(command):
    """Whether the service accepts any documented request of each action that the SDK has, by service and name."""
    with Mock("strict", "--strict") as mock, Child([*command, mock.address, KEY, SECRET, REGION]) as child:
        config = {"access_key_id": KEY, "access_key_secret": SECRET, "region_id": REGION, "protocol": "http"}
        clients = {name: Typed(kind(Config(**config, endpoint=mock.address))) for name, kind in CLIENTS.items()}
        world = WorldOfTwo(mock, clients, child)
        tried = {f"{service} {name}": world.attempt(action) for (service, name), action in actions().items()}
    return {name: error for name, error in tried.items() if error != ABSENT}


# What an attempt ends with where the SDK lacks the action.
ABSENT = "absent"


class WorldOfTwo(World):
    """A world that takes the other SDK where the official one lacks an action."""

    def __init__(self, mock, clients, child):
        super().__init__(mock, clients)
        self._child = child

    def carry_out(self, action, pairs):
        if action.name in self._services[action.service].methods:
            return super().carry_out(action, pairs)
        body = self._child.call(action.service, action.name, pairs).get("body")
        if body is not None:
            self._mock.advance(600)
        return body

    def attempt(self, action):
        """What went wrong with the last documented request of an action; nothing where one was accepted."""
        for pairs in action.requests():
            answer = {}

            def accepted():
                answer.clear()
                answer.update(self._child.call(action.service, action.name, self.prepare(action, pairs)))
                return "body" in answer

            self.forget()
            self.prepare_for(action)
            if accepted():
                return None
            if "absent" in answer:
                return ABSENT
            if self.until(action, accepted):
                return None
        return answer["error"]
