//! What is left of the files when every title, status tag, printed number and
//! sentence is taken out. Promise 1: passages and remainder give the source back.

use super::folded::{is_whole, pieces};
use super::outline::Version;
use super::types::{Remainder, RemainderKind};
use crate::source::{Source, Span};

/// Every stretch outside the passages, in order. `read` are the printed numbers and the
/// sentences that the provisions hold; an item that found no place in them is left over.
pub(super) fn list(source: &Source, versions: &[Version], read: &[Span]) -> Vec<Remainder> {
    let taken = taken(source, versions, read);
    let mut remainder = Vec::with_capacity(taken.len());
    let mut rest = taken.as_slice();
    for (file, contents) in source.files.iter().enumerate() {
        let here = rest.partition_point(|(span, _)| span.file <= file);
        let (spans, others) = rest.split_at_checked(here).unwrap_or((rest, &[]));
        rest = others;
        let mut at = 0;
        for &(span, kind) in spans {
            // Noise that begins inside a sentence is in the sentence's passage; where it
            // goes on, what comes next decides.
            if kind.is_some() && span.start < at {
                continue;
            }
            if span.start > at {
                gap(
                    source,
                    Span {
                        file,
                        start: at,
                        end: span.start,
                    },
                    &mut remainder,
                );
            }
            if let Some(kind) = kind {
                remainder.push(Remainder {
                    kind,
                    passage: source.passage(span),
                });
            }
            at = at.max(span.end);
        }
        if contents.text.len() > at {
            gap(
                source,
                Span {
                    file,
                    start: at,
                    end: contents.text.len(),
                },
                &mut remainder,
            );
        }
    }
    remainder
}

/// What has its passages already, or is known to say nothing: each with its kind, if it
/// belongs to the remainder all the same, in order.
fn taken(
    source: &Source,
    versions: &[Version],
    read: &[Span],
) -> Vec<(Span, Option<RemainderKind>)> {
    let heads = versions.iter().flat_map(|version| version.heads(source));
    // Nearly all are one piece.
    let whole = |span: &Span| is_whole(source, *span);
    let in_pieces = read.iter().filter(|span| !whole(span));
    let leaves = heads
        .chain(read.iter().copied().filter(whole))
        .chain(in_pieces.flat_map(|span| pieces(source, *span)))
        .map(|span| (span, None));
    let aside = versions
        .iter()
        .flat_map(|v| &v.aside)
        .map(|&(span, kind)| (span, Some(kind)));
    let noise = source
        .noise
        .iter()
        .map(|noise| (noise.span, Some(RemainderKind::Noise)));
    let mut taken: Vec<(Span, Option<RemainderKind>)> = leaves.chain(aside).chain(noise).collect();
    taken.sort_by_key(|(span, _)| (span.file, span.start, usize::MAX - span.end));
    taken
}

impl Version {
    /// The passages of the lines before the text.
    fn heads(&self, source: &Source) -> Vec<Span> {
        let tags = self.status.iter().chain(&self.excerpt);
        let tags = tags.flat_map(|span| pieces(source, *span));
        self.titles.iter().copied().chain(tags).collect()
    }
}

/// White space at the ends apart from what stands between.
fn gap(source: &Source, span: Span, remainder: &mut Vec<Remainder>) {
    let text = source.text(span);
    // Most is what parts sentences and paragraphs.
    if text
        .bytes()
        .all(|byte| matches!(byte, b' ' | b'\n' | b'\r'))
    {
        remainder.push(Remainder {
            kind: RemainderKind::Blank,
            passage: source.passage(span),
        });
        return;
    }
    let blank = |c: char| c.is_whitespace() || c.is_control() || c == '\u{FEFF}';
    let left = text.len() - text.trim_start_matches(blank).len();
    let right = text.trim_end_matches(blank).len().max(left);
    let said = text.get(left..right).unwrap_or_default();
    let inner = match said.contains(char::is_alphanumeric) {
        true => RemainderKind::Unread,
        false => RemainderKind::Mark,
    };
    let parts = [
        (RemainderKind::Blank, 0..left),
        (inner, left..right),
        (RemainderKind::Blank, right..text.len()),
    ];
    let parts = parts.into_iter().filter(|(_, range)| !range.is_empty());
    remainder.extend(parts.map(|(kind, range)| Remainder {
        kind,
        passage: source.passage(span.part(&range)),
    }));
}
