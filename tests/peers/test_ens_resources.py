"""Life of the ENS resources, each with the official SDK as it is against the mock server."""

import json
import unittest

from official import NODE, EnsSdk


class Networks(EnsSdk):
    def listed(self, **filters):
        return self.call(self.ens.describe_networks, **filters).networks.network or []

    def vswitches(self, **filters):
        return self.call(self.ens.describe_vswitches, **filters).v_switches.v_switch or []

    def test_network(self):
        network_id = self.create_network(network_name="first", description="My network")
        other = self.create_network(ens_region_id="cn-dalian-unicom", network_name="other")
        self.assertTrue(network_id.startswith("n-"), network_id)
        read = self.call(self.ens.describe_network_attribute, network_id=network_id)
        self.assertEqual((read.network_name, read.description, read.status), ("first", "My network", "Pending"))
        self.assertEqual((read.cidr_block, read.ens_region_id), ("10.0.0.0/8", NODE))
        self.assertTrue(read.router_table_id.startswith("rtb-"), read.router_table_id)
        self.mock.advance(5)
        [listed] = self.listed(ens_region_id=NODE)
        self.assertEqual((listed.network_id, listed.status), (network_id, "Available"))
        self.assertEqual({network.network_id for network in self.listed()}, {network_id, other})

        self.call(self.ens.modify_network_attribute, network_id=network_id, network_name="second")
        read = self.call(self.ens.describe_network_attribute, network_id=network_id)
        self.assertEqual((read.network_name, read.description, read.status), ("second", "My network", "Available"))
        self.assertEqual(self.listed(network_name="first"), [])
        self.call(self.ens.delete_network, network_id=network_id)
        self.assertEqual([network.network_id for network in self.listed()], [other])
        for method in [
            self.ens.describe_network_attribute,
            self.ens.modify_network_attribute,
            self.ens.delete_network,
        ]:
            error = self.refused("InvalidNetworkId.NotFound", self.call, method, network_id=network_id)
            self.assertEqual(error.status_code, 400)

    def test_vswitch(self):
        network_id = self.create_network()
        vswitch_id = self.create_vswitch(network_id, v_switch_name="first")
        other = self.create_vswitch(network_id, cidr_block="10.0.1.0/24")
        [listed] = self.vswitches(v_switch_id=vswitch_id)
        self.assertEqual((listed.v_switch_name, listed.status, listed.network_id), ("first", "Pending", network_id))
        self.mock.advance(5)
        found = self.vswitches(network_id=network_id)
        self.assertEqual({vswitch.v_switch_id for vswitch in found}, {vswitch_id, other})
        self.assertEqual({vswitch.status for vswitch in found}, {"Available"})
        self.assertEqual(self.vswitches(v_switch_name="none"), [])

        self.call(self.ens.modify_vswitch_attribute, v_switch_id=vswitch_id, description="For tests")
        [listed] = self.vswitches(v_switch_name="first")
        self.assertEqual((listed.description, listed.cidr_block), ("For tests", "10.0.0.0/24"))
        read = self.call(self.ens.describe_network_attribute, network_id=network_id)
        self.assertEqual(set(read.v_switch_ids.v_switch_id), {vswitch_id, other})

        # The VSwitches go first, then their network.
        self.call(self.ens.delete_vswitch, v_switch_id=vswitch_id)
        [listed] = self.listed(network_id=network_id)
        self.assertEqual(listed.v_switch_ids.v_switch_id, [other])
        self.call(self.ens.delete_vswitch, v_switch_id=other)
        self.call(self.ens.delete_network, network_id=network_id)
        self.assertEqual((self.vswitches(), self.listed()), ([], []))
        self.refused("InvalidVSwitchId.NotFound", self.call, self.ens.delete_vswitch, v_switch_id=vswitch_id)
        self.refused("InvalidNetworkId.NotFound", self.create_vswitch, network_id)


class SecurityGroups(EnsSdk):
    def test_security_group(self):
        group = self.call(self.ens.create_security_group, security_group_name="first").security_group_id
        self.assertTrue(group.startswith("sg-"), group)
        read = self.call(self.ens.describe_security_group_attribute, security_group_id=group)
        self.assertEqual(read.security_group_name, "first")
        change = {"security_group_id": group, "security_group_name": "second", "description": "For tests"}
        self.call(self.ens.modify_security_group_attribute, **change)
        [listed] = self.listed(security_group_name="second")
        self.assertEqual((listed.security_group_id, listed.description), (group, "For tests"))
        self.assertEqual((self.listed(security_group_name="first"), listed.instance_count), ([], 0))

        pair = {"instance_id": self.create_instance(), "security_group_id": group}
        self.call(self.ens.join_security_group, **pair)
        self.assertEqual(self.listed(security_group_id=group)[0].instance_count, 1)
        [instance] = self.instances(security_group_id=group).values()
        self.assertEqual(instance.security_group_ids.security_group_id, [group])
        self.refused("DependencyViolation", self.call, self.ens.delete_security_group, security_group_id=group)

        self.call(self.ens.leave_security_group, **pair)
        self.assertEqual(self.listed(security_group_id=group)[0].instance_count, 0)
        self.assertEqual(self.instances(security_group_id=group), {})
        self.call(self.ens.delete_security_group, security_group_id=group)
        self.assertEqual(self.listed(), [])
        self.refused("InvalidSecurityGroupId.NotFound", self.call, self.ens.join_security_group, **pair)

    def test_rules(self):
        group = self.call(self.ens.create_security_group).security_group_id
        both = {"security_group_id": group, "ip_protocol": "tcp", "port_range": "22/22"}
        both |= {"policy": "accept", "priority": 1}
        inward, outward = both | {"source_cidr_ip": "10.0.0.0/8"}, both | {"dest_cidr_ip": "172.16.0.0/12"}
        self.call(self.ens.authorize_security_group, **inward)
        self.call(self.ens.authorize_security_group_egress, **outward)
        self.assertEqual(self.rules(group), {("ingress", "10.0.0.0/8"), ("egress", "172.16.0.0/12")})
        self.call(self.ens.revoke_security_group, **inward)
        self.assertEqual(self.rules(group), {("egress", "172.16.0.0/12")})
        self.call(self.ens.revoke_security_group_egress, **outward)
        self.assertEqual(self.rules(group), set())

    def rules(self, group):
        body = self.call(self.ens.describe_security_group_attribute, security_group_id=group)
        found = body.permissions.permission or []
        return {(rule.direction, rule.source_cidr_ip or rule.dest_cidr_ip) for rule in found}

    def listed(self, **filters):
        return self.call(self.ens.describe_security_groups, **filters).security_groups.security_group or []


class KeyPairs(EnsSdk):
    def names(self, **filters):
        found = self.call(self.ens.describe_key_pairs, **filters).key_pairs.key_pair or []
        return {pair.key_pair_name for pair in found}

    def test_key_pair(self):
        made = self.call(self.ens.create_key_pair, key_pair_name="made")
        self.assertEqual(made.key_pair_name, "made")
        self.assertIn("PRIVATE KEY", made.private_key_body)
        key = {"key_pair_name": "imported", "public_key_body": "ssh-rsa AAAAB3NzaC1yc2E= me@here"}
        self.assertEqual(self.call(self.ens.import_key_pair, **key).key_pair_name, "imported")
        self.assertEqual(self.names(), {"made", "imported"})
        self.assertEqual(self.names(key_pair_name="made"), {"made"})
        self.call(self.ens.delete_key_pairs, key_pair_name="made")
        self.assertEqual(self.names(), {"imported"})
        self.refused("PubKeyNameNotExist", self.call, self.ens.delete_key_pairs, key_pair_name="made")
        key["public_key_body"] = "ssh-dss AAAAB3NzaC1kc3M="
        self.refused("InvalidParameter.PublicKeyBody", self.call, self.ens.import_key_pair, **key)


class Instances(EnsSdk):
    def status(self, instance_id):
        return self.instances(instance_id=instance_id)[instance_id].status

    def test_instance(self):
        first, second = self.create_instances(2, instance_name="Twin")
        self.assertNotEqual(first, second)
        listed = self.instances(ens_region_id=NODE)
        self.assertEqual(listed.keys(), {first, second})
        self.assertEqual({(each.instance_name, each.status) for each in listed.values()}, {("Twin", "Running")})
        self.assertEqual(self.instances(instance_ids=json.dumps([second])).keys(), {second})
        self.call(self.ens.modify_instance_attribute, instance_id=first, instance_name="Elder")
        self.assertEqual({each.instance_name for each in self.instances().values()}, {"Elder", "Twin"})

        self.call(self.ens.stop_instance, instance_id=first, force_stop="true")
        self.assertEqual((self.status(first), self.status(second)), ("Stopping", "Running"))
        self.mock.advance(5)
        self.assertEqual(self.instances(status="Stopped").keys(), {first})
        self.call(self.ens.start_instance, instance_id=first)
        self.assertEqual(self.status(first), "Starting")
        self.mock.advance(5)
        self.assertEqual(self.status(first), "Running")

        self.call(self.ens.release_post_paid_instance, instance_id=first)
        self.assertEqual(self.instances().keys(), {second})
        self.refused("InstanceNotFound", self.call, self.ens.start_instance, instance_id=first)
        for method in [self.ens.stop_instance, self.ens.release_post_paid_instance]:
            self.refused("InstanceIdNotFound", self.call, method, instance_id=first)

    def test_instance_in_a_vswitch(self):
        network_id = self.create_network()
        vswitch_id = self.create_vswitch(network_id)
        instance_id = self.create_instance(v_switch_id=vswitch_id, private_ip_address="10.0.0.7")
        self.create_instance()
        for found in [self.instances(network_id=network_id), self.instances(v_switch_id=vswitch_id)]:
            self.assertEqual(found.keys(), {instance_id})
        place = self.instances()[instance_id].network_attributes
        self.assertEqual((place.network_id, place.v_switch_id), (network_id, vswitch_id))
        self.assertEqual(place.private_ip_address.ip_address, ["10.0.0.7"])
        self.refused("InvalidVSwitchId.NotFound", self.create_instance, v_switch_id="vsw-none")


class EpnInstances(EnsSdk):
    def create(self, model, **fields):
        return self.call(
            self.ens.create_epn_instance,
            epninstance_type="EdgeToEdge",
            internet_charge_type="95BandwidthByMonth",
            internet_max_bandwidth_out=10,
            networking_model=model,
            **fields,
        ).epninstance_id

    def listed(self, **filters):
        return self.call(self.ens.describe_epn_instances, **filters).epninstances.epninstance or []

    def read(self, epn):
        return self.call(self.ens.describe_epn_instance_attribute, epninstance_id=epn)

    def test_epn_instance(self):
        epn = self.create("SpeedUp", epninstance_name="first")
        [listed] = self.listed(epninstance_id=epn)
        self.assertEqual((listed.status, listed.networking_model), ("Running", "SpeedUp"))
        change = {"epninstance_name": "second", "internet_max_bandwidth_out": 20}
        self.call(self.ens.modify_epn_instance, epninstance_id=epn, **change)
        [listed] = self.listed(epninstance_name="second")
        self.assertEqual((listed.epninstance_id, listed.internet_max_bandwidth_out), (epn, 20))
        self.assertEqual(self.listed(epninstance_name="first"), [])

        self.call(self.ens.stop_epn_instance, epninstance_id=epn)
        self.assertEqual(self.listed()[0].status, "Stopped")
        self.call(self.ens.start_epn_instance, epninstance_id=epn)
        self.assertEqual(self.listed()[0].status, "Running")
        self.call(self.ens.delete_epn_instance, epninstance_id=epn)
        self.assertEqual(self.listed(), [])
        for method in [self.ens.modify_epn_instance, self.ens.delete_epn_instance]:
            error = self.refused("InvalidEPNInstanceId.NotFound", self.call, method, epninstance_id=epn)
            self.assertEqual(error.status_code, 404)

    def test_vswitches(self):
        epn = self.create("Connection")
        network_id = self.create_network()
        first, second = self.create_vswitch(network_id), self.create_vswitch(network_id, cidr_block="10.0.1.0/24")
        both = json.dumps([{"VSwitchId": first}, {"VSwitchId": second}])
        self.call(self.ens.join_vswitches_to_epn_instance, epninstance_id=epn, v_switches_info=both)
        self.assertEqual([each.v_switch_id for each in self.read(epn).v_switches], [first, second])
        one = json.dumps([{"VSwitchId": first}])
        self.call(self.ens.remove_vswitches_from_epn_instance, epninstance_id=epn, v_switches_info=one)
        self.assertEqual([each.v_switch_id for each in self.read(epn).v_switches], [second])
        unknown = json.dumps([{"VSwitchId": "vsw-none"}])
        join = self.ens.join_vswitches_to_epn_instance
        self.refused("InvalidVSwitchId.NotFound", self.call, join, epninstance_id=epn, v_switches_info=unknown)

    def test_public_addresses(self):
        epn = self.create("SpeedUp")
        both = json.dumps([{"PublicIpAddress": "2.230.1.12"}, {"PublicIpAddress": "2.230.1.11"}])
        self.call(self.ens.join_public_ips_to_epn_instance, epninstance_id=epn, instance_infos=both)
        found = self.read(epn).instances
        self.assertEqual([each.public_ip_address for each in found], ["2.230.1.12", "2.230.1.11"])
        one = json.dumps([{"PublicIpAddress": "2.230.1.12"}])
        self.call(self.ens.remove_public_ips_from_epn_instance, epninstance_id=epn, instance_infos=one)
        self.assertEqual([each.public_ip_address for each in self.read(epn).instances], ["2.230.1.11"])


if __name__ == "__main__":
    unittest.main()
