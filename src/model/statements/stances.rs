//! Versions of a statement that take opposite sides: "we condemn" and 我们支持.

use super::{Builder, ForceConflict};
use crate::model::folded::Folded;
use crate::model::outline::Version;
use crate::model::quote;
use crate::source::Span;

/// A side that a version takes in its one sentence of a statement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    version: usize,
    supports: bool,
    verb: Span,
}

/// The side that a sentence takes, if it takes one.
pub(super) fn taken((version, own): (usize, &Version), sentence: &Folded) -> Option<Taken> {
    let stance = own.language.stance(sentence.words())?;
    Some(Taken {
        version,
        supports: stance.supports,
        verb: sentence.at(&stance.range),
    })
}

impl Builder<'_> {
    /// Tells each two versions of a statement of which one refuses what the other supports.
    pub(super) fn oppose(&mut self, view: Option<usize>, taken: &[Taken]) {
        for (at, one) in taken.iter().enumerate() {
            let others = taken.iter().skip(at + 1);
            for other in others.filter(|other| other.supports != one.supports) {
                let versions = self.versions;
                let cue = |taken: &Taken| {
                    let version = versions.get(taken.version)?;
                    Some(quote(self.source, version, taken.verb))
                };
                let cues = [one, other].into_iter().filter_map(cue).collect();
                self.conflicts.push(ForceConflict { view, cues });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Aspect;
    use crate::model::testing::declaration;

    fn differ(views: &str) -> Vec<(String, Option<usize>)> {
        let text = format!(
            "Weir Declaration\n堰坝宣言\n\nThe participants agree as follows: 与会者商定如下：\n{views}"
        );
        let found = declaration(&text).divergences.into_iter();
        let found = found.filter(|divergence| divergence.aspect == Aspect::Force);
        found.map(|it| (it.message, it.view)).collect()
    }

    #[test]
    fn opposite_sides() {
        let views = "1. We condemn the dumping of nets at sea. 一、我们支持在海上倾倒渔网。\n\
             2. The participants strongly support new gates. 二、与会者坚决反对设立新闸门。\n\
             3. The Council opposes new tolls. 三、理事会呼吁设立新的通行费。\n";
        let expected = [
            ("English says condemn, Chinese says 支持", 1),
            ("English says support, Chinese says 反对", 2),
            ("English says opposes, Chinese says 呼吁", 3),
        ];
        let expected = expected.map(|(message, view)| (message.to_owned(), Some(view)));
        assert_eq!(differ(views), expected);
    }

    #[test]
    fn one_side_in_other_words() {
        let views = "1. We oppose the closing of small courts. 一、我们呼吁不要关闭小法院。\n\
             2. We call for an end to tolls. 二、我们反对收取通行费。\n\
             3. We support open weirs and oppose tolls. 三、我们反对通行费，支持开放堰坝。\n\
             4. Courts that oppose tolls act by day. 四、支持开放的法院白天行动。\n\
             5. We welcome the ban on nets. 五、我们反对使用渔网。\n";
        assert_eq!(differ(views), []);
    }
}
