//! What a test says that asked for requests in vain: what it asked for, and what came instead.

use std::cmp::Reverse;
use std::fmt;
use std::sync::Arc;

use super::RequestRecord;
use super::filter::Filter;

/// How many requests are shown.
const SHOWN: usize = 5;

/// How many letters of the parameters of a request are shown.
const MAX_LINE: usize = 160;

/// The message of a test that failed.
pub(super) struct Report<'a> {
    /// How many were expected.
    pub(super) expected: &'a str,
    pub(super) asked: &'a [Filter],
    pub(super) records: &'a [Arc<RequestRecord>],
    pub(super) namespace: &'a str,
    pub(super) forgotten: u64,
}

/// `1 request`, `2 requests`.
pub(super) fn several(number: usize) -> String {
    format!("{number} {}", if number == 1 { "request" } else { "requests" })
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { expected, asked, records, namespace, forgotten } = *self;
        let words: String = asked.iter().map(|filter| format!(" {filter}")).collect();
        let found: Vec<_> = records.iter().filter(|record| asked.iter().all(|filter| filter.fits(record))).collect();
        let all = records.len();
        let are = if found.len() == 1 { "is" } else { "are" };
        writeln!(
            f,
            "expected {expected}{words}; there {are} {}, of {} in the namespace {namespace}",
            found.len(),
            several(all)
        )?;
        if forgotten > 0 {
            writeln!(f, "(and {forgotten} that are not kept any more: Builder::max_requests)")?;
        }
        if !found.is_empty() {
            return table(f, "there are", asked, found);
        }
        if all == 0 {
            return Ok(());
        }
        let mut nearest: Vec<&Arc<RequestRecord>> = records.iter().collect();
        // Those of the action come first, then those that fail in fewest respects, then the newest.
        let near = |record: &RequestRecord| {
            let fitting = |filter: &&Filter| filter.fits(record);
            let action = asked.iter().filter(|filter| matches!(filter, Filter::Action(..))).filter(fitting).count();
            (action, asked.iter().filter(fitting).count())
        };
        nearest.sort_by_key(|record| (Reverse(near(record)), Reverse(record.id)));
        // Where it is about an action that was called, others say nothing.
        let most = nearest.first().map_or(0, |record| near(record).0);
        nearest.retain(|record| near(record).0 == most);
        nearest.truncate(SHOWN);
        table(f, "the nearest", asked, nearest)
    }
}

/// A table of the first requests: what each was, and what of it is not as it was asked for.
fn table(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    asked: &[Filter],
    mut records: Vec<&Arc<RequestRecord>>,
) -> fmt::Result {
    let left = records.len().saturating_sub(SHOWN);
    records.truncate(SHOWN);
    writeln!(f, "{title}:")?;
    rows(f, asked, &records)?;
    if left > 0 {
        writeln!(f, "  and {left} more")?;
    }
    Ok(())
}

/// A line for each request, as wide as the widest of them needs.
pub(super) fn rows(f: &mut fmt::Formatter<'_>, asked: &[Filter], records: &[&Arc<RequestRecord>]) -> fmt::Result {
    let widest =
        |text: fn(&RequestRecord) -> usize| records.iter().map(|record| text(record)).max().unwrap_or_default();
    let (ids, actions) =
        (widest(|record| record.id.to_string().len()), widest(|record| record.shown_action().chars().count()));
    for record in records {
        let (id, action) = (record.id.to_string(), record.shown_action());
        writeln!(f, "  #{id:<ids$}  {action:<actions$}  {}  {}", verdict(record), parameters(record))?;
        let wrong: Vec<String> =
            asked.iter().filter(|filter| !filter.fits(record)).map(|filter| filter.to_string()).collect();
        if !wrong.is_empty() {
            writeln!(f, "   {:ids$}  not {}", "", wrong.join(", not "))?;
        }
    }
    Ok(())
}

/// `200`, or `400 InvalidVpcId.NotFound`.
fn verdict(record: &RequestRecord) -> String {
    let status = record.status.map_or("dropped".to_owned(), |status| status.to_string());
    let code = record.code().map(|code| format!(" {code}")).unwrap_or_default();
    let fault = if record.fault.is_some() { " (fault)" } else { "" };
    format!("{status}{code}{fault}")
}

fn parameters(record: &RequestRecord) -> String {
    let all: Vec<String> = record.parameters.iter().map(|(name, value)| format!("{name}={value:?}")).collect();
    let all = all.join(" ");
    match all.char_indices().nth(MAX_LINE) {
        Some((end, _)) => format!("{}…", all.get(..end).unwrap_or_default()),
        None if all.is_empty() => "without parameters".to_owned(),
        None => all,
    }
}
