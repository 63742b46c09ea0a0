//! The promises as properties, over bytes, over damaged instruments, and over
//! instruments drawn from facts.
//!
//!     cargo test --test promises
//!     PROPTEST_CASES=100000 cargo test --release --test promises

#[path = "promises/checks.rs"]
mod checks;
#[path = "promises/damage.rs"]
mod damage;
#[path = "promises/documents.rs"]
mod documents;
#[path = "promises/drawn.rs"]
mod drawn;
#[path = "promises/faults.rs"]
mod faults;
#[path = "promises/instrument.rs"]
mod instrument;
#[path = "promises/layouts.rs"]
mod layouts;
#[path = "promises/structure.rs"]
mod structure;

/// Few cases where the build is slow; `PROPTEST_CASES` sets another number.
fn cases(few: u32) -> proptest::test_runner::Config {
    let mut config = proptest::test_runner::Config::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = few;
    }
    config.failure_persistence = None;
    config
}
