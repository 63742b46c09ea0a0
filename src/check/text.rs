//! A report for people, in the form of compilers' messages: file, line and column
//! first, so that editors find the place, then the line with the place marked.

use super::codes::Severity;
use super::{Finding, Report};
use crate::visible::visible;
use anstyle::{AnsiColor, Style};
use std::fmt::Write;

/// The findings, one after another. Colour is for terminals.
pub fn write(report: &Report, colour: bool) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        one(finding, colour, &mut out);
    }
    out
}

/// The last line: how many findings there are, and what was looked at.
pub fn summary(report: &Report) -> String {
    let some = |severity: Severity| match report.count(severity) {
        0 => None,
        1 => Some(format!("1 {severity}")),
        many => Some(format!("{many} {severity}s")),
    };
    let counts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Note]
        .into_iter()
        .filter_map(some)
        .collect();
    let found = match counts.is_empty() {
        true => "no findings".to_owned(),
        false => counts.join(", "),
    };
    let evaluated = format!(
        "{} rules and {} shapes evaluated",
        report.rules, report.shapes
    );
    match report.unread.of {
        // A graph has no text.
        0 => format!("{found}; {evaluated}"),
        _ => format!(
            "{found}; {evaluated}; {:.1} % of the text unread",
            report.unread.percent()
        ),
    }
}

fn one(finding: &Finding, colour: bool, out: &mut String) {
    let plain = Style::new();
    let (bold, mark) = match colour {
        true => (plain.bold(), style(finding.severity)),
        false => (plain, plain),
    };
    let place = match &finding.place {
        Some(place) => format!("{}:{}", place.line, place.column),
        None => String::new(),
    };
    let file = clean(&finding.file);
    let colon = if place.is_empty() { "" } else { ":" };
    // Writing to a String can't fail.
    let _ = writeln!(
        out,
        "{bold}{file}{colon}{place}:{bold:#} {mark}{}[{}]{mark:#}: {bold}{}{bold:#}",
        finding.severity,
        finding.code,
        clean(&finding.message)
    );
    if let Some(place) = &finding.place {
        for line in place.excerpt().marked().lines() {
            let _ = writeln!(out, "{}", line.trim_end());
        }
    }
    for related in &finding.related {
        let _ = writeln!(
            out,
            "  see {}:{}:{}: {}",
            clean(&related.file),
            related.place.line,
            related.place.column,
            clean(&related.message)
        );
    }
    if let Some(help) = &finding.help {
        let _ = writeln!(out, "  help: {}", clean(help));
    }
    out.push('\n');
}

fn style(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}

/// A text from a file must not move the cursor of a terminal, or begin a line.
fn clean(text: &str) -> String {
    visible(text).into_owned()
}
