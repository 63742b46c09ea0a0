//! Parameters in what is sent: a pattern and values go in, and the pattern has the
//! values in place of the variables. They are terms of the algebra, never text.

use super::walk;
use oxigraph::model::{Literal, Term, Variable};
use spargebra::algebra::{Expression, GraphPattern};
use spargebra::term::{NamedNodePattern, TermPattern};

type Values = [(Variable, Term)];

/// In all triples and expressions of a pattern.
pub(super) fn everywhere(pattern: &mut GraphPattern, values: &Values) {
    let value = |variable: &Variable| values.iter().find(|(v, _)| v == variable).map(|(_, t)| t);
    walk::all(
        pattern,
        &mut |pattern| match pattern {
            GraphPattern::Bgp { patterns } => {
                for triple in patterns {
                    in_term(&mut triple.subject, values);
                    in_name(&mut triple.predicate, values);
                    in_term(&mut triple.object, values);
                }
            }
            GraphPattern::Path {
                subject, object, ..
            } => {
                in_term(subject, values);
                in_term(object, values);
            }
            GraphPattern::Graph { name, .. } | GraphPattern::Service { name, .. } => {
                in_name(name, values);
            }
            _ => {}
        },
        &mut |expression| {
            match expression {
                Expression::Variable(variable) => match value(variable) {
                    Some(Term::NamedNode(node)) => *expression = node.clone().into(),
                    Some(Term::Literal(literal)) => *expression = literal.clone().into(),
                    _ => {}
                },
                Expression::Bound(variable) if value(variable).is_some() => {
                    *expression = Literal::from(true).into();
                }
                _ => {}
            }
            keep_order(expression);
        },
    );
}

/// In the names of services alone.
pub(super) fn in_services(pattern: &mut GraphPattern, values: &Values) {
    walk::patterns(pattern, &mut |pattern| {
        if let GraphPattern::Service { name, .. } = pattern {
            in_name(name, values);
        }
    });
}

fn in_name(name: &mut NamedNodePattern, values: &Values) {
    if let NamedNodePattern::Variable(variable) = name
        && let Some((_, Term::NamedNode(node))) = values.iter().find(|(v, _)| v == variable)
    {
        *name = node.clone().into();
    }
}

fn in_term(term: &mut TermPattern, values: &Values) {
    if let TermPattern::Variable(variable) = term
        && let Some((_, value)) = values.iter().find(|(v, _)| v == variable)
    {
        match value {
            Term::NamedNode(node) => *term = node.clone().into(),
            Term::Literal(literal) => *term = literal.clone().into(),
            Term::BlankNode(_) => {}
        }
    }
}

/// spargebra writes `(a + b) * c` as `a + b * c`. `COALESCE(a + b)` has the same value
/// and stays together.
fn keep_order(expression: &mut Expression) {
    use Expression as E;
    let is_sum = |part: &Expression| {
        matches!(
            part,
            E::Add(..)
                | E::Subtract(..)
                | E::Multiply(..)
                | E::Divide(..)
                | E::UnaryPlus(_)
                | E::UnaryMinus(_)
        )
    };
    if !is_sum(expression) && !matches!(expression, E::Not(_)) {
        return;
    }
    for part in walk::operands(expression).expressions {
        if is_sum(part) {
            *part = E::Coalesce(vec![part.clone()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use spargebra::{Query, SparqlParser};

    fn sent(text: &str) -> String {
        let Ok(Query::Select { mut pattern, .. }) = SparqlParser::new().parse_query(text) else {
            panic!("{text}");
        };
        let word = Literal::new_simple_literal("a\" } #");
        everywhere(
            &mut pattern,
            &[(
                Variable::new("_w").expect("it is a name of a variable"),
                word.into(),
            )],
        );
        pattern.to_string()
    }

    #[test]
    fn a_value_is_a_term_in_triples_and_expressions() {
        let text = sent("SELECT ?s { ?s ?p ?_w FILTER(?p = ?_w && EXISTS { ?s ?q ?_w }) }");
        assert_eq!(text.matches(r#""a\" } #""#).count(), 3, "{text}");
        assert!(!text.contains("?_w"), "{text}");
        let bound = sent("SELECT ?s { ?s ?p ?o FILTER(BOUND(?_w)) }");
        assert!(
            bound.contains("FILTER(\"true\"") || bound.contains("FILTER(true"),
            "{bound}"
        );
    }

    #[test]
    fn a_sum_in_a_product_stays_a_sum() {
        for (written, kept) in [
            ("(?a + ?b) * ?c", "COALESCE(?a + ?b) * ?c"),
            ("?a - (?b - ?c)", "?a - COALESCE(?b - ?c)"),
            ("-(?a + ?b)", "-COALESCE(?a + ?b)"),
        ] {
            let text = sent(&format!(
                "SELECT ?s {{ ?s ?a ?b, ?c FILTER({written} > 1) }}"
            ));
            assert!(text.contains(kept), "{text}");
        }
    }
}
