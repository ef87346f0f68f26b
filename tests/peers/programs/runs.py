"""How each program is run: its environment is made, it is told of the proxy, and its steps succeed or say why not."""

import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

from mock_server import KEY, SECRET, Mock
from programs import environments, mcp, metadata
from programs.environments import HERE
from programs.relay import Relay

INSIDE = HERE / "inside"
PLAY = HERE / "ansible" / "play.yml"
OLD, MCP = "old-sdk", "mcp"
# Set by `cargo xtask test --programs`: also what takes longer than all the rest.
ALL = "ALIYUN_PROGRAMS"
# Seconds that a program may take; a busy machine is slow.
LIMIT = 900


@contextlib.contextmanager
def network(*options, others=None):
    """A server, with the proxy in front of it; gives the proxy, and what a program finds in its environment."""
    with tempfile.TemporaryDirectory() as home, Mock("strict", "--states", "immediate", *options) as mock:
        with Relay(mock.address, others) as relay:
            own = {name: text for name, text in os.environ.items() if not name.startswith(("ALIYUN_", "ALIBABA_"))}
            keys = {"ALIBABA_CLOUD_ACCESS_KEY_ID": KEY, "ALIBABA_CLOUD_ACCESS_KEY_SECRET": SECRET}
            # Some read no bundle from the environment but that of the machine, which is theirs as far as they can see.
            yield relay, own | relay.environment() | keys | {"PYTHONPATH": str(HERE / "trust"), "HOME": home}


def output(command, relay, environment):
    """What a program prints that has to end well, and to have asked for something."""
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LIMIT)
    if done.returncode != 0:
        raise RuntimeError(f"it ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    if not relay.hosts:
        raise RuntimeError(f"it asked no host: {done.stdout[-2000:]}")
    return done.stdout


def steps(command, relay, environment):
    """The results that a program of ours prints as its last line, from inside the environment of another one."""
    return json.loads(output(command, relay, environment).splitlines()[-1])


def footmark():
    python = environments.python(OLD) / "python"
    with network() as way:
        return steps([python, INSIDE / "footmark_calls.py"], *way)


def flow_logs():
    with network() as way:
        return steps([sys.executable, INSIDE / "flow_logs.py"], *way)


def crate():
    if not os.environ.get(ALL):
        raise environments.Unavailable("it takes long to build; `cargo xtask test --programs` runs it")
    program = environments.rust("openapi-core")
    with network() as way:
        return steps([program], *way)


def ansible():
    folder = environments.python(OLD)
    with network() as (relay, environment):
        report = pathlib.Path(environment["HOME"]) / "report"
        settings = {
            "ALICLOUD_ACCESS_KEY": KEY,
            "ALICLOUD_SECRET_KEY": SECRET,
            "ANSIBLE_CALLBACKS_ENABLED": "ansible.builtin.junit",
            "ANSIBLE_PIPELINING": "true",
            "ANSIBLE_PYTHON_INTERPRETER": str(folder / "python"),
            "JUNIT_FAIL_ON_IGNORE": "true",
            "JUNIT_OUTPUT_DIR": str(report),
        }
        output([folder / "ansible-playbook", PLAY], relay, environment | settings)
        return tasks(report)


def tasks(report):
    """The results of the tasks of the play by their names, as it reports them for other programs, in order."""
    [file] = report.glob("*.xml")
    cases = list(xml.etree.ElementTree.parse(file).iter("testcase"))
    names = re.findall(r"^    - name: (.+)$", PLAY.read_text("utf-8"), re.MULTILINE)
    failures = [next((each for each in case if each.tag in ("failure", "error")), None) for case in cases]
    said = [None if each is None else each.get("message") or each.text or each.tag for each in failures]
    if len(names) != len(said):
        raise RuntimeError(f"the report has {len(said)} tasks, the play {len(names)}")
    return dict(zip(names, said))


ACTIONS = ["CreateVpc", "DescribeVpcs", "CreateVSwitch", "DescribeVSwitches", "DescribeRouteTableList"]
ACTIONS += ["AllocateEipAddress", "DescribeEipAddresses", "ReleaseEipAddress", "DeleteVSwitch", "DeleteVpc"]


def mcp_server():
    command = environments.python(MCP) / "alibaba-cloud-ops-mcp-server"
    tools = [f"VPC_{action}" for action in ACTIONS] + ["CommonAPICaller", "ListAPIs", "GetAPIInfo"]
    options = ["--services", "vpc", "--visible-tools", ",".join(tools)]
    with metadata.Site() as site, network(others={metadata.HOST: site.address}) as (_, environment):
        with mcp.Server([command, *options], environment) as server:
            offered = {tool["name"] for tool in server.ask("tools/list", {})["tools"]}
            listed = None if offered == set(tools) else f"unexpected: {sorted(offered)}"
            return {"tools/list": listed} | use(server)


def use(server):
    """What the tools do with a VPC, a VSwitch and an EIP from their beginning to their end."""
    region, results = {"RegionId": "cn-hangzhou"}, {}

    def step(tool, check, **arguments):
        try:
            found = server.tool(tool, **arguments)
            results[tool] = None if check(found) else f"unexpected: {found}"
            return found
        except (RuntimeError, ValueError, LookupError, TypeError) as error:
            results[tool] = repr(error)
            return None

    def vpc(action, check, **arguments):
        found = step(f"VPC_{action}", lambda found: check(found["body"]), **region, **arguments)
        return found["body"] if results[f"VPC_{action}"] is None else {}

    made = vpc("CreateVpc", lambda it: it["VpcId"], CidrBlock="10.0.0.0/8", VpcName="first")
    of_vpc = {"VpcId": made.get("VpcId", "")}
    vpc("DescribeVpcs", lambda it: [each["VpcName"] for each in it["Vpcs"]["Vpc"]] == ["first"], **of_vpc)
    inner = vpc("CreateVSwitch", lambda it: it["VSwitchId"], **of_vpc, CidrBlock="10.0.1.0/24", ZoneId="cn-hangzhou-b")
    vpc("DescribeVSwitches", lambda it: it["TotalCount"] == 1, **of_vpc)
    vpc("DescribeRouteTableList", lambda it: len(it["RouterTableList"]["RouterTableListType"]) == 1, **of_vpc)
    outer = vpc("AllocateEipAddress", lambda it: it["AllocationId"], Bandwidth="5")
    of_eip = {"AllocationId": outer.get("AllocationId", "")}
    vpc("DescribeEipAddresses", lambda it: it["EipAddresses"]["EipAddress"][0]["Bandwidth"] == "5", **of_eip)
    vpc("ReleaseEipAddress", lambda it: it["RequestId"], **of_eip)
    vpc("DeleteVSwitch", lambda it: it["RequestId"], VSwitchId=inner.get("VSwitchId", ""))
    vpc("DeleteVpc", lambda it: it["RequestId"], **of_vpc)
    asked = {"service": "vpc", "api": "DescribeVpcs"}
    step("CommonAPICaller", lambda it: it["body"]["TotalCount"] == 0, **asked, parameters=region)
    step("GetAPIInfo", lambda it: "VpcId" in [each["name"] for each in it], **asked)
    step("ListAPIs", lambda it: "DescribeVpcs" in it, service="Vpc")
    return results
