//! A language that has no file: read by structure alone, but for the word that its title is
//! told by, and for lines of pages.

mod pages;
mod titles;

use super::word_set::WordSet;
use super::*;

/// Stands for every language that has no file of its own.
pub(super) struct Unknown;

pub(super) static UNKNOWN: Unknown = Unknown;

impl Language for Unknown {
    fn code(&self) -> LanguageCode {
        LanguageCode::UNDETERMINED
    }

    fn name(&self) -> &'static str {
        "undetermined"
    }

    fn script(&self) -> Script {
        Script::Letters
    }

    fn tag(&self, _text: &str) -> &'static str {
        "und"
    }

    fn sentences(&self, paragraph: &str) -> Vec<Range<usize>> {
        static NONE: WordSet = WordSet::new(&[]);
        let found = sentences::split(paragraph, &NONE, &[]);
        let found = sentences::with_ordinals(paragraph, found);
        if paragraph.is_ascii() {
            return found;
        }
        let parts = |found: Range<usize>| {
            let sentence = paragraph.get(found.clone()).unwrap_or_default();
            let parts = without_capitals(sentence).into_iter();
            parts.map(move |part| found.start + part.start..found.start + part.end)
        };
        found.into_iter().flat_map(parts).collect()
    }

    /// Japanese numbers its articles as Chinese does: 第一条.
    fn marker(&self, line: &str) -> Option<Marker> {
        let native = || Some(line).filter(|line| !line.starts_with(|c: char| c.is_ascii()));
        numbering::marker(line).or_else(|| chinese::Chinese.marker(native()?))
    }

    fn kind(&self, title: &str) -> Option<InstrumentKind> {
        titles::kind(title)
    }

    fn gives_way(&self, title: &str) -> bool {
        titles::is_word(title)
    }

    fn conference_in_title(&self, _title: &str) -> Option<Range<usize>> {
        None
    }

    fn conference(&self, _sentence: &Words) -> Option<Range<usize>> {
        None
    }

    fn period(&self, _sentence: &Words) -> Option<PeriodMention> {
        None
    }

    fn place(&self, _sentence: &Words) -> Option<PlaceMention> {
        None
    }

    fn hosts(&self, _sentence: &Words) -> Vec<NameMention> {
        Vec::new()
    }

    fn counts(&self, _sentence: &Words) -> Vec<CountMention> {
        Vec::new()
    }

    fn theme(&self, _sentence: &Words) -> Option<Range<usize>> {
        None
    }

    fn topics(&self, _sentence: &Words) -> Vec<Range<usize>> {
        Vec::new()
    }

    fn objective(&self, _sentence: &Words) -> Option<Range<usize>> {
        None
    }

    fn proviso(&self, _sentence: &Words) -> Option<Range<usize>> {
        None
    }

    fn dateline(&self, _line: &str) -> Option<Dateline> {
        None
    }

    fn section(&self, line: &str) -> Option<Section> {
        pages::section(line)
    }

    fn excerpt(&self, _title: &str) -> Option<Range<usize>> {
        None
    }

    fn title_notes(&self) -> &'static TitleNotes {
        &titles::NOTES
    }

    fn is_notice(&self, line: &str) -> bool {
        pages::is_notice(line)
    }

    fn opening(&self, _sentence: &Words) -> Option<OpeningCue> {
        None
    }

    fn clause(&self, _sentence: &Words) -> Option<Clause> {
        None
    }

    fn stands_for(&self, mention: &str, name: &str, _acronym: Option<&str>) -> bool {
        mention == name
    }
}

/// The sentences of a text in letters that have no capitals: 。 ends one wherever it
/// stands, the full stop of Arabic before white space and such a letter.
fn without_capitals(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices(['.', '。', '！', '？', '؟', '۔', '।', '։']) {
        let rest = text.get(at + mark.len()..).unwrap_or_default();
        let tail = rest.trim_start_matches(['”', '’', '"', '」', '』', '）', ')', '»']);
        let next = tail.trim_start();
        let begins = |c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
        let ends =
            !matches!(mark, "." | "؟") || next.len() < tail.len() && next.starts_with(begins);
        // A figure before the full stop numbers an item.
        let words = text.get(start..at).unwrap_or_default();
        if ends && words.contains(char::is_alphabetic) && !next.is_empty() {
            found.push(start..text.len() - tail.len());
            start = text.len() - next.len();
        }
    }
    found.extend(scan::some(start..text.len()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<&str> {
        let found = UNKNOWN.sentences(text).into_iter();
        found.map(|range| &text[range]).collect()
    }

    #[test]
    fn letters_without_capitals() {
        assert_eq!(
            sentences("記録を保存する。「売らない。」共有する。"),
            ["記録を保存する。", "「売らない。」", "共有する。"]
        );
        assert_eq!(
            sentences("يجب حفظ السجلات. ولا يجوز بيعها."),
            ["يجب حفظ السجلات.", "ولا يجوز بيعها."]
        );
        let one = "Los días 3. y 4 de mayo, según él; no así.";
        assert_eq!(sentences(one), [one]);
    }
}
