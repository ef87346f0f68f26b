"""Programs of others and SDKs of other languages, unchanged, against the mock server with strict signatures."""

import concurrent.futures
import os
import unittest

from programs import environments, every_action, runs, samples
from programs.environments import Unavailable
from programs.runs import MCP, OLD
from programs.table import Program, settle
from reference import actions

# Each is made and run beside the tests of the SDKs, which come first.
PROGRAMS = [runs.ansible, runs.mcp_server, runs.footmark, runs.flow_logs, runs.crate, samples.samples]
POOL = concurrent.futures.ThreadPoolExecutor(2)
RUNNING = {}


def setUpModule():
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]
    RUNNING.update({run: POOL.submit(run) for run in PROGRAMS})


def tearDownModule():
    POOL.shutdown()


class Compared(unittest.TestCase):
    """A test whose results, of each step nothing or what went wrong, are compared with what is known of a program."""

    def results(self, run):
        try:
            return RUNNING[run].result() if run in RUNNING else run()
        except Unavailable as missing:
            self.skipTest(f"left out: {missing}")

    def compare(self, results, program):
        failed = {step: error for step, error in results.items() if error is not None}
        self.assertGreater(len(results), len(failed))
        self.assertEqual({step: error for step, error in failed.items() if step not in program.reasons}, {})
        self.assertEqual(program.reasons.keys() - failed.keys(), set(), "it passes, and needs no reason")
        self.assertIsNone(settle(program, results))


class EveryAction(Compared):
    """Actions by an SDK; these no sequence of its requests makes succeed."""

    maxDiff = None

    SOLD_NO_LONGER = {"vpc ModifyNatGatewaySpec": "It is about gateways with a size, which are no longer sold."}
    BOTH_ENDS = {"vpc ConnectRouterInterface": "No documented request makes both ends name each other."}
    ONE_REGION = {
        "vpc AssociateGlobalAccelerationInstance": "It asks for another region, and the tests are in one.",
        "vpc UnassociateGlobalAccelerationInstance": "It follows upon the one that associates.",
    }
    NO_PARTNER = {"vpc UnassociateGlobalAccelerationInstance": "The SDK no longer has the action that associates."}

    def uses(self, run, name, number, reasons):
        results = self.results(run)
        what = f"the {len(results)} of {len(actions())} actions that it has, each with a documented request"
        self.compare(results, Program(name, number, what, reasons))

    def test_old_python_sdk(self):
        packages = ("core", "vpc", "ens", "cbn")
        number = ", ".join(f"{part} {environments.version(OLD, f'aliyun-python-sdk-{part}')}" for part in packages)
        self.uses(every_action.old_sdk, "aliyun-python-sdk", number, self.SOLD_NO_LONGER | self.BOTH_ENDS | self.NO_PARTNER)

    def test_node_sdk(self):
        name = "@alicloud/vpc20160428"
        number = environments.node_version(name)
        self.uses(every_action.node_typed, name, number, self.SOLD_NO_LONGER | self.BOTH_ENDS | self.NO_PARTNER)

    def test_node_core(self):
        name = "@alicloud/pop-core"
        self.uses(every_action.node_core, name, environments.node_version(name), self.SOLD_NO_LONGER | self.BOTH_ENDS | self.ONE_REGION)


class Programs(Compared):
    def passes(self, run, name, number, what, reasons=None):
        self.compare(self.results(run), Program(name, number, what, reasons or {}))

    def test_footmark(self):
        reasons = {"get_instance_info": "It asks the SDK of VPC for an action of ECS, which that does not have."}
        number = environments.version(OLD, "footmark")
        self.passes(runs.footmark, "footmark", number, "its functions and objects for VPC", reasons)

    def test_ansible(self):
        core = environments.version(OLD, "ansible-core")
        number = f"{environments.version(OLD, 'ansible_alicloud')} with ansible-core {core}"
        self.passes(runs.ansible, "ansible_alicloud", number, "a play of twenty tasks")

    def test_mcp_server(self):
        name = "alibaba-cloud-ops-mcp-server"
        what = "its tools for VPC; the list of actions that it fetches is made of the reference"
        self.passes(runs.mcp_server, name, environments.version(MCP, name), what)

    def test_flow_logs(self):
        what = "the calls of its check `vpc_flow_logs_enabled`, with its SDK: all of it is 2 GB, and asks STS who calls"
        self.passes(runs.flow_logs, "prowler", "5.46.0", what)

    def test_crate(self):
        what = "a program that calls ten actions; only with `--programs`, it takes long to build"
        self.passes(runs.crate, "aliyun-openapi-core-rust-sdk", environments.crate_version(), what)

    def test_samples(self):
        of_today = "It sends no `VSwitchId` for the NAT gateway, which the documents of today require."
        samples_of_nat = ("natgw_associate_eip", "natgw_dnat", "natgw_quick_start", "natgw_snat")
        reasons = dict.fromkeys(samples_of_nat, of_today)
        reasons["eip_associate_slb"] = "It calls a function of its own with too few arguments."
        about = "VPC, EIP, NAT gateways and router interfaces"
        what = f"those about {about}; only where `{samples.FOLDER}` names a checkout"
        self.passes(samples.samples, "aliyun-openapi-python-sdk-examples", samples.COMMIT, what, reasons)


if __name__ == "__main__":
    unittest.main()
