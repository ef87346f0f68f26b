"""Life of the VPC resources that lead to the Internet and to other sites, with the official SDK as it is."""

import json
import unittest

from official import REGION, VpcSdk


class VpnGateways(VpcSdk):
    def create_gateway(self, **fields):
        vpc_id = self.create_vpc().vpc_id
        fields = {"vpc_id": vpc_id, "bandwidth": 5, "ssl_connections": 5, "enable_ssl": True} | fields
        return self.ask(self.vpc.create_vpn_gateway, **fields).vpn_gateway_id

    def gateway(self, **fields):
        """A VPN gateway that is ready."""
        gateway = self.create_gateway(**fields)
        self.mock.advance(5)
        return gateway

    def create_customer_gateway(self, address="116.62.222.28", **fields):
        return self.ask(self.vpc.create_customer_gateway, ip_address=address, **fields).customer_gateway_id

    def connect(self, gateway, customer, **fields):
        subnets = {"local_subnet": "10.0.0.0/24,10.0.1.0/24", "remote_subnet": "192.168.0.0/24"}
        ends = {"vpn_gateway_id": gateway, "customer_gateway_id": customer}
        return self.ask(self.vpc.create_vpn_connection, **ends, **(subnets | fields)).vpn_connection_id

    def test_vpn_gateway(self):
        gateway = self.create_gateway(name="first")
        read = self.ask(self.vpc.describe_vpn_gateway, vpn_gateway_id=gateway)
        self.assertEqual((read.name, read.status, read.business_status), ("first", "init", "Normal"))
        self.mock.advance(5)
        self.assertEqual(self.ask(self.vpc.describe_vpn_gateway, vpn_gateway_id=gateway).status, "active")
        self.ask(self.vpc.modify_vpn_gateway_attribute, vpn_gateway_id=gateway, name="second")
        found = self.ask(self.vpc.describe_vpn_gateways, status="active").vpn_gateways.vpn_gateway
        self.assertEqual([(each.vpn_gateway_id, each.name) for each in found], [(gateway, "second")])
        self.assertNotEqual(found[0].internet_ip, "")
        self.ask(self.vpc.delete_vpn_gateway, vpn_gateway_id=gateway)
        missing = "InvalidVpnGatewayInstanceId.NotFound"
        self.refused(missing, self.ask, self.vpc.describe_vpn_gateway, vpn_gateway_id=gateway)

    def test_customer_gateway(self):
        gateway = self.create_customer_gateway(name="first")
        self.refused("InvalidIpAddress.AlreadyExist", self.create_customer_gateway)
        self.ask(self.vpc.modify_customer_gateway_attribute, customer_gateway_id=gateway, name="second")
        read = self.ask(self.vpc.describe_customer_gateway, customer_gateway_id=gateway)
        self.assertEqual((read.name, read.ip_address), ("second", "116.62.222.28"))
        self.create_customer_gateway("116.62.222.29")
        listed = self.ask(self.vpc.describe_customer_gateways).customer_gateways.customer_gateway
        self.assertEqual(len(listed), 2)
        self.ask(self.vpc.delete_customer_gateway, customer_gateway_id=gateway)
        missing = "InvalidCustomerGatewayInstanceId.NotFound"
        self.refused(missing, self.ask, self.vpc.describe_customer_gateway, customer_gateway_id=gateway)

    def test_vpn_connection(self):
        customer = self.create_customer_gateway()
        early = self.create_gateway()
        self.refused("VpnGateway.Configuring", self.connect, early, customer)
        self.mock.advance(5)
        ike = {"Psk": "pre-shared", "IkeVersion": "ikev2", "IkeLifetime": 3600}
        fields = {"name": "first", "ike_config": json.dumps(ike), "ipsec_config": json.dumps({"IpsecEncAlg": "aes"})}
        connection = self.connect(early, customer, **fields)
        self.assertTrue(connection.startswith("vco-"), connection)
        wrong = {"ike_config": json.dumps({"IkeVersion": "ikev9"})}
        with self.assertRaises(Exception):
            self.connect(early, customer, **wrong)
        self.refused("InvalidVpnGatewayInstanceId.NotFound", self.connect, "vpn-bpnone", customer)

        shown = self.ask(self.vpc.describe_vpn_connection, vpn_connection_id=connection)
        self.assertEqual((shown.name, shown.status), ("first", "ike_sa_not_established"))
        self.assertEqual((shown.ike_config.ike_version, shown.ipsec_config.ipsec_enc_alg), ("ikev2", "aes"))
        self.assertEqual(shown.ike_config.psk, "pre-shared")
        self.mock.advance(10)
        change = {"vpn_connection_id": connection, "name": "second", "local_subnet": "10.0.2.0/24"}
        self.ask(self.vpc.modify_vpn_connection_attribute, **change)
        body = self.ask(self.vpc.describe_vpn_connections, vpn_gateway_id=early, customer_gateway_id=customer)
        [listed] = body.vpn_connections.vpn_connection
        self.assertEqual((listed.vpn_connection_id, listed.name), (connection, "second"))
        self.assertEqual((listed.status, listed.local_subnet), ("ipsec_sa_established", "10.0.2.0/24"))

        route = {"vpn_gateway_id": early, "next_hop": connection, "route_dest": "192.168.0.0/24"}
        self.ask(self.vpc.create_vpn_route_entry, **route, weight=100, publish_vpc=True)
        found = self.ask(self.vpc.describe_vpn_route_entries, vpn_gateway_id=early).vpn_route_entries.vpn_route_entry
        self.assertEqual([(each.route_dest, each.next_hop) for each in found], [("192.168.0.0/24", connection)])
        self.ask(self.vpc.delete_vpn_route_entry, **route, weight=100)
        found = self.ask(self.vpc.describe_vpn_route_entries, vpn_gateway_id=early).vpn_route_entries.vpn_route_entry
        self.assertEqual(found or [], [])

        self.ask(self.vpc.delete_vpn_connection, vpn_connection_id=connection)
        missing = "InvalidVpnConnectionInstanceId.NotFound"
        self.refused(missing, self.ask, self.vpc.delete_vpn_connection, vpn_connection_id=connection)

    def test_ssl_vpn(self):
        gateway = self.gateway()
        pools = {"client_ip_pool": "192.168.1.0/24", "local_subnet": "10.0.0.0/8"}
        server = self.ask(self.vpc.create_ssl_vpn_server, vpn_gateway_id=gateway, **pools, name="first").ssl_vpn_server_id
        body = self.ask(self.vpc.describe_ssl_vpn_servers, vpn_gateway_id=gateway)
        [listed] = body.ssl_vpn_servers.ssl_vpn_server
        self.assertEqual((listed.ssl_vpn_server_id, listed.name, listed.max_connections), (server, "first", 5))
        cert = self.ask(self.vpc.create_ssl_vpn_client_cert, ssl_vpn_server_id=server, name="cert").ssl_vpn_client_cert_id
        self.ask(self.vpc.modify_ssl_vpn_client_cert, ssl_vpn_client_cert_id=cert, name="other")
        body = self.ask(self.vpc.describe_ssl_vpn_client_certs, ssl_vpn_server_id=server)
        [listed] = body.ssl_vpn_client_cert_keys.ssl_vpn_client_cert_key
        self.assertEqual((listed.ssl_vpn_client_cert_id, listed.name, listed.status), (cert, "other", "normal"))
        self.ask(self.vpc.delete_ssl_vpn_client_cert, ssl_vpn_client_cert_id=cert)
        self.ask(self.vpc.delete_ssl_vpn_server, ssl_vpn_server_id=server)
        body = self.ask(self.vpc.describe_ssl_vpn_servers, vpn_gateway_id=gateway)
        self.assertEqual(body.ssl_vpn_servers.ssl_vpn_server or [], [])


class NatGatewaySdk(VpcSdk):
    def create_gateway(self, vpc_id, **fields):
        """A NAT gateway in a VSwitch of the VPC."""
        place = {"vpc_id": vpc_id, "v_switch_id": self.create_vswitch(vpc_id), "nat_type": "Enhanced"}
        return self.ask(self.vpc.create_nat_gateway, **(place | fields))


class NatGateways(NatGatewaySdk):
    def listed(self, **filters):
        found = self.ask(self.vpc.describe_nat_gateways, **filters).nat_gateways.nat_gateway
        return {gateway.nat_gateway_id: gateway for gateway in found or []}

    def test_nat_gateway(self):
        vpc_id = self.create_vpc().vpc_id
        made = self.create_gateway(vpc_id, name="first", spec="Small")
        gateway = made.nat_gateway_id
        shown = self.listed(vpc_id=vpc_id)[gateway]
        self.assertEqual((shown.name, shown.status, shown.spec), ("first", "Creating", "Small"))
        self.assertEqual(shown.forward_table_ids.forward_table_id, made.forward_table_ids.forward_table_id)
        self.assertEqual(shown.snat_table_ids.snat_table_id, made.snat_table_ids.snat_table_id)
        self.mock.advance(5)
        self.ask(self.vpc.modify_nat_gateway_attribute, nat_gateway_id=gateway, name="second")
        resize = {"nat_gateway_id": gateway, "spec": "Large"}
        by_use = "OperationUnsupported.PayByLcuNatModifySpec"
        self.refused(by_use, self.ask, self.vpc.modify_nat_gateway_spec, **resize)
        shown = self.listed(name="second")[gateway]
        self.assertEqual((shown.status, shown.spec, shown.internet_charge_type), ("Available", "Small", "PayByLcu"))
        self.refused("DependencyViolation.NatGateway", self.ask, self.vpc.delete_vpc, vpc_id=vpc_id)

        package = {"RegionId": REGION, "NatGatewayId": gateway, "Bandwidth": 5, "IpCount": 1}
        package_id = self.by_name(self.vpc, "2016-04-28", "CreateBandwidthPackage", **package)["BandwidthPackageId"]
        dependent = "DependencyViolation.BandwidthPackages"
        self.refused(dependent, self.ask, self.vpc.delete_nat_gateway, nat_gateway_id=gateway)
        named = {"RegionId": REGION, "BandwidthPackageId": package_id}
        # An older name of the parameter is in the table of the page, the newer one in its example.
        self.by_name(self.vpc, "2016-04-28", "ModifyBandwidthPackageSpec", **named, Bandwidth=10)
        found = self.by_name(self.vpc, "2016-04-28", "DescribeBandwidthPackages", **named)
        [listed] = found["BandwidthPackages"]["BandwidthPackage"]
        self.assertEqual((listed["NatGatewayId"], listed["Bandwidth"]), (gateway, "10"))
        self.by_name(self.vpc, "2016-04-28", "DeleteBandwidthPackage", **named)
        self.ask(self.vpc.delete_nat_gateway, nat_gateway_id=gateway)
        self.assertEqual(self.listed(), {})
        self.ask(self.vpc.delete_vswitch, v_switch_id=shown.nat_gateway_private_info.vswitch_id)
        self.ask(self.vpc.delete_vpc, vpc_id=vpc_id)
        change = {"nat_gateway_id": gateway, "name": "third"}
        self.refused("InvalidNatGatewayId.NotFound", self.ask, self.vpc.modify_nat_gateway_attribute, **change)

    def test_forward_entry(self):
        [table] = self.create_gateway(self.create_vpc().vpc_id).forward_table_ids.forward_table_id
        inner = {"internal_ip": "172.16.0.7", "internal_port": "80"}
        outer = {"external_ip": "116.62.222.28", "external_port": "8080", "ip_protocol": "TCP"}
        entry = {"forward_table_id": table, **inner, **outer}
        self.refused("IncorrectStatus.NATGW", self.ask, self.vpc.create_forward_entry, **entry)
        self.mock.advance(5)
        entry_id = self.ask(self.vpc.create_forward_entry, **entry).forward_entry_id
        named = {"forward_table_id": table, "forward_entry_id": entry_id}
        self.refused("IncorretForwardEntryStatus", self.ask, self.vpc.delete_forward_entry, **named)
        next_one = entry | {"external_port": "8081"}
        self.refused("IncorretForwardEntryStatus", self.ask, self.vpc.create_forward_entry, **next_one)
        self.mock.advance(5)
        self.ask(self.vpc.modify_forward_entry, **named, internal_port="81")
        [listed] = self.entries(self.vpc.describe_forward_table_entries, forward_table_id=table)
        self.assertEqual((listed.internal_port, listed.external_port, listed.status), ("81", "8080", "Pending"))
        self.mock.advance(5)
        self.ask(self.vpc.delete_forward_entry, **named)
        self.assertEqual(self.entries(self.vpc.describe_forward_table_entries, forward_table_id=table), [])
        self.refused("InvalidForwardEntryId.NotFound", self.ask, self.vpc.delete_forward_entry, **named)
        unknown = entry | {"forward_table_id": "ftb-bpnone"}
        self.refused("InvalidForwardTableId.NotFound", self.ask, self.vpc.create_forward_entry, **unknown)
        wrong = entry | {"external_port": "99999"}
        self.refused("InvalidExternalPort.Malformed", self.ask, self.vpc.create_forward_entry, **wrong)

    def entries(self, method, **filters):
        body = self.ask(method, **filters)
        forward = getattr(body, "forward_table_entries", None)
        found = forward.forward_table_entry if forward else body.snat_table_entries.snat_table_entry
        return found or []

    def test_snat_entry(self):
        vpc_id = self.create_vpc().vpc_id
        vswitch_id = self.create_vswitch(vpc_id, cidr_block="172.16.9.0/24")
        [table] = self.create_gateway(vpc_id).snat_table_ids.snat_table_id
        self.mock.advance(5)
        entry = {"snat_table_id": table, "snat_ip": "116.62.222.28,116.62.222.29", "source_vswitch_id": vswitch_id}
        entry_id = self.ask(self.vpc.create_snat_entry, **entry).snat_entry_id
        [listed] = self.entries(self.vpc.describe_snat_table_entries, snat_table_id=table)
        self.assertEqual((listed.snat_entry_id, listed.snat_ip), (entry_id, "116.62.222.28,116.62.222.29"))
        self.assertEqual((listed.source_cidr, listed.status), ("172.16.9.0/24", "Pending"))
        self.refused("IncorrectStatus.SnatEntry", self.ask, self.vpc.create_snat_entry, **entry)
        self.mock.advance(5)
        self.refused("Forbidden.SourceVSwitchId.Duplicated", self.ask, self.vpc.create_snat_entry, **entry)
        named = {"snat_table_id": table, "snat_entry_id": entry_id}
        self.ask(self.vpc.modify_snat_entry, **named, snat_ip="116.62.222.30")
        self.refused("IncorretSnatEntryStatus", self.ask, self.vpc.delete_snat_entry, **named)
        self.mock.advance(5)
        [listed] = self.entries(self.vpc.describe_snat_table_entries, snat_table_id=table, snat_entry_id=entry_id)
        self.assertEqual((listed.snat_ip, listed.status), ("116.62.222.30", "Available"))
        self.ask(self.vpc.delete_snat_entry, **named)
        self.refused("InvalidSnatEntryId.NotFound", self.ask, self.vpc.delete_snat_entry, **named)


class Addresses(NatGatewaySdk):
    def listed(self, **filters):
        found = self.ask(self.vpc.describe_eip_addresses, **filters).eip_addresses.eip_address
        return {eip.allocation_id: eip for eip in found or []}

    def test_eip(self):
        made = self.ask(self.vpc.allocate_eip_address, bandwidth="10")
        other = self.ask(self.vpc.allocate_eip_address)
        self.assertNotEqual(made.eip_address, other.eip_address)
        eip = made.allocation_id
        shown = self.listed(eip_address=made.eip_address)[eip]
        self.assertEqual((shown.status, shown.bandwidth, shown.charge_type), ("Available", "10", "PostPaid"))
        self.assertEqual(self.listed()[other.allocation_id].bandwidth, "5")
        change = {"allocation_id": eip, "name": "first", "description": "For tests", "bandwidth": "20"}
        self.ask(self.vpc.modify_eip_address_attribute, **change)
        self.assertEqual(self.listed()[eip].bandwidth, "20")

        target = {"allocation_id": eip, "instance_id": "i-somewhere", "instance_type": "EcsInstance"}
        self.ask(self.vpc.associate_eip_address, **target)
        self.assertEqual(self.listed()[eip].status, "Associating")
        self.mock.advance(5)
        self.assertEqual(self.listed(associated_instance_id="i-somewhere").keys(), {eip})
        self.refused("IncorrectEipStatus", self.ask, self.vpc.associate_eip_address, **target)
        self.refused("IncorrectEipStatus", self.ask, self.vpc.release_eip_address, allocation_id=eip)
        self.ask(self.vpc.unassociate_eip_address, **target)
        self.mock.advance(5)
        self.assertEqual(self.listed(status="Available").keys(), {eip, other.allocation_id})
        self.ask(self.vpc.release_eip_address, allocation_id=eip)
        self.assertEqual(self.listed().keys(), {other.allocation_id})
        self.refused("InvalidAllocationId.NotFound", self.ask, self.vpc.release_eip_address, allocation_id=eip)

    def test_an_eip_of_a_nat_gateway(self):
        gateway = self.create_gateway(self.create_vpc().vpc_id).nat_gateway_id
        made = self.ask(self.vpc.allocate_eip_address)
        target = {"allocation_id": made.allocation_id, "instance_id": gateway, "instance_type": "Nat"}
        self.refused(
            "InvalidInstanId.NotFound",
            self.ask,
            self.vpc.associate_eip_address,
            **(target | {"instance_id": "ngw-bpnone"}),
        )
        self.refused("IncorrectStatus.NatGateway", self.ask, self.vpc.associate_eip_address, **target)
        self.mock.advance(5)
        self.ask(self.vpc.associate_eip_address, **target)
        [shown] = self.ask(self.vpc.describe_nat_gateways).nat_gateways.nat_gateway
        [address] = shown.ip_lists.ip_list
        self.assertEqual((address.allocation_id, address.ip_address), (made.allocation_id, made.eip_address))

    def test_shared_bandwidth(self):
        create = {"bandwidth": 100, "name": "first", "internet_charge_type": "PayByTraffic"}
        package = self.ask(self.vpc.create_common_bandwidth_package, **create).bandwidth_package_id
        made = self.ask(self.vpc.allocate_eip_address, bandwidth="10")
        pair = {"bandwidth_package_id": package, "ip_instance_id": made.allocation_id}
        self.ask(self.vpc.add_common_bandwidth_package_ip, **pair)
        shown = self.listed()[made.allocation_id]
        self.assertEqual((shown.bandwidth_package_id, shown.bandwidth_package_type), (package, "CommonBandwidthPackage"))

        def packages(**filters):
            body = self.ask(self.vpc.describe_common_bandwidth_packages, **filters)
            found = body.common_bandwidth_packages.common_bandwidth_package
            return {each.bandwidth_package_id: each for each in found or []}

        [address] = packages()[package].public_ip_addresses.public_ip_addresse
        self.assertEqual((address.allocation_id, address.ip_address), (made.allocation_id, made.eip_address))
        in_package = {"bandwidth_package_id": package, "eip_id": made.allocation_id}
        limit = self.vpc.modify_common_bandwidth_package_ip_bandwidth
        self.ask(limit, **in_package, bandwidth="50")
        self.assertEqual(self.listed()[made.allocation_id].bandwidth, "50")
        self.ask(self.vpc.cancel_common_bandwidth_package_ip_bandwidth, **in_package)
        self.assertEqual(self.listed()[made.allocation_id].bandwidth, "100")
        named = {"bandwidth_package_id": package}
        self.ask(self.vpc.modify_common_bandwidth_package_attribute, **named, name="second")
        self.ask(self.vpc.modify_common_bandwidth_package_spec, **named, bandwidth="200")
        self.assertEqual(packages(name="second")[package].bandwidth, "200")
        self.ask(self.vpc.remove_common_bandwidth_package_ip, **pair)
        shown = self.listed()[made.allocation_id]
        self.assertEqual((shown.bandwidth_package_id or "", shown.bandwidth), ("", "10"))
        self.ask(self.vpc.delete_common_bandwidth_package, **named)
        self.assertEqual(packages(), {})
        missing = "InvalidBandwidthPackageId.NotFound"
        self.refused(missing, self.ask, self.vpc.add_common_bandwidth_package_ip, **pair)

    def test_global_acceleration(self):
        create = {"service_location": "china-mainland", "bandwidth": "10", "name": "first"}
        instance = self.ask(self.vpc.create_global_acceleration_instance, **create).global_acceleration_instance_id
        server = {"BackendServerId": "i-somewhere", "BackendServerRegionId": "us-west-1"}
        server["BackendServerType"] = "EcsInstance"
        named = {"RegionId": REGION, "GlobalAccelerationInstanceId": instance}
        self.by_name(self.vpc, "2016-04-28", "AssociateGlobalAccelerationInstance", **named, **server)
        self.mock.advance(5)
        body = self.ask(self.vpc.describe_global_acceleration_instances, server_id="i-somewhere")
        [shown] = body.global_acceleration_instances.global_acceleration_instance
        self.assertEqual((shown.name, shown.status), ("first", "InUse"))
        self.assertEqual(shown.backend_servers.backend_server[0].server_id, "i-somewhere")
        named = {"global_acceleration_instance_id": instance}
        delete = self.vpc.delete_global_acceleration_instance
        self.refused("IncorrectGlobalAccelerationInstanceIdStatus", self.ask, delete, **named)
        self.ask(self.vpc.unassociate_global_acceleration_instance, **named)
        self.mock.advance(5)
        self.ask(delete, **named)
        self.assertEqual(self.ask(self.vpc.describe_global_acceleration_instances).total_count, 0)


class FlowLogs(VpcSdk):
    def test_flow_log(self):
        fields = {"log_store_name": "Store", "project_name": "Project", "traffic_type": "All"}
        about = {"resource_id": "eni-somewhere", "resource_type": "NetworkInterface"}
        log = self.ask(self.vpc.create_flow_log, **fields, **about, flow_log_name="first").flow_log_id
        self.mock.advance(5)
        self.ask(self.vpc.modify_flow_log_attribute, flow_log_id=log, flow_log_name="second")
        [listed] = self.ask(self.vpc.describe_flow_logs, flow_log_name="second").flow_logs.flow_log
        self.assertEqual((listed.flow_log_id, listed.project_name), (log, "Project"))
        self.assertEqual(self.ask(self.vpc.describe_flow_logs, resource_id="eni-other").flow_logs.flow_log or [], [])
        self.ask(self.vpc.deactive_flow_log, flow_log_id=log)
        self.mock.advance(5)
        self.ask(self.vpc.active_flow_log, flow_log_id=log)
        self.mock.advance(5)
        self.ask(self.vpc.delete_flow_log, flow_log_id=log)
        self.assertEqual(self.ask(self.vpc.describe_flow_logs).flow_logs.flow_log or [], [])
        self.refused("InvalidInstanceId.NotFound", self.ask, self.vpc.active_flow_log, flow_log_id=log)
        self.refused("MissingParameter", self.ask, self.vpc.create_flow_log, **fields)


if __name__ == "__main__":
    unittest.main()
