//! CEN instances.

use aliyun_api::cen::{
    AssociateCenBandwidthPackageRequired, AttachCenChildInstanceRequired, CenBandwidthPackageStatus,
    ChildInstanceStatus, ChildInstanceType, CreateCenBandwidthPackageRequired, DetachCenChildInstanceRequired,
    ErrorCode, GeographicRegion, Tag, UnassociateCenBandwidthPackageRequired,
};

use crate::server::{cen, refusal, start, vpc, wait};

#[tokio::test]
async fn a_cen_instance_becomes_active_with_time() {
    let server = start().await;
    let client = cen(&server);
    let call = client.create_cen().name("net").protection_level("REDUCED").tag([("a", "b"), ("c", "")]);
    let id = call.send().await.unwrap().cen_id;
    assert!(id.starts_with("cen-"), "{id}");
    let field = |name: &str| {
        let store = server.engine().store("default");
        store.get("cen", "CenInstance", &id).and_then(|fields| fields.get(name).cloned()).unwrap()
    };
    assert_eq!((field("Status"), field("Name")), ("Creating".into(), "net".into()));
    assert_eq!(field("Tag")[1]["Key"], "c", "tags travel one parameter each");
    wait(&server);
    assert_eq!(field("Status"), "Active");
}

#[tokio::test]
async fn limits_are_refused_with_the_documented_codes() {
    let server = start().await;
    let client = cen(&server);
    let error = refusal(client.create_cen().name("http://net").send().await);
    assert!(error.code() == ErrorCode::InvalidParameter, "{error}");
    let error = refusal(client.create_cen().protection_level("FULL").send().await);
    assert!(error.code() == ErrorCode::InvalidParameter, "an unknown value is sent, and refused: {error}");
    let long = Tag::new("k", "v".repeat(129));
    let error = refusal(client.create_cen().tag([long]).send().await);
    assert!(error.code() == ErrorCode::InvalidTagValue, "{error}");
    let first = client.create_cen().client_token("t").send().await.unwrap().cen_id;
    assert_eq!(client.create_cen().client_token("t").send().await.unwrap().cen_id, first);
    assert_eq!(server.engine().store("default").count("cen", "CenInstance"), 1);
}

#[tokio::test]
async fn two_vpcs_are_joined_and_parted_again() {
    let server = start().await;
    let (cen, vpc) = (cen(&server), vpc(&server));
    let cen_id = cen.create_cen().name("both").send().await.unwrap().cen_id;
    let mut networks = Vec::new();
    for block in ["172.16.0.0/16", "172.17.0.0/16"] {
        networks.push(vpc.create_vpc().cidr_block(block).send().await.unwrap().vpc_id);
    }
    wait(&server);
    let attach = |id: &str| {
        cen.attach_cen_child_instance(AttachCenChildInstanceRequired {
            cen_id: cen_id.clone(),
            child_instance_id: id.to_owned(),
            child_instance_type: ChildInstanceType::Vpc,
            child_instance_region_id: "cn-hangzhou".to_owned(),
        })
    };
    for id in &networks {
        attach(id).send().await.unwrap();
    }
    wait(&server);
    let attached = cen.describe_cen_attached_child_instances(&cen_id).send().await.unwrap().child_instances;
    let mut shown: Vec<_> = attached.iter().filter_map(|one| one.child_instance_id.clone()).collect();
    shown.sort();
    let mut expected = networks.clone();
    expected.sort();
    assert_eq!(shown, expected);
    assert!(attached.iter().all(|one| one.status == Some(ChildInstanceStatus::Attached)), "{attached:?}");
    let again = refusal(attach(&networks[0]).send().await);
    assert!(again.code() == "InvalidOperation.ChildInstanceAlreadyAttached", "{again}");
    let kept = refusal(vpc.delete_vpc(&networks[0]).send().await);
    assert!(kept.code() == "DependencyViolation.TransitRouter", "{kept}");
    refusal(cen.delete_cen(&cen_id).send().await);

    let package = CreateCenBandwidthPackageRequired {
        geographic_region_a_id: GeographicRegion::China,
        geographic_region_b_id: GeographicRegion::NorthAmerica,
        bandwidth: 4,
    };
    let package = cen.create_cen_bandwidth_package(package).send().await.unwrap().cen_bandwidth_package_id;
    let pair =
        AssociateCenBandwidthPackageRequired { cen_id: cen_id.clone(), cen_bandwidth_package_id: package.clone() };
    cen.associate_cen_bandwidth_package(pair).send().await.unwrap();
    let packages = cen.describe_cen_bandwidth_packages().send().await.unwrap().cen_bandwidth_packages;
    assert_eq!(packages[0].status, Some(CenBandwidthPackageStatus::InUse));
    let pair =
        UnassociateCenBandwidthPackageRequired { cen_id: cen_id.clone(), cen_bandwidth_package_id: package.clone() };
    cen.unassociate_cen_bandwidth_package(pair).send().await.unwrap();
    cen.delete_cen_bandwidth_package(&package).send().await.unwrap();

    for id in &networks {
        let detach = DetachCenChildInstanceRequired {
            cen_id: cen_id.clone(),
            child_instance_id: id.clone(),
            child_instance_type: ChildInstanceType::Vpc,
            child_instance_region_id: "cn-hangzhou".to_owned(),
        };
        cen.detach_cen_child_instance(detach).send().await.unwrap();
        wait(&server);
        vpc.delete_vpc(id).send().await.unwrap();
    }
    cen.delete_cen(&cen_id).send().await.unwrap();
    let left: usize =
        ["CenInstance", "ChildInstance"].map(|kind| server.engine().store("default").count("cen", kind)).iter().sum();
    assert_eq!(left, 0);
}
