//! Two sentences of a view that versions have in another order: each states what the other
//! one states in the other version.
//!
//! Where both state the same kinds of quantities a figure may have been put for the other,
//! so they must be of other kinds: "30 clinics in 2021" beside "within ten days".

use super::{Stated, kinds_of};
use crate::model::outline::Version;
use crate::model::quote;
use crate::model::types::Quote;
use crate::source::Source;

/// More quantities in one sentence are a table.
const MOST: usize = 16;

/// The first of two sentences that stand in another order, as each version has it.
pub(in crate::model) struct Crossed {
    pub(in crate::model) view: Option<usize>,
    pub(in crate::model) values: [Quote; 2],
}

/// The sentences of a view that two versions have in another order.
pub(in crate::model) fn crossed(
    source: &Source,
    versions: &[Version],
    view: Option<usize>,
    statements: &[Vec<Stated>],
) -> Vec<Crossed> {
    let pairs = (0..versions.len())
        .flat_map(|left| (left + 1..versions.len()).map(move |right| [left, right]));
    let told = |[left, right]: [usize; 2], first: &[Stated], next: &[Stated]| {
        if first.is_empty() || next.is_empty() {
            return None;
        }
        let [one, two] = [first, next].map(|all| [left, right].map(|at| stated_by(at, all)));
        let ([one_left, one_right], [two_left, two_right]) = (&one, &two);
        let sides = [one_left, one_right, two_left, two_right];
        let few = sides
            .iter()
            .all(|side| !side.is_empty() && side.len() <= MOST);
        let worth = |side: &[Stated]| side.iter().map(|it| it.quantity).collect::<Vec<_>>();
        let crossed = few
            && worth(one_left) == worth(two_right)
            && worth(two_left) == worth(one_right)
            && kinds_of(one_left.iter()) != kinds_of(two_left.iter());
        // Each is one sentence of its version.
        let whole = |side: &[Stated]| Some(side.first()?.sentence);
        let alone = |side: &[Stated]| side.iter().all(|it| Some(it.sentence) == whole(side));
        if !crossed || !sides.iter().all(|side| alone(side)) {
            return None;
        }
        let own = |at: usize, side: &[Stated]| {
            let version = versions.get(at)?;
            Some(quote(source, version, whole(side)?))
        };
        let values = [own(left, one_left)?, own(right, one_right)?];
        Some(Crossed { view, values })
    };
    let mut found = Vec::new();
    for pair in pairs {
        let next = statements.iter().skip(1);
        let both = statements.iter().zip(next);
        found.extend(both.filter_map(|(first, next)| told(pair, first, next)));
    }
    found
}

/// What a version states, by its worth; sides of limits and dates are told by their figures.
fn stated_by(version: usize, all: &[Stated]) -> Vec<Stated> {
    let figure = |it: &&Stated| !it.quantity.has_side();
    super::of(version, all.iter().filter(figure))
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;
    use crate::model::{Aspect, DivergenceKind};

    fn crossed(views: &str) -> Vec<(String, Option<usize>)> {
        let text = format!(
            "Weir Declaration\n堰坝宣言\n\nThe participants agree as follows: 与会者商定如下：\n{views}"
        );
        let found = declaration(&text).divergences.into_iter();
        let found = found.filter(|it| it.aspect == Aspect::Statements);
        let found = found.filter(|it| it.kind == DivergenceKind::OrderDiffers);
        found.map(|it| (it.message, it.view)).collect()
    }

    #[test]
    fn sentences_in_another_order() {
        let views = "1. Courts act at night. 一、法院夜间行动。\n\
             2. Courts opened 30 clinics in 2021. Judges should answer within ten days. \
             二、法官应当在十天内答复。法院于2021年开设了30个诊所。\n";
        let message = "the Chinese text has two sentences in another order than the English \
             text, from “Courts opened 30 clinics in 2021.”";
        assert_eq!(crossed(views), [(message.to_owned(), Some(2))]);
    }

    #[test]
    fn figures_that_were_put_for_each_other() {
        let views = "1. Courts act within ten days. Judges answer within five days. \
             一、法院在五天内行动。法官在十天内答复。\n\
             2. Courts opened 30 clinics in 2021. Judges should answer within ten days. \
             二、法院于2021年开设了30个诊所。法官应当在十天内答复。\n";
        assert_eq!(crossed(views), []);
    }
}
