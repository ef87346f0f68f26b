//! A response, as JSON or XML, to any of the actions.

use std::sync::LazyLock;

use aliyun_api_core::{json, xml};

use super::chosen;
use crate::{Entry, actions};

static ACTIONS: LazyLock<Vec<Entry>> = LazyLock::new(actions);

/// What can be read can be written, and is the same when it is read again.
pub(super) fn run(bytes: &[u8]) {
    let Some(([low, high], bytes)) = bytes.split_first_chunk() else { return };
    let Some(entry) = ACTIONS.get(usize::from(u16::from_le_bytes([*low, *high])) % ACTIONS.len()) else { return };
    let new = entry.operation.new_response;
    let mut record = new();
    let _ = json::decode_tolerant(bytes, &mut *record, &["Code"]);
    let mut record = new();
    if json::decode(bytes, &mut *record).is_ok() {
        let written = json::encode(&*record);
        let mut again = new();
        json::decode(&written, &mut *again).unwrap_or_else(|error| panic!("what was written is not read: {error}"));
        assert_eq!(String::from_utf8_lossy(&written), String::from_utf8_lossy(&json::encode(&*again)));
        let _ = xml::encode("Response", &*record);
    }
    let mut record = new();
    let _ = xml::decode(bytes, &mut *record);
    let _ = format!("{record:?}");
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let of = |(index, entry): (usize, &Entry)| {
        let [low, high] = u16::try_from(index).unwrap_or_default().to_le_bytes();
        let mut record = (entry.operation.new_response)();
        let _ = json::decode(entry.operation.example.as_bytes(), &mut *record);
        let written = xml::encode(&format!("{}Response", entry.operation.action.name), &*record);
        [entry.operation.example.to_owned(), written].map(|text| chosen(low, chosen(high, text)))
    };
    ACTIONS.iter().enumerate().flat_map(of).collect()
}
