// Written by `cargo xtask gen` from the specs. Do not edit.

//! Run a server at an edge node, behind a load balancer.
//!
//! An instance of ENS in a network of its own, with a security group in front and a load balancer that leads to it.
//!
//! Edge Node Service (ENS) runs instances in many small data centers near to users. Each is an *edge node* with an id of
//! its own, such as `cn-chengdu-telecom`, which most calls name: it is not the region of the API. ENS has one endpoint
//! for all nodes. Its networks and VSwitches are like those of
//! a VPC, and are other things: an id of the one means nothing to the other.

use aliyun_api::ens::{
    self, AuthorizeSecurityGroupRequired, BackendServerInput, CreateLoadBalancerPayType,
    CreateLoadBalancerRequired, CreateNetworkRequired, CreateVSwitchRequired,
    InstanceChargeType, InstanceInternetChargeType, RunInstancesSystemDisk,
    ScheduleAreaLevel, SecurityGroupProtocol,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // A node, an image and a type
    //
    // Three lists to choose from: DescribeEnsRegions has the nodes,
    // DescribeImageInfos the images, DescribeInstanceSpec the types
    // of instances. DescribeAvailableResource lists the types and images
    // that an instance can be created from.
    let ens = ens::Client::new(&Config::load().await?)?;
    let nodes = ens.describe_ens_regions().await?.ens_regions;
    let Some(node) = nodes.into_iter().find_map(|node| node.ens_region_id) else {
        return Ok(());
    };
    let images = ens.describe_image_infos().await?.images;
    let Some(image) = images.into_iter().find_map(|image| image.image_id) else {
        return Ok(());
    };

    // Network and VSwitch
    //
    // Both are `Pending` at first; what needs them waits until they are `Available`. The block of the VSwitch is a part
    // of that of the network.
    let required = CreateNetworkRequired {
        ens_region_id: node.clone(),
        cidr_block: "10.0.0.0/8".into(),
    };
    let network = ens.create_network(required).network_name("edge").await?.network_id;
    ens.wait_until_network_available(&network).await?;
    let required = CreateVSwitchRequired {
        ens_region_id: node.clone(),
        cidr_block: "10.0.1.0/24".into(),
    };
    let vswitch = ens.create_vswitch(required).network_id(&network).await?.vswitch_id;
    ens.wait_until_vswitch_available(&vswitch).await?;

    // Who may come in
    //
    // A security group is a list of rules, and names no node. `port_range` is always two
    // numbers with a slash, also for a single port; protocols without ports have `-1/-1`.
    let group =
        ens.create_security_group().security_group_name("web").await?.security_group_id;
    let rule = AuthorizeSecurityGroupRequired {
        security_group_id: group.clone(),
        ip_protocol: SecurityGroupProtocol::Tcp,
        port_range: "80/80".into(),
        source_cidr_ip: "0.0.0.0/0".into(),
    };
    ens.authorize_security_group(rule).await?;

    // The instance
    //
    // RunInstances with `ScheduleAreaLevel::Region` takes the node that is named; otherwise it chooses
    // one in an area, and a VSwitch cannot be named. A login needs a password, a key pair or, as here, the password that
    // is set in the image. With a bandwidth of 0 the instance has no public address, and the load balancer is the only
    // way in.
    //
    // Nearly no action of ENS has an idempotency token. The client therefore does not repeat a call that may have
    // reached the service: after such an error, look at DescribeInstances before you try again.
    let disk = RunInstancesSystemDisk::default().size(20);
    let made = ens
        .run_instances()
        .instance_type("ens.sn1.small")
        .instance_charge_type(InstanceChargeType::PostPaid)
        .internet_charge_type(InstanceInternetChargeType::BandwidthByDay)
        .internet_max_bandwidth_out(0)
        .image_id(image)
        .system_disk(disk)
        .schedule_area_level(ScheduleAreaLevel::Region)
        .ens_region_id(&node)
        .net_work_id(&network)
        .vswitch_id(&vswitch)
        .security_id(&group)
        .password_inherit(true)
        .amount(1)
        .await?;
    let instance = made.instance_ids[0].clone();
    let running = ens.wait_until_instance_running(&instance).await?;
    println!("{instance} is {:?} at {node}", running.status);

    // The load balancer
    //
    // It stands in the same network, or it refuses the instance with `InvalidParameter.Mismatch`. A *listener* is a port
    // that it takes connections at. A new one is `Stopped`, so start it. Its backend servers are instances that are
    // `Running` (`IncorrectInstanceStatus`), at most 20 in one call.
    let required = CreateLoadBalancerRequired {
        ens_region_id: node.clone(),
        load_balancer_spec: "elb.s2.medium".into(),
        pay_type: CreateLoadBalancerPayType::PostPaid,
        network_id: network.clone(),
        vswitch_id: vswitch.clone(),
    };
    let balancer = ens
        .create_load_balancer(required)
        .load_balancer_name("front")
        .await?
        .load_balancer_id;
    ens.wait_until_load_balancer_active(&balancer).await?;
    ens.create_load_balancer_tcp_listener(&balancer, 80).backend_server_port(80).await?;
    ens.start_load_balancer_listener(&balancer, 80).await?;
    ens.wait_until_tcp_listener_running(&balancer, 80).await?;
    ens.add_backend_servers(&balancer, [BackendServerInput::new(&instance)]).await?;

    let seen = ens.describe_load_balancer_attribute(&balancer).await?;
    println!("{balancer} listens at {:?}", seen.listener_ports);
    assert_eq!(seen.backend_servers.len(), 1);

    // Taking it down
    //
    // Outside first: the load balancer with its listener, then the instance, which a security group needs gone
    // (`DependencyViolation`), then group, VSwitch and network. ReleaseInstance is for load
    // balancers, EIPs and disks, in spite of its name; a pay-as-you-go instance is deleted by
    // ReleasePostPaidInstance.
    ens.remove_backend_servers(&balancer, [BackendServerInput::new(&instance)]).await?;
    ens.delete_load_balancer_listener(&balancer, 80).await?;
    ens.release_instance(&balancer).await?;
    ens.wait_until_load_balancer_deleted(&balancer).await?;
    ens.release_post_paid_instance(&instance).await?;
    ens.wait_until_instance_deleted(&instance).await?;
    ens.delete_security_group(&group).await?;
    ens.delete_vswitch(&vswitch).await?;
    ens.wait_until_vswitch_deleted(&vswitch).await?;
    ens.delete_network(&network).await?;
    ens.wait_until_network_deleted(&network).await?;
    Ok(())
}
