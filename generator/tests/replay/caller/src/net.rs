//! The calls of the service `net`: objects with states, lists in pages, waiters, and what is refused.

use std::time::Duration;

use aliyun_api::net::{
    ChangeNetRequest, ChangeNetResponse, Client, CreateEipsResponse, CreateNetMode, CreateNetResponse,
    DeleteNetResponse, Eip, ErrorCode, GetNetResponse, ListEipsResponse, ListNetsRequest, ListNetsResponse, Net,
    NetStatus, PingResponse, TieEipRequest, TieEipRequired, UntieEipRequired,
};
use aliyun_api::{Error, Network};

use crate::session::Session;

/// A net that is there before the first call.
const OLD_NET: &str = "net-1";

/// Every call.
pub async fn calls(session: &mut Session) {
    let Ok(net) = Client::new(&session.config("first")) else { return };
    session.call("ping", net.ping(), |pong: &PingResponse| vec![format!("RequestId {}", pong.request_id)]).await;
    let first = create_nets(session, &net).await;
    read_nets(session, &net, &first).await;
    eips(session, &net).await;
    end_of_net(session, &net, &first).await;
    refused(session).await;
    hosts(session).await;
    faults(session, &net).await;
}

async fn create_nets(session: &mut Session, net: &Client) -> String {
    let call = net.create_net().name("first").cidr("10.1.0.0/16").place("here").inherit(true);
    let first = session.call("create a net", call, created).await.unwrap_or_default().net_id;
    let call = net.create_net().name("second").mode(CreateNetMode::Fast).size(3);
    session.call("create a fast net", call, created).await;
    let call = net.create_net().name("third").mode(CreateNetMode::Cheap).size(3);
    session.call("create a cheap net", call, created).await;
    session.call("delete a net too early", net.delete_net(&first), deleted).await;
    first
}

async fn read_nets(session: &mut Session, net: &Client, first: &str) {
    session.call("get a net", net.get_net(first), got).await;
    session.advance(Duration::from_secs(1));
    session.call("get a net that is there", net.get_net(first), got).await;
    let request: ChangeNetRequest = net.change_net(first).name("other").into_request();
    session.call("change a net", net.change_net(request.net_id).name(request.name), changed).await;
    session.call("list nets", net.list_nets(), nets).await;
    session.call("list a net by id", net.list_nets().net_id(first), nets).await;
    session.call("list a net by name", net.list_nets().name("second"), nets).await;
    session.call("list a page", net.list_nets().page_number(2).page_size(2), nets).await;
    let all = |all: &Vec<Net>| all.iter().flat_map(shown).collect();
    session.call("list all nets", net.list_nets().page_size(1).items().into_vec(), all).await;
    session.call("list all nets in pages of usual size", net.list_nets().items().into_vec(), all).await;
    session
        .call("list nets by hand", net.list_nets(), |page: &ListNetsResponse| {
            page.nets.iter().flat_map(shown).collect()
        })
        .await;
    let request: ListNetsRequest = net.list_nets().name("third").into_request();
    session.call("list from a request", net.list_nets().name(request.name), nets).await;
}

async fn eips(session: &mut Session, net: &Client) {
    let mut ids = Vec::new();
    let made = |made: &CreateEipsResponse| made.eip_ids.clone();
    for amount in [1, 2] {
        let made = session.call("create an address", net.create_eips().amount(amount), made).await;
        ids.push(made.and_then(|made| made.eip_ids.first().cloned()).unwrap_or_else(|| "eip-none".to_owned()));
    }
    session.call("list addresses", net.list_eips(), listed_eips).await;
    let all = |all: &Vec<Eip>| all.iter().flat_map(eip).collect();
    session.call("list all addresses", net.list_eips().max_results(1).items().into_vec(), all).await;
    let required = || TieEipRequired { eip_id: ids[0].clone(), net_id: OLD_NET.to_owned() };
    let request: TieEipRequest = net.tie_eip(required()).other_id(&ids[1]).into_request();
    let call = net.tie_eip(required()).other_id(request.other_id);
    session
        .call("tie an address to one that is free", call, |tied| vec![format!("RequestId {}", tied.request_id)])
        .await;
    session.call("tie an address", net.tie_eip(required()), |_| Vec::new()).await;
    session.call("tie it again", net.tie_eip(required()), |_| Vec::new()).await;
    session.call("list addresses of a net", net.list_eips().net_id(OLD_NET), listed_eips).await;
    session.call("get a net with an address", net.get_net(OLD_NET), got).await;
    session.call("delete a net with an address", net.delete_net(OLD_NET), deleted).await;
    let required = UntieEipRequired { eip_id: ids[0].clone(), net_id: OLD_NET.to_owned() };
    session.call("untie an address", net.untie_eip(required), |_| Vec::new()).await;
    session.call("list addresses after that", net.list_eips().next_token(None::<String>), listed_eips).await;
}

async fn end_of_net(session: &mut Session, net: &Client, first: &str) {
    session.advance(Duration::from_secs(300));
    let every = Duration::from_millis(10);
    let within = Duration::from_secs(1);
    session
        .call("wait for a net", net.wait_until_net_in_use(first).every(every).within(within), |net: &Net| shown(net))
        .await;
    session.call("delete a net", net.delete_net(first), deleted).await;
    let gone = |seen: &Option<Net>| seen.iter().flat_map(shown).collect();
    session.call("wait for its end", net.wait_until_net_deleted(first).every(every).within(within), gone).await;
    session.call("get a net that is gone", net.get_net(first), got).await;
}

/// What is refused changes nothing, and is asked by another user, who sees nothing of it where it is taken.
async fn refused(session: &mut Session) {
    let Ok(net) = Client::new(&session.config("second")) else { return };
    for (name, call) in [
        ("create without a name", net.create_net()),
        ("create with a short name", net.create_net().name("a")),
        ("create with a long name", net.create_net().name("a long name")),
        ("create with an odd block", net.create_net().name("ab").cidr("here")),
        ("create with a forbidden block", net.create_net().name("ab").cidr("100.64.0.0/10")),
        ("create without a size", net.create_net().name("ab").mode(CreateNetMode::Fast)),
        ("create with a forbidden size", net.create_net().name("ab").mode(CreateNetMode::Fast).size(6)),
        ("create with an odd size", net.create_net().name("ab").mode(CreateNetMode::Fast).size(4)),
        ("create with an unknown mode", net.create_net().name("ab").mode("Slow").size(3)),
        ("create nowhere", net.create_net().name("ab").place("nowhere")),
        ("create with two passwords", net.create_net().name("ab").password("hidden-word").inherit(true)),
        ("create with a password", net.create_net().password("hidden-word")),
        ("create with too much", net.create_net().name("ab").mode(CreateNetMode::Fast).size(3).cidr("10.0.0.0/8")),
    ] {
        let hidden = format!("{:?}", call.request()).contains("hidden-word");
        session.call(name, call, created).await;
        session.call(&format!("{name}: no secret shows"), async { Ok(hidden) }, |shows| vec![shows.to_string()]).await;
    }
    session.call("list what another user has", net.list_nets(), nets).await;
    session.call("delete what is not there", net.delete_net("net-none"), deleted).await;
    session.call("delete nothing", net.delete_net(""), deleted).await;
}

async fn hosts(session: &mut Session) {
    let regions = [("cn-hangzhou", Network::Public), ("cn-even", Network::Public), ("cn-odd", Network::Public)];
    for (region, network) in regions.into_iter().chain([("cn-odd", Network::Vpc), ("", Network::Public)]) {
        let config = session.config_of_region("first", region).network(network);
        let Ok(net) = Client::new(&config) else { continue };
        session.refused(&format!("host of {region} in {network:?}"), (400, "Busy"), net.ping()).await;
    }
}

async fn faults(session: &mut Session, net: &Client) {
    session.broken("create over a broken connection", net.create_net().name("ab")).await;
    session.broken("change over a broken connection", net.change_net("net-1").name("ab")).await;
    session.broken("list over a broken connection", net.list_nets()).await;
    session.broken("get over a broken connection", net.get_net("net-1")).await;
    for error in CREATE_ERRORS {
        session.refused("create is refused", *error, net.create_net().name("ab")).await;
    }
    for error in DELETE_ERRORS {
        session.refused("delete is refused", *error, net.delete_net("net-1")).await;
    }
    let required = TieEipRequired { eip_id: "eip-1".to_owned(), net_id: "net-1".to_owned() };
    session.refused("tie is refused", (400, "Tied"), net.tie_eip(required)).await;
}

const DELETE_ERRORS: &[(u16, &str)] =
    &[(404, "InvalidNetId.NotFound"), (400, "Busy"), (400, "Kept"), (400, "Dependency.Eip"), (500, "InternalError")];

const CREATE_ERRORS: &[(u16, &str)] = &[
    (400, "InvalidName"),
    (400, "ForbiddenCidr"),
    (404, "NoPlace"),
    (400, "Invalid.Name"),
    (400, "Invalid_Name"),
    (400, "InvalidDotName"),
    (400, "InvalidName2"),
    (400, "InvalidParameter.Size"),
    (404, "Self"),
    (404, "Unknown"),
    (400, "403"),
    (400, "QuotaExceeded.Net"),
    (400, "Mismatch"),
    (400, "MissingParameter"),
    (500, "InternalError"),
];

/// The first code of the service that an error has.
pub fn known(error: &Error) -> &'static str {
    let codes = [
        (ErrorCode::N403, "403"),
        (ErrorCode::Busy, "Busy"),
        (ErrorCode::DependencyEip, "Dependency.Eip"),
        (ErrorCode::ForbiddenCidr, "ForbiddenCidr"),
        (ErrorCode::InternalError, "InternalError"),
        (ErrorCode::InvalidDotName2, "Invalid.Name"),
        (ErrorCode::InvalidDotName, "InvalidDotName"),
        (ErrorCode::InvalidName, "InvalidName"),
        (ErrorCode::InvalidName2, "InvalidName2"),
        (ErrorCode::InvalidNetIdNotFound, "InvalidNetId.NotFound"),
        (ErrorCode::InvalidParameterAny, "InvalidParameter.%s"),
        (ErrorCode::InvalidUnderscoreName, "Invalid_Name"),
        (ErrorCode::Kept, "Kept"),
        (ErrorCode::Mismatch, "Mismatch"),
        (ErrorCode::MissingParameter, "MissingParameter"),
        (ErrorCode::NoPlace, "NoPlace"),
        (ErrorCode::QuotaExceededNet, "QuotaExceeded.Net"),
        (ErrorCode::SelfValue, "Self"),
        (ErrorCode::Tied, "Tied"),
        (ErrorCode::UnknownValue, "Unknown"),
        (ErrorCode::Any, "%s"),
    ];
    codes.into_iter().find(|(code, _)| error.code() == *code).map_or("another", |(_, name)| name)
}

fn created(made: &CreateNetResponse) -> Vec<String> {
    let CreateNetResponse { request_id, net_id, table_id, .. } = made;
    vec![
        format!("RequestId {}", request_id.as_str()),
        format!("NetId {}", net_id.as_str()),
        format!("TableId {:?}", table_id.as_deref()),
        format!("{} problems", made.metadata().problems().len()),
    ]
}

fn deleted(response: &DeleteNetResponse) -> Vec<String> {
    vec![format!("RequestId {}", response.request_id)]
}

fn changed(response: &ChangeNetResponse) -> Vec<String> {
    vec![format!("RequestId {}", response.request_id)]
}

fn got(response: &GetNetResponse) -> Vec<String> {
    let problems = format!("{} problems", response.metadata().problems().len());
    response.net.iter().flat_map(shown).chain([problems]).collect()
}

fn nets(page: &ListNetsResponse) -> Vec<String> {
    let total: i64 = page.total_count.unwrap_or_default();
    let rest = [format!("TotalCount {total}"), format!("{} problems", page.metadata().problems().len())];
    page.nets.iter().flat_map(shown).chain(rest).collect()
}

fn listed_eips(page: &ListEipsResponse) -> Vec<String> {
    page.eips.iter().flat_map(eip).chain([format!("NextToken {:?}", page.next_token.as_deref())]).collect()
}

fn shown(net: &Net) -> Vec<String> {
    let status = match &net.status {
        Some(NetStatus::Pending) => "it is not there yet",
        Some(NetStatus::Available) => "it is there",
        Some(NetStatus::InUse) => "it is used",
        Some(other) => other.as_str(),
        None => "nobody knows",
    };
    let since = net.created.as_ref().and_then(|created| created.unix_millis());
    vec![
        format!("NetId {:?}", net.net_id.as_deref()),
        format!("Name {:?}", net.name.as_deref()),
        format!("Status {status}"),
        format!("IsDefault {}", net.is_default == Some(true)),
        format!("Created {:?}, {since:?}", net.created.as_ref().map(|created| created.as_str())),
        format!("EipIds {}", net.eip_ids.join(" ")),
        format!("TableId {:?}", net.table_id.as_deref()),
    ]
}

fn eip(eip: &Eip) -> Vec<String> {
    let texts = [("EipId", &eip.eip_id), ("NetId", &eip.net_id), ("Status", &eip.status)];
    texts.into_iter().map(|(name, text)| format!("{name} {:?}", text.as_deref())).collect()
}
