//! Bytes to text.

use super::Input;
use super::error::ReadError;
use crate::excerpt::Excerpt;
use crate::model::FileRecord;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A file's text and what is known of the file.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) record: FileRecord,
    /// Bytes before the text: a byte order mark.
    pub(super) skipped: usize,
}

const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

pub(super) fn decode(input: &Input) -> Result<Decoded, ReadError> {
    let body = input
        .bytes
        .strip_prefix(BYTE_ORDER_MARK)
        .unwrap_or(&input.bytes);
    let name = || input.name.clone();
    if let Some(at) = body.iter().position(|&b| b == 0) {
        return Err(ReadError::Binary {
            name: name(),
            place: locate(body, at),
            byte: 0,
        });
    }
    let text = match str::from_utf8(body) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            let at = error.valid_up_to();
            let found: Vec<_> = body
                .iter()
                .skip(at)
                .take(4)
                .map(|b| format!("{b:02X}"))
                .collect();
            return Err(ReadError::NotUtf8 {
                name: name(),
                place: locate(body, at),
                found: found.join(" "),
            });
        }
    };
    if text.trim().is_empty() {
        return Err(ReadError::Empty { name: name() });
    }
    Ok(Decoded {
        record: FileRecord {
            // The same file gives the same record wherever it lies.
            name: input
                .name
                .rsplit(['/', '\\'])
                .next()
                .unwrap_or_default()
                .to_owned(),
            encoding: "UTF-8".to_owned(),
            bytes: input.bytes.len(),
            chars: text.chars().count(),
            sha256: hexadecimal(&Sha256::digest(&input.bytes)),
        },
        text,
        skipped: input.bytes.len() - body.len(),
    })
}

/// Lower-case hexadecimal.
fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        // Writing to a String can't fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The place of a byte, with U+FFFD for what is no text.
fn locate(bytes: &[u8], at: usize) -> Excerpt {
    let (before, rest) = bytes.split_at_checked(at).unwrap_or((bytes, &[]));
    let mut text = String::from_utf8_lossy(before).into_owned();
    let byte = text.len();
    let end = rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
    text.push_str(&String::from_utf8_lossy(rest.get(..end).unwrap_or(rest)));
    Excerpt::at(&text, byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fails(bytes: &[u8]) -> ReadError {
        let input = Input {
            name: "x.txt".into(),
            bytes: bytes.to_vec(),
        };
        decode(&input).err().expect("this input is bad")
    }

    #[test]
    fn a_bad_byte_is_named_with_its_place() {
        let error = fails(
            "one\n二\u{301}"
                .as_bytes()
                .iter()
                .chain(b"\xC4\xE3")
                .copied()
                .collect::<Vec<_>>()
                .as_slice(),
        );
        assert_eq!(
            error.to_string(),
            "x.txt, line 2, column 3: found the bytes C4 E3, expected text in UTF-8"
        );
        assert_eq!(
            error.place().map(|p| p.text.as_str()),
            Some("二\u{301}\u{FFFD}\u{FFFD}")
        );
    }

    #[test]
    fn a_nul_byte_is_no_text() {
        assert!(matches!(
            fails(b"PK\x03\x04\0"),
            ReadError::Binary { byte: 0, .. }
        ));
    }

    #[test]
    fn white_space_alone_is_empty() {
        assert!(matches!(
            fails("\u{FEFF} \n\u{3000}".as_bytes()),
            ReadError::Empty { .. }
        ));
    }

    #[test]
    fn a_byte_order_mark_is_skipped_and_counted() {
        let input = Input {
            name: "x".into(),
            bytes: "\u{FEFF}I. We".into(),
        };
        let decoded = decode(&input).expect("good text");
        assert_eq!((decoded.text.as_str(), decoded.skipped), ("I. We", 3));
        assert_eq!(decoded.record.bytes, 8);
        assert_eq!(decoded.record.chars, 5);
    }
}
