"""The official Python SDKs, unchanged, against the mock server with strict signatures."""

import json
import unittest

from alibabacloud_cbn20170912.client import Client as CenClient
from alibabacloud_cbn20170912 import models as cen_models
from alibabacloud_ens20171110 import models as ens_models
from alibabacloud_tea_openapi.exceptions import ClientException
from alibabacloud_vpc20160428.client import Client as VpcClient
from alibabacloud_vpc20160428 import models as vpc_models

from official import REGION, EnsSdk, OfficialSdk, misfits


class Vpc(OfficialSdk):
    def setUp(self):
        super().setUp()
        self.vpc = self.client(VpcClient)

    def create(self, **fields):
        request = vpc_models.CreateVpcRequest(region_id=REGION, **fields)
        return self.vpc.create_vpc(request).body.vpc_id

    def found(self, vpc_id):
        request = vpc_models.DescribeVpcsRequest(region_id=REGION, vpc_id=vpc_id)
        [found] = self.vpc.describe_vpcs(request).body.vpcs.vpc
        return found

    def in_vpc(self, vpc_id, **fields):
        return vpc_models.CreateVSwitchRequest(
            region_id=REGION, zone_id=f"{REGION}-b", cidr_block="172.16.0.0/24", vpc_id=vpc_id, **fields
        )

    def delete(self, vpc_id):
        self.vpc.delete_vpc(vpc_models.DeleteVpcRequest(region_id=REGION, vpc_id=vpc_id))

    def test_life_of_a_vpc_with_a_vswitch(self):
        name = "Net.1"
        description = "Odd characters: *~+/&=%'()!é中"
        vpc_id = self.create(
            vpc_name=name, description=description, cidr_block="172.16.0.0/12", user_cidr="189.16.0.0/16"
        )
        found = self.found(vpc_id)
        self.assertEqual((found.status, found.vpc_name, found.description), ("Pending", name, description))
        self.assertEqual(found.user_cidrs.user_cidr, ["189.16.0.0/16"])
        self.refused("IncorrectVpcStatus", self.vpc.create_vswitch, self.in_vpc(vpc_id))
        self.mock.advance(5)
        self.assertEqual(self.found(vpc_id).status, "Available")

        vswitch_id = self.vpc.create_vswitch(self.in_vpc(vpc_id, v_switch_name="first")).body.v_switch_id
        listing = vpc_models.DescribeVSwitchesRequest(region_id=REGION, vpc_id=vpc_id)
        [vswitch] = self.vpc.describe_vswitches(listing).body.v_switches.v_switch
        self.assertEqual((vswitch.v_switch_id, vswitch.v_switch_name), (vswitch_id, "first"))
        self.assertEqual(self.found(vpc_id).v_switch_ids.v_switch_id, [vswitch_id])
        self.refused("DependencyViolation.VSwitch", self.delete, vpc_id)

        self.mock.advance(5)
        request = vpc_models.DeleteVSwitchRequest(region_id=REGION, v_switch_id=vswitch_id)
        self.vpc.delete_vswitch(request)
        change = vpc_models.ModifyVpcAttributeRequest(region_id=REGION, vpc_id=vpc_id, vpc_name="Net.2")
        self.vpc.modify_vpc_attribute(change)
        self.assertEqual(self.found(vpc_id).vpc_name, "Net.2")
        self.delete(vpc_id)
        listing = vpc_models.DescribeVpcsRequest(region_id=REGION)
        self.assertEqual(self.vpc.describe_vpcs(listing).body.total_count, 0)

    def test_pages(self):
        made = {self.create(vpc_name=f"net-{number}") for number in range(5)}
        seen = set()
        for page, size in [(1, 2), (2, 2), (3, 1)]:
            request = vpc_models.DescribeVpcsRequest(region_id=REGION, page_number=page, page_size=2)
            body = self.vpc.describe_vpcs(request).body
            self.assertEqual((body.page_number, body.page_size, body.total_count), (page, 2, 5))
            self.assertEqual(len(body.vpcs.vpc), size)
            seen |= {vpc.vpc_id for vpc in body.vpcs.vpc}
        self.assertEqual(seen, made)

    def test_a_client_token_makes_a_repeat_harmless(self):
        first = self.create(client_token="token")
        self.assertEqual(self.create(client_token="token"), first)
        other = vpc_models.CreateVpcRequest(region_id=REGION, client_token="token", vpc_name="other")
        self.refused("IdempotentParameterMismatch", self.vpc.create_vpc, other)

    def test_errors_come_through(self):
        error = self.refused("InvalidVpcId.NotFound", self.delete, "vpc-none")
        self.assertIsInstance(error, ClientException)
        self.assertEqual(error.status_code, 404)
        self.assertIn("Specified VPC does not exist.", error.message)
        self.assertTrue(error.request_id)
        bad = vpc_models.CreateVpcRequest(region_id=REGION, vpc_name="http://first")
        self.refused("InvalidVpcName.Malformed", self.vpc.create_vpc, bad)
        self.refused("MissingParameter", self.vpc.delete_vpc, vpc_models.DeleteVpcRequest())

    def test_a_wrong_secret_is_refused_with_the_string_to_sign(self):
        stranger = self.client(VpcClient, secret="wrong")
        request = vpc_models.DescribeVpcsRequest(region_id=REGION)
        error = self.refused("SignatureDoesNotMatch", stranger.describe_vpcs, request)
        self.assertIn(f"string to sign is: {self.signed}", error.message)


class Types(unittest.TestCase):
    def test_a_value_of_another_type_is_found(self):
        group = {"PeerAsn": 65000, "Name": "first"}
        body = vpc_models.DescribeBgpGroupsResponseBody().from_map({"BgpGroups": {"BgpGroup": [group]}, "TotalCount": 1})
        self.assertEqual(misfits(body), [".bgp_groups.bgp_group[].peer_asn: 65000 is no str"])
        body.bgp_groups.bgp_group[0].peer_asn = "65000"
        self.assertEqual(misfits(body), [])
        body.total_count = "1"
        self.assertEqual(misfits(body), [".total_count: '1' is no int"])


class Cen(OfficialSdk):
    def test_create(self):
        cen = self.client(CenClient)
        tags = [cen_models.CreateCenRequestTag(key="team", value="net work")]
        request = cen_models.CreateCenRequest(name="first", description="d d", tag=tags, client_token="t")
        cen_id = cen.create_cen(request).body.cen_id
        self.assertTrue(cen_id.startswith("cen-"), cen_id)
        self.assertEqual(cen.create_cen(request).body.cen_id, cen_id)
        tags = [cen_models.CreateCenRequestTag(key="k", value="v" * 129)]
        self.refused("InvalidTagValue", cen.create_cen, cen_models.CreateCenRequest(tag=tags))


class Ens(EnsSdk):
    def test_regions(self):
        body = self.ens.describe_ens_regions(ens_models.DescribeEnsRegionsRequest()).body
        self.assertEqual(body.code, 0)
        self.assertTrue(all(region.ens_region_id for region in body.ens_regions.ens_regions))

    def test_instances(self):
        first = self.create_instance(password_inherit=True)
        second = self.create_instance(node="cn-dalian-unicom", password="Pass*word:1")
        self.assertEqual(set(self.instances()), {first, second})
        self.assertEqual(set(self.instances(ens_region_ids=json.dumps(["cn-dalian-unicom", "cn-none"]))), {second})
        self.assertEqual(set(self.instances(instance_ids=json.dumps([first]))), {first})
        self.assertEqual(self.instances(instance_id=first)[first].status, "Running")
        request = ens_models.ModifyInstanceAttributeRequest(instance_id=first, instance_name="renamed")
        self.ens.modify_instance_attribute(request)
        self.assertEqual(self.instances(instance_id=first)[first].instance_name, "renamed")
        self.assertEqual(self.instances(instance_name="renamed").keys(), {first})

    def test_rules(self):
        both = {"password": "Password:1", "password_inherit": True}
        self.refused("InvalidPasswordParam.Mismatch", self.create_instance, **both)
        self.refused("MissingParameter", self.ens.create_instance, ens_models.CreateInstanceRequest())

    def test_epn_instance(self):
        request = ens_models.CreateEpnInstanceRequest(
            epninstance_name="my net",
            epninstance_type="EdgeToEdge",
            internet_charge_type="95BandwidthByMonth",
            internet_max_bandwidth_out=100,
            networking_model="SpeedUp",
        )
        self.assertTrue(self.ens.create_epn_instance(request).body.epninstance_id.startswith("epn-"))
        request.internet_max_bandwidth_out = 101
        error = self.refused("InvalidParameter", self.ens.create_epn_instance, request)
        self.assertEqual(error.status_code, 400)

    def test_security_group_rule(self):
        group = self.call(self.ens.create_security_group, security_group_name="ssh").security_group_id
        request = ens_models.AuthorizeSecurityGroupRequest(
            ip_protocol="tcp",
            port_range="22/22",
            security_group_id=group,
            source_cidr_ip="10.0.0.0/8",
            policy="accept",
            priority=1,
        )
        self.assertTrue(self.ens.authorize_security_group(request).body.request_id)


class VpcSignedInTheQuery(Vpc):
    """With the signature of version 1.0."""

    settings = {"signature_algorithm": "v2"}
    signed = "POST&%2F&"


class CenSignedInTheQuery(Cen):
    settings = {"signature_algorithm": "v2"}


class EnsSignedInTheQuery(Ens):
    settings = {"signature_algorithm": "v2"}


class VpcWithTemporaryKey(Vpc):
    """With a security token, as STS gives it out."""

    settings = {"security_token": "token+with/signs=="}


class VpcWithTemporaryKeySignedInTheQuery(Vpc):
    settings = {"security_token": "token+with/signs==", "signature_algorithm": "v2"}
    signed = "POST&%2F&"


if __name__ == "__main__":
    unittest.main()
