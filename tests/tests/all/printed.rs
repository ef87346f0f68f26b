//! The examples of the pages as a reader runs them: each call of curl prints the response under it, and each line of the
//! command-line tool says the same.

use std::collections::{BTreeMap, BTreeSet};

use aliyun_api::vpc::{CreateVSwitchRequired, ErrorCode};
use aliyun_api_core::sign::percent;
use aliyun_api_core::{json, query};
use aliyun_api_mock::MockServer;
use aliyun_api_tests::{Connection, Curl, Entry, actions, words};
use serde_json::Value;

use crate::docs;
use crate::server::{builder, refusal, vpc, wait};

/// An example on a page.
struct Printed {
    page: String,
    entry: Entry,
    curl: Curl,
    /// The line of the command-line tool.
    aliyun: String,
    response: Value,
}

/// The examples of all pages, in the order of the book.
fn printed() -> Vec<Printed> {
    let files = docs::files();
    let by_page: BTreeMap<String, Entry> = actions().into_iter().map(|entry| (page(entry), entry)).collect();
    let order = files["SUMMARY.md"].split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let mut printed = Vec::new();
    for (page, entry) in order.filter_map(|link| by_page.get_key_value(link)) {
        let (mut asked, mut calls, mut lines) = (None, Vec::new(), Vec::new());
        for (language, text) in docs::book::blocks(&files[page]) {
            match language.as_str() {
                "sh" if text.starts_with("curl ") => {
                    assert!(asked.is_none(), "{page}: a call without a response");
                    asked = Some(Curl::parse(&text).unwrap_or_else(|error| panic!("{page}: {error}")));
                }
                "sh" if text.starts_with("aliyun ") => lines.push(text),
                // What a page prints after a call is the response to it.
                "json" => calls.extend(asked.take().map(|curl| {
                    let response = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{page}: {error}"));
                    (curl, response)
                })),
                _ => {}
            }
        }
        assert!(asked.is_none(), "{page}: a call without a response");
        assert_eq!(calls.len(), lines.len(), "{page}: calls of curl, and lines of the command-line tool");
        printed.extend(calls.into_iter().zip(lines).map(|((curl, response), aliyun)| Printed {
            page: page.clone(),
            entry: *entry,
            curl,
            aliyun,
            response,
        }));
    }
    let table = |entry: &Entry| serde_json::from_str::<Vec<Value>>(entry.service.examples).unwrap().len();
    let tables: BTreeMap<&str, usize> = by_page.values().map(|entry| (entry.service.info.id, table(entry))).collect();
    assert_eq!(printed.len(), tables.values().sum::<usize>(), "examples of the pages, and of the specs");
    printed
}

fn page(entry: Entry) -> String {
    format!("{}/{}/{}.md", entry.service.info.id, entry.operation.group, entry.operation.action.name)
}

/// Parameters as their action understands them.
fn decoded(entry: Entry, pairs: &[(String, String)]) -> Value {
    let mut request = (entry.operation.new_request)();
    assert_eq!(query::decode(pairs, &mut *request), query::Decoded::default(), "{}: {pairs:?}", entry.name());
    json::to_value(&*request)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_call_of_curl_prints_the_response_of_its_page_in_any_order() {
    let server: MockServer = MockServer::builder().strict_parameters(true).examples(true).start().await.unwrap();
    let printed = printed();
    let mut connection = Connection::open(server.addr());
    let mut different = Vec::new();
    for Printed { page, curl, response, .. } in printed.iter().chain(printed.iter().rev()) {
        let path = curl.url.strip_prefix("http://127.0.0.1:4580").unwrap_or_else(|| panic!("{page}: {}", curl.url));
        let answer = connection.exchange("POST", path, &curl.body);
        if !(answer.is_ok() && answer.body == *response && answer.has_header("x-mock-example")) {
            different.push(format!("{page}: {} {}\n", answer.status, answer.body));
        }
    }
    println!("{} calls of curl, each twice: {} different", printed.len(), different.len());
    assert!(different.is_empty(), "{}", different.concat());
}

#[test]
fn every_line_of_the_command_line_tool_says_what_the_call_of_curl_says() {
    for Printed { page, entry, curl, aliyun, .. } in printed() {
        let words = words(&aliyun).unwrap_or_else(|error| panic!("{page}: {error}"));
        // The crate makes an empty word of a line that goes on.
        assert_eq!(
            shlex::split(&aliyun.replace(" \\\n", " ")).as_ref(),
            Some(&words),
            "{page}: another reader of shells"
        );
        let product = entry.service.info.product.to_lowercase();
        let [program, command, action, options @ ..] = words.as_slice() else { panic!("{page}: {aliyun}") };
        assert_eq!(
            (program.as_str(), command, action.as_str()),
            ("aliyun", &product, entry.operation.action.name),
            "{page}"
        );
        let mut pairs = Vec::new();
        let mut options = options.iter();
        while let Some(option) = options.next() {
            let name = option.strip_prefix("--").unwrap_or_else(|| panic!("{page}: {option} is no option"));
            let (name, value) = match name.split_once('=') {
                Some((name, value)) => (name, value),
                None => (name, options.next().unwrap_or_else(|| panic!("{page}: {name} has no value")).as_str()),
            };
            assert!(!value.starts_with("--") || option.contains('='), "{page}: {value} reads as an option");
            pairs.push((name.to_owned(), value.to_owned()));
        }
        let mut sent = percent::split(&curl.body);
        sent.retain(|(name, _)| !["Action", "Version", "Format"].contains(&name.as_str()));
        assert_eq!(pairs, sent, "{page}");
        assert_eq!(decoded(entry, &pairs), decoded(entry, &sent), "{page}");
    }
}

/// What the state says to examples although all that examples name is there: what they create is there already, one
/// object cannot be in two states, and what one example deletes, another one holds on to.
const REFUSED: &[&str] = &[
    "cen::AttachCenChildInstance: InvalidOperation.ChildInstanceAlreadyAttached",
    "cen::CreateTransitRouter: InstanceExist.TransitRouterInstance",
    "cen::DeleteCen: DependencyViolation",
    "ens::CreateKeyPair: PubKeyNameExisted",
    "ens::DeleteSecurityGroup: DependencyViolation",
    "ens::ImportKeyPair: PubKeyNameExisted",
    "ens::UnAssociateEnsEipAddress: IncorrectEipStatus",
    "vpc::AddBgpNetwork: InvalidParams.AlreadyExists",
    "vpc::AssociateHaVip: InvalidHaVip.Exist",
    "vpc::AssociateNetworkAcl: InvalidResource.BindingExist",
    "vpc::AssociateRouteTableWithGateway: ResourceAlreadyAssociated.GatewayRouteTable",
    "vpc::AssociateVpcCidrBlock: Duplicated.SecondaryCidrBlock",
    "vpc::AttachDhcpOptionsSetToVpc: OperationFailed.AttachmentExist",
    "vpc::ConnectRouterInterface: IncorrectRIStatus",
    "vpc::CreateCustomerGateway: InvalidIpAddress.AlreadyExist",
    "vpc::CreateFlowLog: InvalidResourceId.NotFound",
    "vpc::CreateHaVip: InvalidIPAddress.AlreadyUsed",
    "vpc::CreateIpv4Gateway: OperationDenied.VpcExistIpv4Gateway",
    "vpc::CreateIpv6Gateway: OperationUnsupported.OnlyOneIpv6GatewayInVpc",
    "vpc::CreateNatIpCidr: ResourceAlreadyExist.NatIpCidr",
    "vpc::CreateRouteEntry: InvalidCIDRBlock.Duplicate",
    "vpc::CreateSslVpnServer: SslVpnServer.AlreadyExist",
    "vpc::CreateVSwitch: InvalidCidrBlock.Overlapped",
    "vpc::CreateVSwitchCidrReservation: OperationFailed.VSwitchCidrReservationCidr",
    "vpc::CreateVirtualBorderRouter: InvalidVlanId.Used",
    "vpc::CreateVirtualBorderRouter: OperationFailed.PconnExistVlan0Vbr",
    "vpc::CreateVpnRouteEntry: VpnRouteEntry.AlreadyExists",
    "vpc::DeactivateRouterInterface: IncorrectRIStatus",
    "vpc::DeactiveFlowLog: IncorrectStatus.flowlog",
    "vpc::DeleteCommonBandwidthPackage: DependencyViolation.Ips",
    "vpc::DeleteCustomerGateway: DependencyViolation.VpnConnection",
    "vpc::DeleteDhcpOptionsSet: DependencyViolation.VpcAttachment",
    "vpc::DeleteIpv4Gateway: OperationDenied.GatewayAlreadyAssociated",
    "vpc::DeleteVpnGateway: DependencyViolation.VpnConnection",
    "vpc::EnablePhysicalConnection: Forbidden.NotAllowedInState",
    "vpc::GrantInstanceToCen: InvalidCenInstanceId.Duplicate",
    "vpc::ModifyNatIpCidrAttribute: ResourceAlreadyExist.NatIpCidr",
    "vpc::TerminatePhysicalConnection: Forbidden.NotAllowedInState",
    "vpc::UnassociateEipAddress: IncorrectEipStatus",
    "vpc::UnassociateHaVip: ResourceNotAssociated",
];

#[tokio::test(flavor = "multi_thread")]
async fn what_the_examples_name_is_there_in_states_that_their_actions_accept() {
    let answering: MockServer = MockServer::builder().examples(true).start().await.unwrap();
    let state = Connection::open(answering.addr()).exchange("GET", "/_mock/state?limit=100000", "");
    let server: MockServer = MockServer::builder().start().await.unwrap();
    let mut connection = Connection::open(server.addr());
    let mut refused = BTreeSet::new();
    for (number, Printed { entry, curl, .. }) in printed().into_iter().enumerate() {
        let namespace = format!("example{number}");
        let store = server.engine().store(&namespace);
        for (service, resources) in state.body["accounts"]["1234567890123456"].as_object().unwrap() {
            for (resource, objects) in resources.as_object().unwrap() {
                for object in objects["objects"].as_array().unwrap() {
                    assert!(store.put(service, resource, object.as_object().unwrap().clone()), "{resource}: {object}");
                }
            }
        }
        connection.enter(&namespace);
        let answer = connection.exchange("POST", "/", &curl.body);
        if !answer.is_ok() {
            refused.insert(format!("{}: {}", entry.name(), answer.code()));
        }
        server.engine().reset(&namespace);
    }
    let refused: Vec<&str> = refused.iter().map(String::as_str).collect();
    assert_eq!(refused, REFUSED);
}

#[tokio::test]
async fn what_is_no_example_is_served_as_by_the_service() {
    let server: MockServer = builder().examples(true).start().await.unwrap();
    let client = vpc(&server);
    let made = client.create_vpc().cidr_block("10.0.0.0/8").vpc_name("no-example").send().await.unwrap();
    let is_example = |response: &aliyun_api::Metadata| response.headers().any(|(name, _)| name == "x-mock-example");
    assert!(!is_example(made.metadata()));
    let vswitch = || {
        client.create_vswitch(CreateVSwitchRequired {
            cidr_block: "10.0.0.0/24".to_owned(),
            vpc_id: made.vpc_id.clone(),
            zone_id: "cn-hangzhou-b".to_owned(),
        })
    };
    let error = refusal(vswitch().send().await);
    assert!(error.code() == ErrorCode::IncorrectVpcStatus, "{error}");
    wait(&server);
    let inside = vswitch().send().await.unwrap();
    assert!(!is_example(inside.metadata()));
    let error = refusal(client.delete_vpc(&made.vpc_id).send().await);
    assert!(error.code() == ErrorCode::DependencyViolationVSwitch, "{error}");
    let listed = client.describe_vpcs().vpc_id([&made.vpc_id]).send().await.unwrap();
    assert_eq!(listed.vpcs[0].vswitch_ids, [inside.vswitch_id.as_str()]);
}
