"""Life of the ENS load balancers, their listeners and EIPs, with the official SDK against the mock server."""

import unittest

from alibabacloud_ens20171110 import models as ens_models

from official import NODE, EnsSdk


class LoadBalancerSdk(EnsSdk):
    def create(self, **fields):
        """A load balancer in a network of its own."""
        network_id = self.create_network()
        body = self.call(
            self.ens.create_load_balancer,
            ens_region_id=NODE,
            load_balancer_spec="elb.s2.medium",
            pay_type="PostPaid",
            network_id=network_id,
            v_switch_id=self.create_vswitch(network_id),
            **fields,
        )
        self.assertEqual(body.network_id, network_id)
        return body.load_balancer_id

    def read(self, balancer):
        return self.call(self.ens.describe_load_balancer_attribute, load_balancer_id=balancer)


class LoadBalancers(LoadBalancerSdk):
    def listed(self, **filters):
        found = self.call(self.ens.describe_load_balancers, **filters).load_balancers.load_balancer
        return {each.load_balancer_id for each in found or []}

    def test_load_balancer(self):
        first, second = self.create(load_balancer_name="first"), self.create(load_balancer_name="second")
        read = self.read(first)
        self.assertEqual((read.load_balancer_name, read.load_balancer_status), ("first", "Active"))
        self.assertEqual((read.load_balancer_spec, read.ens_region_id), ("elb.s2.medium", NODE))
        self.assertEqual(self.listed(), {first, second})
        place = {"network_id": read.network_id, "v_switch_id": read.v_switch_id}
        for name, value in place.items():
            self.assertEqual(self.listed(**{name: value}), {first})

        change = self.ens.modify_load_balancer_attribute
        self.call(change, load_balancer_id=first, load_balancer_name="renamed")
        self.assertEqual(self.listed(load_balancer_name="renamed"), {first})
        status = {"load_balancer_id": first, "load_balancer_status": "InActive"}
        self.call(self.ens.set_load_balancer_status, **status)
        self.assertEqual(self.read(first).load_balancer_status, "InActive")
        self.assertEqual(self.listed(load_balancer_status="Active"), {second})
        status["load_balancer_status"] = "Asleep"
        self.refused("InvalidLoadBalancerStatus", self.call, self.ens.set_load_balancer_status, **status)
        self.refused("MissingLoadBalancerName", self.call, change, load_balancer_id=first)

        self.call(self.ens.release_instance, instance_id=first)
        self.assertEqual(self.listed(), {second})
        # The page of the action has no error for it.
        self.assertEqual((self.read(first).load_balancer_id, self.read(first).load_balancer_status), ("", ""))
        self.refused("InstanceNotFound", self.call, self.ens.release_instance, instance_id=first)

    def test_backend_servers(self):
        balancer, idle = self.create(), self.create()
        first, second = self.create_instances(2)
        servers = [
            ens_models.AddBackendServersRequestBackendServers(
                server_id=first, weight=50, ip="10.0.0.7", port=80, type="ens"
            ),
            ens_models.AddBackendServersRequestBackendServers(server_id=second),
        ]
        body = self.call(self.ens.add_backend_servers, load_balancer_id=balancer, backend_servers=servers)
        self.assertEqual([each.server_id for each in body.backend_servers.backend_server], [first, second])
        self.assertEqual(self.weights(balancer), {first: 50, second: 100})
        self.assertEqual(self.listed(server_id=first), {balancer})
        self.assertNotIn(idle, self.listed(server_id=second))
        servers = [ens_models.SetBackendServersRequestBackendServers(server_id=second, weight=0)]
        self.call(self.ens.set_backend_servers, load_balancer_id=balancer, backend_servers=servers)
        self.assertEqual(self.weights(balancer), {first: 50, second: 0})
        servers = [ens_models.RemoveBackendServersRequestBackendServers(server_id=first)]
        self.call(self.ens.remove_backend_servers, load_balancer_id=balancer, backend_servers=servers)
        self.assertEqual(self.weights(balancer), {second: 0})
        servers = [ens_models.AddBackendServersRequestBackendServers(server_id="i-none")]
        change = {"load_balancer_id": balancer, "backend_servers": servers}
        self.refused("InstanceNotFound", self.call, self.ens.add_backend_servers, **change)

    def weights(self, balancer):
        return {server.server_id: server.weight for server in self.read(balancer).backend_servers}


class Listeners(LoadBalancerSdk):
    def setUp(self):
        super().setUp()
        self.balancer = self.create()

    def listener(self, verb, protocol, end="", **fields):
        method = getattr(self.ens, f"{verb}_load_balancer_{protocol}listener{end}")
        return self.call(method, load_balancer_id=self.balancer, listener_port=8080, **fields)

    def read_listener(self, protocol):
        return self.listener("describe", protocol, "_attribute")

    def life(self, protocol, created, changed):
        """Creates, reads, changes, starts, stops and deletes a listener."""
        self.listener("create", protocol, description="first", **created)
        read = self.read_listener(protocol)
        self.assertEqual((read.listener_port, read.description, read.status), (8080, "first", "Stopped"))
        self.assertEqual({name: getattr(read, name) for name in created}, created)
        self.listener("set", protocol, "_attribute", description="second", **changed)
        read = self.read_listener(protocol)
        expected = created | changed | {"description": "second"}
        self.assertEqual({name: getattr(read, name) for name in expected}, expected)
        [port] = self.read(self.balancer).listener_ports_and_protocols
        self.assertEqual((port.listener_port, port.listener_protocol), (8080, protocol))
        self.assertEqual(self.read(self.balancer).listener_ports, ["8080"])

        one = {"load_balancer_id": self.balancer, "listener_port": 8080}
        self.call(self.ens.start_load_balancer_listener, **one)
        self.assertEqual(self.read_listener(protocol).status, "Starting")
        self.mock.advance(2)
        self.assertEqual(self.read_listener(protocol).status, "Running")
        self.call(self.ens.stop_load_balancer_listener, listener_protocol=protocol, **one)
        self.assertEqual(self.read_listener(protocol).status, "Stopping")
        self.mock.advance(2)
        self.assertEqual(self.read_listener(protocol).status, "Stopped")
        self.call(self.ens.delete_load_balancer_listener, listener_protocol=protocol, **one)
        self.assertEqual(self.read(self.balancer).listener_ports or [], [])
        error = self.refused("ListenerNotFound", self.read_listener, protocol)
        self.assertEqual(error.status_code, 400)

    def test_tcp(self):
        created = {"scheduler": "wrr", "established_timeout": 500, "backend_server_port": 80, "eip_transmit": "off"}
        self.life("tcp", created, {"scheduler": "rr", "persistence_timeout": 10})

    def test_udp(self):
        created = {"scheduler": "wrr", "backend_server_port": 53, "health_check_req": "hello"}
        self.life("udp", created, {"health_check_exp": "ok", "healthy_threshold": 5})

    def test_http(self):
        created = {"health_check": "on", "health_check_uri": "/check.htm", "idle_timeout": 20}
        self.life("http", created, {"health_check": "off", "request_timeout": 90})

    def test_https(self):
        created = {"health_check": "on", "server_certificate_id": "6027667", "health_check_method": "head"}
        self.life("https", created, {"server_certificate_id": "6027668", "idle_timeout": 5})

    def test_errors(self):
        self.refused("InvalidScheduler", self.listener, "create", "tcp", scheduler="none")
        self.refused("MissingServerCertificateId", self.listener, "create", "https", health_check="on")
        self.balancer = "lb-none"
        self.refused("LoadBalancerNotFound", self.listener, "create", "tcp")


class Eips(LoadBalancerSdk):
    def create_eip(self, **fields):
        fields = {"instance_charge_type": "PostPaid", "internet_charge_type": "95BandwidthByMonth"} | fields
        return self.call(self.ens.create_eip_instance, ens_region_id=NODE, **fields).allocation_id

    def listed(self, **filters):
        found = self.call(self.ens.describe_ens_eip_addresses, **filters).eip_addresses.eip_address
        return {each.allocation_id: each for each in found or []}

    def test_eip(self):
        eip, other = self.create_eip(name="first", isp="cmcc"), self.create_eip(bandwidth=50)
        listed = self.listed()
        self.assertEqual(listed.keys(), {eip, other})
        self.assertEqual((listed[eip].name, listed[eip].status), ("first", "Available"))
        self.assertEqual((listed[eip].charge_type, listed[other].bandwidth), ("PostPaid", 50))
        change = {"allocation_id": eip, "name": "second", "description": "For tests", "bandwidth": 20}
        self.call(self.ens.modify_ens_eip_address_attribute, **change)
        listed = self.listed(allocation_id=eip)[eip]
        self.assertEqual((listed.name, listed.description, listed.bandwidth), ("second", "For tests", 20))

        for target, kind in [(self.create_instance(), "EnsInstance"), (self.create(), "SlbInstance")]:
            association = {"allocation_id": eip, "instance_id": target, "instance_type": kind}
            self.call(self.ens.associate_ens_eip_address, **association)
            self.assertEqual(self.listed(associated_instance_id=target)[eip].status, "Associating")
            self.mock.advance(2)
            listed = self.listed(associated_instance_id=target)
            self.assertEqual(listed.keys(), {eip})
            self.assertEqual((listed[eip].status, listed[eip].instance_type), ("InUse", kind))
            self.assertEqual(self.listed(associated_instance_type=kind).keys(), {eip})
            self.call(self.ens.un_associate_ens_eip_address, allocation_id=eip)
            self.mock.advance(2)
            self.assertEqual(self.listed(associated_instance_id=target), {})
            self.assertEqual(self.listed()[eip].status, "Available")

        self.call(self.ens.release_instance, instance_id=eip)
        self.assertEqual(self.listed().keys(), {other})
        self.refused("EipNotFound", self.call, self.ens.un_associate_ens_eip_address, allocation_id=eip)
        self.refused("InstanceNotFound", self.call, self.ens.release_instance, instance_id=eip)

    def test_errors(self):
        self.refused("InvalidParameter.InternetChargeType", self.create_eip, internet_charge_type="PayByBandwidth")
        change = {"allocation_id": self.create_eip(), "name": "x"}
        self.refused("InvalidName", self.call, self.ens.modify_ens_eip_address_attribute, **change)
        instance = self.create_instance()
        no_eip = {"allocation_id": "eip-none", "instance_id": instance, "instance_type": "EnsInstance"}
        self.refused("EipNotFound", self.call, self.ens.associate_ens_eip_address, **no_eip)
        no_type = {"allocation_id": change["allocation_id"], "instance_id": instance, "instance_type": "None"}
        self.refused("InvalidInstanceType", self.call, self.ens.associate_ens_eip_address, **no_type)


if __name__ == "__main__":
    unittest.main()
