"""The calls that the check `vpc_flow_logs_enabled` of prowler makes, with the SDK and the endpoints that it uses."""

from alibabacloud_credentials.client import Client as Credentials
from alibabacloud_tea_openapi.utils_models import Config
from alibabacloud_vpc20160428 import models
from alibabacloud_vpc20160428.client import Client

from steps import Steps

REGIONS = ["cn-hangzhou", "cn-shanghai"]


def main():
    clients = {}
    for region in REGIONS:
        endpoint = f"vpc.{region}.aliyuncs.com"
        clients[region] = Client(Config(credential=Credentials(), region_id=region, endpoint=endpoint))
    steps = Steps()
    # What there is to be found: no request of it says a region.
    logged, bare = [
        client.create_vpc(
            models.CreateVpcRequest(cidr_block="10.0.0.0/8", vpc_name="first", region_id=region)
        ).body.vpc_id
        for region, client in clients.items()
    ]
    log = {"flow_log_name": "all", "project_name": "project-1", "log_store_name": "store-1", "traffic_type": "All"}
    of_vpc = {"resource_id": logged, "resource_type": "VPC"}
    clients[REGIONS[0]].create_flow_log(models.CreateFlowLogRequest(**log, **of_vpc, region_id=REGIONS[0]))

    found = {}
    for region, expected in zip(REGIONS, (logged, bare)):
        vpcs = steps(
            f"the VPCs of {region}",
            lambda: clients[region].describe_vpcs(models.DescribeVpcsRequest()).body.vpcs.vpc,
            lambda it: [each.vpc_id for each in it] == [expected] and it[0].is_default is False,
        )
        found |= {vpc.vpc_id: region for vpc in vpcs}
    for vpc_id, region in found.items():
        asked = models.DescribeFlowLogsRequest(resource_id=vpc_id, resource_type="VPC")
        steps(
            f"the flow logs of the VPC in {region}",
            lambda: clients[region].describe_flow_logs(asked).body.flow_logs.flow_log,
            lambda it: [each.status for each in it] == (["Active"] if vpc_id == logged else []),
        )
    steps.report()


main()
