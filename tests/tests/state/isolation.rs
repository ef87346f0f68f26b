//! What is in one server, or in one namespace of a server, is in no other.

use std::thread;

use aliyun_api_mock::StateMode;

use crate::mock::{Connection, Mock, builder};

const VPC: &str = "2016-04-28";

/// How many tests run beside one another, and how many of them at once.
const TESTS: usize = 200;
const THREADS: usize = 8;

/// What somebody's test does: another number of networks in each, a clock that it moves and a reset in between. It fails
/// where it sees anything of another one.
fn somebodys_test(mock: &mut Connection, number: usize) {
    let none: [(&str, &str); 0] = [];
    let region = [("RegionId", "cn-hangzhou")];
    let listed = |mock: &mut Connection| {
        let answer = mock.call(VPC, "DescribeVpcs", &[("RegionId", "cn-hangzhou"), ("PageSize", "50")]);
        let vpcs = answer.body["Vpcs"]["Vpc"].as_array().unwrap().clone();
        vpcs.iter()
            .map(|vpc| [&vpc["VpcName"], &vpc["Status"]].map(|text| text.as_str().unwrap().to_owned()))
            .collect::<Vec<_>>()
    };
    let time =
        |mock: &mut Connection| mock.exchange("GET", "/_mock/health", "").body["time"].as_str().unwrap().to_owned();
    let started = time(mock);
    for round in 0..2 {
        assert_eq!((listed(mock).len(), time(mock)), (0, started.clone()), "test {number}, round {round}");
        let count = 1 + (number + round) % 3;
        for place in 0..count {
            let name = format!("test-{number}-{place}");
            let answer = mock.call(VPC, "CreateVpc", &[("RegionId", "cn-hangzhou"), ("VpcName", &name)]);
            assert!(answer.is_ok(), "{answer:?}");
        }
        let wanted = |status: &str| {
            (0..count).map(|place| [format!("test-{number}-{place}"), status.to_owned()]).collect::<Vec<_>>()
        };
        assert_eq!(listed(mock), wanted("Pending"), "nobody else moves the clock of test {number}");
        mock.exchange("POST", "/_mock/clock?advance_seconds=3", "");
        assert_eq!(listed(mock), wanted("Available"));
        let eip = mock.call(VPC, "AllocateEipAddress", &region);
        assert_eq!(eip.body["EipAddress"], "198.18.0.1", "addresses are given away by each for itself");
        assert_eq!(mock.call(VPC, "DescribeRegions", &none).status, 200);
        mock.exchange("POST", "/_mock/reset", "");
    }
}

/// Runs a test for each number, several at once.
fn at_once(test: impl Fn(usize) + Sync) {
    thread::scope(|scope| {
        for first in 0..THREADS {
            let test = &test;
            scope.spawn(move || (first..TESTS).step_by(THREADS).for_each(test));
        }
    });
}

#[test]
fn tests_with_servers_of_their_own_share_nothing() {
    at_once(|number| somebodys_test(&mut Mock::start(builder()).connect(), number));
}

#[test]
fn tests_with_namespaces_of_one_server_share_nothing() {
    let mock = Mock::start(builder());
    at_once(|number| {
        let mut connection = mock.connect();
        connection.enter(&format!("test-{number}"));
        somebodys_test(&mut connection, number);
    });
    // The namespace of those who name none is as empty as it was.
    somebodys_test(&mut mock.connect(), TESTS);
}

#[test]
fn objects_are_limited_and_a_reset_gives_them_back() {
    let mock = Mock::start(builder().max_objects(13).states(StateMode::Immediate));
    let [mut here, mut there] = ["here", "there"].map(|name| {
        let mut connection = mock.connect();
        connection.enter(name);
        connection
    });
    let create = |mock: &mut Connection| mock.call(VPC, "CreateVpc", &[("RegionId", "cn-hangzhou")]);
    // Each brings a router, a table and a route of the system.
    for _ in 0..3 {
        assert!(create(&mut here).is_ok());
    }
    let refused = create(&mut here);
    assert_eq!((refused.status, refused.code()), (400, "QuotaExceeded.MockServer"));
    let message = refused.body["Message"].as_str().unwrap();
    assert!(message.contains("13 objects") && message.contains("/_mock/reset"), "{message}");
    let listed = here.call(VPC, "DescribeVpcs", &[("RegionId", "cn-hangzhou")]);
    assert_eq!(listed.body["TotalCount"], 3, "a refused request makes nothing");
    let node = ("EnsRegionId", "cn-hangzhou-44");
    let several =
        [node, ("InstanceType", "ens.sn1.tiny"), ("Period", "1"), ("Quantity", "9"), ("PasswordInherit", "true")];
    assert_eq!(
        here.call("2017-11-10", "CreateInstance", &several).code(),
        "QuotaExceeded.MockServer",
        "many at once, too"
    );
    assert!(create(&mut there).is_ok(), "a limit is that of one namespace");
    let gone = listed.body["Vpcs"]["Vpc"][0]["VpcId"].as_str().unwrap().to_owned();
    assert!(here.call(VPC, "DeleteVpc", &[("RegionId", "cn-hangzhou"), ("VpcId", &gone)]).is_ok());
    assert!(create(&mut here).is_ok(), "what is deleted makes room");
    here.exchange("POST", "/_mock/reset", "");
    assert!(create(&mut here).is_ok());
}

#[test]
fn namespaces_are_limited_and_a_reset_gives_them_back() {
    let mock = Mock::start(builder().max_namespaces(4));
    let mut connection = mock.connect();
    let mut create = |name: &str| {
        connection.enter(name);
        connection.call(VPC, "CreateVpc", &[("RegionId", "cn-hangzhou")])
    };
    for name in ["default", "a", "b", "c"] {
        assert!(create(name).is_ok(), "{name}");
    }
    let refused = create("d");
    assert_eq!((refused.status, refused.code()), (400, "QuotaExceeded.MockServer"));
    let message = refused.body["Message"].as_str().unwrap();
    assert!(message.contains("4 namespaces") && message.contains("all=true"), "{message}");
    assert!(create("a").is_ok(), "those that are there go on");
    connection.enter("b");
    connection.exchange("POST", "/_mock/reset", "");
    let mut create = |name: &str| {
        connection.enter(name);
        connection.call(VPC, "CreateVpc", &[("RegionId", "cn-hangzhou")])
    };
    assert!(create("d").is_ok(), "b is as if nobody had named it");
    assert_eq!(create("b").code(), "QuotaExceeded.MockServer");
    connection.enter("d");
    connection.exchange("POST", "/_mock/reset?all=true", "");
    for number in 0..3 {
        connection.enter(&format!("again-{number}"));
        assert!(connection.call(VPC, "CreateVpc", &[("RegionId", "cn-hangzhou")]).is_ok());
    }
}

#[test]
fn who_only_looks_takes_no_place() {
    let mock = Mock::start(builder().max_namespaces(3));
    let mut connection = mock.connect();
    for number in 0..20 {
        connection.enter(&format!("visitor-{number}"));
        assert_eq!(connection.exchange("GET", "/_mock/health", "").status, 200, "visitor {number}");
    }
}
