//! `cargo xtask check --count`: what the specs hold, in numbers.

use aliyun_api_generator::count::{Count, count};
use aliyun_api_generator::model::Model;
use anyhow::Result;

use crate::print::line;

const HEADER: [&str; 8] = ["param", "req", "limit", "enum", "examp", "field", "error", "discr"];

/// Prints a table for each service, and what looks empty.
pub(crate) fn print(model: &Model) -> Result<()> {
    for service in count(model) {
        let columns: Vec<String> = HEADER.iter().map(|name| format!("{name:>6}")).collect();
        let title = format!("{} ({} actions)", service.service, service.total.actions);
        line(format!("{title:<58}{}", columns.concat()))?;
        for (group, action, count) in &service.actions {
            line(format!("{:<58}{}", format!("  {group}/{action}"), row(count)))?;
        }
        line(format!("{:<58}{}\n", "  all", row(&service.total)))?;
        if !service.suspicious.is_empty() {
            line(format!("{}: look once more at", service.service))?;
            for (place, what) in &service.suspicious {
                line(format!("  {place:<50} {what}"))?;
            }
            line("")?;
        }
    }
    line(
        "param: parameters, req: required ones, limit: with a limit, enum or format, enum: with an enum, examp: with an example,",
    )?;
    line(
        "field: response fields, error: error rows, discr: discrepancies; what is inside objects and lists counts too\n",
    )
}

fn row(count: &Count) -> String {
    let numbers = [
        count.parameters,
        count.required,
        count.limited,
        count.enums,
        count.examples,
        count.fields,
        count.errors,
        count.discrepancies,
    ];
    numbers.iter().map(|number| format!("{number:>6}")).collect()
}
