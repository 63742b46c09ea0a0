//! Any text: passages and remainder give it back, values are said by their passages.
#![no_main]

#[allow(dead_code, reason = "shared with the other targets and with tests/promises")]
#[path = "../../tests/promises/checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Some(source) = checks::read(&checks::files(text.as_bytes(), "txt")) {
        checks::interpret(&source);
    }
});
