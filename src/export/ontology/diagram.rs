//! The picture: a class diagram as SVG, from the Turtle by rule.
//!
//! Boxes: our classes, the classes of others right above them, and the classes of
//! others that a property of ours starts from. Hollow arrows: from a class to the one
//! above it. Filled arrows: properties that lead to a class of ours, or to one of
//! others that properties of ours start from; inverses share one. All other properties
//! are lines in the boxes that they start from.

use super::layout::{Arrow, Layout, Point, layout};
use super::terms::{Vocabulary, is_ours, local, short};
use crate::markup::Escaped;
use std::fmt::Write;

const LINE: f64 = 17.0;
const HEAD: f64 = 26.0;

struct Class<'a> {
    iri: &'a str,
    /// Properties that are no arrows, and where they lead.
    lines: Vec<String>,
}

struct Line<'a> {
    from: usize,
    to: usize,
    /// The property, with its inverse; none for a kind-of arrow.
    label: Option<String>,
    said: (&'a str, &'a str),
}

struct Diagram<'a> {
    classes: Vec<Class<'a>>,
    lines: Vec<Line<'a>>,
}

/// The picture, with a title and a description in words.
pub(super) fn svg(vocabulary: &Vocabulary) -> String {
    let diagram = Diagram::of(vocabulary);
    let sizes: Vec<(f64, f64)> = diagram.classes.iter().map(Class::size).collect();
    let arrows: Vec<Arrow> = diagram
        .lines
        .iter()
        .map(|line| Arrow {
            from: line.from,
            to: line.to,
            label: line
                .label
                .as_ref()
                .map(|label| (width(label, 6.6) + 8.0, LINE)),
        })
        .collect();
    diagram.draw(&layout(&sizes, &arrows), &sizes)
}

/// The classes that have a box: ours, those above them, and those that have a property.
fn classes<'a>(vocabulary: &'a Vocabulary, starts: &[&'a str]) -> Vec<&'a str> {
    let mut classes = vocabulary.of_type("owl:Class");
    let ours = classes.clone();
    let above = ours.iter();
    let above = above.flat_map(|class| vocabulary.iris(class, "rdfs:subClassOf"));
    for class in above.chain(starts.iter().copied()) {
        if !classes.contains(&class) {
            classes.push(class);
        }
    }
    classes
}

impl<'a> Diagram<'a> {
    fn of(vocabulary: &'a Vocabulary) -> Self {
        let mut properties = vocabulary.of_type("owl:ObjectProperty");
        properties.extend(vocabulary.of_type("owl:DatatypeProperty"));
        let starts = properties.iter().flat_map(|it| vocabulary.starts(it));
        let starts: Vec<&str> = starts.collect();
        let classes = classes(vocabulary, &starts).into_iter();
        let mut diagram = Self {
            classes: classes
                .map(|iri| Class {
                    iri,
                    lines: Vec::new(),
                })
                .collect(),
            lines: Vec::new(),
        };
        diagram.add_hierarchy(vocabulary);
        for property in properties {
            // It stands on the arrow of its inverse.
            if vocabulary.iris(property, "owl:inverseOf").is_empty() {
                diagram.add_property(vocabulary, property, &starts);
            }
        }
        diagram
    }

    fn at(&self, class: &str) -> Option<usize> {
        self.classes.iter().position(|it| it.iri == class)
    }

    /// An arrow without a label from each wider class, which stands on the left.
    fn add_hierarchy(&mut self, vocabulary: &'a Vocabulary) {
        for (to, class) in self.classes.iter().enumerate() {
            for above in vocabulary.iris(class.iri, "rdfs:subClassOf") {
                if let Some(from) = self.at(above) {
                    self.lines.push(Line {
                        from,
                        to,
                        label: None,
                        said: (class.iri, above),
                    });
                }
            }
        }
    }

    /// An arrow to each class of a property's values that is drawn, and a line in the box
    /// for the rest.
    fn add_property(&mut self, vocabulary: &'a Vocabulary, property: &'a str, starts: &[&str]) {
        let mut label = local(property).to_owned();
        for inverse in vocabulary.subjects("owl:inverseOf", property) {
            let _ = write!(label, " / {}", local(inverse));
        }
        for start in vocabulary.starts(property) {
            let mut rest = Vec::new();
            for target in vocabulary.targets(property) {
                let drawn = start != target && (is_ours(target) || starts.contains(&target));
                match (self.at(start), self.at(target)) {
                    (Some(from), Some(to)) if drawn => self.lines.push(Line {
                        from,
                        to,
                        label: Some(label.clone()),
                        said: (start, target),
                    }),
                    _ => rest.push(local(target)),
                }
            }
            if let Some(class) = self.classes.iter_mut().find(|class| class.iri == start)
                && !rest.is_empty()
            {
                let line = format!("{}: {}", local(property), rest.join(" | "));
                class.lines.push(line);
            }
        }
    }

    fn draw(&self, layout: &Layout, sizes: &[(f64, f64)]) -> String {
        let mut out = format!(
            "<svg role=\"img\" aria-labelledby=\"picture-title picture-words\" \
             width=\"{0:.0}\" height=\"{1:.0}\" viewBox=\"0 0 {0:.0} {1:.0}\">\n\
             <title id=\"picture-title\">The classes and the properties between them</title>\n\
             <desc id=\"picture-words\">{2}</desc>\n",
            layout.width,
            layout.height,
            Escaped(&self.words())
        );
        let routes = self.lines.iter().zip(&layout.routes);
        for ((line, route), label) in routes.zip(&layout.labels) {
            line.draw(route, *label, &mut out);
        }
        for ((class, place), size) in self.classes.iter().zip(&layout.boxes).zip(sizes) {
            class.draw(*place, *size, &mut out);
        }
        out.push_str("</svg>\n");
        out
    }

    /// The picture in words.
    fn words(&self) -> String {
        let mut words = String::new();
        for line in &self.lines {
            let (a, b) = (short(line.said.0), short(line.said.1));
            let _ = match &line.label {
                None => write!(words, "{a} is a kind of {b}. "),
                Some(label) => write!(words, "{label} leads from {a} to {b}. "),
            };
        }
        for class in self.classes.iter().filter(|class| !class.lines.is_empty()) {
            let _ = write!(
                words,
                "{} has {}. ",
                short(class.iri),
                class.lines.join(", ")
            );
        }
        words.trim_end().to_owned()
    }
}

impl Class<'_> {
    fn name(&self) -> String {
        match is_ours(self.iri) {
            true => local(self.iri).to_owned(),
            false => short(self.iri),
        }
    }

    fn size(&self) -> (f64, f64) {
        let lines = self.lines.iter().map(|line| width(line, 6.5));
        let widest = lines.fold(width(&self.name(), 8.2), f64::max);
        let below = match self.lines.len() {
            0 => 0.0,
            lines => lines as f64 * LINE + 8.0,
        };
        (widest + 20.0, HEAD + below)
    }

    fn draw(&self, (x, y): Point, (w, h): (f64, f64), out: &mut String) {
        let (shape, name) = match is_ours(self.iri) {
            true => ("box", "name"),
            false => ("box other", "other-name"),
        };
        let _ = write!(
            out,
            "<rect class=\"{shape}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"4\"/>\
             <text class=\"{name}\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            x + w / 2.0,
            y + 18.0,
            Escaped(&self.name())
        );
        if !self.lines.is_empty() {
            let _ = write!(
                out,
                "<path class=\"rule\" d=\"M{x:.1} {0:.1}H{1:.1}\"/>",
                y + HEAD,
                x + w
            );
        }
        for (at, line) in self.lines.iter().enumerate() {
            let _ = write!(
                out,
                "<text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
                x + 10.0,
                y + HEAD + 16.0 + at as f64 * LINE,
                Escaped(line)
            );
        }
        out.push('\n');
    }
}

impl Line<'_> {
    fn draw(&self, route: &[Point], label: Option<Point>, out: &mut String) {
        let Some((start, rest)) = route.split_first() else {
            return;
        };
        let class = match self.label {
            Some(_) => "arrow",
            None => "above",
        };
        let _ = write!(
            out,
            "<path class=\"{class}\" d=\"M{:.1} {:.1}",
            start.0, start.1
        );
        let mut before = *start;
        for point in rest {
            let middle = (before.0 + point.0) / 2.0;
            let _ = write!(
                out,
                "C{middle:.1} {:.1} {middle:.1} {:.1} {:.1} {:.1}",
                before.1, point.1, point.0, point.1
            );
            before = *point;
        }
        out.push_str("\"/>");
        // A kind-of arrow points to where it starts on the page: the wider class.
        let (tip, shape) = match self.label {
            Some(_) => (before, "tip"),
            None => (*start, "hollow"),
        };
        let towards = match self.label {
            Some(_) => route.iter().rev().nth(1),
            None => rest.first(),
        };
        let back = match towards {
            Some(other) if other.0 < tip.0 => -9.0,
            _ => 9.0,
        };
        let _ = write!(
            out,
            "<path class=\"{shape}\" d=\"M{:.1} {:.1}l{back:.1} -5v10z\"/>",
            tip.0, tip.1
        );
        if let (Some((x, y)), Some(label)) = (label, &self.label) {
            let _ = write!(
                out,
                "<text class=\"label\" x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
                y - 3.0,
                Escaped(label)
            );
        }
        out.push('\n');
    }
}

/// About how wide a text is, in pixels: names are in Latin letters.
fn width(text: &str, letter: f64) -> f64 {
    text.chars().count() as f64 * letter
}
