//! How a Chinese sentence thanks: 表示赞赏, 表示诚挚的感谢, 致以崇高敬意.

use super::super::phrases::Phrases;
use super::{COMMAS, Words};
use crate::model::Force;
use std::ops::Range;

static SAYS: Phrases<&str> = Phrases::new(&["表示", "致以", "表达", "表達"]);
static NOUNS: Phrases<&str> = Phrases::new(&[
    "感谢", "感謝", "赞赏", "讚賞", "敬意", "谢意", "謝意", "谢忱", "謝忱", "感激",
]);
/// How many bytes may stand between the two: 最诚挚的.
const BETWEEN: usize = 30;

/// The first such words.
pub(super) fn thanks(sentence: &Words) -> Option<(Range<usize>, Force)> {
    // Most sentences thank nobody.
    NOUNS.first_of(sentence, 0)?;
    let mut from = 0;
    loop {
        let (says, _) = SAYS.first_of(sentence, from)?;
        from = says.end;
        let near = super::super::scan::near(sentence, from, BETWEEN + 6);
        let Some((noun, _)) = NOUNS.first_in(near, from) else {
            continue;
        };
        if !near.get(from..noun.start)?.contains(COMMAS) {
            return Some((says.start..noun.end, Force::Appreciation));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thanks_of_every_depth() {
        for (sentence, cue) in [
            ("代表对法院表示赞赏。", Some("表示赞赏")),
            ("代表对法院表示最诚挚的感谢。", Some("表示最诚挚的感谢")),
            ("代表向法院致以崇高敬意。", Some("致以崇高敬意")),
            ("代表表示同意，感谢法院。", None),
        ] {
            assert_eq!(thanks(&sentence.into()).map(|(cue, _)| &sentence[cue]), cue);
        }
    }
}
