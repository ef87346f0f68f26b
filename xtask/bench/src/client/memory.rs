//! How often a call and a large response ask for memory, counted by a program of its own.

use anyhow::Result;

use super::COMMAND;
use crate::counted::counted;
use crate::place::Place;
use crate::report::section::{Section, say};

pub(super) fn measure(place: &Place, section: &mut Section) -> Result<()> {
    say("counting allocations …");
    let figures = counted(place, "allocations")?;
    let how = "How often memory is asked for, a block that grows counted each time: the least of twenty turns. The server is on another thread and asks for none.";
    section.group("Allocations", COMMAND, how, figures);
    Ok(())
}
