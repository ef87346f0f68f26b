//! The Markdown book of a small, nasty model.

mod book;
mod examples;
mod model;
mod pages;
mod specs;
