//! The algebra of a query, part by part: a pattern or an expression goes in, what
//! stands directly below it comes out, to be read or changed.

use spargebra::algebra::{AggregateExpression, Expression, GraphPattern, OrderExpression};

/// What stands directly below a pattern or an expression.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub(super) patterns: Vec<&'a mut GraphPattern>,
    pub(super) expressions: Vec<&'a mut Expression>,
}

/// The parts of a pattern.
pub(super) fn parts(pattern: &mut GraphPattern) -> Parts<'_> {
    use GraphPattern as P;
    let (patterns, expressions) = match pattern {
        P::Bgp { .. } | P::Path { .. } | P::Values { .. } => (vec![], vec![]),
        P::Join { left, right }
        | P::Lateral { left, right }
        | P::Union { left, right }
        | P::Minus { left, right } => (vec![&mut **left, &mut **right], vec![]),
        P::LeftJoin {
            left,
            right,
            expression,
        } => (
            vec![&mut **left, &mut **right],
            expression.iter_mut().collect(),
        ),
        P::Filter { expr, inner } => (vec![&mut **inner], vec![expr]),
        P::Extend {
            inner, expression, ..
        } => (vec![&mut **inner], vec![expression]),
        P::OrderBy { inner, expression } => {
            let keys = expression.iter_mut().map(|key| match key {
                OrderExpression::Asc(key) | OrderExpression::Desc(key) => key,
            });
            (vec![&mut **inner], keys.collect())
        }
        P::Group {
            inner, aggregates, ..
        } => {
            let values = aggregates
                .iter_mut()
                .filter_map(|(_, aggregate)| match aggregate {
                    AggregateExpression::CountSolutions { .. } => None,
                    AggregateExpression::FunctionCall { expr, .. } => Some(expr),
                });
            (vec![&mut **inner], values.collect())
        }
        P::Graph { inner, .. }
        | P::Service { inner, .. }
        | P::Project { inner, .. }
        | P::Distinct { inner }
        | P::Reduced { inner }
        | P::Slice { inner, .. } => (vec![&mut **inner], vec![]),
    };
    Parts {
        patterns,
        expressions,
    }
}

/// The parts of an expression.
pub(super) fn operands(expression: &mut Expression) -> Parts<'_> {
    use Expression as E;
    let expressions: Vec<&mut Expression> = match expression {
        E::NamedNode(_) | E::Literal(_) | E::Variable(_) | E::Bound(_) => vec![],
        E::Exists(pattern) => {
            return Parts {
                patterns: vec![&mut **pattern],
                expressions: vec![],
            };
        }
        E::UnaryPlus(a) | E::UnaryMinus(a) | E::Not(a) => vec![&mut **a],
        E::Or(a, b)
        | E::And(a, b)
        | E::Equal(a, b)
        | E::SameTerm(a, b)
        | E::Greater(a, b)
        | E::GreaterOrEqual(a, b)
        | E::Less(a, b)
        | E::LessOrEqual(a, b)
        | E::Add(a, b)
        | E::Subtract(a, b)
        | E::Multiply(a, b)
        | E::Divide(a, b) => vec![&mut **a, &mut **b],
        E::If(a, b, c) => vec![&mut **a, &mut **b, &mut **c],
        E::Coalesce(list) | E::FunctionCall(_, list) => list.iter_mut().collect(),
        E::In(a, list) => std::iter::once(&mut **a).chain(list).collect(),
    };
    Parts {
        patterns: vec![],
        expressions,
    }
}

/// Calls `seen` for a pattern and all patterns below it, those of `EXISTS` too.
pub(super) fn patterns(pattern: &mut GraphPattern, seen: &mut dyn FnMut(&mut GraphPattern)) {
    all(pattern, seen, &mut |_| {});
}

/// The same, and `read` for all expressions, outer ones first.
pub(super) fn all(
    pattern: &mut GraphPattern,
    seen: &mut dyn FnMut(&mut GraphPattern),
    read: &mut dyn FnMut(&mut Expression),
) {
    seen(pattern);
    below(parts(pattern), seen, read);
}

fn below(
    parts: Parts<'_>,
    seen: &mut dyn FnMut(&mut GraphPattern),
    read: &mut dyn FnMut(&mut Expression),
) {
    for pattern in parts.patterns {
        all(pattern, seen, read);
    }
    for expression in parts.expressions {
        read(expression);
        below(operands(expression), seen, read);
    }
}
