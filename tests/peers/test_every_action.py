"""Every action that the official SDKs have a typed method for, with its documented requests and with every field."""

import collections
import json
import re
import unittest

from alibabacloud_cbn20170912.client import Client as CenClient
from alibabacloud_ens20171110.client import Client as EnsClient
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_vpc20160428 import models as vpc_models
from alibabacloud_vpc20160428.client import Client as VpcClient

from official import SENT_AS_BOOLEANS, OfficialSdk, misfits
from reference import actions, general
from typed import Typed, agrees, differences, fields_below, leaves, nested, scalar, sent_otherwise
from world import World

MANUAL_EXAMPLE = "Only the JSON example of the manual has it."
TODAY_EMPTY = "The manual describes it; in the document of 2024 nothing is in it."
SHARED = "Other actions that show objects of this type have it."

# What a response may have and the model of the SDK lacks, with all that is below; the specs say more of each under
# `discrepancies`.
NOT_READ = {
    ("cen", "DescribeCenAttachedChildInstanceAttribute"): {
        "ChildInstanceRouteTables": "An object without fields, in the document of 2024 alone.",
    },
    ("ens", "DescribeInstances"): {
        f"Instances.Instance[].SystemDisk.{name}": "A field of data disks, whose type a system disk shares."
        for name in ("DiskSize", "Encrypted", "EncryptKeyId")
    },
    ("ens", "DescribeUserBandWidthData"): {
        name: MANUAL_EXAMPLE for name in ("code", "requestId", "successResponse")
    },
    ("vpc", "ApplyPhysicalConnectionLOA"): {
        name: MANUAL_EXAMPLE for name in ("code", "httpStatusCode", "message", "success")
    },
    ("vpc", "CompletePhysicalConnectionLOA"): {name: MANUAL_EXAMPLE for name in ("code", "message", "success")},
    ("vpc", "CreateNatGateway"): {"BandwidthPackageIds": "Responses of 2019 have it; the packages are no longer sold."},
    ("vpc", "CreatePhysicalConnectionOccupancyOrder"): {
        name: MANUAL_EXAMPLE for name in ("code", "httpStatusCode", "message", "success")
    },
    ("vpc", "CreatePhysicalConnectionSetupOrder"): {
        name: MANUAL_EXAMPLE for name in ("code", "data", "httpStatusCode", "message", "success")
    },
    ("vpc", "DescribeEipAddresses"): {"EipAddresses.EipAddress[].AvailableRegions": TODAY_EMPTY},
    ("vpc", "DescribeGlobalAccelerationInstances"): {
        "GlobalAccelerationInstances.GlobalAccelerationInstance[].HasReservationData": MANUAL_EXAMPLE,
        "GlobalAccelerationInstances.GlobalAccelerationInstance[].OperationLocks": TODAY_EMPTY,
    },
    ("vpc", "DescribeNatGateways"): {
        "NatGateways.NatGateway[].BandwidthPackageIds": "The manual has it; the packages are no longer sold.",
    },
    ("vpc", "DescribePhysicalConnectionLOA"): {
        name: MANUAL_EXAMPLE
        for name in ("code", "message", "success", "PhysicalConnectionLOAType.PMInfo.PMInfo[].nextPMIndex")
    },
    ("vpc", "DescribeRouteTableList"): {name: MANUAL_EXAMPLE for name in ("Code", "Success", "message")},
    ("vpc", "DescribeVSwitchAttributes"): {"CloudResources": TODAY_EMPTY},
    ("vpc", "DescribeVpnConnections"): {"VpnConnections.VpnConnection[].VpnBgpConfig.EnableBgp": SHARED},
    ("vpc", "ModifyFlowLogAttribute"): {"FlowLogId": MANUAL_EXAMPLE},
    ("vpc", "ModifyVRouterAttribute"): {name: MANUAL_EXAMPLE for name in ("RouteTableId", "VRouterId", "VpcId")},
    ("vpc", "ModifyVpnConnectionAttribute"): {
        name: SHARED for name in ("VcoHealthCheck.Policy", "VcoHealthCheck.Status", "VpnBgpConfig.AuthKey")
    },
}

# Actions that no sequence of typed calls makes succeed.
NOT_ACCEPTED = {
    ("vpc", "ConnectRouterInterface"): "Both ends must name each other, which no documented request makes them do.",
    ("vpc", "ModifyNatGatewaySpec"): "It is about gateways with a size, which are no longer sold.",
    ("vpc", "UnassociateGlobalAccelerationInstance"): "The SDK no longer has the action that associates.",
}

COLUMNS = ("typed methods", "fields sent", "responses compared", "places read", "fields of responses", "exceptions")
UNKNOWN_NAME = re.compile(r"has no parameter|no parameter can have")


class EveryAction(OfficialSdk):
    # The clock runs ahead of the one that requests are signed with.
    server = ("off", "--strict")

    def setUp(self):
        super().setUp()
        kinds = {"cen": CenClient, "ens": EnsClient, "vpc": VpcClient}
        self.sdks = {service: Typed(self.client(kind)) for service, kind in kinds.items()}
        self.world = World(self.mock, self.sdks)

    def test_every_action(self):
        table = {service: collections.Counter() for service in self.sdks}
        for key, action in actions().items():
            service, name = key
            if name in self.sdks[service].methods:
                with self.subTest(service=service, action=name):
                    trial = Trial(self.world, self.sdks[service], action)
                    trial.run()
                    table[service] += trial.counted
                    self.assertEqual(list(dict.fromkeys(trial.wrong)), [])
                    self.assertEqual(trial.accepted, key not in NOT_ACCEPTED, f"refused: {trial.refusal}")
        tried = {key for key in actions() if key[1] in self.sdks[key[0]].methods}
        self.assertEqual((NOT_READ.keys() | NOT_ACCEPTED.keys()) - tried, set(), "exceptions for what is not tried")
        print("\nservice  " + "  ".join(COLUMNS))
        for service, counted in table.items():
            print(f"{service:7}  " + "  ".join(f"{counted[column]:{len(column)}}" for column in COLUMNS))
            self.assertGreater(counted["typed methods"], 0)

    def test_an_unknown_name_is_refused(self):
        client = self.client(VpcClient)
        error = self.refused("InvalidParameter.Nothing", self.by_name, client, "2016-04-28", "DescribeVpcs", Nothing=1)
        self.assertRegex(str(error), UNKNOWN_NAME)


class Comparison(unittest.TestCase):
    def test_what_is_not_read_is_found(self):
        raw = {"Vpcs": {"Vpc": [{"VpcId": "vpc-1", "Color": "red", "Tags": {"Tag": []}}]}, "TotalCount": "1"}
        body = vpc_models.DescribeVpcsResponseBody().from_map(raw)
        self.assertEqual(differences(raw, body.to_map()), ["Vpcs.Vpc[].Color: not read"])
        self.assertEqual(misfits(body), [".total_count: '1' is no int"])
        self.assertEqual(leaves(raw), {"Vpcs.Vpc[].VpcId", "Vpcs.Vpc[].Color", "Vpcs.Vpc[].Tags.Tag[]", "TotalCount"})

    def test_what_is_sent_otherwise_is_found(self):
        self.assertEqual(sent_otherwise({"A": "1", "B.1": "x"}, {"A": "1", "B": '["x"]'}), ["B", "B.1"])
        self.assertEqual(sent_otherwise({"A": "True", "B": '{"x": 1}'}, {"A": "true", "B": '{"x":1}'}), [])


class Trial:
    """An action, called in every documented way and with every field of the SDK; `wrong` is what must not be."""

    def __init__(self, world, typed, action):
        self.world, self.typed, self.action = world, typed, action
        self.request, self.response = typed.request_model(action.name), typed.response_model(action.name)
        self.allowed = NOT_READ.get((action.service, action.name), {})
        self.wrong, self.places, self.accepted, self.refusal = [], set(), False, None
        self.counted = collections.Counter({"typed methods": 1})

    def run(self):
        for pairs in self.action.examples:
            self.world.forget()
            self.world.prepare_for(self.action)
            self.world.until(self.action, lambda: self.call(pairs, documented=True))
            self.call(self.action.least(pairs))
        self.world.forget()
        every = {name: self.plausible(kind, name) for name, kind in fields_below(self.request, ".1")}
        self.call(every)
        self.compare_fields()
        self.counted["fields sent"] += len(every)
        self.counted["places read"] += len(self.places)
        self.counted["exceptions"] += len(self.allowed) + ((self.action.service, self.action.name) in NOT_ACCEPTED)

    def call(self, pairs, documented=False):
        """Whether a request is accepted; it names what is there. A documented one travels as it is documented."""
        pairs = self.world.prepare(self.action, pairs)
        value, unknown = nested(self.request, pairs)
        self.wrong += [f"the SDK has no field for {name}" for name in unknown]
        try:
            body = self.typed.call(self.action.name, value)
        except AlibabaCloudException as error:
            self.refusal = error
            if UNKNOWN_NAME.search(str(error)) or (error.status_code or 500) >= 500:
                self.wrong.append(str(error))
            return False
        finally:
            if documented:
                other = sent_otherwise(pairs, self.typed.sent)
                self.wrong += [f"{name}: {pairs.get(name)} is sent as {self.typed.sent.get(name)}" for name in other]
            self.wrong += [f"{name} is not in the reference" for name in self.unknown_in_json()]
        raw = self.typed.raw
        self.accepted = True
        self.counted["responses compared"] += 1
        self.places |= leaves(raw)
        unread = differences(raw, body.to_map())
        self.wrong += [each for each in unread if each.removesuffix(": not read") not in self.allowed]
        self.wrong += misfits(body)
        return True

    def unknown_in_json(self):
        """Names in the JSON texts of the last request that the reference lacks; the server does not look there."""

        def walk(value, place):
            if isinstance(value, list):
                return [each for item in value for each in walk(item, f"{place}.N")]
            if not isinstance(value, dict):
                return []
            below = [each for name, item in value.items() for each in walk(item, f"{place}.{name}")]
            return [f"{place}.{name}" for name in value if f"{place}.{name}" not in self.action.parameters] + below

        texts = {name: text for name, text in self.typed.sent.items() if text[:1] in ("{", "[")}
        described = {name.partition(".")[0] for name in self.action.parameters if "." in name}
        return [each for name, text in texts.items() if name in described for each in walk(json.loads(text), name)]

    def plausible(self, kind, name):
        """The documented example of a field of a request as it travels, else a value of its type."""
        known = self.action.parameters
        known = known.get(general(name)) or known.get(general(name).removesuffix(".N"))
        for text in (self.action.sent.get(name), known.example if known else None):
            try:
                if text is not None:
                    scalar(kind, text)
                    return text
            except (KeyError, ValueError):
                pass  # An example of a list is no example of an element.
        return "true" if kind is bool else "1"

    def compare_fields(self):
        """The documented fields of the response with those of the model, in both directions."""
        model, documented = dict(fields_below(self.response, "[]", inner=True)), self.action.response
        excepted = set()
        for place, field in documented.items():
            around = [name for name in self.allowed if re.match(re.escape(name) + r"(\[\])?(\.|$)", place)]
            if place in model and not around:
                as_boolean = field.kind == "boolean" and place.rpartition(".")[2] in SENT_AS_BOOLEANS.values()
                if not as_boolean and not agrees(field.kind, model[place]):
                    self.wrong.append(f"{place} is {field.kind} in the reference, {model[place]} in the SDK")
            elif place not in model and not around:
                self.wrong.append(f"{place} is not in the SDK")
            elif place not in model:
                excepted |= set(around)
        self.wrong += [f"{name} needs no exception" for name in self.allowed.keys() - excepted]
        also = {place[: -len(last)] + name for place, last, name in aliases(documented)}
        known = documented.keys() | also
        unknown = [place for place in model if place not in known and not wraps(place, known)]
        self.wrong += [f"{place} is not in the reference" for place in unknown]
        self.counted["fields of responses"] += len(documented)


def aliases(documented):
    """The other names of fields, each with the place of the field and the last name of that."""
    return [(place, place.rpartition(".")[2], name) for place, field in documented.items() for name in field.aliases]


def wraps(place, known):
    """Whether a place is only around others, as the key that encloses the elements of a list."""
    return any(name.startswith((f"{place}.", f"{place}[]")) for name in known)


if __name__ == "__main__":
    unittest.main()
