//! The records of a namespace: the newest ones, so that they have an end.

use std::collections::VecDeque;
use std::sync::Arc;

use super::RequestRecord;

/// The newest records, and how many are not kept any more.
#[derive(Debug, Default)]
pub(crate) struct Log {
    records: VecDeque<Arc<RequestRecord>>,
    forgotten: u64,
}

impl Log {
    /// Adds a record, and forgets the oldest beyond `limit`.
    pub(crate) fn push(&mut self, record: Arc<RequestRecord>, limit: usize) {
        self.records.push_back(record);
        while self.records.len() > limit {
            self.records.pop_front();
            self.forgotten += 1;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.records.is_empty() && self.forgotten == 0
    }

    /// How many records there are.
    pub(crate) fn len(&self) -> usize {
        self.records.len()
    }

    /// The newest record.
    pub(crate) fn last(&self) -> Option<&Arc<RequestRecord>> {
        self.records.back()
    }

    /// The records, the newest last.
    pub(crate) fn all(&self) -> Vec<Arc<RequestRecord>> {
        self.records.iter().cloned().collect()
    }

    /// How many were forgotten because there were more than the limit.
    pub(crate) fn forgotten(&self) -> u64 {
        self.forgotten
    }
}
