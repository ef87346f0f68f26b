//! A report as a page to read.

use std::fmt;

use super::report::{ActionCoverage, CoverageReport, ServiceCoverage, Share, Shares};

/// How wide a line of names is.
const WIDTH: usize = 110;

impl fmt::Display for CoverageReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, service) in self.services.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write_service(f, service)?;
        }
        Ok(())
    }
}

fn write_service(f: &mut fmt::Formatter<'_>, service: &ServiceCoverage) -> fmt::Result {
    let Shares { actions, sent, refused, errors } = Shares::of(service);
    let share = |Share { touched, all }: Share| format!("{touched} of {all}");
    writeln!(f, "{}: {} actions called", service.id, share(actions))?;
    writeln!(f, "  parameters: {} sent, {} refused; errors: {} returned", share(sent), share(refused), share(errors))?;
    for action in service.actions.iter().filter(|action| action.calls > 0) {
        write_action(f, action)?;
    }
    let others = service.actions.iter().filter(|action| action.calls == 0);
    write_names(f, "  not called:", "    ", others.map(|action| action.name))
}

fn write_action(f: &mut fmt::Formatter<'_>, action: &ActionCoverage) -> fmt::Result {
    let refused = if action.refused > 0 { format!(", {} refused", action.refused) } else { String::new() };
    let Share { touched, all } = Share::of(&action.parameters, |parameter| parameter.sent > 0);
    let errors = Share::of(&action.errors, |error| error.count > 0);
    writeln!(
        f,
        "  {}: called {}x{refused}; {touched} of {all} parameters, {} of {} errors",
        action.name, action.calls, errors.touched, errors.all
    )?;
    for parameter in action.parameters.iter().filter(|parameter| parameter.refused > 0) {
        writeln!(f, "    refused {}: {}x", parameter.name, parameter.refused)?;
    }
    for error in action.errors.iter().filter(|error| error.count > 0) {
        writeln!(f, "    {} {}: {}x", error.status, error.code, error.count)?;
    }
    let unsent = action.parameters.iter().filter(|parameter| parameter.sent == 0);
    write_names(f, "    never sent:", "      ", unsent.map(|parameter| parameter.name))
}

/// A list of names in lines that are not too long; nothing where there is none.
fn write_names<'a>(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    indent: &str,
    names: impl Iterator<Item = &'a str>,
) -> fmt::Result {
    let mut line = title.to_owned();
    let mut any = false;
    for name in names {
        let comma = if any { "," } else { "" };
        line.push_str(comma);
        if line.len() + name.len() > WIDTH {
            writeln!(f, "{line}")?;
            line = format!("{indent}{name}");
        } else {
            line.push(' ');
            line.push_str(name);
        }
        any = true;
    }
    if any { writeln!(f, "{line}") } else { Ok(()) }
}
