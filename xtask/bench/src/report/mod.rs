//! What was measured, kept as JSON part by part, and shown as Markdown with charts.

pub(crate) mod chart;
pub(crate) mod figure;
pub(crate) mod machine;
pub(crate) mod markdown;
pub(crate) mod section;
pub(crate) mod store;
pub(crate) mod table;
