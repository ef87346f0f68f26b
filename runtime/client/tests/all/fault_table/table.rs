//! The table in Markdown.

use std::net::SocketAddr;

use super::Outcome;

pub(super) const INTRODUCTION: &str = "\
# What comes of a fault

Each row was met by a real call over a socket, and a test compares it with what happens. *Kind*, *phase*, *status* and
*code* are what the methods of `Error` of these names return; *id* says whether `request_id()` is there. *Again* says for
which calls `is_retryable()` is true: a read, or also a write without an idempotency token, which must not be carried out
twice. No call was repeated by the client itself. Times are those of the test: two seconds for an attempt that would not end.
";

pub(super) fn heading(title: &str) -> String {
    let columns = "| fault | kind | phase | status | code | id | again | the error says |";
    format!("\n## {title}\n\n{columns}\n|---|---|---|---|---|---|---|---|\n")
}

pub(super) fn row(fault: &str, outcome: &Outcome) -> String {
    let Some((error, says)) = &outcome.read else {
        return format!("| {fault} | success | | | | | | |\n");
    };
    let phase = error.phase().map(|phase| format!("{phase:?}")).unwrap_or_default();
    let status = error.status().map(|status| status.to_string()).unwrap_or_default();
    let code = error.code().as_str().unwrap_or_default().to_owned();
    let id = if error.request_id().is_some() { "yes" } else { "" };
    let again = match (error.is_retryable(), outcome.write_again) {
        (true, true) => "any call",
        (true, false) => "reads",
        (false, false) => "no",
        (false, true) => panic!("{fault}: a write is worth another try, and a read is not"),
    };
    let cells = [fault, &format!("{:?}", error.kind()), &phase, &status, &code, id, again, &quoted(says)];
    let cells: String = cells.iter().map(|cell| format!(" {cell}").trim_end().to_owned() + " |").collect();
    format!("|{cells}\n")
}

fn quoted(text: &str) -> String {
    let mark = if text.contains('`') { "``" } else { "`" };
    format!("{mark}{}{mark}", text.replace('|', "\\|"))
}

/// An error without what is another on each machine or in each run.
pub(super) fn stable(text: &str, address: &SocketAddr) -> String {
    let text = text.replace(&format!(":{}", address.port()), ":PORT");
    // The words for a host without an address are those of the system.
    let text = between(&text, "the host cannot be looked up: ", ";");
    let text = between(&text, "certificate expired: ", " (host");
    between(&text, " (os error ", ")").replace(" (os error ..)", "")
}

/// The text with dots for what stands between a start and an end.
fn between(text: &str, start: &str, end: &str) -> String {
    let parts = text.split_once(start).and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    match parts {
        Some((before, after)) => format!("{before}{start}..{end}{after}"),
        None => text.to_owned(),
    }
}
