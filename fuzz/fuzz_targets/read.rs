//! Any bytes, as text, HTML and CSV: text and markup cover the file, passages say what
//! stands at their place.
#![no_main]

#[allow(dead_code, reason = "shared with the other targets and with tests/promises")]
#[path = "../../tests/promises/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    checks::read(&checks::files(bytes, "txt"));
    checks::read(&checks::files(bytes, "html"));
    checks::read(&checks::files(bytes, "csv"));
});
