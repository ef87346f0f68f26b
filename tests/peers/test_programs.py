"""Programs of others, unchanged, against the mock server: redirected at the network alone, by the environment."""

import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

from mock_server import KEY, SECRET, Mock
from programs import environments, mcp, metadata
from programs.environments import HERE, Unavailable
from programs.relay import Relay
from programs.table import Program, settle

# Set by `cargo xtask test --programs`: also what takes longer than all the rest.
ALL = "ALIYUN_PROGRAMS"
OLD, MCP = "old-sdk", "mcp"
PLAY = HERE / "ansible" / "play.yml"

# The environments are made at the same time, while the first tests run.
MAKING = concurrent.futures.ThreadPoolExecutor(3)
MADE = {}


def setUpModule():
    MADE[OLD] = MAKING.submit(environments.python, OLD)
    MADE[MCP] = MAKING.submit(environments.python, MCP)


def tearDownModule():
    MAKING.shutdown()


class ProgramTest(unittest.TestCase):
    """What every program has: a server, the proxy in front of it, and an environment that names both."""

    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)

    def enter(self, context):
        """What a context gives, which ends with the test."""
        value = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        return value

    def made(self, name):
        """The folder with the programs of an environment."""
        try:
            return MADE[name].result()
        except Unavailable as missing:
            self.skipTest(f"cannot be installed: {missing}")

    def network(self, *options, others=None):
        """A server and the proxy; returns the server and what a program finds in its environment."""
        mock = self.enter(Mock("strict", "--states", "immediate", *options))
        self.relay = self.enter(Relay(mock.address, others))
        names = {name: text for name, text in os.environ.items() if not name.startswith(("ALIYUN_", "ALIBABA_"))}
        keys = {"ALIBABA_CLOUD_ACCESS_KEY_ID": KEY, "ALIBABA_CLOUD_ACCESS_KEY_SECRET": SECRET}
        # Some read no bundle from the environment but that of the machine, which is theirs as far as they can see.
        trust = {"PYTHONPATH": str(HERE / "trust"), "HOME": self.home.name}
        return mock, names | self.relay.environment() | keys | trust

    def run_program(self, command, environment, **options):
        """What a program printed."""
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, **options)
        self.assertNotEqual(self.relay.hosts, {}, f"it did not ask any host: {done.stdout}\n{done.stderr}")
        return done

    def settle(self, program, results):
        """Compares the results of the steps with what is known of the program."""
        failed = {step: error for step, error in results.items() if error is not None}
        self.assertGreater(len(results), len(failed))
        unexpected = {step: error for step, error in failed.items() if step not in program.reasons}
        self.assertEqual(unexpected, {})
        self.assertEqual(program.reasons.keys() - failed.keys(), set(), "it passes, and needs no reason")
        self.assertIsNone(settle(program, results))


class Footmark(ProgramTest):
    def test_functions(self):
        program = Program(
            "footmark",
            environments.version(OLD, "footmark"),
            "its functions and objects for VPC",
            {"get_instance_info": "It asks the SDK of VPC for an action of ECS, which that does not have."},
        )
        python = self.made(OLD) / "python"
        _, environment = self.network()
        done = self.run_program([python, HERE / "inside" / "footmark_calls.py"], environment)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.settle(program, json.loads(done.stdout.splitlines()[-1]))


class Ansible(ProgramTest):
    def test_play(self):
        version = environments.version(OLD, "ansible_alicloud")
        core = environments.version(OLD, "ansible-core")
        program = Program("ansible_alicloud", f"{version} with ansible-core {core}", "a play of twenty tasks", {})
        folder = self.made(OLD)
        _, environment = self.network()
        report = pathlib.Path(self.home.name) / "report"
        environment |= {
            "ALICLOUD_ACCESS_KEY": KEY,
            "ALICLOUD_SECRET_KEY": SECRET,
            "ANSIBLE_CALLBACKS_ENABLED": "ansible.builtin.junit",
            "JUNIT_OUTPUT_DIR": str(report),
            "JUNIT_FAIL_ON_IGNORE": "true",
            "ANSIBLE_LOCALHOST_WARNING": "false",
            "ANSIBLE_INVENTORY_UNPARSED_WARNING": "false",
            "ANSIBLE_PYTHON_INTERPRETER": str(folder / "python"),
        }
        done = self.run_program([folder / "ansible-playbook", PLAY], environment)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.settle(program, tasks(report))


def tasks(report):
    """The results of the tasks of the play by their names, as it reports them for other programs, in order."""
    [file] = report.glob("*.xml")
    cases = list(xml.etree.ElementTree.parse(file).iter("testcase"))
    names = re.findall(r"^    - name: (.+)$", PLAY.read_text("utf-8"), re.MULTILINE)
    failures = [next((each for each in case if each.tag in ("failure", "error")), None) for case in cases]
    said = [None if each is None else each.get("message") or each.text or each.tag for each in failures]
    return dict(zip(names, said, strict=True))


class McpServer(ProgramTest):
    ACTIONS = ["CreateVpc", "DescribeVpcs", "CreateVSwitch", "DescribeVSwitches", "DescribeRouteTableList"]
    ACTIONS += ["AllocateEipAddress", "DescribeEipAddresses", "ReleaseEipAddress", "DeleteVSwitch", "DeleteVpc"]

    def test_tools(self):
        program = Program(
            "alibaba-cloud-ops-mcp-server",
            environments.version(MCP, "alibaba-cloud-ops-mcp-server"),
            "its tools for VPC; the list of actions that it fetches is made of the reference",
            {},
        )
        command = self.made(MCP) / "alibaba-cloud-ops-mcp-server"
        site = self.enter(metadata.Site())
        _, environment = self.network(others={metadata.HOST: site.address})
        tools = [f"VPC_{action}" for action in self.ACTIONS] + ["CommonAPICaller", "ListAPIs", "GetAPIInfo"]
        options = ["--services", "vpc", "--visible-tools", ",".join(tools)]
        with mcp.Server([command, *options], environment) as server:
            self.settle(program, self.use(server, tools))
        self.assertEqual(self.relay.refused, {})

    def use(self, server, tools):
        """A VPC with a VSwitch, and an EIP, from their beginning to their end."""
        region = {"RegionId": "cn-hangzhou"}
        results = {}

        def step(tool, check, **arguments):
            try:
                found = server.tool(tool, **arguments)
            except (RuntimeError, ValueError) as error:
                results[tool] = str(error)
                return {}
            results[tool] = None if check(found) else f"unexpected: {found}"
            return found.get("body", {}) if isinstance(found, dict) else found

        def vpc(action, check, **arguments):
            return step(f"VPC_{action}", lambda found: check(found["body"]), **region, **arguments)

        offered = {tool["name"] for tool in server.ask("tools/list", {})["tools"]}
        results["tools/list"] = None if offered == set(tools) else f"unexpected: {sorted(offered)}"
        made = vpc("CreateVpc", lambda it: it["VpcId"], CidrBlock="10.0.0.0/8", VpcName="first")
        of_vpc = {"VpcId": made.get("VpcId", "")}
        vpc("DescribeVpcs", lambda it: [each["VpcName"] for each in it["Vpcs"]["Vpc"]] == ["first"], **of_vpc)
        inner = vpc("CreateVSwitch", lambda it: it["VSwitchId"], **of_vpc, CidrBlock="10.0.1.0/24", ZoneId="cn-hangzhou-b")
        vpc("DescribeVSwitches", lambda it: it["TotalCount"] == 1, **of_vpc)
        tables = ("RouterTableList", "RouterTableListType")
        vpc("DescribeRouteTableList", lambda it: it[tables[0]][tables[1]][0]["RouteTableType"] == "System", **of_vpc)
        outer = vpc("AllocateEipAddress", lambda it: it["AllocationId"], Bandwidth="5")
        of_eip = {"AllocationId": outer.get("AllocationId", "")}
        vpc("DescribeEipAddresses", lambda it: it["EipAddresses"]["EipAddress"][0]["Bandwidth"] == "5", **of_eip)
        vpc("ReleaseEipAddress", lambda it: it["RequestId"], **of_eip)
        vpc("DeleteVSwitch", lambda it: it["RequestId"], VSwitchId=inner.get("VSwitchId", ""))
        vpc("DeleteVpc", lambda it: it["RequestId"], **of_vpc)
        asked = {"service": "vpc", "api": "DescribeVpcs"}
        step("CommonAPICaller", lambda it: it["body"]["TotalCount"] == 0, **asked, parameters=region)
        step("GetAPIInfo", lambda it: "VpcId" in [each["name"] for each in it], **asked)
        step("ListAPIs", lambda it: "DescribeVpcs" in it, service="vpc")
        return results


if __name__ == "__main__":
    unittest.main()
