//! Which segments are in which language.

use crate::language::{self, Detected};
use crate::source::{Script, Segment, Source, Span};
use std::collections::BTreeMap;

/// The paragraphs of each language, in order of its first appearance.
pub(super) fn by_language(source: &Source) -> Vec<(Detected, Vec<Span>)> {
    let mut found: Vec<(Detected, Vec<Span>)> = Vec::new();
    for file in 0..source.files.len() {
        let segments: Vec<&Segment> = source
            .segments
            .iter()
            .filter(|s| s.span.file == file)
            .collect();
        let stretches: Vec<_> = segments
            .iter()
            .map(|s| (s.script, source.text(s.span)))
            .collect();
        // A number alone on a line goes with the text after it.
        let mut waiting: Vec<Span> = Vec::new();
        let mut detected = language::detect(&stretches);
        by_column(&segments, &mut detected);
        for (segment, detected) in segments.into_iter().zip(detected) {
            let Some(detected) = detected else {
                waiting.push(segment.span);
                continue;
            };
            let version = match found
                .iter()
                .position(|(known, _)| known.code == detected.code)
            {
                Some(at) => found.get_mut(at),
                None => {
                    found.push((detected, Vec::new()));
                    found.last_mut()
                }
            };
            let Some((_, spans)) = version else { continue };
            spans.append(&mut waiting);
            spans.extend(segment.cell.and_then(|cell| cell.number));
            match spans.last_mut() {
                // A page ended in the middle of the sentence.
                Some(last) if segment.continues && last.file == file => {
                    *last = last.to(&segment.span)
                }
                _ => spans.push(segment.span),
            }
        }
        match found.last_mut() {
            Some((_, spans)) => spans.append(&mut waiting),
            // Figures alone, or nothing but noise: a version all the same.
            None if file + 1 == source.files.len() => {
                found.push((language::undetermined(), waiting));
            }
            None => {}
        }
    }
    found
}

/// Cells of one column are in one language: that of most of its text.
fn by_column(segments: &[&Segment], detected: &mut [Option<Detected>]) {
    let column = |segment: &Segment| segment.cell.map(|cell| cell.column);
    let letters = |segment: &Segment| segment.script == Script::Letters;
    let mut columns: BTreeMap<usize, Vec<(Detected, usize)>> = BTreeMap::new();
    for (segment, detected) in segments.iter().zip(detected.iter()) {
        let (Some(column), Some(detected)) = (column(segment), detected) else {
            continue;
        };
        let length = segment.span.end - segment.span.start;
        let known = columns.entry(column).or_default();
        match known.iter_mut().find(|(d, _)| d.code == detected.code) {
            Some((_, all)) => *all += length,
            None => known.push((*detected, length)),
        }
    }
    if columns.len() < 2 {
        return;
    }
    let most = |known: Vec<(Detected, usize)>| known.into_iter().max_by_key(|(_, all)| *all);
    let most: BTreeMap<usize, Option<(Detected, usize)>> = columns
        .into_iter()
        .map(|(column, known)| (column, most(known)))
        .collect();
    for (segment, detected) in segments.iter().zip(detected) {
        let of_column = column(segment).and_then(|column| most.get(&column));
        if let Some(Some((told, _))) = of_column
            && letters(segment)
            && told.language.script() == segment.script
        {
            *detected = Some(*told);
        }
    }
}
