//! Which segments are in which language.

use super::page_lines::is_of_page;
use super::paragraphs::is_heading;
use crate::language::{self, Detected};
use crate::model::types::LanguageCode;
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
        by_column(source, &segments, &mut detected);
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

/// Takes out the lines in letters of no language that is known, where they are few and
/// short beside a text in one that is: the name of an agency, links, an address.
pub(super) fn take_stray(source: &Source, found: &mut Vec<(Detected, Vec<Span>)>) -> Vec<Span> {
    /// So many times as long is the text beside them.
    const TIMES: usize = 10;
    let length = |spans: &[Span]| -> usize { spans.iter().map(|span| span.end - span.start).sum() };
    let is_unknown = |detected: &Detected| detected.code == LanguageCode::UNDETERMINED;
    let known = found.iter().filter(|(detected, _)| !is_unknown(detected));
    let longest = known.map(|(_, spans)| length(spans)).max().unwrap_or(0);
    let of_page = |span: &Span| is_of_page(source.text(*span));
    let short = |span: &Span| of_page(span) || is_heading(source.text(*span));
    let stray = |spans: &[Span]| {
        let few = length(spans) * TIMES <= longest && spans.iter().all(short);
        longest > 0 && (few || spans.iter().all(of_page))
    };
    let mut versions = found.iter();
    let at = versions.position(|(detected, spans)| is_unknown(detected) && stray(spans));
    at.map_or_else(Vec::new, |at| found.remove(at).1)
}

/// Cells of one column are in one language: that of most of its text.
fn by_column(source: &Source, segments: &[&Segment], detected: &mut [Option<Detected>]) {
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
    let mut most: BTreeMap<usize, Detected> = columns
        .into_iter()
        .filter_map(|(column, known)| Some((column, most(known)?.0)))
        .collect();
    apart(source, segments, &mut most);
    for (segment, detected) in segments.iter().zip(detected) {
        let of_column = column(segment).and_then(|column| most.get(&column));
        if let Some(told) = of_column
            && letters(segment)
            && told.language.script() == segment.script
        {
            *detected = Some(*told);
        }
    }
}

/// No two columns are in one language: a few words told it in one of them, "la" and "de",
/// that are another's too. Where one of the two is most like that language, the other is
/// what its own text is most like.
fn apart(source: &Source, segments: &[&Segment], columns: &mut BTreeMap<usize, Detected>) {
    /// So much of a column is looked at, in characters; one of fewer tells nothing.
    const SAMPLE: usize = 2000;
    const LEAST: usize = 80;
    let codes: Vec<LanguageCode> = columns.values().map(|told| told.code).collect();
    let twice = |told: &Detected| codes.iter().filter(|code| **code == told.code).count() > 1;
    let of_letters = |told: &Detected| told.language.script() == Script::Letters;
    let likeliest = |column: usize| {
        let cells = segments.iter().filter(|segment| {
            let cell = segment.cell.is_some_and(|cell| cell.column == column);
            cell && segment.script == Script::Letters
        });
        let words = cells.flat_map(|segment| source.text(segment.span).chars().chain([' ']));
        let sample: String = words.take(SAMPLE).collect();
        (sample.len() >= LEAST).then(|| language::likeliest(&sample))
    };
    let doubtful = columns
        .iter()
        .filter(|(_, told)| twice(told) && of_letters(told));
    let likely: Vec<(usize, Detected)> = doubtful
        .filter_map(|(column, _)| Some((*column, likeliest(*column)?)))
        .collect();
    let borne_out: Vec<LanguageCode> = likely
        .iter()
        .filter(|(column, likely)| {
            columns
                .get(column)
                .is_some_and(|told| told.code == likely.code)
        })
        .map(|(_, likely)| likely.code)
        .collect();
    for (column, likely) in likely {
        if let Some(told) = columns.get_mut(&column)
            && borne_out.contains(&told.code)
        {
            *told = likely;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn two_columns_are_no_one_language() {
        let text = "EN\tFR\tES\nCape White Declaration\tDéclaration de Cap-Blanc\tDeclaración de Cabo Blanco\n\
            The keepers met in Cape White.\tLes gardiens se sont réunis à Cap-Blanc.\t\
            Los fareros se reunieron en Cabo Blanco.\n1. We commit to sharing data.\t\
            1. Nous nous engageons à partager les données.\t1. Nos comprometemos a compartir los datos con todos los puertos vecinos.\n";
        let versions = declaration(text).versions;
        let tags: Vec<&str> = versions.iter().map(|version| &*version.tag).collect();
        assert_eq!(tags, ["en", "fr", "es"]);
    }

    #[test]
    fn stray_letters_beside_a_chinese_text_are_no_version() {
        let text = "三角洲宣言\n\n我们，十二条河流的市长，于2018年9月3日在瑞士伯尔尼集会。\n\n\
            一、我们将种植芦苇，并在每条河流的两岸修建小路。\n二、我们将统计鱼类。\n";
        let address = "https://www.example.org/a/b.html";
        for (before, after) in [("", address), (address, ""), ("Xinhua\n\n", "")] {
            let text = format!("{before}\n{text}\n{after}");
            let versions = declaration(&text).versions;
            let tags: Vec<&str> = versions.iter().map(|version| &*version.tag).collect();
            assert_eq!(tags, ["zh-Hans"], "{text}");
        }
        // A version that nobody can name stays one.
        let text = "Tallinn\n\nSee on tekst.\n\n一、我们将种植芦苇。\n1. Me istutame.\n";
        assert_eq!(declaration(text).versions.len(), 2);
    }
}
