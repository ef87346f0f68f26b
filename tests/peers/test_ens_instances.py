"""Life of an ENS instance with its disks, snapshots, images and tags, with the official SDK as it is."""

import json
import unittest

from alibabacloud_ens20171110 import models

from official import NODE, EnsSdk


class InstanceSdk(EnsSdk):
    def run_instances(self, amount=1, **fields):
        """Instances at the node of the tests, each with a system disk and a data disk."""
        body = self.call(
            self.ens.run_instances,
            amount=amount,
            ens_region_id=NODE,
            image_id="centos",
            instance_charge_type="PostPaid",
            instance_type="ens.sn1.stiny",
            internet_max_bandwidth_out=10,
            internet_charge_type="95BandwidthByMonth",
            password_inherit=True,
            schedule_area_level="Region",
            system_disk=models.RunInstancesRequestSystemDisk(size=40, category="cloud_efficiency"),
            data_disk=[models.RunInstancesRequestDataDisk(size=60, category="cloud_ssd")],
            **fields,
        )
        self.assertEqual(len(body.instance_ids), amount)
        return body.instance_ids

    def run_instance(self, **fields):
        [instance_id] = self.run_instances(**fields)
        return instance_id

    def disks(self, **filters):
        found = self.call(self.ens.describe_disks, **filters).disks.disks
        return {disk.disk_id: disk for disk in found or []}

    def create_disk(self, **fields):
        """A data disk by itself that is ready."""
        fields = {"category": "cloud_efficiency", "instance_charge_type": "PostPaid", "size": "20"} | fields
        [disk_id] = self.call(self.ens.create_disk, ens_region_id=NODE, **fields).instance_ids
        self.mock.advance(5)
        return disk_id

    def create_snapshot(self, disk_id, **fields):
        """A snapshot that is ready."""
        body = self.call(self.ens.create_snapshot, disk_id=disk_id, ens_region_id=NODE, **fields)
        self.mock.advance(5)
        [snapshot_id] = body.snap_shot_id
        return snapshot_id

    def snapshots(self, **filters):
        found = self.call(self.ens.describe_snapshots, **filters).snapshots
        return {each.snapshot_id: each for each in found or []}

    def images(self, **filters):
        found = self.call(self.ens.describe_self_images, **filters).images.image
        return {each.image_id: each for each in found or []}


class Instances(InstanceSdk):
    def test_instance(self):
        network_id = self.create_network()
        vswitch_id = self.create_vswitch(network_id)
        group = self.call(self.ens.create_security_group, security_group_name="web").security_group_id
        place = {"net_work_id": network_id, "v_switch_id": vswitch_id, "security_id": group}
        first, second = self.run_instances(amount=2, instance_name="twin", **place)
        self.assertEqual(self.instances().keys(), {first, second})
        shown = self.instances(instance_ids=json.dumps([first]))[first]
        self.assertEqual((shown.instance_name, shown.status, shown.ens_region_id), ("twin", "Running", NODE))
        self.assertEqual((shown.spec_name, shown.instance_resource_type), ("ens.sn1.stiny", "EnsPostPaidInstance"))
        attributes = shown.network_attributes
        self.assertEqual((attributes.network_id, attributes.v_switch_id), (network_id, vswitch_id))
        self.assertEqual(shown.security_group_ids.security_group_id, [group])
        self.assertEqual(self.instances(security_group_id=group, v_switch_id=vswitch_id).keys(), {first, second})

        self.call(self.ens.reboot_instance, instance_id=first)
        self.assertEqual(self.status(first), "Starting")
        self.refused("IncorrectInstanceStatus", self.call, self.ens.reboot_instance, instance_id=first)
        self.mock.advance(5)
        self.call(self.ens.stop_instance, instance_id=first, force_stop="true")
        self.mock.advance(5)
        self.assertEqual((self.status(first), self.status(second)), ("Stopped", "Running"))
        self.call(self.ens.start_instance, instance_id=first)
        self.mock.advance(5)
        self.assertEqual(self.status(first), "Running")
        self.refused("IncorrectInstanceStatus", self.call, self.ens.start_instance, instance_id=first)
        self.call(self.ens.release_post_paid_instance, instance_id=first)
        self.assertEqual(self.instances().keys(), {second})

    def status(self, instance_id):
        return self.instances(instance_id=instance_id)[instance_id].status

    def test_tags(self):
        tag = models.RunInstancesRequestTag(key="team", value="net")
        first, second = self.run_instance(tag=[tag]), self.run_instance()
        self.assertEqual((self.tags(first), self.tags(second)), ({"team": "net"}, {}))
        named = {"resource_type": "instance", "resource_id": [first, second]}
        tags = [models.TagResourcesRequestTag(key=key, value=value) for key, value in [("team", "b"), ("cost", "")]]
        self.call(self.ens.tag_resources, **named, tag=tags)
        both = {"team": "b", "cost": ""}
        self.assertEqual((self.tags(first), self.tags(second)), (both, both))
        self.call(self.ens.untag_resources, **named, tag_key=["cost"])
        self.assertEqual((self.tags(first), self.tags(second)), ({"team": "b"}, {"team": "b"}))
        self.call(self.ens.untag_resources, resource_type="instance", resource_id=[second], all=True)
        self.assertEqual((self.tags(first), self.tags(second)), ({"team": "b"}, {}))

    def tags(self, instance_id):
        found = self.instances(instance_id=instance_id)[instance_id].tags
        return {each.tag_key: each.tag_value for each in found.tags or []} if found else {}


class Disks(InstanceSdk):
    def test_disks_of_an_instance(self):
        instance_id = self.run_instance(instance_name="server")
        system, data = self.disks(instance_id=instance_id).values()
        self.assertEqual((system.status, system.portable, system.delete_with_instance), ("In-use", False, True))
        self.assertEqual((data.status, data.type, data.category), ("In-use", "2", "cloud_ssd"))
        self.assertEqual((system.instance_name, system.category), ("server", "cloud_efficiency"))
        self.assertEqual(self.instances()[instance_id].system_disk.disk_id, system.disk_id)
        self.call(self.ens.release_post_paid_instance, instance_id=instance_id)
        self.assertEqual(self.disks(), {})

    def test_disk(self):
        instance_id = self.run_instance()
        made = self.create_disk(disk_name="first", tag=[models.CreateDiskRequestTag(key="team", value="net")])
        shown = self.disks(disk_name="first")[made]
        self.assertEqual((shown.status, shown.disk_charge_type), ("Available", "postpay"))
        self.assertEqual([(each.key, each.value) for each in shown.tags.tags], [("team", "net")])
        pair = {"disk_id": made, "instance_id": instance_id}
        self.refused("IncorrectStatus", self.call, self.ens.detach_disk, **pair)
        self.call(self.ens.attach_disk, **pair, delete_with_instance="false")
        self.assertEqual(self.disks(disk_ids=json.dumps([made]))[made].status, "Attaching")
        self.mock.advance(5)
        self.assertIn(made, self.disks(instance_id=instance_id, status="In-use"))
        self.refused("IncorrectStatus", self.call, self.ens.attach_disk, **pair)
        self.refused("IncorrectStatus", self.call, self.ens.delete_disk, disk_id=made)
        self.call(self.ens.detach_disk, **pair)
        self.assertEqual(self.disks(disk_id=made)[made].status, "Detaching")
        self.mock.advance(5)
        shown = self.disks(disk_id=made)[made]
        self.assertEqual((shown.status, shown.instance_id or ""), ("Available", ""))
        self.call(self.ens.delete_disk, disk_id=made)
        self.assertEqual(self.disks(disk_id=made), {})
        self.refused("InstanceIdNotFound", self.call, self.ens.attach_disk, **pair)

    def test_snapshot(self):
        disk_id = self.create_disk()
        snapshot = self.create_snapshot(disk_id, snapshot_name="first", description="For tests")
        shown = self.snapshots(snapshot_name="first")[snapshot]
        self.assertEqual((shown.status, shown.source_disk_id, shown.ens_region_id), ("available", disk_id, NODE))
        self.assertEqual((shown.description, shown.source_disk_category), ("For tests", "cloud_efficiency"))
        change = {"snapshot_id": snapshot, "snapshot_name": "second"}
        self.call(self.ens.modify_snapshot_attribute, **change)
        self.assertEqual(self.snapshots(disk_id=disk_id)[snapshot].snapshot_name, "second")
        self.call(self.ens.reset_disk, disk_id=disk_id, snapshot_id=snapshot)
        other = self.create_disk(snapshot_id=snapshot)
        self.assertEqual(self.disks(snapshot_id=snapshot).keys(), {other})
        self.call(self.ens.delete_snapshot, snapshot_id=snapshot)
        self.assertEqual(self.snapshots(), {})
        self.refused("SnapshotIdNotFound", self.call, self.ens.modify_snapshot_attribute, **change)


class Images(InstanceSdk):
    def create(self, **fields):
        """A custom image that is ready."""
        image_id = self.call(self.ens.create_image, **fields).image_id
        self.assertEqual(self.images()[image_id].status, "Creating")
        self.mock.advance(5)
        return image_id

    def test_image_of_an_instance(self):
        instance_id = self.run_instance()
        image = self.create(instance_id=instance_id, image_name="first", delete_after_image_upload="false")
        shown = self.images(image_name="first")[image]
        self.assertEqual((shown.status, shown.image_owner_alias), ("Available", "self"))
        self.assertEqual(shown.instance_id, instance_id)
        self.call(self.ens.modify_image_attribute, image_id=image, image_name="second")
        self.assertEqual(self.images(image_id=image)[image].image_name, "second")
        listed = self.call(self.ens.describe_images, image_id=image).images.image
        self.assertEqual([each.image_name for each in listed], ["second"])

        other = self.run_instance(instance_name="copy")
        self.call(self.ens.reinit_instance, instance_id=other, image_id=image)
        self.assertEqual(self.instances(image_id=image).keys(), {other})
        self.call(self.ens.release_post_paid_instance, instance_id=other)
        self.call(self.ens.delete_image, image_id=image)
        self.assertEqual(self.images(), {})

    def test_image_of_a_snapshot(self):
        system, _ = self.disks(instance_id=self.run_instance())
        snapshot = self.create_snapshot(system)
        image = self.create(snapshot_id=snapshot, image_name="first")
        self.assertEqual(self.images(snapshot_id=snapshot).keys(), {image})
        self.assertEqual(self.images()[image].snapshot_id, snapshot)


if __name__ == "__main__":
    unittest.main()
