//! The whole way: what is exported is parsed back, quad for quad.
#![no_main]

#[allow(dead_code, reason = "shared with the other targets and with tests/promises")]
#[path = "../../tests/promises/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(source) = softlaw::source::read(&checks::files(text.as_bytes(), "txt")) {
        checks::quads(&softlaw::model::interpret(&source));
    }
});
