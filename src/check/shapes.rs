//! The shapes of `ontology/shapes.ttl`, evaluated on a graph.
//!
//! In: triples. Out: a [`Violation`] for each value that breaks a rule, in the order
//! of their IRIs. The shapes are SHACL Core (<https://www.w3.org/TR/shacl/>); the
//! graph says each class of a thing, so no ontology is needed beside it.

use super::codes::Severity;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{Graph, NamedOrBlankNodeRef, TermRef, Triple};
use shacl_rust::Shape;
use shacl_rust::parser::parse_shape;
use shacl_rust::validation::dataset::ValidationDataset;
use shacl_rust::validation::report::ValidationResult;
use shacl_rust::{Path, PathElement, sh};
use std::collections::HashSet;
use std::error::Error;
use std::sync::{Arc, LazyLock};

/// The shapes, in Turtle.
pub const TEXT: &str = include_str!("../../ontology/shapes.ttl");

/// A value that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// The node that was looked at: an IRI, or a blank node as `_:name`.
    pub focus: String,
    /// The IRI of the property, if the rule is about one; after a `^` where it is about
    /// those that have the node as their value.
    pub path: Option<String>,
    /// The IRI of the constraint component: `http://www.w3.org/ns/shacl#MinCount…`.
    pub component: String,
    /// The value as N-Triples writes it, if the rule is about a single one.
    pub value: Option<String>,
    /// The IRI of the shape.
    pub shape: String,
    /// What the shape says, in English.
    pub message: String,
    /// How much it matters.
    pub severity: Severity,
}

/// What the shapes found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validation {
    /// What breaks a rule; none if the graph conforms.
    pub violations: Vec<Violation>,
    /// How many shapes were evaluated: those of classes and those of properties.
    pub shapes: usize,
}

/// The shapes can't be read or evaluated. They are read once, so the cause is shared.
#[derive(Debug, Clone, thiserror::Error)]
#[error("ontology/shapes.ttl could not be evaluated")]
pub struct ShapesError(#[source] Arc<dyn Error + Send + Sync>);

impl ShapesError {
    fn of(cause: impl Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(cause))
    }
}

/// The text and what it says are read once, however many graphs are checked.
static GRAPH: LazyLock<Result<Graph, ShapesError>> = LazyLock::new(|| {
    RdfParser::from_format(RdfFormat::Turtle)
        .for_slice(TEXT)
        .map(|quad| quad.map(Triple::from))
        .collect::<Result<_, _>>()
        .map_err(ShapesError::of)
});

static SHAPES: LazyLock<Result<Shapes, ShapesError>> = LazyLock::new(|| {
    let graph = GRAPH.as_ref().map_err(Clone::clone)?;
    // The others are parts of these, and read with them.
    let targets = [sh::TARGET_CLASS, sh::TARGET_SUBJECTS_OF];
    let targeted = targets
        .iter()
        .flat_map(|target| graph.triples_for_predicate(*target));
    let targeted: HashSet<NamedOrBlankNodeRef<'_>> = targeted.map(|t| t.subject).collect();
    let all = targeted
        .into_iter()
        .map(|node| parse_shape(graph, node, None))
        .collect::<Result<Vec<_>, _>>()
        .map_err(ShapesError::of)?;
    let rules = all.iter().flat_map(|shape| &shape.property_shapes);
    let rules: HashSet<_> = rules.map(|rule| rule.node).collect();
    let count = all.len() + rules.len();
    Ok(Shapes { all, count })
});

/// The shapes that have a target, and how many there are with those of their properties.
struct Shapes {
    all: Vec<Shape<'static>>,
    count: usize,
}

/// Evaluates all shapes on all graphs as one.
///
/// # Errors
/// The shapes that come with the program can't be read.
pub fn validate(triples: impl IntoIterator<Item = Triple>) -> Result<Validation, ShapesError> {
    let data: Graph = triples.into_iter().collect();
    let graph = GRAPH.as_ref().map_err(Clone::clone)?;
    let shapes = SHAPES.as_ref().map_err(Clone::clone)?;
    // A query in a shape would need their graph here; none of ours has one.
    let dataset = ValidationDataset::from_graphs(data, Graph::new()).map_err(ShapesError::of)?;
    let report = shacl_rust::validate(&dataset, &shapes.all);
    let mut violations: Vec<Violation> = report
        .get_results()
        .iter()
        .map(|result| violation(result, graph))
        .collect();
    violations.sort_unstable();
    violations.dedup();
    Ok(Validation {
        violations,
        shapes: shapes.count,
    })
}

fn violation(result: &ValidationResult<'_>, shapes: &Graph) -> Violation {
    let shape = result.source_shape();
    let component = result.source_constraint_component();
    Violation {
        focus: plain(result.focus_node()),
        path: result.result_path().and_then(property),
        component: component.map_or_else(String::new, |c| c.as_str().to_owned()),
        value: result.value().map(|value| value.to_string()),
        message: message(shape, shapes).unwrap_or_else(|| result.messages().join("; ")),
        shape: plain(shape.into()),
        severity: match result.severity() {
            s if s == sh::INFO => Severity::Note,
            s if s == sh::WARNING => Severity::Warning,
            _ => Severity::Error,
        },
    }
}

/// An IRI without its brackets.
fn plain(term: TermRef<'_>) -> String {
    match term {
        TermRef::NamedNode(node) => node.as_str().to_owned(),
        other => other.to_string(),
    }
}

/// The property of a path of one step, as all of ours are: forwards or backwards.
fn property(path: &Path<'_>) -> Option<String> {
    match path.get_elements() {
        [PathElement::Iri(property)] => Some(property.as_str().to_owned()),
        [PathElement::Inverse(property)] => Some(format!("^{}", property.as_str())),
        _ => None,
    }
}

/// The English message of a shape; the library keeps no languages apart.
fn message(shape: NamedOrBlankNodeRef<'_>, shapes: &Graph) -> Option<String> {
    shapes
        .objects_for_subject_predicate(shape, sh::MESSAGE)
        .find_map(|message| match message {
            TermRef::Literal(literal) if literal.language() == Some("en") => {
                Some(literal.value().to_owned())
            }
            _ => None,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{declarations, graph, model, source};

    fn bundled() -> Vec<Triple> {
        let bundled = declarations::DEFAULT;
        let declaration =
            model::interpret(&source::read(&[bundled.input()]).expect("the bundled text is read"));
        let editor = bundled.editor().expect("its editor's file is read");
        graph::describe(&declaration, Some(&editor), &Default::default())
            .expect("the bundled text is described")
            .union()
    }

    #[test]
    fn the_bundled_declaration_conforms() {
        let validation = validate(bundled()).expect("our own shapes are read");
        assert_eq!(validation.violations, []);
        assert!(validation.shapes > 90, "{}", validation.shapes);
    }

    #[test]
    fn a_violation_says_where_which_and_why() {
        let mut triples = bundled();
        let before = triples.len();
        triples.retain(|triple| !triple.predicate.as_str().ends_with("ns#unit"));
        assert!(triples.len() < before);
        let violations = validate(triples)
            .expect("our own shapes are read")
            .violations;
        let first = violations
            .first()
            .expect("a count without its unit breaks a shape");
        assert!(first.focus.ends_with("/account/eng/count/countries"));
        assert_eq!(
            first.path.as_deref(),
            Some("https://w3id.org/softlaw/ns#unit")
        );
        assert!(first.component.ends_with("#MinCountConstraintComponent"));
        assert_eq!(first.value, None);
        assert!(first.message.starts_with("A count has exactly one unit"));
        assert_eq!(first.severity, Severity::Error);
    }
}
