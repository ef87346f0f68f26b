"""The samples of the vendor, from a checkout of `aliyun/aliyun-openapi-python-sdk-examples`, which no registry has."""

import concurrent.futures
import json
import os
import pathlib
import re
import subprocess

from alibabacloud_tea_openapi.utils_models import Config
from alibabacloud_vpc20160428 import models
from alibabacloud_vpc20160428.client import Client

from programs import environments, runs

# Where the checkout is; without it the samples are left out.
FOLDER, COMMIT = "ALIYUN_PROGRAMS_SAMPLES", "dc2bccdf"
# The folders of the services that are specified; the others are about load balancers.
ABOUT = ("ec", "eip", "natgw", "vpc")
# What the samples say in place of a key, and the region that they are for.
KEY, SECRET, REGION = "your-access-key-id", "your-access-key-secret", "cn-zhangjiakou"
# How they print an error that they go on after.
ERROR = re.compile(r"^(?:Server|Client) .*", re.MULTILINE)


def samples():
    folder = os.environ.get(FOLDER)
    if not folder:
        raise environments.Unavailable(f"{FOLDER} names no checkout of them")
    root = pathlib.Path(folder).resolve() / "sdk_examples"
    python = environments.python(runs.OLD) / "python"
    files = [
        file
        for about in ABOUT
        for file in sorted((root / "examples" / about).glob("*_*.py"))
        if file.stem != "__init__"
    ]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return dict(zip([file.stem for file in files], pool.map(lambda file: sample(root, python, file), files)))


def sample(root, python, file):
    """What goes wrong with a sample, or nothing where it reaches its end without an error."""
    with runs.network("--key", f"{KEY}:{SECRET}") as (relay, environment):
        environment["PYTHONPATH"] += f":{root}"
        command = [python, runs.INSIDE / "sample.py", file, json.dumps(values(relay.mock_address))]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=runs.LIMIT)
    errors = ERROR.findall(done.stdout)
    if done.returncode == 0 and not errors:
        return None
    return errors[0] if errors else done.stderr.strip().splitlines()[-1]


def values(address):
    """What a reader of the samples fills in: the ids of networks of his own, and of what is of other services."""
    given = {
        "ECS_INSTANCE_ID": "i-bp15zckdt37pq72zvw3",
        "i-xxx": "i-bp15zckdt37pq72zvw3",
        "ENI_ID": "eni-bp1d66qjxb3qoin3****",
    }
    config = {"region_id": REGION, "endpoint": address, "protocol": "http"}
    client = Client(Config(access_key_id=KEY, access_key_secret=SECRET, **config))
    for number in ("", "2"):
        made = client.create_vpc(models.CreateVpcRequest(region_id=REGION, cidr_block="192.168.0.0/16")).body
        block = models.CreateVSwitchRequest(
            region_id=REGION, vpc_id=made.vpc_id, cidr_block="192.168.1.0/24", zone_id=f"{REGION}-a"
        )
        vswitch = client.create_vswitch(block).body.v_switch_id
        given |= {f"ROUTER_ID{number}": made.vrouter_id, f"TABLE_ID{number}": made.route_table_id}
        given |= {"VPC_ID": made.vpc_id, "vpc-xxx": made.vpc_id, "VSWITCH_ID": vswitch, "vsw-xxx": vswitch}
    line = models.CreatePhysicalConnectionRequest(
        region_id=REGION,
        access_point_id="ap-cn-hangzhou-xs-B",
        line_operator="CT",
        peer_location="here",
        type="VPC",
        client_token="line",
    )
    line = client.create_physical_connection(line).body.physical_connection_id
    enable = models.EnablePhysicalConnectionRequest(
        region_id=REGION, physical_connection_id=line, client_token="enable"
    )
    client.enable_physical_connection(enable)
    return given | {"PC_ID": line}
