//! Time per byte stays flat for hostile texts. Not run with the others, as it measures:
//! `cargo test --release --test source -- --ignored --nocapture`.

use crate::source;
use std::time::{Duration, Instant};

const HOSTILE: [(&str, &str); 24] = [
    ("numbers", "1.1.1.1."),
    ("english", "the judges agreed to meet again and "),
    ("chinese", "五湖法官同意每年再次举行会议，"),
    ("both", "the judges agree 法官同意，"),
    (
        "lines",
        "the judges of all five lakes agreed to meet again\n",
    ),
    ("items", "1. We agree. 一、我们同意。\n"),
    ("brackets", "法(官"),
    ("links", "[编辑]官"),
    ("div.html", "<div>"),
    ("attributes.html", "<a b=c d='e'>x "),
    ("entities.html", "&amp;"),
    ("ampersands.html", "&"),
    ("angles.html", "<"),
    ("comments.html", "<!--"),
    ("blank.html", " \n"),
    ("table", "| a | 一 |\n|---|---|\n"),
    ("tabs", "a\t一\n"),
    ("pipes", "|"),
    ("pages", "We agree\n2/10\u{c}Head\n"),
    ("bare", "1\n"),
    ("hz", "~{a\n"),
    ("lost", "? "),
    ("rules", "---\n"),
    ("marks", "。，“"),
];

fn time(name: &str, piece: &str, bytes: usize, encode: fn(String) -> Vec<u8>) -> Duration {
    let bytes = encode("Lake\n".to_owned() + &piece.repeat(bytes / piece.len()));
    let start = Instant::now();
    let _ = source(name, bytes);
    start.elapsed()
}

#[test]
#[ignore = "measures time"]
fn ten_times_the_text_takes_ten_times_as_long() {
    let gbk = |text: String| encoding_rs::GBK.encode(&text).0.into_owned();
    let mut slow = Vec::new();
    // GROWTH_BYTES=65536 for a build without optimisation.
    let size = std::env::var("GROWTH_BYTES").map_or(1 << 20, |size| size.parse().unwrap());
    for (encoding, encode) in [
        ("utf-8", String::into_bytes as fn(String) -> Vec<u8>),
        ("gbk", gbk),
    ] {
        for (name, piece) in HOSTILE {
            let small = time(name, piece, size, encode);
            let large = time(name, piece, 10 * size, encode);
            let speed = 10.0 * size as f64 / 1e6 / large.as_secs_f64();
            println!(
                "{encoding:6} {name:16} {speed:8.1} MB/s, ten times as much takes {:.1} times as long",
                large.as_secs_f64() / small.as_secs_f64()
            );
            if large > small * 30 {
                slow.push(format!("{encoding} {name}"));
            }
        }
    }
    assert!(slow.is_empty(), "{slow:?}");
}
