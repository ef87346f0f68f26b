"""What the tests with the official SDKs have in common: a server, signed clients, calls by their fields."""

import os
import sys
import typing
import unittest

from alibabacloud_ens20171110.client import Client as EnsClient
from alibabacloud_ens20171110 import models as ens_models
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_tea_openapi.utils import Utils
from alibabacloud_tea_openapi.utils_models import Config, OpenApiRequest, Params
from alibabacloud_vpc20160428.client import Client as VpcClient
from darabonba.model import DaraModel
from darabonba.runtime import RuntimeOptions

from mock_server import KEY, SECRET, Mock

REGION = "cn-hangzhou"
NODE = "cn-beijing-cmcc"


# Booleans that the models of the SDKs have as text. The service sends them as booleans, and the SDKs keep those.
SENT_AS_BOOLEANS = {"has_reservation_data": "HasReservationData"}


def misfits(model, place=""):
    """Where a response of the SDK has a value of another type than its model says; the SDK itself never looks."""
    found = []
    for name, kind in typing.get_type_hints(type(model).__init__).items():
        value = getattr(model, name)
        if value is not None and not (name in SENT_AS_BOOLEANS and type(value) is bool):
            found += misfits_of(value, kind, f"{place}.{name}")
    return found


def misfits_of(value, kind, place):
    outer, inner = typing.get_origin(kind) or kind, typing.get_args(kind)[-1:]
    if outer in (list, dict):
        if not isinstance(value, outer):
            return [f"{place}: {value!r} is no {outer.__name__}"]
        values = value.values() if outer is dict else value
        return [each for item in values for kind in inner for each in misfits_of(item, kind, f"{place}[]")]
    if kind is typing.Any:
        return []
    if issubclass(kind, DaraModel):
        return misfits(value, place) if isinstance(value, kind) else [f"{place}: {value!r} is no {kind.__name__}"]
    good = type(value) in (int, float) if kind is float else type(value) is kind
    return [] if good else [f"{place}: {value!r} is no {kind.__name__}"]


class OfficialSdk(unittest.TestCase):
    """What every test has: one server, emptied before each test, and the way the SDK signs."""

    settings: dict = {}
    # How the server is started.
    server: tuple = ("strict",)
    # How the string to sign starts that the server shows for a wrong signature.
    signed = "ACS3-HMAC-SHA256"

    @classmethod
    def setUpClass(cls):
        for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
            del os.environ[name]
        cls.mock = Mock(*cls.server)
        cls.mock.__enter__()
        cls.addClassCleanup(cls.mock.__exit__)

    def setUp(self):
        self.mock.reset()

    def client(self, kind, secret=SECRET):
        config = Config(
            access_key_id=KEY,
            access_key_secret=secret,
            region_id=REGION,
            endpoint=self.mock.address,
            protocol="http",
            **self.settings,
        )
        return kind(config)

    def call(self, method, **fields):
        """The response to a method of a client; its request is made of the fields."""
        request = method.__annotations__["request"].rpartition(".")[2]
        models = sys.modules[method.__module__.rpartition(".")[0] + ".models"]
        body = method(getattr(models, request)(**fields)).body
        self.assertEqual(misfits(body), [], f"a response of {method.__name__} is not of the types of the SDK")
        return body

    def by_name(self, client, version, action, **parameters):
        """An action by its name, which the SDK has no method for any more."""
        params = Params(
            action=action,
            version=version,
            protocol="HTTP",
            pathname="/",
            method="POST",
            auth_type="AK",
            style="RPC",
            req_body_type="formData",
            body_type="json",
        )
        return client.call_api(params, OpenApiRequest(query=Utils.query(parameters)), RuntimeOptions())["body"]

    def refused(self, code, call, *arguments, **fields):
        """The error of a call that must be refused with this code."""
        with self.assertRaises(AlibabaCloudException) as caught:
            call(*arguments, **fields)
        self.assertEqual(caught.exception.code, code)
        return caught.exception


class EnsSdk(OfficialSdk):
    """The client of ENS, and the instances that most of its resources are about."""

    def setUp(self):
        super().setUp()
        self.ens = self.client(EnsClient)

    def create_instances(self, quantity, node=NODE, **fields):
        body = self.call(
            self.ens.create_instance,
            instance_type="ens.sn1.stiny",
            ens_region_id=node,
            period="1",
            quantity=str(quantity),
            image_id="centos",
            system_disk=ens_models.CreateInstanceRequestSystemDisk(size="20"),
            data_disk=[ens_models.CreateInstanceRequestDataDisk(size="50")],
            internet_charge_type="95BandwidthByMonth",
            **fields,
        )
        self.assertEqual(body.code, 0)
        return body.instance_ids.instance_id

    def create_instance(self, **fields):
        [instance_id] = self.create_instances(1, **fields)
        return instance_id

    def instances(self, **filters):
        """The instances that are listed, by their ids."""
        body = self.call(self.ens.describe_instances, **filters)
        return {instance.instance_id: instance for instance in body.instances.instance or []}

    def create_network(self, **fields):
        fields = {"ens_region_id": NODE, "cidr_block": "10.0.0.0/8"} | fields
        return self.call(self.ens.create_network, **fields).network_id

    def create_vswitch(self, network_id, **fields):
        fields = {"ens_region_id": NODE, "cidr_block": "10.0.0.0/24"} | fields
        return self.call(self.ens.create_vswitch, network_id=network_id, **fields).v_switch_id


class VpcSdk(OfficialSdk):
    """The client of VPC, and the networks that most of its resources are in."""

    def setUp(self):
        super().setUp()
        self.vpc = self.client(VpcClient)

    def ask(self, method, **fields):
        """The response to a method of the client, in the region of the tests."""
        return self.call(method, **({"region_id": REGION} | fields))

    def create_vpc(self, **fields):
        """A VPC that is ready."""
        made = self.ask(self.vpc.create_vpc, cidr_block="172.16.0.0/12", **fields)
        self.mock.advance(5)
        return made

    def create_vswitch(self, vpc_id, **fields):
        """A VSwitch that is ready."""
        fields = {"zone_id": f"{REGION}-b", "cidr_block": "172.16.0.0/24"} | fields
        vswitch_id = self.ask(self.vpc.create_vswitch, vpc_id=vpc_id, **fields).v_switch_id
        self.mock.advance(5)
        return vswitch_id
