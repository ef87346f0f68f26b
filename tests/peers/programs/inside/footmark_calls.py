"""The functions of footmark for VPC, one after another, as its users call them."""

import os

from footmark.vpc.connection import VPCConnection

from steps import Steps

REGION, ZONE, INSTANCE = "cn-hangzhou", "cn-hangzhou-b", "i-bp15zckdt37pq72zvw3"


def names(objects):
    return [each.name for each in objects]


def main():
    key, secret = os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"], os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"]
    conn = VPCConnection(key, secret, REGION)
    steps = Steps()

    vpc = steps(
        "create_vpc",
        lambda: conn.create_vpc(vpc_name="first", cidr_block="172.16.0.0/12"),
        lambda it: it.name == "first",
    )
    steps("describe_vpc_attribute", lambda: conn.describe_vpc_attribute(vpc_id=vpc.id), lambda it: it.id == vpc.id)
    steps("describe_vpcs", lambda: conn.describe_vpcs(), lambda it: names(it) == ["first"])
    steps("modify_vpc_attribute", lambda: conn.modify_vpc_attribute(vpc_id=vpc.id, vpc_name="second"), bool)
    steps("wait_for_vpc_status", lambda: conn.wait_for_vpc_status(vpc.id, "Available", 1, 10), bool)
    steps("Vpc.get", lambda: vpc.get(), lambda it: it.name == "second")
    steps("Vpc.modify", lambda: vpc.modify(description="a network"), bool)
    steps("Vpc.read", lambda: vpc.get().read(), lambda it: (it["id"], it["description"]) == (vpc.id, "a network"))
    steps("Vpc.add_tags", lambda: vpc.add_tags({"team": "network"}), bool)
    listed = {"resource_ids": [vpc.id], "resource_type": "VPC"}
    steps("list_tag_resources", lambda: conn.list_tag_resources(**listed), lambda it: it == {"team": "network"})
    steps("tag_resources", lambda: conn.tag_resources(**listed, tags={"stage": "test"}), bool)
    steps("un_tag_resources", lambda: conn.un_tag_resources(**listed, tags={"stage": "test"}), bool)
    steps("Vpc.remove_tags", lambda: vpc.remove_tags({"team": "network"}), bool)

    made = {"vpc_id": vpc.id, "zone_id": ZONE, "cidr_block": "172.16.1.0/24", "vswitch_name": "inner"}
    vswitch = steps("create_vswitch", lambda: conn.create_vswitch(**made), lambda it: it.name == "inner")
    steps("describe_vswitches", lambda: conn.describe_vswitches(vpc_id=vpc.id), lambda it: names(it) == ["inner"])
    steps(
        "describe_vswitch_attributes",
        lambda: conn.describe_vswitch_attributes(vswitch_id=vswitch.id),
        lambda it: it.zone_id == ZONE,
    )
    steps(
        "describe_vswitch_attribute",
        lambda: conn.describe_vswitch_attribute(vswitch_id=vswitch.id),
        lambda it: it.vpc_id == vpc.id,
    )
    steps(
        "modify_vswitch_attribute",
        lambda: conn.modify_vswitch_attribute(vswitch_id=vswitch.id, description="in b"),
        bool,
    )
    steps("wait_for_vswitch_status", lambda: conn.wait_for_vswitch_status(vswitch.id, "Available", 1, 10), bool)
    steps("get_vswitch_status", lambda: conn.get_vswitch_status(vpc.id), lambda it: it == (False, True))
    steps("VSwitch.get", lambda: vswitch.get(), lambda it: it.description == "in b")
    steps("VSwitch.modify", lambda: vswitch.modify(name="renamed"), bool)
    steps("VSwitch.read", lambda: vswitch.get().read(), lambda it: it["vswitch_name"] == "renamed")

    router = {"router_id": vpc.vrouter_id, "router_type": "VRouter"}
    steps("get_all_vrouters", lambda: conn.get_all_vrouters(vpc.vrouter_id), lambda it: it == (False, True))
    tables = steps("describe_route_tables", lambda: conn.describe_route_tables(**router), lambda it: len(it) == 1)
    table = tables[0].id
    steps(
        "get_route_table_attribute",
        lambda: conn.get_route_table_attribute(route_table_id=table),
        lambda it: it[0].id == table,
    )
    route = {"route_table_id": table, "destination_cidrblock": "192.168.9.0/24"}
    hop = {"nexthop_type": "Instance", "nexthop_id": INSTANCE}
    entry = steps(
        "create_route_entry", lambda: conn.create_route_entry(**route, **hop), lambda it: it.next_hop_id == INSTANCE
    )
    blocks = lambda it: {each.destination_cidrblock: each.type for each in it}
    of_table = {"172.16.1.0/24": "System", "100.64.0.0/10": "System", "192.168.9.0/24": "Custom"}
    steps("get_all_route_entries", lambda: conn.get_all_route_entries(**router), lambda it: blocks(it) == of_table)
    steps("get_route_entry_attribute", lambda: conn.get_route_entry_attribute(**route), lambda it: it.type == "Custom")
    steps(
        "wait_for_route_entry_status",
        lambda: conn.wait_for_route_entry_status(*route.values(), "Available", 1, 10),
        bool,
    )
    steps(
        "modify_route_entry", lambda: conn.modify_route_entry(route_entry_id=entry.id, route_entry_name="to-nine"), bool
    )
    steps("RouteEntry.get", lambda: entry.get(), lambda it: it.route_entry_name == "to-nine")
    steps("RouteEntry.modify", lambda: entry.get().modify("nine"), bool)
    steps("RouteEntry.read", lambda: entry.get().read(), lambda it: it["route_entry_name"] == "nine")
    steps("delete_route_entry", lambda: conn.delete_route_entry(**route, nexthop_id=INSTANCE), bool)

    eip = steps(
        "allocate_eip_address",
        lambda: conn.allocate_eip_address(bandwidth=5, name="outer"),
        lambda it: it.name == "outer",
    )
    one = {"allocation_id": eip.id}
    steps("describe_eip_addresses", lambda: conn.describe_eip_addresses(**one), lambda it: names(it) == ["outer"])
    steps(
        "get_all_eip_addresses",
        lambda: conn.get_all_eip_addresses(status="Available"),
        lambda it: names(it) == ["outer"],
    )
    steps("modify_eip_address_attribute", lambda: conn.modify_eip_address_attribute(**one, bandwidth=10), bool)
    steps(
        "associate_eip_address",
        lambda: conn.associate_eip_address(**one, instance_id=INSTANCE, instance_type="EcsInstance"),
        bool,
    )
    steps("wait_for_eip_status", lambda: conn.wait_for_eip_status(eip.id, "InUse", 1, 10), bool)
    steps("unassociate_eip_address", lambda: conn.unassociate_eip_address(**one, instance_id=INSTANCE), bool)
    steps("Eip.modify", lambda: eip.modify(description="for the outside"), bool)
    steps("Eip.associate", lambda: eip.get().associate(INSTANCE), bool)
    steps("Eip.get", lambda: eip.get(), lambda it: (it.status, it.instance_id) == ("inuse", INSTANCE))
    steps("Eip.unassociate", lambda: eip.get().unassociate(INSTANCE), bool)
    steps(
        "Eip.read",
        lambda: eip.get().read(),
        lambda it: (it["bandwidth"], it["description"]) == ("10", "for the outside"),
    )
    steps("Eip.add_tags", lambda: eip.add_tags({"team": "network"}), bool)
    steps("Eip.remove_tags", lambda: eip.remove_tags({"team": "network"}), bool)
    steps("release_eip_address", lambda: conn.release_eip_address(**one), bool)
    steps("Eip.release", lambda: conn.allocate_eip_address(bandwidth=5).release(), bool)

    steps("delete_vswitch", lambda: conn.delete_vswitch(vswitch_id=vswitch.id), bool)
    steps("VSwitch.delete", lambda: conn.create_vswitch(**made).delete(), bool)
    steps("delete_vpc", lambda: conn.delete_vpc(vpc_id=vpc.id), bool)
    steps("Vpc.delete", lambda: conn.create_vpc(cidr_block="10.0.0.0/8").delete(), bool)
    steps("get_instance_info", lambda: conn.get_instance_info(), lambda it: it == [True])
    steps.report()


main()
