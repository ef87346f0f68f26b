//! The report as Markdown.

use std::collections::BTreeMap;

use super::chart;
use super::machine::Machine;
use super::section::Section;
use super::store::Report;
use super::table::table;

/// What surrounds the sections.
pub(crate) struct Page<'a> {
    /// What limits a part, by its name: written by hand.
    pub(crate) limits: &'a BTreeMap<String, String>,
    /// The folder of the charts, relative to the page, with a `/` at its end; empty where they lie beside it.
    pub(crate) charts: &'a str,
}

impl Page<'_> {
    /// The whole report, its parts in the order of `parts`.
    pub(crate) fn show(&self, report: &Report, parts: &[&str]) -> String {
        let sections: Vec<(&str, &Section)> =
            parts.iter().filter_map(|part| Some((*part, report.sections.get(*part)?))).collect();
        let mut page = String::from(INTRODUCTION);
        let machines: Vec<&Machine> = sections.iter().map(|(_, section)| &section.machine).collect();
        let one = machines.first().filter(|first| machines.iter().all(|machine| machine == *first));
        if let Some(machine) = one {
            page += &format!("\n{}\n", self::machine(machine));
        }
        for (part, section) in sections {
            page += &format!("\n## {}\n\nMeasured on {} by `cargo xtask bench {part}`.\n", section.title, section.day);
            if one.is_none() {
                page += &format!("\n{}\n", self::machine(&section.machine));
            }
            if let Some(limits) = self.limits.get(part) {
                page += &format!("\n{}\n", limits.trim());
            }
            for (number, group) in section.groups.iter().enumerate() {
                page += &format!("\n### {}\n", group.title);
                if !group.how.is_empty() {
                    page += &format!("\n{}\n", group.how);
                }
                page += &format!("\n```sh\n{}\n```\n\n{}", group.command, table(&group.figures));
                if chart::is_worth(group) {
                    let file = chart::file(part, number);
                    page += &format!("\n![{}]({}{file})\n", group.title, self.charts);
                }
            }
            if !section.left_out.is_empty() {
                page += "\nNot measured here:\n\n";
                page.extend(section.left_out.iter().map(|line| format!("- {line}\n")));
            }
        }
        page
    }
}

const INTRODUCTION: &str = "# Benchmarks

Written by `cargo xtask bench`; `cargo xtask bench --help` lists its parts. Ours and theirs take turns in one run, so that what slows the machine down slows both; a ratio is made turn by turn, ours divided by theirs.
A value is the median of the turns. Behind it stands what four of five turns are within; of five turns or fewer, all of them. Compare ratios with those of another machine, never times.
";

fn machine(machine: &Machine) -> String {
    let Machine { cores, processor, memory, system, rustc } = machine;
    let cores = if *cores == 1 { "1 core".to_owned() } else { format!("{cores} cores") };
    format!("Machine: {cores}, {processor}; {memory} of memory; {system}; {rustc}.")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Page;
    use crate::report::figure::Figure;
    use crate::report::section::Section;
    use crate::report::store::Report;

    #[test]
    fn a_page_has_its_parts_in_order_with_what_limits_them() {
        let mut report = Report::default();
        for part in ["a", "b"] {
            let mut section = Section::new(&format!("Part {part}"));
            section.group("Group", "a command", "How.", vec![Figure::count("thing", "MB", 1.0)]);
            section.left_out.push("peer: left out, since there is no java".to_owned());
            report.replace(part, section);
        }
        let limits = BTreeMap::from([("b".to_owned(), "The disk limits it.\n".to_owned())]);
        let page = Page { limits: &limits, charts: "charts/" }.show(&report, &["b", "a", "c"]);
        let headings: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings, ["## Part b", "## Part a"]);
        assert!(page.contains("\n\nThe disk limits it.\n\n### Group\n\nHow.\n\n```sh\na command\n```\n\n| what |"));
        assert!(page.contains("- peer: left out"));
        assert_eq!(page.matches("Machine: ").count(), 1, "all parts ran on one machine");
    }
}
