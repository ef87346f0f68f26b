//! What the mock server does with each action, found by asking it: where its answers come from, which parameters it
//! checks, and which documented errors it returns. The table is kept in the documentation, and must be what is found.

mod broken;
mod declared;
mod probe;
mod provoke;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use aliyun_api_generator::model::Action;
use aliyun_api_mock::{Auth, MockServer};
use aliyun_api_mock_runtime::Effect;
use aliyun_api_tests::{Connection, Entry, find};

use probe::Probe;

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/mock/ACTIONS.md");
/// Writes the table instead of comparing it.
const UPDATE: &str = "UPDATE_ACTIONS";

const INTRODUCTION: &str = "\
# What the mock server does with each action

Found by a test that asks a server over a socket: with the documented request of each action, with requests in which one
parameter is wrong, and for each documented error with what should provoke it.

- **Answers from**: `state`, what was created before; `catalogue`, data of the service such as its regions; `request`,
  nothing but what was sent; `example`, the documented response with the ids and the region of the request, which the
  header `x-mock-example` says, too.
- **Parameters**: how many are refused where they are absent and must not be, are of another type, or break a documented
  limit. For the others no limit is documented.
- **Errors**: how many rows of the documented table came back, with status, code and message. The others are about what
  a mock server does not have: permissions, orders, outages, what other services do.
";

/// What an answer is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    State,
    Catalogue,
    Request,
    Example,
}

impl Origin {
    const ALL: [Self; 4] = [Self::State, Self::Catalogue, Self::Request, Self::Example];

    fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Catalogue => "catalogue",
            Self::Request => "request",
            Self::Example => "example",
        }
    }
}

/// What was found of an action.
struct Row {
    entry: Entry,
    origin: Origin,
    parameters: (usize, usize),
    errors: (usize, usize),
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_table_of_actions_is_what_the_mock_server_does() {
    let model = aliyun_api_generator::load(Path::new(SPECS)).model.expect("the specs have no findings");
    let server = MockServer::builder().auth(Auth::Off).start().await.unwrap();
    let actions: Vec<(&str, &Action)> =
        model.services.iter().flat_map(|service| service.actions.iter().map(|action| (&*service.id, action))).collect();
    let declared = declared::statuses(model.services.iter().map(|service| service.id.as_str()));
    let next = AtomicUsize::new(0);
    let work = || {
        let connection = RefCell::new(Connection::open(server.addr()));
        let mut rows = Vec::new();
        while let Some((service, action)) = actions.get(next.fetch_add(1, Ordering::Relaxed)) {
            let entry = find(service, &action.wire).expect("the mock server has every action");
            rows.push(look(&server, &connection, entry, &declared[&entry.name()], action));
        }
        rows
    };
    let mut rows = tokio::task::block_in_place(|| {
        std::thread::scope(|scope| {
            let workers = [scope.spawn(work), scope.spawn(work)];
            workers.into_iter().flat_map(|worker| worker.join().expect("no probe panics")).collect::<Vec<Row>>()
        })
    });
    rows.sort_by_key(|row| row.entry.name());
    let found = render(&rows);
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(KEPT, found).expect("the table can be written");
        return;
    }
    let kept = std::fs::read_to_string(KEPT).unwrap_or_default().replace("\r\n", "\n");
    let differs = || found.lines().zip(kept.lines()).find(|(found, kept)| found != kept);
    assert!(
        kept == found,
        "the table has changed: look at the difference and keep it with `{UPDATE}=1 cargo test --package aliyun-api-tests --test actions`\nfirst: {:?}",
        differs()
    );
}

/// Asks the server about one action, with the first documented request that it serves.
fn look(
    server: &MockServer,
    connection: &RefCell<Connection>,
    entry: Entry,
    declared: &BTreeSet<u16>,
    action: &Action,
) -> Row {
    let mut refused = Vec::new();
    let served = action.examples.iter().find_map(|example| {
        let probe = Probe::new(server, connection, entry, declared, example.request.clone());
        let probe = probe.expect("an example is a request");
        probe.arrange();
        let reply = probe.send(probe.pairs(&probe.request)?);
        if reply.status == 200 {
            return Some((probe, reply));
        }
        refused.push(format!("{} {}", reply.status, reply.body));
        None
    });
    let (probe, reply) = served.unwrap_or_else(|| panic!("{} serves none of its examples: {refused:?}", entry.name()));
    let of_known = |effect: &Effect| match effect {
        Effect::List { resource, .. } => resource.known.is_some(),
        _ => false,
    };
    let origin = match entry.operation.effects {
        _ if reply.has_header("x-mock-example") => Origin::Example,
        [] => Origin::Request,
        effects if effects.iter().all(of_known) => Origin::Catalogue,
        _ => Origin::State,
    };
    let parameters: Vec<&str> = entry.operation.action.request.fields.iter().map(|field| field.wire).collect();
    let checked = parameters.iter().filter(|name| is_checked(&probe, name)).count();
    let rows = entry.operation.errors;
    let provoked = rows.iter().filter(|row| provoke::is_provoked(&probe, row)).count();
    Row { entry, origin, parameters: (checked, parameters.len()), errors: (provoked, rows.len()) }
}

/// Whether a request in which the parameter is wrong, and nothing else, is refused.
fn is_checked(probe: &Probe<'_>, name: &str) -> bool {
    let field = probe.entry.operation.action.request.fields.iter().find(|field| field.wire == name);
    let absent = field.filter(|field| field.required).and_then(|_| broken::without(probe, name));
    let inside = format!("{name}.");
    let own = probe.entry.operation.checks.iter().map(|check| check.path.join("."));
    let own: Vec<String> = own.filter(|path| path == name || path.starts_with(&inside)).collect();
    let mut wrong: Vec<_> = absent.into_iter().collect();
    wrong.extend(own.iter().flat_map(|path| broken::broken(probe, path, |_| true)));
    wrong.extend(broken::mistyped(probe, name));
    wrong.into_iter().any(|pairs| {
        probe.arrange();
        probe.send(pairs).status >= 400
    })
}

fn render(rows: &[Row]) -> String {
    let mut text = String::from(INTRODUCTION);
    text += "\n| Service | Actions | From state | Catalogue | Request | Example | Parameters | Errors |\n";
    text += "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    let service = |row: &Row| row.entry.service.info.id;
    let mut services: Vec<&str> = rows.iter().map(service).collect();
    services.dedup();
    for name in services.iter().copied().map(Some).chain([None]) {
        let of: Vec<&Row> = rows.iter().filter(|row| name.is_none_or(|name| service(row) == name)).collect();
        let origins = Origin::ALL.map(|origin| of.iter().filter(|row| row.origin == origin).count().to_string());
        let (parameters, errors) = (total(of.iter().map(|row| row.parameters)), total(of.iter().map(|row| row.errors)));
        let title = name.map_or_else(|| "all".to_owned(), |name| format!("[{name}](#{name})"));
        let origins = origins.join(" | ");
        text += &format!("| {title} | {} | {origins} | {} | {} |\n", of.len(), share(parameters), share(errors));
    }
    for name in services {
        text +=
            &format!("\n## {name}\n\n| Action | Answers from | Parameters | Errors |\n| --- | --- | ---: | ---: |\n");
        for row in rows.iter().filter(|row| service(row) == name) {
            let action = row.entry.operation.action.name;
            let page = format!("../../generated/docs/{name}/{}/{action}.md", row.entry.operation.group);
            let (parameters, errors) = (share(row.parameters), share(row.errors));
            text += &format!("| [{action}]({page}) | {} | {parameters} | {errors} |\n", row.origin.word());
        }
    }
    text
}

fn total(pairs: impl Iterator<Item = (usize, usize)>) -> (usize, usize) {
    pairs.fold((0, 0), |sum, pair| (sum.0 + pair.0, sum.1 + pair.1))
}

fn share((part, whole): (usize, usize)) -> String {
    format!("{part} of {whole}")
}
