//! Files that are refused before they are decoded: documents and archives by their
//! first bytes, HZ and its kin by their escapes, binary data by its control bytes.

use super::Input;
use super::bytes;
use super::error::ReadError;
use crate::excerpt::Excerpt;
use crate::line_ends::line_in;

/// First bytes of what is often taken for a text.
const FORMATS: [(&[u8], &str); 12] = [
    (b"%PDF-", "a PDF document"),
    (
        b"PK\x03\x04",
        "a word processor document or an archive (ZIP)",
    ),
    (
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        "a word processor document (OLE)",
    ),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n", "a picture (PNG)"),
    (b"\xFF\xD8\xFF", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\0", "a picture (TIFF)"),
    (b"\x1F\x8B\x08", "compressed (gzip)"),
    (b"7z\xBC\xAF", "an archive (7z)"),
    (b"Rar!\x1A", "an archive (RAR)"),
    (b"AT&TFORM", "a scanned document (DjVu)"),
];

/// Refuses what can be told from the bytes alone.
pub(super) fn by_format(input: &Input) -> Result<(), ReadError> {
    let known = FORMATS
        .iter()
        .find(|(magic, _)| input.bytes.starts_with(magic));
    if let Some(&(_, format)) = known {
        return Err(ReadError::Format {
            name: input.name.clone(),
            format,
        });
    }
    if let Some(format) = markup(&input.bytes) {
        return Err(ReadError::Graph {
            name: input.name.clone(),
            format,
        });
    }
    let unsupported = |encoding, at| {
        Err(ReadError::Unsupported {
            name: input.name.clone(),
            place: locate(&input.bytes, at),
            encoding,
        })
    };
    if input.bytes.starts_with(b"\0\0\xFE\xFF") || input.bytes.starts_with(b"\xFF\xFE\0\0") {
        return unsupported("UTF-32", 0);
    }
    // Few texts hold what escapes begin with.
    let escapes = |byte| bytes::is_one_of(byte, [b'~', 0x1B]);
    let likely = || bytes::position(&input.bytes, 0, escapes).is_some();
    if input.bytes.is_ascii() && likely() {
        if let Some(at) = hz(&input.bytes) {
            return unsupported("HZ", at);
        }
        if let Some(at) = input.bytes.windows(3).position(|three| {
            matches!(three, [0x1B, b'$', b')' | b'*' | b'+' | b'A' | b'B' | b'@'])
        }) {
            return unsupported("ISO-2022", at);
        }
    }
    Ok(())
}

/// What a file is that begins as graphs in RDF, Akoma Ntoso and our tables do.
fn markup(bytes: &[u8]) -> Option<&'static str> {
    /// So many bytes are looked at.
    const NEAR: usize = 4096;
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let near = bytes.get(..NEAR).unwrap_or(bytes).trim_ascii_start();
    let holds = |words: &[u8]| near.windows(words.len()).any(|part| part == words);
    let begins = |words: &[&[u8]]| words.iter().any(|words| near.starts_with(words));
    match near.first()? {
        b'@' if begins(&[b"@prefix ", b"@base "]) => Some("a graph (Turtle)"),
        b'P' if begins(&[b"PREFIX "]) && holds(b": <") => Some("a graph (Turtle)"),
        b'<' if begins(&[b"<http://", b"<https://", b"<urn:"]) && holds(b"> <") => {
            Some("a graph (N-Triples)")
        }
        b'<' if begins(&[b"<?xml", b"<rdf:RDF"]) && holds(b"<rdf:RDF") => Some("a graph (RDF/XML)"),
        b'<' if begins(&[b"<?xml", b"<akomaNtoso"]) && holds(b"<akomaNtoso") => {
            Some("an Akoma Ntoso document")
        }
        b'i' if begins(&[b"iri,instrument,"]) => Some("a table of statements (CSV)"),
        b'{' | b'[' if holds(b"\"@context\"") || holds(b"\"@id\"") => Some("a graph (JSON-LD)"),
        _ => None,
    }
}

/// Refuses a file in an encoding that leaves ASCII alone if it holds a zero byte, or
/// control bytes in more than one place in fifty.
pub(super) fn by_controls(input: &Input, body: &[u8]) -> Result<(), ReadError> {
    let control =
        |byte: u8| (byte < 0x20) & !matches!(byte, b'\t'..=b'\r') & (byte != 0x1A) & (byte != 0x1B);
    // Few bytes are below the space at all.
    let low = bytes::positions(body, |byte| byte < 0x20);
    let low = low.filter_map(|at| body.get(at).copied());
    let count = low.filter(|byte| control(*byte)).count();
    if count == 0 {
        return Ok(());
    }
    let at = body.iter().position(|&byte| byte == 0).or_else(|| {
        let many = count > 2 && count * 50 > body.len();
        many.then(|| bytes::position(body, 0, control))?
    });
    match at {
        Some(at) => Err(ReadError::Binary {
            name: input.name.clone(),
            place: locate(body, at),
            byte: body.get(at).copied().unwrap_or_default(),
        }),
        None => Ok(()),
    }
}

/// Where HZ escapes begin, if the text has any that hold two characters or more:
/// `~{`, pairs of printable bytes, `~}` on the same line.
fn hz(bytes: &[u8]) -> Option<usize> {
    let mut start = 0;
    for line in bytes.split(|&byte| is_line_end(byte)) {
        let mut open = None;
        for (at, pair) in line.windows(2).enumerate() {
            match (pair, open) {
                (b"~{", None) => open = Some(at),
                (b"~}", Some(from)) => {
                    let pairs = line.get(from + 2..at).unwrap_or_default();
                    let whole = pairs.len() >= 4 && pairs.len().is_multiple_of(2);
                    if whole && pairs.iter().all(u8::is_ascii_graphic) {
                        return Some(start + from);
                    }
                    open = None;
                }
                _ => {}
            }
        }
        start += line.len() + 1;
    }
    None
}

/// The place of a byte, with U+FFFD for what is no text. Only its line is decoded.
pub(super) fn locate(bytes: &[u8], at: usize) -> Excerpt {
    let (before, rest) = bytes.split_at_checked(at).unwrap_or((bytes, &[]));
    let (line, start) = line_in(bytes, before.len());
    let left = String::from_utf8_lossy(before.get(start..).unwrap_or_default());
    let end = rest
        .iter()
        .position(|&byte| is_line_end(byte))
        .unwrap_or(rest.len());
    let right = String::from_utf8_lossy(rest.get(..end).unwrap_or_default());
    Excerpt {
        line,
        column: left.chars().count() + 1,
        text: left.into_owned() + &right,
    }
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(bytes: &[u8]) -> Input {
        Input {
            name: "x".into(),
            bytes: bytes.to_vec(),
        }
    }

    #[test]
    fn documents_and_archives_are_named() {
        for (magic, format) in FORMATS {
            let error = by_format(&input(&[magic, b"rest"].concat())).unwrap_err();
            assert!(error.to_string().contains(format), "{error}");
        }
    }

    #[test]
    fn hz_is_refused_with_its_place_and_a_tilde_is_not() {
        let error = by_format(&input(b"Title\nText ~{<:Ky2;65~} end")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "x, line 2, column 6: the text is in HZ, which softlaw does not read"
        );
        assert_eq!(error.help().matches("iconv -f HZ").count(), 1);
        for plain in ["a ~{ b", "~{ }~}", "~{x~}", "a ~{\n ab~}"] {
            assert!(by_format(&input(plain.as_bytes())).is_ok(), "{plain}");
        }
    }

    #[test]
    fn control_bytes_make_a_file_binary_only_in_numbers() {
        assert!(by_controls(&input(b""), b"a\0b").is_err());
        assert!(by_controls(&input(b""), &b"\x01\x02\x03text".repeat(9)).is_err());
        assert!(by_controls(&input(b""), b"page one\x0C\npage two\x07").is_ok());
    }

    #[test]
    fn the_place_of_a_byte_is_the_same_whatever_ends_the_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("one{end}two \0 three{end}four");
            let at = text.find('\0').expect("it is there");
            let place = locate(text.as_bytes(), at);
            assert_eq!((place.line, place.column), (2, 5), "{end:?}");
            assert_eq!(place.text, "two \0 three", "{end:?}");
        }
    }
}
