"""Calls DescribeVpcs with the official SDK: for each line with a number, so many calls, and the seconds they took."""

import sys
import time

from alibabacloud_tea_openapi.utils_models import Config
from alibabacloud_vpc20160428 import models
from alibabacloud_vpc20160428.client import Client

address, vpcs = sys.argv[1], int(sys.argv[2])
client = Client(
    Config(
        access_key_id="testid",
        access_key_secret="testsecret",
        region_id="cn-hangzhou",
        endpoint=address,
        protocol="http",
    )
)
for line in sys.stdin:
    start = time.perf_counter()
    for _ in range(int(line)):
        response = client.describe_vpcs(models.DescribeVpcsRequest(region_id="cn-hangzhou"))
        assert len(response.body.vpcs.vpc) == vpcs, "not the VPCs of the server"
    print(time.perf_counter() - start, flush=True)
