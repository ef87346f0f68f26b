//! Let public addresses share their bandwidth.
//!
//! Several elastic IP addresses use one bandwidth together, and one bill.
//!
//! An [elastic IP address](vpc:resource:Eip) (EIP) is a public address that you hold by itself, and associate with what needs it:
//! an instance, a load balancer, a [NAT gateway](guide:snat). Each has a bandwidth of its own, unless it is in a
//! [shared bandwidth package](vpc:resource:CommonBandwidthPackage): then the bandwidth of the package counts for all of
//! them. What several addresses of one SNAT entry carry is spread unevenly, so these should share a package.

use aliyun_api::vpc::{
    self, AddCommonBandwidthPackageIpRequired, EipInternetChargeType, ErrorCode,
    RemoveCommonBandwidthPackageIpRequired,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    //| ## Two addresses
    //|
    //| Bandwidth is text and in Mbit/s. Only pay-as-you-go EIPs can share a package
    //| (`IpInstanceId.ChargeType.NotSupport`), and they are so unless [AllocateEipAddress](vpc:AllocateEipAddress) says
    //| otherwise. EIPs are charged for: check their billing first.
    let vpc = vpc::Client::new(&Config::load().await?)?;
    let mut eips = Vec::new();
    for name in ["web", "mail"] {
        let call = vpc.allocate_eip_address().bandwidth("5").name(name);
        eips.push(
            call.internet_charge_type(EipInternetChargeType::PayByTraffic)
                .await?
                .allocation_id,
        );
    }

    //| ## The package
    //|
    //| Its bandwidth is a number, unlike that of an EIP. A package is pay-as-you-go and charged for, too.
    let package = vpc
        .create_common_bandwidth_package(20)
        .name("shared")
        .await?
        .bandwidth_package_id;
    vpc.wait_until_common_bandwidth_package_available(&package).await?;

    //| ## Into the package
    //|
    //| The EIP is in the region of the package and of the same line (`isp`), and in no other package
    //| (`IpInstanceId.AlreadyInBandwidthPackage`). It may be associated with something or not: what must not be is that a change
    //| of it is under way (`IncorrectStatus.Eip`). `EipOperation.TooFrequently` and `TaskConflict` mean to wait a little.
    for eip in &eips {
        let pair = AddCommonBandwidthPackageIpRequired {
            bandwidth_package_id: package.clone(),
            ip_instance_id: eip.clone(),
        };
        vpc.add_common_bandwidth_package_ip(pair).await?;
    }

    //| ## What there is now
    //|
    //| [DescribeEipAddresses](vpc:DescribeEipAddresses) shows the package of each address, and the bandwidth that it
    //| shares in. [DescribeCommonBandwidthPackages](vpc:DescribeCommonBandwidthPackages) shows the addresses of a package:
    //| one that has just been added is `BINDING` there, and `BINDED` in the end.
    for eip in
        vpc.describe_eip_addresses().allocation_id(&eips).items().into_vec().await?
    {
        println!(
            "{:?} shares {:?} Mbit/s",
            eip.ip_address, eip.bandwidth_package_bandwidth
        );
        assert_eq!(eip.bandwidth_package_id.as_ref(), Some(&package));
    }

    //| ## Out again
    //|
    //| A package with addresses is not deleted (`DependencyViolation.Ips`) unless `force(true)` takes them out of it. They
    //| have the bandwidth of their own again, and stay: a package is not what they belong to. The program takes one out
    //| by itself and leaves the other to force.
    match vpc.delete_common_bandwidth_package(&package).await {
        Err(error) if error.code() == ErrorCode::DependencyViolationIps => {
            println!("not yet: {error}")
        }
        Err(error) => return Err(error),
        Ok(_) => panic!("a package with addresses was deleted"),
    }
    let pair = RemoveCommonBandwidthPackageIpRequired {
        bandwidth_package_id: package.clone(),
        ip_instance_id: eips[0].clone(),
    };
    vpc.remove_common_bandwidth_package_ip(pair).await?;
    vpc.delete_common_bandwidth_package(&package).force(true).await?;
    vpc.wait_until_common_bandwidth_package_deleted(&package).await?;

    //| ## Taking the addresses back
    //|
    //| An EIP that is associated with something must be disassociated first; only one that is `Available` is released. Then it is
    //| gone; `ip_address` of a later [AllocateEipAddress](vpc:AllocateEipAddress) asks for one that was released lately.
    for eip in &eips {
        vpc.wait_until_eip_available(eip).await?;
        vpc.release_eip_address(eip).await?;
        vpc.wait_until_eip_deleted(eip).await?;
    }
    Ok(())
}
