//! Quantities that the versions of a statement set differently: "ten days" and 二十天.
//!
//! In: the quantities of each statement of a provision, by version. Out: the pairs that
//! exclude each other. An alarm that is none would be worse than none: only where two
//! versions have as many quantities of a kind in a statement are they compared, and what
//! a version says elsewhere in the provision is not missing in it.

mod amounts;
mod crossed;
mod sides;

use super::folded::Folded;
use super::outline::Version;
use super::types::Quote;
use crate::language::Quantity;
use crate::source::{Source, Span};
pub(super) use crossed::{Crossed, crossed};

/// A quantity in a version.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stated {
    /// Which of the versions.
    version: usize,
    quantity: Quantity,
    span: Span,
    /// The sentence that states it.
    sentence: Span,
}

/// Two versions that set a quantity differently.
pub(super) struct QuantityConflict {
    pub(super) view: Option<usize>,
    pub(super) values: [Quote; 2],
}

/// The quantities of a sentence of a version. Years in one that tells when the conference
/// was held are of its dates, which are compared as such.
pub(super) fn stated<'a>(
    (at, version): (usize, &Version),
    sentence: &'a Folded,
    of_conference: bool,
) -> impl Iterator<Item = Stated> + use<'a> {
    let found = version.language.quantities(sentence.words());
    // So are those who came among its figures.
    let told = |it: &Quantity| {
        use Quantity::{Day, Month, Things, Year};
        matches!(it, Year(_) | Things(_) | Month(_) | Day(_))
    };
    let own = of_conference && found.iter().any(|it| told(&it.quantity)) && {
        let (language, words) = (version.language, sentence.words());
        language.period(words).is_some()
            || language.place(words).is_some()
            || !language.counts(words).is_empty()
    };
    let found = found.into_iter();
    let found = found.filter(move |it| !(own && told(&it.quantity)));
    let whole = sentence.at(&(0..sentence.text().len()));
    found.map(move |mention| Stated {
        version: at,
        quantity: mention.quantity,
        span: sentence.at(&mention.range),
        sentence: whole,
    })
}

/// What differs in a provision, in the order of its statements.
pub(super) fn conflicts(
    source: &Source,
    versions: &[Version],
    view: Option<usize>,
    statements: &[Vec<Stated>],
) -> Vec<QuantityConflict> {
    let mut found = Vec::new();
    if statements.iter().all(Vec::is_empty) {
        return found;
    }
    let quote = |stated: &Stated| {
        let version = versions.get(stated.version)?;
        Some(super::quote(source, version, stated.span))
    };
    let pairs = (0..versions.len())
        .flat_map(|left| (left + 1..versions.len()).map(move |right| (left, right)));
    for (left, right) in pairs {
        let whole = [left, right].map(|version| of(version, statements.iter().flatten()));
        for statement in statements {
            let own = [left, right].map(|version| of(version, statement.iter()));
            let times = other_times(&own, &whole).into_iter();
            let pairs = times.chain(amounts::odd(&own)).chain(sides::odd(&own));
            found.extend(pairs.filter_map(|[left, right]| {
                let values = [quote(&left)?, quote(&right)?];
                Some(QuantityConflict { view, values })
            }));
        }
        for kind in kinds(statements) {
            let [only_left, only_right] = differ(&whole, kind);
            if only_left.is_empty() || only_right.is_empty() {
                continue;
            }
            for statement in statements {
                let own = [left, right].map(|version| of(version, statement.iter()));
                let odd = odd_pairs(&own, kind, [&only_left, &only_right]);
                let told = |[left, right]: &[Stated; 2]| {
                    is_figure_of(source, left, right) || is_figure_of(source, right, left)
                };
                // What is no thing in the other version puts all of them out of step.
                if odd.iter().any(told) {
                    continue;
                }
                found.extend(odd.iter().filter_map(|[left, right]| {
                    let values = [quote(left)?, quote(right)?];
                    Some(QuantityConflict { view, values })
                }));
            }
        }
    }
    found
}

/// "In 10 provinces", beside 在10省采取三项措施: whether the figure of one stands in the
/// sentence of the other, which counts something else by it.
fn is_figure_of(source: &Source, one: &Stated, other: &Stated) -> bool {
    let Quantity::Things(number) = one.quantity else {
        return false;
    };
    let figure = number.to_string();
    let mut figures = source
        .text(other.sentence)
        .split(|c: char| !c.is_ascii_digit());
    figures.any(|run| run == figure)
}

/// "15 days" and 15个月: the only time that each version of a statement sets, one in days and
/// the other in months, where no month is so many days.
fn other_times(own: &[Vec<Stated>; 2], whole: &[Vec<Stated>; 2]) -> Option<[Stated; 2]> {
    /// No month is shorter, or longer, in hours; nor are twelve of them a year.
    const SHORTEST: u64 = 28 * 24;
    const LONGEST: u64 = 31 * 24;
    let only = |side: &Vec<Stated>| {
        let time = |it: &&Stated| matches!(it.quantity, Quantity::Hours(_) | Quantity::Months(_));
        let mut times = side.iter().filter(time);
        let first = times.next().copied()?;
        times.next().is_none().then_some(first)
    };
    let [left, right] = own.each_ref().map(only);
    let (left, right) = (left?, right?);
    let (hours, months) = match (left.quantity, right.quantity) {
        (Quantity::Hours(hours), Quantity::Months(months))
        | (Quantity::Months(months), Quantity::Hours(hours)) => (hours, months),
        _ => return None,
    };
    let same = (months.saturating_mul(SHORTEST)..=months.saturating_mul(LONGEST)).contains(&hours);
    let [of_left, of_right] = whole;
    let elsewhere = has(of_right, &left) || has(of_left, &right);
    (!same && !elsewhere).then_some([left, right])
}

/// The pairs of a kind in which two versions of a statement differ, in the order of the
/// text: none where one version has more of the kind, or says in another statement what
/// it lacks in this one. `only` is what each version alone has in the whole provision.
fn odd_pairs(own: &[Vec<Stated>; 2], kind: Quantity, only: [&[Stated]; 2]) -> Vec<[Stated; 2]> {
    let [left, right] = own
        .each_ref()
        .map(|side| side.iter().filter(|it| it.quantity.is_like(kind)).count());
    let mut odd = differ(own, kind);
    let missing = odd.iter().zip(only);
    let mut missing = missing.flat_map(|(odd, only)| odd.iter().map(|it| has(only, it)));
    if left != right || !missing.all(|is_missing| is_missing) {
        return Vec::new();
    }
    for side in &mut odd {
        side.sort_by_key(|stated| stated.span);
    }
    let [left, right] = odd;
    left.into_iter().zip(right).map(Into::into).collect()
}

/// One quantity of each kind that is stated and compared by its worth alone.
fn kinds(statements: &[Vec<Stated>]) -> Vec<Quantity> {
    let mut kinds: Vec<Quantity> = Vec::new();
    for stated in statements.iter().flatten() {
        if stated.quantity.has_side() || matches!(stated.quantity, Quantity::Money(..)) {
            continue;
        }
        if !kinds.iter().any(|kind| kind.is_like(stated.quantity)) {
            kinds.push(stated.quantity);
        }
    }
    kinds
}

/// How many of each kind there are, of those by their worth.
fn kinds_of<'s>(stated: impl Iterator<Item = &'s Stated>) -> Vec<std::mem::Discriminant<Quantity>> {
    stated
        .map(|it| std::mem::discriminant(&it.quantity))
        .collect()
}

/// Those of a version, by their worth; of those worth the same in the order of the text.
fn of<'s>(version: usize, stated: impl Iterator<Item = &'s Stated>) -> Vec<Stated> {
    let mut own: Vec<Stated> = stated.filter(|it| it.version == version).copied().collect();
    own.sort_by_key(|stated| stated.quantity);
    own
}

/// Of two sorted sides, what each has of a kind and the other lacks, by its worth.
fn differ(sides: &[Vec<Stated>; 2], kind: Quantity) -> [Vec<Stated>; 2] {
    let [left, right] = sides.each_ref().map(|side| {
        let own = side.iter().filter(|it| it.quantity.is_like(kind));
        own.copied().collect::<Vec<_>>()
    });
    let without = |one: &[Stated], other: &[Stated]| {
        let mut rest = other.iter().peekable();
        let mut odd: Vec<Stated> = Vec::new();
        for stated in one {
            while rest.next_if(|it| it.quantity < stated.quantity).is_some() {}
            if rest.next_if(|it| it.quantity == stated.quantity).is_none() {
                odd.push(*stated);
            }
        }
        odd
    };
    [without(&left, &right), without(&right, &left)]
}

/// Whether one of a sorted side is worth as much.
fn has(all: &[Stated], one: &Stated) -> bool {
    let by_worth = |stated: &Stated| stated.quantity.cmp(&one.quantity);
    all.binary_search_by(by_worth).is_ok()
}

#[cfg(test)]
mod tests {
    use crate::model::Aspect;
    use crate::model::testing::declaration;

    /// What the versions of a text set differently, and in which view.
    pub(in crate::model::quantities) fn differ(views: &str) -> Vec<(String, Option<usize>)> {
        let text = format!(
            "Weir Declaration\n堰坝宣言\n\nThe Weir Forum was held in Bern in 2019. \
             堰坝论坛于2020年在伯尔尼举行。\nThe participants agree as follows: 与会者商定如下：\n{views}"
        );
        let found = declaration(&text).divergences.into_iter();
        let found = found.filter(|divergence| divergence.aspect == Aspect::Quantities);
        found
            .map(|divergence| (divergence.message, divergence.view))
            .collect()
    }

    #[test]
    fn what_is_set_differently() {
        let views = "1. Courts should act within ten days. 一、法院应当在二十天内行动。\n\
             2. Courts should rest for a week or 5 per cent. 二、法院应当休息七天或百分之六。\n";
        let expected = [
            ("English says ten days, Chinese says 二十天", 1),
            ("English says 5 per cent, Chinese says 百分之六", 2),
        ];
        let expected = expected.map(|(message, view)| (message.to_owned(), Some(view)));
        assert_eq!(differ(views), expected);
    }

    #[test]
    fn years_above_the_formula() {
        let text = |year: &str| {
            format!(
                "Weir Statement\n堰坝声明\n\n1. The mayors met in Bern on 3 May 2021. \
                 一、市长们于2021年5月3日在伯尔尼举行会议。\n\
                 2. The mayors recalled the Accord of 2009. 二、市长们忆及{year}的协定。\n"
            )
        };
        let differ = |year: &str| {
            let found = declaration(&text(year)).divergences.into_iter();
            found.filter(|it| it.aspect == Aspect::Quantities).count()
        };
        assert_eq!((differ("2009年"), differ("2008年")), (0, 1));
    }

    #[test]
    fn times_of_other_kinds_and_things() {
        let views = "1. Courts should act within 15 days. 一、法院应当在15个月内行动。\n\
             2. Judges should open 30 clinics. 二、法官应当开设31个诊所。\n\
             3. Courts should act in one month. 三、法院应当在三十天内行动。\n\
             4. Judges should open 3 clinics and two schools. 四、法官应当开设3个诊所和两所学校。\n";
        let expected = [
            ("English says 15 days, Chinese says 15个月", 1),
            ("English says 30 clinics, Chinese says 31个", 2),
        ];
        let expected = expected.map(|(message, view)| (message.to_owned(), Some(view)));
        assert_eq!(differ(views), expected);
    }

    #[test]
    fn what_is_none() {
        // The dates of the forum differ as such. What only one version has is not compared,
        // nor what it says elsewhere in the view.
        let views = "1. Courts should act by 2030 under the Accord of 1998. 一、法院应当到2030年行动。\n\
             2. Courts should act within ten days. Judges may rest for two days. \
             二、法院应当在两天内行动。法官可以休息十天。\n\
             3. Courts should act in a month. 三、法院应当在三十天内行动。\n\
             4. Courts will guard wells in 10 provinces. 四、法院将在10省采取三项措施保护水井。\n";
        assert_eq!(differ(views), []);
    }
}
