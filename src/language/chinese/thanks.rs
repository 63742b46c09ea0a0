//! How a Chinese sentence thanks: 表示赞赏, 表示诚挚的感谢, 致以崇高敬意.

use super::super::scan::first_of;
use super::COMMAS;
use crate::model::Force;
use std::ops::Range;

const SAYS: &[&str] = &["表示", "致以", "表达", "表達"];
const NOUNS: &[&str] = &[
    "感谢", "感謝", "赞赏", "讚賞", "敬意", "谢意", "謝意", "谢忱", "謝忱", "感激",
];
/// How many bytes may stand between the two: 最诚挚的.
const BETWEEN: usize = 30;

/// The first such words.
pub(super) fn thanks(sentence: &str) -> Option<(Range<usize>, Force)> {
    let mut from = 0;
    loop {
        let (says, _) = first_of(sentence, SAYS, from)?;
        from = says.end;
        let near = super::super::scan::near(sentence, from, BETWEEN + 6);
        let Some((noun, _)) = first_of(near, NOUNS, from) else {
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
            assert_eq!(thanks(sentence).map(|(cue, _)| &sentence[cue]), cue);
        }
    }
}
