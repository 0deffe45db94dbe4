//! Everything that is tested from outside, in one binary.

mod forms;
mod laws;
mod layering;
mod leaves;
mod linear;
mod parser;
mod postings;
mod readme;
mod regressions;
mod robustness;
mod rules;
mod snapshots;
