"""Life of the VPC resources, each with the official SDK as it is against the mock server."""

import unittest

from alibabacloud_vpc20160428 import models

from official import REGION, VpcSdk


class Networks(VpcSdk):
    def test_vpc(self):
        made = self.create_vpc(vpc_name="first")
        read = self.ask(self.vpc.describe_vpc_attribute, vpc_id=made.vpc_id)
        self.assertEqual((read.vpc_name, read.status, read.cidr_block), ("first", "Available", "172.16.0.0/12"))
        self.assertEqual(read.vrouter_id, made.vrouter_id)
        self.ask(self.vpc.modify_vpc_attribute, vpc_id=made.vpc_id, vpc_name="second", description="For tests")
        [listed] = self.ask(self.vpc.describe_vpcs, vpc_name="second").vpcs.vpc
        self.assertEqual((listed.vpc_id, listed.description), (made.vpc_id, "For tests"))
        self.assertEqual(listed.router_table_ids.router_table_ids, [made.route_table_id])

        [router] = self.ask(self.vpc.describe_vrouters, vrouter_id=made.vrouter_id).vrouters.vrouter
        self.assertEqual((router.vpc_id, router.route_table_ids.route_table_id), (made.vpc_id, [made.route_table_id]))
        change = {"vrouter_id": made.vrouter_id, "vrouter_name": "Router-1"}
        self.ask(self.vpc.modify_vrouter_attribute, **change)
        [router] = self.ask(self.vpc.describe_vrouters).vrouters.vrouter
        self.assertEqual(router.vrouter_name, "Router-1")

        self.ask(self.vpc.delete_vpc, vpc_id=made.vpc_id)
        self.refused("InvalidVpcId.NotFound", self.ask, self.vpc.describe_vpc_attribute, vpc_id=made.vpc_id)
        # Its router went with it.
        self.assertEqual(self.ask(self.vpc.describe_vrouters).vrouters.vrouter or [], [])
        self.refused("InvalidVRouterId.NotFound", self.ask, self.vpc.modify_vrouter_attribute, **change)

    def test_vswitch(self):
        vpc_id = self.create_vpc().vpc_id
        vswitch_id = self.create_vswitch(vpc_id, v_switch_name="first")
        read = self.ask(self.vpc.describe_vswitch_attributes, v_switch_id=vswitch_id)
        self.assertEqual((read.v_switch_name, read.status, read.vpc_id), ("first", "Available", vpc_id))
        self.assertEqual(read.route_table.route_table_type, "System")
        change = {"v_switch_id": vswitch_id, "v_switch_name": "second", "description": "For tests"}
        self.ask(self.vpc.modify_vswitch_attribute, **change)
        [listed] = self.ask(self.vpc.describe_vswitches, v_switch_name="second").v_switches.v_switch
        self.assertEqual((listed.v_switch_id, listed.description), (vswitch_id, "For tests"))
        self.refused("DependencyViolation.VSwitch", self.ask, self.vpc.delete_vpc, vpc_id=vpc_id)
        self.ask(self.vpc.delete_vswitch, v_switch_id=vswitch_id)
        self.refused("InvalidVSwitchId.NotFound", self.ask, self.vpc.modify_vswitch_attribute, **change)
        self.ask(self.vpc.delete_vpc, vpc_id=vpc_id)

    def test_regions(self):
        regions = self.call(self.vpc.describe_regions).regions.region
        self.assertEqual(regions[0].region_endpoint, "vpc.aliyuncs.com")
        self.assertEqual(self.ask(self.vpc.describe_zones).zones.zone[0].zone_id, f"{REGION}-a")


class RouteTables(VpcSdk):
    def tables(self, **filters):
        found = self.ask(self.vpc.describe_route_table_list, **filters).router_table_list.router_table_list_type
        return {table.route_table_id: table for table in found or []}

    def entries(self, table_id, **filters):
        filters.setdefault("route_entry_type", "Custom")
        body = self.ask(self.vpc.describe_route_entry_list, route_table_id=table_id, **filters)
        return {entry.destination_cidr_block: entry for entry in body.route_entrys.route_entry or []}

    def test_route_table(self):
        made = self.create_vpc()
        vswitch_id = self.create_vswitch(made.vpc_id)
        custom = self.ask(self.vpc.create_route_table, vpc_id=made.vpc_id, route_table_name="first").route_table_id
        tables = self.tables(vpc_id=made.vpc_id)
        types = {table_id: table.route_table_type for table_id, table in tables.items()}
        self.assertEqual(types, {made.route_table_id: "System", custom: "Custom"})
        self.assertEqual({table.router_id for table in tables.values()}, {made.vrouter_id})
        self.assertEqual(tables[made.route_table_id].v_switch_ids.v_switch_id, [vswitch_id])
        self.ask(self.vpc.modify_route_table_attributes, route_table_id=custom, route_table_name="second")
        self.assertEqual(self.tables(route_table_name="second").keys(), {custom})

        pair = {"route_table_id": custom, "v_switch_id": vswitch_id}
        self.refused("IncorrectStatus.RouteTable", self.ask, self.vpc.associate_route_table, **pair)
        self.mock.advance(5)
        self.ask(self.vpc.associate_route_table, **pair)
        self.assertEqual(self.tables()[custom].v_switch_ids.v_switch_id, [vswitch_id])
        self.assertEqual(self.tables()[made.route_table_id].v_switch_ids.v_switch_id, [])
        [vswitch] = self.ask(self.vpc.describe_vswitches, route_table_id=custom).v_switches.v_switch
        self.assertEqual(vswitch.route_table.route_table_type, "Custom")
        self.refused("IncorrectVSwitchStatus", self.ask, self.vpc.unassociate_route_table, **pair)
        self.mock.advance(5)
        self.ask(self.vpc.unassociate_route_table, **pair)
        self.assertEqual(self.tables()[made.route_table_id].v_switch_ids.v_switch_id, [vswitch_id])

        self.ask(self.vpc.delete_route_table, route_table_id=custom)
        self.assertEqual(self.tables().keys(), {made.route_table_id})
        self.refused("InvalidRouteTableId.NotFound", self.ask, self.vpc.associate_route_table, **pair)

    def test_route_entry(self):
        made = self.create_vpc()
        table = made.route_table_id
        entry = {"route_table_id": table, "destination_cidr_block": "192.168.0.0/24"}
        hop = {"next_hop_type": "Instance", "next_hop_id": "i-somewhere"}
        self.ask(self.vpc.create_route_entry, **entry, **hop)
        other = entry | {"destination_cidr_block": "192.168.1.0/24"}
        self.refused("IncorrectRouteEntryStatus", self.ask, self.vpc.create_route_entry, **other, **hop)
        self.mock.advance(5)
        self.refused("InvalidCIDRBlock.Duplicate", self.ask, self.vpc.create_route_entry, **entry, **hop)
        self.refused("InvalidNexthopTypeAndList.BothNull", self.ask, self.vpc.create_route_entry, **other)
        unknown = {"next_hop_type": "RouterInterface", "next_hop_id": "ri-bpnone"}
        self.refused("InvalidNextHopId.NotFound", self.ask, self.vpc.create_route_entry, **other, **unknown)
        self.ask(self.vpc.create_route_entry, **other, **hop)

        entries = self.entries(table)
        self.assertEqual([each.status for each in entries.values()], ["Available", "Pending"])
        first = entries["192.168.0.0/24"]
        self.assertTrue(first.route_entry_id.startswith("rte-"), first.route_entry_id)
        [next_hop] = first.next_hops.next_hop
        self.assertEqual((next_hop.next_hop_type, next_hop.next_hop_id), ("Instance", "i-somewhere"))
        self.refused("IncorrectRouteEntryStatus", self.ask, self.vpc.delete_route_entry, **other)
        # The documents spell it so where another entry is being changed.
        self.refused("IncorrcetRouteEntryStatus", self.ask, self.vpc.delete_route_entry, **entry)
        self.mock.advance(5)
        change = {"route_entry_id": first.route_entry_id, "route_entry_name": "second"}
        self.ask(self.vpc.modify_route_entry, **change)
        self.assertEqual(self.entries(table, route_entry_name="second").keys(), {"192.168.0.0/24"})
        self.assertEqual(len(self.entries(table, next_hop_id="i-somewhere")), 2)
        [shown] = self.ask(self.vpc.describe_route_tables, route_table_id=table).route_tables.route_table
        shown = [entry.destination_cidr_block for entry in shown.route_entrys.route_entry if entry.type == "Custom"]
        self.assertEqual(len(shown), 2)
        self.assertEqual(self.entries(table, route_entry_type="System").keys(), {"100.64.0.0/10"})
        self.refused("DependencyViolation.RouteEntry", self.ask, self.vpc.delete_vpc, vpc_id=made.vpc_id)

        for each in (entry, other):
            self.ask(self.vpc.delete_route_entry, **each)
        self.assertEqual(self.entries(table), {})
        self.refused("InvalidRouteEntry.NotFound", self.ask, self.vpc.delete_route_entry, **entry)
        self.ask(self.vpc.delete_vpc, vpc_id=made.vpc_id)

    def test_system_routes(self):
        made = self.create_vpc()
        vswitch = self.create_vswitch(made.vpc_id)
        system = {"route_entry_type": "System"}
        shared, inner = entries = self.entries(made.route_table_id, **system)
        self.assertEqual((shared, inner), ("100.64.0.0/10", "172.16.0.0/24"))
        self.assertEqual({each.status for each in entries.values()}, {"Available"})
        [table] = self.ask(self.vpc.describe_route_tables, route_table_id=made.route_table_id).route_tables.route_table
        hops = [(each.next_hop_type, each.instance_id) for each in table.route_entrys.route_entry]
        self.assertEqual(hops, [("service", ""), ("Local", "")])
        entry = {"route_table_id": made.route_table_id, "destination_cidr_block": inner}
        self.refused("OperationDenied", self.ask, self.vpc.delete_route_entry, **entry)
        self.refused("DependencyViolation.VSwitch", self.ask, self.vpc.delete_vpc, vpc_id=made.vpc_id)
        self.ask(self.vpc.delete_vswitch, v_switch_id=vswitch)
        self.assertEqual(self.entries(made.route_table_id, **system).keys(), {shared})
        self.ask(self.vpc.delete_vpc, vpc_id=made.vpc_id)

    def test_entries_come_in_pages(self):
        table = self.create_vpc().route_table_id
        for number in range(25):
            fields = {"destination_cidr_block": f"192.168.{number}.0/24", "next_hop_id": "i-somewhere"}
            self.ask(self.vpc.create_route_entry, route_table_id=table, next_hop_type="Instance", **fields)
            self.mock.advance(5)
        custom = {"route_table_id": table, "route_entry_type": "Custom", "max_result": 20}
        page = self.ask(self.vpc.describe_route_entry_list, **custom)
        self.assertEqual(len(page.route_entrys.route_entry), 20)
        page = self.ask(self.vpc.describe_route_entry_list, next_token=page.next_token, **custom)
        self.assertEqual((len(page.route_entrys.route_entry), page.next_token or ""), (5, ""))


class RouterInterfaces(VpcSdk):
    def create(self, role, router_id, **fields):
        spec = "Small.1" if role == "InitiatingSide" else "Negative"
        fields = {"opposite_region_id": REGION, "router_type": "VRouter", "spec": spec} | fields
        body = self.ask(self.vpc.create_router_interface, role=role, router_id=router_id, **fields)
        return body.router_interface_id

    def listed(self, **filters):
        filters = [models.DescribeRouterInterfacesRequestFilter(key=key, value=value) for key, value in filters.items()]
        found = self.ask(self.vpc.describe_router_interfaces, filter=filters).router_interface_set
        return {each.router_interface_id: each for each in found.router_interface_type or []}

    def state(self, interface):
        return self.listed(RouterInterfaceId=[interface])[interface].status

    def test_router_interface(self):
        near, far = self.create_vpc(), self.create_vpc()
        first = self.create("InitiatingSide", near.vrouter_id, name="near")
        opposite = {"opposite_interface_id": first, "opposite_router_id": near.vrouter_id}
        second = self.create("AcceptingSide", far.vrouter_id, **opposite)
        back = {"opposite_interface_id": second, "opposite_router_id": far.vrouter_id}
        self.ask(self.vpc.modify_router_interface_attribute, router_interface_id=first, **back)
        self.assertEqual(self.listed(Name=["near"], Status=["Idle", "Active"]).keys(), {first})
        self.refused("InvalidFilterKey.ValueNotSupported", self.listed, Color=["red"])
        shown = self.listed()[first]
        self.assertEqual((shown.vpc_instance_id, shown.opposite_vpc_instance_id), (near.vpc_id, far.vpc_id))
        self.assertEqual((shown.opposite_interface_status, shown.opposite_interface_spec), ("Idle", "Negative"))

        connect = self.vpc.connect_router_interface
        self.refused("IncorrectRole.NotInitiatingSide", self.ask, connect, router_interface_id=second)
        self.ask(connect, router_interface_id=first)
        self.assertEqual(self.state(first), "Connecting")
        self.refused("Forbidden.OnlyOneConnection", self.ask, connect, router_interface_id=first)
        self.mock.advance(5)
        self.assertEqual(self.listed(Status=["Active"]).keys(), {first, second})
        self.refused("IncorrectRIStatus", self.ask, connect, router_interface_id=first)
        self.ask(self.vpc.modify_router_interface_spec, router_interface_id=first, spec="Large.1")
        self.mock.advance(5)
        self.assertEqual(self.listed()[first].spec, "Large.1")

        route = {"route_table_id": near.route_table_id, "destination_cidr_block": "10.0.0.0/8"}
        hop = {"next_hop_type": "RouterInterface", "next_hop_id": first}
        self.ask(self.vpc.create_route_entry, **route, **hop)
        delete = self.vpc.delete_router_interface
        self.refused("IncorrectStatus", self.ask, delete, router_interface_id=first)
        self.ask(self.vpc.deactivate_router_interface, router_interface_id=first)
        self.assertEqual(self.state(first), "Deactivating")
        self.mock.advance(5)
        referred = "DependencyViolation.RouterInterfaceReferedByRouteEntry"
        self.refused(referred, self.ask, delete, router_interface_id=first)
        self.ask(self.vpc.delete_route_entry, **route)
        self.ask(self.vpc.activate_router_interface, router_interface_id=first)
        self.mock.advance(5)
        self.assertEqual(self.state(first), "Active")
        self.ask(self.vpc.deactivate_router_interface, router_interface_id=first)
        self.mock.advance(5)
        self.ask(delete, router_interface_id=first)
        self.assertEqual(self.listed().keys(), {second})
        self.refused("InvalidInstanceId.NotFound", self.ask, delete, router_interface_id=first)
        opposite = "DependencyViolation.OppositeRouterInterface"
        self.refused(opposite, self.ask, self.vpc.delete_vpc, vpc_id=near.vpc_id)
        self.refused("DependencyViolation.RouterInterface", self.ask, self.vpc.delete_vpc, vpc_id=far.vpc_id)
        self.ask(self.vpc.deactivate_router_interface, router_interface_id=second)
        self.mock.advance(5)
        self.ask(delete, router_interface_id=second)
        for each in (near, far):
            self.ask(self.vpc.delete_vpc, vpc_id=each.vpc_id)

    def test_limits(self):
        router = self.create_vpc().vrouter_id
        for _ in range(5):
            self.create("InitiatingSide", router)
        self.refused("LimitationExceed.InterfaceNumberOnRouter", self.create, "InitiatingSide", router)
        self.refused("InvalidRouterId.NotFound", self.create, "InitiatingSide", "vrt-bpnone")
        self.refused("InvalidSpec.ValudNotSupported", self.create, "InitiatingSide", router, spec="Huge")


class PhysicalConnections(VpcSdk):
    def create(self, **fields):
        fields = {"access_point_id": "ap-cn-hangzhou-a", "line_operator": "CT", "peer_location": "Hangzhou"} | fields
        fields |= {"client_token": fields.get("name", "token"), "bandwidth": 100}
        return self.ask(self.vpc.create_physical_connection, **fields).physical_connection_id

    def enabled(self, **fields):
        """A connection that is in operation."""
        connection = self.create(**fields)
        self.mock.advance(5)
        self.ask(self.vpc.enable_physical_connection, physical_connection_id=connection)
        return connection

    def listed(self, **filters):
        kind = models.DescribePhysicalConnectionsRequestFilter
        filters = [kind(key=key, value=value) for key, value in filters.items()]
        found = self.ask(self.vpc.describe_physical_connections, filter=filters).physical_connection_set
        return {each.physical_connection_id: each for each in found.physical_connection_type or []}

    def router(self, connection, vlan_id=10):
        """What a virtual border router on a connection is made of."""
        ends = {"local_gateway_ip": "10.0.0.1", "peer_gateway_ip": "10.0.0.2", "peering_subnet_mask": "255.255.255.252"}
        return {"physical_connection_id": connection, "vlan_id": vlan_id} | ends

    def test_physical_connection(self):
        connection, other = self.create(name="first"), self.create(name="other")
        self.assertEqual(self.create(name="first"), connection, "the same token, the same response")
        shown = self.listed()[connection]
        self.assertEqual((shown.status, shown.bandwidth, shown.business_status), ("Initial", 100, "Normal"))
        named = {"physical_connection_id": connection}
        not_now = "Forbidden.NotAllowedInState"
        self.refused(not_now, self.ask, self.vpc.enable_physical_connection, **named)
        self.ask(self.vpc.modify_physical_connection_attribute, **named, description="For tests")
        self.mock.advance(5)
        self.assertEqual(self.listed(Status=["Confirmed"], Name=["first"]).keys(), {connection})
        self.ask(self.vpc.enable_physical_connection, **named)
        self.assertEqual(self.listed(Name=["first"])[connection].status, "Enabled")
        self.refused(not_now, self.ask, self.vpc.cancel_physical_connection, **named)
        undeletable = "Forbidden.NotInAllowDeleteStatus"
        self.refused(undeletable, self.ask, self.vpc.delete_physical_connection, **named)
        self.ask(self.vpc.terminate_physical_connection, **named)
        self.assertEqual(self.listed()[connection].status, "Terminating")
        self.mock.advance(5)
        self.ask(self.vpc.delete_physical_connection, **named)
        self.ask(self.vpc.cancel_physical_connection, physical_connection_id=other)
        self.ask(self.vpc.delete_physical_connection, physical_connection_id=other)
        self.assertEqual(self.listed(), {})
        missing = "InvalidPhysicalConnectionId.NotFound"
        self.refused(missing, self.ask, self.vpc.enable_physical_connection, **named)

    def test_virtual_border_router(self):
        connection = self.create(name="first")
        create = self.router(connection)
        not_enabled = "InvalidPhysicalConnectionId.NotEnabled"
        self.refused(not_enabled, self.ask, self.vpc.create_virtual_border_router, **create)
        self.mock.advance(5)
        self.ask(self.vpc.enable_physical_connection, physical_connection_id=connection)
        vbr = self.ask(self.vpc.create_virtual_border_router, **create, name="vbr").vbr_id
        self.refused("InvalidVlanId.Used", self.ask, self.vpc.create_virtual_border_router, **create)
        other = self.ask(self.vpc.create_virtual_border_router, **self.router(connection, vlan_id=11)).vbr_id
        modify = self.vpc.modify_virtual_border_router_attribute
        self.refused("InvalidVlanId.Used", self.ask, modify, vbr_id=other, vlan_id=10)
        self.ask(modify, vbr_id=vbr, vlan_id=10, description="For tests")

        shown = self.routers()[vbr]
        self.assertEqual((shown.status, shown.physical_connection_status), ("active", "Enabled"))
        self.assertEqual((shown.description, shown.access_point_id), ("For tests", "ap-cn-hangzhou-a"))
        self.assertEqual(self.routers(Name=["vbr"]).keys(), {vbr})
        body = self.ask(
            self.vpc.describe_virtual_border_routers_for_physical_connection, physical_connection_id=connection
        )
        on_it = body.virtual_border_router_for_physical_connection_set
        ids = [each.vbr_id for each in on_it.virtual_border_router_for_physical_connection_type]
        self.assertEqual(ids, [vbr, other])
        tables = self.ask(self.vpc.describe_route_table_list, router_id=vbr, router_type="VBR").router_table_list
        [table] = tables.router_table_list_type
        self.assertEqual((table.route_table_id, table.router_type), (shown.route_table_id, "VBR"))

        # A route on the VBR leads to its own interface, and a router interface keeps it.
        hop = {"next_hop_type": "RouterInterface", "next_hop_id": shown.vlan_interface_id}
        route = {"route_table_id": shown.route_table_id, "destination_cidr_block": "10.0.0.0/8"}
        self.ask(self.vpc.create_route_entry, **route, **hop)
        self.mock.advance(5)
        interface = self.ask(
            self.vpc.create_router_interface,
            role="InitiatingSide",
            router_id=vbr,
            router_type="VBR",
            access_point_id="ap-cn-hangzhou-a",
            opposite_region_id=REGION,
            spec="Small.1",
        ).router_interface_id
        left = "InvalidOperation.RouterInterfaceNotDeleted"
        self.refused(left, self.ask, self.vpc.delete_virtual_border_router, vbr_id=vbr)
        self.ask(self.vpc.delete_router_interface, router_interface_id=interface)
        referred = "DependencyViolation.RouterInterfaceReferedByRouteEntry"
        self.refused(referred, self.ask, self.vpc.delete_virtual_border_router, vbr_id=vbr)
        body = self.ask(self.vpc.describe_route_entry_list, route_table_id=shown.route_table_id)
        [entry] = body.route_entrys.route_entry
        self.ask(self.vpc.delete_route_entry, route_entry_id=entry.route_entry_id)

        self.ask(self.vpc.terminate_virtual_border_router, vbr_id=vbr)
        not_now = "InvalidOperation.OperationNotAllowedInState"
        self.assertEqual(self.routers()[vbr].status, "terminating")
        self.refused(not_now, self.ask, self.vpc.terminate_virtual_border_router, vbr_id=vbr)
        self.refused(not_now, self.ask, self.vpc.recover_virtual_border_router, vbr_id=vbr)
        self.mock.advance(5)
        self.assertEqual(self.routers()[vbr].status, "terminated")
        self.ask(self.vpc.recover_virtual_border_router, vbr_id=vbr)
        self.assertEqual(self.routers()[vbr].status, "recovering")
        self.mock.advance(5)
        self.assertEqual(self.routers()[vbr].status, "active")

        named = {"physical_connection_id": connection}
        self.refused("Forbidden.VbrAttached", self.ask, self.vpc.terminate_physical_connection, **named)
        for each in (vbr, other):
            self.ask(self.vpc.delete_virtual_border_router, vbr_id=each)
        self.ask(self.vpc.terminate_physical_connection, **named)
        self.mock.advance(5)
        self.assertEqual(self.routers(), {})
        self.refused("InvalidVbrId.NotFound", self.ask, self.vpc.delete_virtual_border_router, vbr_id=vbr)
        self.ask(self.vpc.delete_physical_connection, **named)

    def test_a_second_physical_connection(self):
        first, second = self.enabled(name="first"), self.enabled(name="second")
        vbr = self.ask(self.vpc.create_virtual_border_router, **self.router(first)).vbr_id
        pair = {"physical_connection_id": second, "vbr_id": vbr}
        self.ask(self.vpc.associate_physical_connection_to_virtual_border_router, **pair, vlan_id="20")
        [associated] = self.routers()[vbr].associated_physical_connections.associated_physical_connection
        self.assertEqual((associated.physical_connection_id, associated.vlan_id), (second, "20"))
        self.ask(self.vpc.unassociate_physical_connection_from_virtual_border_router, **pair)
        associated = self.routers()[vbr].associated_physical_connections.associated_physical_connection
        self.assertEqual(associated or [], [])

    def test_bgp(self):
        connection = self.enabled(name="first")
        vbr = self.ask(self.vpc.create_virtual_border_router, **self.router(connection)).vbr_id
        group = {"router_id": vbr, "peer_asn": 65000, "auth_key": "!PWZ2wsq", "name": "first", "is_fake_asn": True}
        group_id = self.ask(self.vpc.create_bgp_group, **group).bgp_group_id
        self.ask(self.vpc.modify_bgp_group_attribute, bgp_group_id=group_id, name="second")
        [shown] = self.ask(self.vpc.describe_bgp_groups, router_id=vbr).bgp_groups.bgp_group
        self.assertEqual((shown.name, shown.peer_asn, shown.local_asn), ("second", "65000", "45104"))
        peer = {"bgp_group_id": group_id, "peer_ip_address": "116.62.222.28"}
        peer_id = self.ask(self.vpc.create_bgp_peer, **peer).bgp_peer_id
        self.mock.advance(5)
        self.ask(self.vpc.modify_bgp_peer_attribute, bgp_peer_id=peer_id, enable_bfd=True)
        [shown] = self.ask(self.vpc.describe_bgp_peers, router_id=vbr).bgp_peers.bgp_peer
        self.assertEqual((shown.bgp_peer_id, shown.peer_asn, shown.enable_bfd), (peer_id, "65000", True))

        network = {"router_id": vbr, "dst_cidr_block": "10.1.0.0/16"}
        self.ask(self.vpc.add_bgp_network, **network)
        self.refused("InvalidParams.AlreadyExists", self.ask, self.vpc.add_bgp_network, **network)
        [shown] = self.ask(self.vpc.describe_bgp_networks, router_id=vbr).bgp_networks.bgp_network
        self.assertEqual(shown.dst_cidr_block, "10.1.0.0/16")
        self.ask(self.vpc.delete_bgp_network, **network)
        self.assertEqual(self.ask(self.vpc.describe_bgp_networks, router_id=vbr).bgp_networks.bgp_network or [], [])

        self.ask(self.vpc.delete_bgp_peer, bgp_peer_id=peer_id)
        self.ask(self.vpc.delete_bgp_group, bgp_group_id=group_id)
        self.refused("InvalidBgpGroup", self.ask, self.vpc.delete_bgp_group, bgp_group_id=group_id)
        self.refused("InvalidVbrNetwork", self.ask, self.vpc.create_bgp_group, **(group | {"router_id": "vbr-bpnone"}))

    def test_letter_of_authorization(self):
        connection = self.create(name="first")
        self.ask(
            self.vpc.apply_physical_connection_loa,
            instance_id=connection,
            company_name="company",
            construction_time="2019-02-28T16:00:00.000Z",
            line_type="SDH",
            peer_location="Hangzhou",
            si="Installer",
            pminfo=[
                models.ApplyPhysicalConnectionLOARequestPMInfo(
                    pmname="Mike",
                    pmgender="Male",
                    pmcontact_info="13200000000",
                    pmcertificate_type="IDCard",
                    pmcertificate_no="321000000000000000",
                )
            ],
        )
        line = {"instance_id": connection, "line_code": "aaa111", "line_label": "bbb222"}
        self.ask(self.vpc.complete_physical_connection_loa, **line)
        loa = self.ask(self.vpc.describe_physical_connection_loa, instance_id=connection).physical_connection_loatype
        self.assertEqual((loa.company_name, loa.si, loa.line_code), ("company", "Installer", "aaa111"))
        [installer] = loa.pminfo.pminfo
        self.assertEqual((installer.pmname, installer.pmgender), ("Mike", "Male"))
        self.assertEqual(self.listed()[connection].loa_status, "Complete")

    def routers(self, **filters):
        kind = models.DescribeVirtualBorderRoutersRequestFilter
        filters = [kind(key=key, value=value) for key, value in filters.items()]
        found = self.ask(self.vpc.describe_virtual_border_routers, filter=filters).virtual_border_router_set
        return {each.vbr_id: each for each in found.virtual_border_router_type or []}


if __name__ == "__main__":
    unittest.main()
