"""Calls the mock server with clients that somebody else's generator made from the OpenAPI documents.

Arguments: the folder with a package for each service, the address of the mock server, the folder with the documents.
Prints, as JSON, what came: of a few calls the values that the test compares, and of every action whether the answer to
a documented request was understood.
"""

import importlib
import json
import pathlib
import sys

FOLDER, ADDRESS, DOCUMENTS = sys.argv[1:]
FORM = "application/x-www-form-urlencoded"
sys.path.insert(0, FOLDER)


class Service:
    """The client of a service, made from the document of a profile."""

    def __init__(self, service, profile):
        self.package = f"{service}_{profile}"
        document = json.loads((pathlib.Path(DOCUMENTS) / f"{service}.{profile}.json").read_text("utf-8"))
        self.operations = {item["post"]["operationId"]: item["post"] for item in document["paths"].values()}
        self.client = importlib.import_module(f"{self.package}.client").Client(base_url=ADDRESS)
        files = [file for file in (pathlib.Path(FOLDER) / self.package / "api").glob("*/*.py") if file.stem != "__init__"]
        named = [(file.stem, f"{self.package}.api.{file.parent.name}.{file.stem}") for file in files]
        # The generator has its own ways to part words, and these are all that it changes.
        self.modules = {stem.replace("_", ""): importlib.import_module(name) for stem, name in named}

    def detailed(self, action, pairs):
        """The response of an action, as the client reads it; the parameters are named as they travel."""
        module = self.modules[action.lower()]
        types = [value for value in vars(module).values() if isinstance(value, type)]
        [body] = [kind for kind in types if kind.__name__.lower() == f"{action}Body".lower()]
        return module.sync_detailed(client=self.client, body=body.from_dict(pairs))

    def call(self, action, **pairs):
        properties = self.operations[action]["requestBody"]["content"][FORM]["schema"]["properties"]
        fixed = {name: schema["const"] for name, schema in properties.items() if "const" in schema}
        response = self.detailed(action, fixed | {name.replace("__", "."): value for name, value in pairs.items()})
        return int(response.status_code), response.parsed.to_dict()

    def every_action(self):
        """What was not understood, by action."""
        wrong = {}
        for action, operation in self.operations.items():
            example = operation["requestBody"]["content"][FORM]["examples"]["example1"]["value"]
            try:
                response = self.detailed(action, example)
                told = response.parsed.to_dict()
                if not told.get("RequestId") or (response.status_code != 200 and not told.get("Code")):
                    wrong[action] = str(told)
            except Exception as error:
                wrong[action] = f"{type(error).__name__}: {error}"
        return wrong


def vpc(service):
    status, made = service.call("CreateVpc", RegionId="cn-hangzhou", CidrBlock="10.0.0.0/8", VpcName="from a client")
    tagged = {"Tag__1__Key": "a", "Tag__2__Key": "b", "Tag__2__Value": "two"}
    switch = {"VpcId": made["VpcId"], "ZoneId": "cn-hangzhou-b", "CidrBlock": "10.1.0.0/16"}
    _, switched = service.call("CreateVSwitch", RegionId="cn-hangzhou", **switch, **tagged)
    _, listed = service.call("DescribeVpcs", RegionId="cn-hangzhou", VpcId=made["VpcId"])
    _, seen = service.call("ListTagResources", RegionId="cn-hangzhou", ResourceType="VSWITCH", ResourceId__1=switched["VSwitchId"])
    blocked, error = service.call("DeleteVpc", RegionId="cn-hangzhou", VpcId=made["VpcId"])
    return {
        "made": status,
        "name": [one["VpcName"] for one in listed["Vpcs"]["Vpc"]],
        "switches": listed["Vpcs"]["Vpc"][0]["VSwitchIds"]["VSwitchId"] == [switched["VSwitchId"]],
        "tags": sorted((tag["TagKey"], tag["TagValue"]) for tag in seen["TagResources"]["TagResource"]),
        "blocked": [blocked, error["Code"]],
    }


def cen(service):
    _, made = service.call("CreateCen", Name="from a client")
    _, listed = service.call("DescribeCens", Filter__1__Key="CenId", Filter__1__Value__1=made["CenId"])
    return {"names": [one["Name"] for one in listed["Cens"]["Cen"]]}


def ens(service):
    """Numbered parameters, an object as JSON text, and a list as JSON text."""
    region = "cn-beijing-telecom"
    network = service.call("CreateNetwork", EnsRegionId=region, CidrBlock="10.0.0.0/8", NetworkName="from-a-client")[1]["NetworkId"]
    _, listed = service.call("DescribeNetworks", NetworkIds__1=network, NetworkIds__2="n-none")
    kind = {"InstanceType": "ens.sn1.small", "InstanceChargeType": "PostPaid", "ImageId": "m-1", "Password": "testPassword"}
    where = {"EnsRegionId": region, "ScheduleAreaLevel": "Region", "InternetChargeType": "BandwidthByDay", "InternetMaxBandwidthOut": 1}
    _, made = service.call("RunInstances", **kind, **where, SystemDisk=json.dumps({"Size": 50}), Amount=2)
    _, found = service.call("DescribeInstances", InstanceIds=json.dumps(made["InstanceIds"][:1]))
    [instance] = found["Instances"]["Instance"]
    return {
        "networks": [one["NetworkName"] for one in listed["Networks"]["Network"]],
        "instance": instance["InstanceId"] == made["InstanceIds"][0] and len(made["InstanceIds"]),
    }


found = {}
for profile in ("path", "wire"):
    for calls in (vpc, cen, ens):
        service = Service(calls.__name__, profile)
        found[f"{calls.__name__} {profile}"] = {"calls": calls(service), "every": service.every_action(), "actions": len(service.operations)}
print(json.dumps(found))
