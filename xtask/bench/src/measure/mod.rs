//! How anything is measured: in turns, as a median with its spread, as a program of its own.

pub(crate) mod process;
pub(crate) mod spread;
pub(crate) mod turns;
