//! The Markdown book of a small, nasty model.

mod book;
mod calling;
#[path = "../common/mod.rs"]
mod common;
mod examples;
mod map;
mod model;
mod pages;
mod specs;
mod starts;
