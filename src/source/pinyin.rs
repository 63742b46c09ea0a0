//! How a Chinese character is pronounced, in brackets behind it: 建設(shè). Programs that turn
//! one script into the other leave such syllables in the middle of words.

/// The vowels that a syllable has one of, with the mark of its tone.
const TONED: &str = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
/// The longest syllable, in characters: "zhuāng".
const LONGEST: usize = 6;

/// How many bytes such a syllable has with its brackets, if a text begins with one: a
/// consonant or none, vowels together, one of them with a tone, and at most "n", "ng" or "r".
/// `(cité)` and `(the)` are none.
pub(crate) fn syllable(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('(')?;
    // A blank may stand before the bracket that closes.
    let mut letters = inner.char_indices().take(LONGEST + " )".len());
    let (end, _) = letters.find(|(_, c)| *c == ')')?;
    let word = inner.get(..end)?;
    let word = word.strip_suffix(' ').unwrap_or(word);
    let vowel = |c: char| "aeiouü".contains(c) || TONED.contains(c);
    let rest = word.trim_start_matches(|c: char| !vowel(c));
    let coda = rest.trim_start_matches(vowel);
    let (onset, vowels) = (
        word.get(..word.len() - rest.len())?,
        rest.get(..rest.len() - coda.len())?,
    );
    let begins = matches!(onset, "" | "zh" | "ch" | "sh")
        || onset.len() == 1 && "bpmfdtnlgkhjqxrzcsyw".contains(onset);
    let toned = vowels.chars().filter(|c| TONED.contains(*c)).count() == 1;
    (begins && toned && matches!(coda, "" | "n" | "ng" | "r")).then_some(end + "()".len())
}

#[cfg(test)]
mod tests {
    use super::syllable;

    #[test]
    fn syllables_in_brackets() {
        for text in [
            "(shè)",
            "(zhuāng)",
            "(é)",
            "(lǜ)",
            "(nǚ)",
            "(fāng)",
            "(ér)",
            "(huì )",
        ] {
            assert_eq!(syllable(&format!("{text}會")), Some(text.len()), "{text}");
        }
        for text in [
            "(cité)",
            "(the)",
            "(clé)",
            "(SPC)",
            "(Húpàn)",
            "()",
            "(à la carte)",
            "(é",
        ] {
            assert_eq!(syllable(text), None, "{text}");
        }
    }
}
