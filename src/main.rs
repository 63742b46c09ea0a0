//! The program `softlaw`.

fn main() {}
