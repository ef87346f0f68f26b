"""Life of the CEN resources and of what is attached to them, with the official SDKs as they are."""

import unittest

from alibabacloud_cbn20170912 import models
from alibabacloud_cbn20170912.client import Client as CenClient

from official import REGION, VpcSdk

# The account that owns a CEN instance; the mock server knows one account only.
ACCOUNT = 1688000000000000


class CenSdk(VpcSdk):
    """The client of CEN beside that of VPC, whose networks are attached."""

    def setUp(self):
        super().setUp()
        self.cen = self.client(CenClient)

    def create_cen(self, **fields):
        """A CEN instance that is ready."""
        cen_id = self.call(self.cen.create_cen, **fields).cen_id
        self.mock.advance(5)
        return cen_id

    def cens(self, **filters):
        filters = [models.DescribeCensRequestFilter(key=key, value=value) for key, value in filters.items()]
        found = self.call(self.cen.describe_cens, filter=filters).cens.cen
        return {each.cen_id: each for each in found or []}


class Instances(CenSdk):
    def test_cen(self):
        first = self.call(self.cen.create_cen, name="first", description="d d", protection_level="REDUCED").cen_id
        self.assertEqual(self.cens()[first].status, "Creating")
        self.refused("IncorrectStatus", self.call, self.cen.delete_cen, cen_id=first)
        self.mock.advance(5)
        second = self.create_cen(name="second")
        self.assertEqual(self.cens().keys(), {first, second})
        self.assertEqual(self.cens(CenId=[first]).keys(), {first})
        self.assertEqual(self.cens(Name=["second", "third"]).keys(), {second})
        shown = self.cens()[first]
        self.assertEqual((shown.status, shown.description, shown.protection_level), ("Active", "d d", "REDUCED"))
        self.assertEqual(shown.cen_bandwidth_package_ids.cen_bandwidth_package_id or [], [])

        self.call(self.cen.modify_cen_attribute, cen_id=first, name="renamed")
        self.assertEqual(self.cens(Name=["renamed"])[first].status, "Modifying")
        self.mock.advance(5)
        shown = self.cens()[first]
        self.assertEqual((shown.name, shown.description, shown.status), ("renamed", "d d", "Active"))
        self.call(self.cen.delete_cen, cen_id=first)
        self.assertEqual(self.cens().keys(), {second})
        self.refused("InvalidCenId.NotFound", self.call, self.cen.delete_cen, cen_id=first)

    def test_child_instance(self):
        cen_id, other = self.create_cen(), self.create_cen()
        vpc_id = self.create_vpc(vpc_name="child").vpc_id
        grant = {"cen_id": cen_id, "cen_owner_id": ACCOUNT, "instance_id": vpc_id, "instance_type": "VPC"}
        self.ask(self.vpc.grant_instance_to_cen, **grant)
        rules = {"instance_id": vpc_id, "instance_type": "VPC"}
        [rule] = self.ask(self.vpc.describe_grant_rules_to_cen, **rules).cen_grant_rules.cbn_grant_rule
        self.assertEqual((rule.cen_instance_id, rule.cen_owner_id), (cen_id, ACCOUNT))

        pair = {"cen_id": cen_id, "child_instance_id": vpc_id}
        pair |= {"child_instance_type": "VPC", "child_instance_region_id": REGION}
        self.call(self.cen.attach_cen_child_instance, **pair)
        [child] = self.children(cen_id)
        self.assertEqual((child.child_instance_id, child.status), (vpc_id, "Attaching"))
        self.mock.advance(5)
        [child] = self.children(cen_id, child_instance_type="VPC", child_instance_region_id=REGION)
        self.assertEqual((child.child_instance_id, child.status), (vpc_id, "Attached"))
        self.assertEqual(self.children(cen_id, child_instance_region_id="cn-beijing"), [])
        self.assertEqual(self.children(other), [])
        read = self.call(self.cen.describe_cen_attached_child_instance_attribute, **pair)
        self.assertEqual((read.child_instance_name, read.status), ("child", "Attached"))
        self.assertEqual(read.child_instance_attributes.cidr_block, "172.16.0.0/12")
        again = pair | {"cen_id": other}
        taken = "InvalidOperation.ChildInstanceAlreadyAttached"
        self.refused(taken, self.call, self.cen.attach_cen_child_instance, **again)

        # What is attached stays: the instance and the network.
        self.refused("DependencyViolation", self.call, self.cen.delete_cen, cen_id=cen_id)
        self.refused("DependencyViolation.TransitRouter", self.ask, self.vpc.delete_vpc, vpc_id=vpc_id)
        self.call(self.cen.detach_cen_child_instance, **pair)
        self.assertEqual(self.children(cen_id), [])
        self.ask(self.vpc.revoke_instance_from_cen, **grant)
        found = self.ask(self.vpc.describe_grant_rules_to_cen, **rules).cen_grant_rules.cbn_grant_rule
        self.assertEqual(found or [], [])
        self.ask(self.vpc.delete_vpc, vpc_id=vpc_id)
        for each in (cen_id, other):
            self.call(self.cen.delete_cen, cen_id=each)
        self.assertEqual(self.cens(), {})

    def test_a_child_instance_needs_what_is_ready(self):
        vpc_id = self.create_vpc().vpc_id
        cen_id = self.call(self.cen.create_cen).cen_id
        pair = {"cen_id": cen_id, "child_instance_id": vpc_id}
        pair |= {"child_instance_type": "VPC", "child_instance_region_id": REGION}
        attach = self.cen.attach_cen_child_instance
        self.refused("IncorrectStatus", self.call, attach, **pair)
        self.mock.advance(5)
        pending = pair | {"child_instance_id": self.ask(self.vpc.create_vpc).vpc_id}
        self.refused("OperationFailed.InvalidVpcStatus", self.call, attach, **pending)
        unknown = pair | {"child_instance_id": "vpc-bpnone"}
        self.assertEqual(self.refused("InvalidVpcId.NotFound", self.call, attach, **unknown).status_code, 404)
        self.refused("InvalidCenId.NotFound", self.call, attach, **(pair | {"cen_id": "cen-none"}))
        self.call(attach, **pair)

    def children(self, cen_id, **filters):
        body = self.call(self.cen.describe_cen_attached_child_instances, cen_id=cen_id, **filters)
        return body.child_instances.child_instance or []

    def test_tags(self):
        tag = models.CreateCenRequestTag(key="team", value="net work")
        cen_id, bare = self.create_cen(tag=[tag]), self.create_cen()
        self.assertEqual((self.tags(cen_id), self.tags(bare)), ({"team": "net work"}, {}))
        named = {"resource_type": "cen", "resource_id": [cen_id, bare]}
        tags = [models.TagResourcesRequestTag(key=key, value=value) for key, value in [("team", "b"), ("cost", "")]]
        self.call(self.cen.tag_resources, **named, tag=tags)
        both = {"team": "b", "cost": ""}
        self.assertEqual((self.tags(cen_id), self.tags(bare)), (both, both))
        self.call(self.cen.untag_resources, **named, tag_key=["cost"])
        self.assertEqual((self.tags(cen_id), self.tags(bare)), ({"team": "b"}, {"team": "b"}))
        self.call(self.cen.untag_resources, resource_type="cen", resource_id=[bare], all=True)
        self.assertEqual((self.tags(cen_id), self.tags(bare)), ({"team": "b"}, {}))
        wrong = [models.TagResourcesRequestTag(key="acs:key", value="b")]
        self.refused("InvalidTagKey", self.call, self.cen.tag_resources, **named, tag=wrong)
        unknown = {"resource_type": "cen", "resource_id": ["cen-none"], "tag": tags}
        self.refused("InvalidInstanceIds.NotFound", self.call, self.cen.tag_resources, **unknown)

    def tags(self, cen_id):
        return {each.key: each.value for each in self.cens()[cen_id].tags.tag or []}


class BandwidthPackages(CenSdk):
    def create(self, **fields):
        areas = {"geographic_region_aid": "China", "geographic_region_bid": "China"}
        fields = {"bandwidth": 10} | areas | fields
        return self.call(self.cen.create_cen_bandwidth_package, **fields).cen_bandwidth_package_id

    def listed(self, **filters):
        kind = models.DescribeCenBandwidthPackagesRequestFilter
        filters = [kind(key=key, value=value) for key, value in filters.items()]
        found = self.call(self.cen.describe_cen_bandwidth_packages, filter=filters).cen_bandwidth_packages
        return {each.cen_bandwidth_package_id: each for each in found.cen_bandwidth_package or []}

    def test_bandwidth_package(self):
        cen_id = self.create_cen()
        package, other = self.create(name="first"), self.create(geographic_region_bid="North-America")
        shown = self.listed(Name=["first"])[package]
        self.assertEqual((shown.status, shown.bandwidth, shown.name), ("Idle", 10, "first"))
        self.assertEqual((shown.geographic_span_id, shown.is_cross_border), ("china_china", False))
        self.assertEqual(self.listed()[other].is_cross_border, True)
        named = {"cen_bandwidth_package_id": package}
        self.call(self.cen.modify_cen_bandwidth_package_attribute, **named, name="second", description="For tests")
        self.call(self.cen.modify_cen_bandwidth_package_spec, **named, bandwidth=20)
        shown = self.listed(Status=["Idle"], Name=["second"])[package]
        self.assertEqual((shown.bandwidth, shown.description), (20, "For tests"))

        pair = {"cen_id": cen_id, "cen_bandwidth_package_id": package}
        self.refused("IncorrectStatus", self.call, self.cen.unassociate_cen_bandwidth_package, **pair)
        self.call(self.cen.associate_cen_bandwidth_package, **pair)
        shown = self.listed(CenId=[cen_id])[package]
        self.assertEqual((shown.status, shown.cen_ids.cen_id), ("InUse", [cen_id]))
        self.assertEqual(self.cens()[cen_id].cen_bandwidth_package_ids.cen_bandwidth_package_id, [package])
        self.refused("IncorrectStatus", self.call, self.cen.associate_cen_bandwidth_package, **pair)
        in_use = "InvalidOperation.BwpInstanceStatus"
        self.refused(in_use, self.call, self.cen.delete_cen_bandwidth_package, **named)
        self.refused("DependencyViolation", self.call, self.cen.delete_cen, cen_id=cen_id)

        self.call(self.cen.unassociate_cen_bandwidth_package, **pair)
        shown = self.listed()[package]
        self.assertEqual((shown.status, shown.cen_ids.cen_id or []), ("Idle", []))
        self.call(self.cen.delete_cen_bandwidth_package, **named)
        self.assertEqual(self.listed().keys(), {other})
        self.call(self.cen.delete_cen, cen_id=cen_id)

    def test_a_subscription_is_not_deleted(self):
        package = self.create(bandwidth_package_charge_type="PREPAY", period=1, pricing_cycle="Month")
        delete = self.cen.delete_cen_bandwidth_package
        error = self.refused("Forbidden.Release", self.call, delete, cen_bandwidth_package_id=package)
        self.assertEqual(error.status_code, 403)


class TransitRouters(CenSdk):
    def routers(self, **filters):
        found = self.call(self.cen.list_transit_routers, region_id=REGION, **filters).transit_routers
        return {each.transit_router_id: each for each in found or []}

    def attachments(self, **filters):
        body = self.call(self.cen.list_transit_router_vpc_attachments, **filters)
        return {each.transit_router_attachment_id: each for each in body.transit_router_attachments or []}

    def test_transit_router(self):
        cen_id = self.create_cen()
        create = {"cen_id": cen_id, "region_id": REGION, "transit_router_name": "first"}
        router = self.call(self.cen.create_transit_router, **create).transit_router_id
        self.assertTrue(router.startswith("tr-"), router)
        [shown] = self.routers(cen_id=cen_id).values()
        self.assertEqual((shown.status, shown.type, shown.region_id), ("Creating", "Enterprise", REGION))
        self.mock.advance(5)
        exists = "InstanceExist.TransitRouterInstance"
        self.refused(exists, self.call, self.cen.create_transit_router, **create)
        change = {"transit_router_id": router, "transit_router_name": "second"}
        self.call(self.cen.update_transit_router, region_id=REGION, **change)
        self.mock.advance(5)
        shown = self.routers(transit_router_name="second")[router]
        self.assertEqual((shown.status, shown.cen_id), ("Active", cen_id))
        self.call(self.cen.delete_transit_router, transit_router_id=router)
        self.assertEqual(self.routers(), {})
        self.call(self.cen.delete_cen, cen_id=cen_id)

    def test_vpc_attachment(self):
        cen_id = self.create_cen()
        router = self.call(self.cen.create_transit_router, cen_id=cen_id, region_id=REGION).transit_router_id
        vpc_id = self.create_vpc().vpc_id
        first = self.create_vswitch(vpc_id)
        second = self.create_vswitch(vpc_id, cidr_block="172.16.1.0/24")
        zone = {"zone_id": f"{REGION}-b"}
        attachment = self.call(
            self.cen.create_transit_router_vpc_attachment,
            transit_router_id=router,
            region_id=REGION,
            vpc_id=vpc_id,
            transit_router_attachment_name="first",
            auto_publish_route_enabled=True,
            transit_router_vpcattachment_options={"Ipv6Support": "enable"},
            zone_mappings=[models.CreateTransitRouterVpcAttachmentRequestZoneMappings(v_switch_id=first, **zone)],
            tag=[models.CreateTransitRouterVpcAttachmentRequestTag(key="team", value="net")],
        ).transit_router_attachment_id
        named = {"transit_router_attachment_id": attachment}
        shown = self.attachments(cen_id=cen_id)[attachment]
        self.assertEqual((shown.status, shown.vpc_id, shown.transit_router_id), ("Attaching", vpc_id, router))
        self.assertEqual((shown.cen_id, shown.vpc_region_id), (cen_id, REGION))
        self.assertEqual([(each.v_switch_id, each.zone_id) for each in shown.zone_mappings], [(first, f"{REGION}-b")])
        self.assertEqual(shown.transit_router_vpcattachment_options, {"Ipv6Support": "enable"})
        self.assertEqual([(each.key, each.value) for each in shown.tags], [("team", "net")])
        self.mock.advance(5)

        change = self.cen.update_transit_router_vpc_attachment_attribute
        self.call(change, **named, transit_router_attachment_name="second", auto_publish_route_enabled=False)
        self.assertEqual(self.attachments(vpc_id=vpc_id)[attachment].status, "Modifying")
        self.mock.advance(5)
        shown = self.attachments(transit_router_id=router, status="Attached")[attachment]
        self.assertEqual((shown.transit_router_attachment_name, shown.auto_publish_route_enabled), ("second", False))
        added = [models.UpdateTransitRouterVpcAttachmentZonesRequestAddZoneMappings(v_switch_id=second, **zone)]
        removed = [models.UpdateTransitRouterVpcAttachmentZonesRequestRemoveZoneMappings(v_switch_id=first, **zone)]
        zones = {"add_zone_mappings": added, "remove_zone_mappings": removed}
        self.call(self.cen.update_transit_router_vpc_attachment_zones, **named, **zones)
        self.mock.advance(5)
        shown = self.attachments(region_id=REGION)[attachment]
        self.assertEqual([each.v_switch_id for each in shown.zone_mappings], [second])

        # Everything that the connection joins stays while there is one.
        self.refused("DependencyViolation", self.call, self.cen.delete_cen, cen_id=cen_id)
        self.refused("DependencyViolation", self.call, self.cen.delete_transit_router, transit_router_id=router)
        in_use = "DependencyViolation.CloudService"
        self.refused(in_use, self.ask, self.vpc.delete_vswitch, v_switch_id=second)
        self.ask(self.vpc.delete_vswitch, v_switch_id=first)
        self.call(self.cen.delete_transit_router_vpc_attachment, **named)
        self.assertEqual(self.attachments(cen_id=cen_id), {})
        delete = self.cen.delete_transit_router_vpc_attachment
        self.refused("InvalidTransitRouterAttachmentId.NotFound", self.call, delete, **named)
        self.call(self.cen.delete_transit_router, transit_router_id=router)
        self.call(self.cen.delete_cen, cen_id=cen_id)
        self.ask(self.vpc.delete_vswitch, v_switch_id=second)
        self.ask(self.vpc.delete_vpc, vpc_id=vpc_id)


if __name__ == "__main__":
    unittest.main()
