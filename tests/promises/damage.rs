//! Promises 1 and 2 for any bytes: noise, and instruments that were cut, doubled,
//! flipped and glued together.

use crate::{cases, checks};
use proptest::prelude::*;
use softlaw::declarations;
use std::fs;
use std::sync::LazyLock;

/// Every text of the corpus and the bundled one.
static TEXTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let mut texts = vec![declarations::DEFAULT.text.to_vec()];
    let mut folders: Vec<_> = fs::read_dir("tests/instruments")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    for folder in folders {
        let mut files: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|e| e != "toml"))
            .collect();
        files.sort();
        texts.extend(files.iter().map(|file| fs::read(file).unwrap()));
    }
    assert!(texts.len() > 24, "the corpus is there");
    texts
});

/// Something that happens to a file.
#[derive(Debug, Clone)]
enum Damage {
    /// Bytes from here to there are gone.
    Cut(prop::sample::Index, prop::sample::Index),
    /// A line comes as often again.
    Doubled(prop::sample::Index, u8),
    /// Two lines change places.
    Swapped(prop::sample::Index, prop::sample::Index),
    /// A byte is another.
    Flipped(prop::sample::Index, u8),
    /// Another text of the corpus, in its own encoding, goes on from here.
    Glued(prop::sample::Index, prop::sample::Index),
    /// The rest is in another file.
    Parted(prop::sample::Index),
    /// Bytes stand between.
    Inserted(prop::sample::Index, Vec<u8>),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;
    let marks = [
        "\r", "\u{c}", "\t", "<p>", "1. ", "一、", "(", "）", "[", "- 1 -\n", "???",
    ];
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 1..6),
        prop::sample::select(marks.to_vec()).prop_map(|mark| mark.as_bytes().to_vec()),
    ];
    prop_oneof![
        2 => (at(), at()).prop_map(|(from, to)| Damage::Cut(from, to)),
        1 => (at(), 1u8..4).prop_map(|(line, times)| Damage::Doubled(line, times)),
        1 => (at(), at()).prop_map(|(one, other)| Damage::Swapped(one, other)),
        2 => (at(), any::<u8>()).prop_map(|(place, byte)| Damage::Flipped(place, byte)),
        1 => (at(), at()).prop_map(|(place, text)| Damage::Glued(place, text)),
        1 => at().prop_map(Damage::Parted),
        2 => (at(), bytes).prop_map(|(place, bytes)| Damage::Inserted(place, bytes)),
    ]
}

fn hurt(bytes: &mut Vec<u8>, damage: &Damage) {
    let place = |index: &prop::sample::Index, bytes: &[u8]| index.index(bytes.len() + 1);
    let mut lines: Vec<Vec<u8>> = bytes
        .split_inclusive(|&b| b == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    match damage {
        Damage::Cut(from, to) => {
            let (a, b) = (place(from, bytes), place(to, bytes));
            bytes.drain(a.min(b)..a.max(b));
        }
        Damage::Doubled(line, times) if !lines.is_empty() => {
            let at = line.index(lines.len());
            let again = vec![lines[at].clone(); usize::from(*times)];
            lines.splice(at..at, again);
            *bytes = lines.concat();
        }
        Damage::Swapped(one, other) if !lines.is_empty() => {
            let count = lines.len();
            lines.swap(one.index(count), other.index(count));
            *bytes = lines.concat();
        }
        Damage::Flipped(at, byte) if !bytes.is_empty() => {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        Damage::Glued(at, text) => {
            bytes.truncate(place(at, bytes));
            bytes.extend(&TEXTS[text.index(TEXTS.len())]);
        }
        Damage::Parted(at) => bytes.insert(place(at, bytes), checks::NEXT_FILE),
        Damage::Inserted(at, piece) => {
            let at = place(at, bytes);
            bytes.splice(at..at, piece.iter().copied());
        }
        Damage::Doubled(..) | Damage::Swapped(..) | Damage::Flipped(..) => {}
    }
}

fn hold(bytes: &[u8], extension: &str) {
    if let Some(source) = checks::read(&checks::files(bytes, extension)) {
        crate::documents::whole(&checks::interpret(&source));
    }
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        hold(&bytes, "txt");
        hold(&bytes, "html");
    }

    #[test]
    fn any_text(text in "([a-zA-Z]{1,8}[ ,.;]|[与会者应当承诺一二年月日。，]{1,6}|[0-9]{1,4}[. ]|\\PC|[\n\r\t\u{c}\u{3000}]){0,60}") {
        hold(text.as_bytes(), "txt");
        hold(text.as_bytes(), "csv");
    }
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn any_damage(
        text in any::<prop::sample::Index>(),
        damages in prop::collection::vec(damage(), 1..5),
    ) {
        let mut bytes = TEXTS[text.index(TEXTS.len())].clone();
        for damage in &damages {
            hurt(&mut bytes, damage);
        }
        bytes.truncate(20_000);
        hold(&bytes, "txt");
    }
}
