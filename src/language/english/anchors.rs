//! English words for the things that sentences of two languages share.

use super::super::anchors::{SINGLE, Things, figure};
use super::super::scan::begins_with;
use super::{numbers, numerals};
use std::ops::Range;

/// How words for each thing begin.
static THINGS: Things = Things::new(&[
    ("court", "court tribunal"),
    ("judge", "judge justices judiciary"),
    ("judgment", "judgment judgement ruling"),
    ("arbitration", "arbitrat"),
    ("mediation", "mediat"),
    ("notary", "notar"),
    ("lawyer", "lawyer attorney advocates barrister solicitor"),
    ("prosecutor", "prosecut"),
    ("police", "police"),
    ("crime", "crime criminal offence"),
    ("corruption", "corrupt brib"),
    ("terror", "terroris"),
    ("evidence", "evidence"),
    ("case", "case cases"),
    ("government", "government"),
    ("minister", "minister"),
    ("state", "state states countr nations"),
    ("parliament", "parliament legislat"),
    ("organization", "organization organisation"),
    ("company", "compan enterprise business"),
    ("bank", "bank banks banking"),
    ("school", "school"),
    ("university", "universit"),
    ("museum", "museum"),
    ("library", "librar"),
    ("archive", "archiv"),
    ("hospital", "hospital clinic"),
    ("farmer", "farmer farming agricultur"),
    ("fishery", "fish fisher fisheries"),
    ("water", "water"),
    ("river", "river"),
    ("sea", "sea seas ocean marine maritime"),
    ("ship", "ship ships vessel"),
    ("port", "port ports harbour harbor"),
    ("forest", "forest tree trees"),
    ("climate", "climate"),
    ("energy", "energy electricity"),
    ("environment", "environment ecolog"),
    ("food", "food"),
    ("seed", "seed"),
    ("health", "health"),
    ("medicine", "medicine medical drug"),
    ("education", "educat"),
    ("training", "train training"),
    ("research", "research"),
    ("science", "science scientific scientist"),
    ("technology", "technolog technical"),
    ("data", "data"),
    ("information", "information"),
    ("network", "network internet"),
    ("digital", "digital"),
    ("electronic", "electronic"),
    ("online", "online remote video virtual"),
    ("language", "language"),
    ("translation", "translat interpreter"),
    ("culture", "cultur"),
    ("art", "artist arts"),
    ("heritage", "heritage"),
    ("tourism", "touris"),
    ("trade", "trade trading"),
    ("investment", "invest"),
    ("market", "market"),
    ("customs", "customs tariff"),
    ("tax", "tax taxes taxation"),
    ("fund", "fund funds funding financ"),
    ("cost", "cost costs expense fee fees"),
    ("insurance", "insur"),
    ("price", "price"),
    ("year", "year years annual annually"),
    ("month", "month"),
    ("day", "day days"),
    ("hour", "hour"),
    ("week", "week"),
    ("child", "child children minors"),
    ("youth", "youth young"),
    ("women", "woman women"),
    ("worker", "worker labour labor employee"),
    ("student", "student"),
    ("teacher", "teacher"),
    ("expert", "expert"),
    ("public", "public"),
    ("people", "people peoples"),
    ("treaty", "convention treaty treaties"),
    ("law", "law laws legal"),
    ("rule", "rule rules regulation"),
    ("standard", "standard"),
    ("principle", "principle"),
    ("right", "right rights"),
    ("responsibility", "responsib duties duty"),
    ("freedom", "freedom free"),
    ("peace", "peace peaceful"),
    ("security", "security"),
    ("safety", "safe safely safety"),
    ("disaster", "disaster"),
    ("flood", "flood"),
    ("fire", "fire fires"),
    ("emergency", "emergenc"),
    ("poverty", "poverty poor"),
    ("development", "develop"),
    ("innovation", "innovat"),
    ("exchange", "exchange exchanges exchanging"),
    ("dialogue", "dialogue"),
    ("cooperation", "cooperat co-operat"),
    ("partnership", "partner"),
    (
        "meeting",
        "meeting meetings conference congress assembly session",
    ),
    ("forum", "forum"),
    ("secretariat", "secretariat secretary"),
    ("committee", "committee commission council"),
    ("group", "group groups"),
    ("report", "report"),
    ("register", "regist"),
    ("list", "list lists"),
    ("plan", "plan plans"),
    ("project", "project programme program"),
    ("mechanism", "mechanism"),
    ("platform", "platform"),
    ("agreement", "agreement contract"),
    ("privacy", "privacy confidential"),
    ("identity", "identity identities"),
    ("seal", "seal seals"),
    ("signature", "signature signator"),
    ("document", "document"),
    ("copy", "copy copies"),
    ("certificate", "certificat"),
    ("record", "record"),
    ("map", "map maps mapping"),
    ("weather", "weather meteorolog"),
    ("road", "road roads"),
    ("bridge", "bridge bridges"),
    ("railway", "rail railway"),
    ("city", "city cities urban"),
    ("village", "village villages rural"),
    ("island", "island"),
    ("mountain", "mountain mountains hills"),
    ("border", "border cross-border"),
    ("world", "world global"),
    ("thanks", "thank thanks grateful gratitude appreciation"),
    ("call", "call calls urge urges"),
    ("support", "support supports"),
    ("host", "host hosted hospitality"),
]);

/// The marks of a sentence.
pub(super) fn anchors(sentence: &str) -> Vec<u64> {
    let mut found = Vec::new();
    let lower = sentence.to_ascii_lowercase();
    let words = numbers::words(&lower);
    const JOINTS: &[&str] = words! {
        "and" "which" "who" "while" "but" "where" "when" "if" "so" "with"
    };
    let joined = |range: &Range<usize>| JOINTS.contains(&lower.get(range.clone()).unwrap_or(""));
    let single = !sentence.contains([',', ';', ':', '—', '–', '(']) && !words.iter().any(joined);
    found.extend(single.then_some(SINGLE));
    let mut next = 0;
    for (at, range) in words.iter().enumerate() {
        let word = lower.get(range.clone()).unwrap_or_default();
        // A short word for a thing is the whole word, but for its plural.
        let means = |(stem, _): &&(&str, u64)| {
            begins_with(word.as_bytes(), stem.as_bytes())
                && (stem.len() > 4 || matches!(word.get(stem.len()..), Some("" | "s")))
        };
        found.extend(
            THINGS
                .likely(word)
                .iter()
                .find(means)
                .map(|(_, mark)| *mark),
        );
        if at >= next
            && numerals::is_numeral(word)
            && let Some((number, taken)) = numerals::read(&lower, words.get(at..).unwrap_or(&[]))
        {
            next = at + taken;
            // "One" and "two" say little.
            found.extend((number > 2).then(|| figure(number)));
        }
    }
    found
}
