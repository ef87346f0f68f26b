//! Connect VPCs by a CEN instance.
//!
//! Two VPCs reach each other through one CEN instance, and a third would take one more call.
//!
//! Cloud Enterprise Network (CEN) is a service of its own, with a client of its own. A [CEN instance](cen:resource:CenInstance)
//! connects the networks that are [attached](cen:resource:ChildInstance) to it, of one region or of several. The other way
//! to connect two VPCs, [router interfaces](guide:peering), excludes this one: a VPC that has one of them is refused with
//! `InvalidOperation.ChildInstanceRIAlreadyExist`.

use aliyun_api::cen::{
    self, AttachCenChildInstanceRequired, ChildInstanceKey, ChildInstanceType,
    DetachCenChildInstanceRequired,
};
use aliyun_api::{Config, Error, vpc};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    //| ## Two clients of one configuration
    //|
    //| They share access key and connections, and each knows the endpoint of its service.
    let config = Config::load().await?;
    let vpc = vpc::Client::new(&config)?;
    let cen = cen::Client::new(&config)?;

    //| ## Two VPCs
    //|
    //| Their blocks do not overlap. CEN has to be told the region of each, which [DescribeVpcs](vpc:DescribeVpcs) shows,
    //| and so does the waiter, which asks it.
    let mut networks = Vec::new();
    for block in ["10.1.0.0/16", "10.2.0.0/16"] {
        let made = vpc.create_vpc().cidr_block(block).await?.vpc_id;
        let ready = vpc.wait_until_vpc_available(&made).await?;
        networks.push((made, ready.region_id.unwrap_or_default()));
    }

    //| ## The instance
    //|
    //| [CreateCen](cen:CreateCen) returns while the instance is still `Creating`. Until it is `Active` it can only be
    //| queried.
    let instance = cen.create_cen().name("two-networks").await?.cen_id;
    cen.wait_until_cen_instance_active(&instance).await?;

    //| ## Attach the VPCs
    //|
    //| A network is named by its id, its type and its region. It is `Attaching`, then `Attached`. What stops
    //| [AttachCenChildInstance](cen:AttachCenChildInstance):
    //|
    //| - `OperationFailed.InvalidVpcStatus`: the VPC is not `Available` yet
    //| - `IncorrectStatus.VpcSwitch`, `IncorrectStatus.VpcRouteTable`: something in the VPC is being changed; wait
    //| - `InvalidOperation.ChildInstanceAlreadyAttached`: it is attached already, perhaps to another instance
    //| - `Forbbiden.AttachChildInstanceAcrossUid`, which is how the service writes it: the VPC is of another account,
    //|   which has to call [GrantInstanceToCen](vpc:GrantInstanceToCen) first
    for (network, region) in &networks {
        let required = AttachCenChildInstanceRequired {
            cen_id: instance.clone(),
            child_instance_id: network.clone(),
            child_instance_type: ChildInstanceType::Vpc,
            child_instance_region_id: region.clone(),
        };
        cen.attach_cen_child_instance(required).await?;
        cen.wait_until_child_instance_attached(key(&instance, network, region)).await?;
    }

    //| ## What there is now
    //|
    //| [DescribeCenAttachedChildInstances](cen:DescribeCenAttachedChildInstances) lists what is attached. VPCs in different
    //| regions would now need bandwidth between these: a [bandwidth package](cen:resource:CenBandwidthPackage) that is
    //| associated with the instance, and a limit from
    //| [SetCenInterRegionBandwidthLimit](cen:SetCenInterRegionBandwidthLimit).
    let attached =
        cen.describe_cen_attached_child_instances(&instance).items().into_vec().await?;
    for child in &attached {
        println!("{:?} is {:?}", child.child_instance_id, child.status);
    }
    assert_eq!(attached.len(), 2);

    //| ## Taking it down
    //|
    //| Detach first: an instance to which something is attached stays, and so does a VPC that is attached
    //| (`DependencyViolation.TransitRouter`). A VPC is not detached while something in it is being changed
    //| (`IncorrectStatus.VpcRouteTable`). [DetachCenChildInstance](cen:DetachCenChildInstance) is for what
    //| [AttachCenChildInstance](cen:AttachCenChildInstance) attached; the connections of
    //| [transit routers](cen:resource:TransitRouter) of the Enterprise Edition have an action of their own,
    //| [DeleteTransitRouterVpcAttachment](cen:DeleteTransitRouterVpcAttachment).
    for (network, region) in &networks {
        let required = DetachCenChildInstanceRequired {
            cen_id: instance.clone(),
            child_instance_id: network.clone(),
            child_instance_type: ChildInstanceType::Vpc,
            child_instance_region_id: region.clone(),
        };
        cen.detach_cen_child_instance(required).await?;
        cen.wait_until_child_instance_deleted(key(&instance, network, region)).await?;
    }
    cen.delete_cen(&instance).await?;
    cen.wait_until_cen_instance_deleted(&instance).await?;
    for (network, _) in &networks {
        vpc.delete_vpc(network).await?;
        vpc.wait_until_vpc_deleted(network).await?;
    }
    Ok(())
}

//| ## The key of an attachment
//|
//| An attachment has no id of its own. Whoever looks for one names the instance and the network.
fn key(instance: &str, network: &str, region: &str) -> ChildInstanceKey {
    ChildInstanceKey {
        cen_id: instance.to_owned(),
        child_instance_id: network.to_owned(),
        child_instance_type: ChildInstanceType::Vpc,
        child_instance_region_id: region.to_owned(),
    }
}
