//! Lists against a transport that responds from a function: what is asked for, what comes, and where it ends.

mod number;
mod shapes;
mod token;
