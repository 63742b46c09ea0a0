//! Front matter at the start of a file: a block of YAML between two `---`, or the head of a
//! message.

use super::NoiseKind;
use super::lines::Line;

/// The longest block, in lines.
const LONGEST: usize = 200;

/// Marks the lines of the block, if every one of them looks like YAML, or like what a
/// message begins with.
pub(super) fn set_aside(text: &str, lines: &mut [Line]) {
    let head = message(text, lines);
    for line in lines.iter_mut().take(head) {
        line.noise = Some(NoiseKind::FrontMatter);
    }
    if lines.first().is_none_or(|line| line.text(text) != "---") {
        return;
    }
    let Some(inside) = lines
        .iter()
        .skip(1)
        .take(LONGEST)
        .position(|line| matches!(line.text(text), "---" | "..."))
    else {
        return;
    };
    let block = lines.get(1..=inside).unwrap_or_default();
    let indented = |line: &Line| line.raw.start < line.range.start;
    let is_yaml = block.iter().all(|line| {
        let content = line.text(text);
        indented(line) || content.starts_with(['#', '-', ']', '}']) || is_key(content)
    });
    if is_yaml && block.iter().any(|line| is_key(line.text(text))) {
        for line in lines.iter_mut().take(inside + 2) {
            line.noise = Some(NoiseKind::FrontMatter);
        }
    }
}

/// How many lines the head of a message has: "From: …", "Subject: …", up to an empty line.
fn message(text: &str, lines: &[Line]) -> usize {
    const FIELDS: [&str; 9] = [
        "from:",
        "to:",
        "cc:",
        "date:",
        "sent:",
        "subject:",
        "reply-to:",
        "message-id:",
        "list-id:",
    ];
    let field = |line: &&Line| {
        let content = line.text(text);
        FIELDS.iter().any(|field| {
            let start = content.get(..field.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(field))
        })
    };
    let first = lines.iter().take(1).chain(
        lines
            .iter()
            .skip(1)
            .take(LONGEST)
            .take_while(|line| !line.after_blank),
    );
    let head: Vec<&Line> = first.collect();
    let fields = head.iter().filter(|line| field(line)).count();
    match head.first().is_some_and(field) && fields > 2 && fields == head.len() {
        true => fields,
        false => 0,
    }
}

/// `key: value` or `key:`
fn is_key(content: &str) -> bool {
    content.split_once(':').is_some_and(|(key, value)| {
        !key.is_empty()
            && key.chars().count() <= 40
            && !key.contains(['.', '。', ','])
            && (value.is_empty() || value.starts_with([' ', '\t']))
    })
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn aside(text: &str) -> usize {
        let mut lines = lines(text);
        set_aside(text, &mut lines);
        lines.iter().filter(|line| line.noise.is_some()).count()
    }

    #[test]
    fn a_block_of_keys_is_set_aside() {
        assert_eq!(
            aside("---\ntitle: Lake\ntags:\n  - law\n- x\n---\nThe Lake"),
            6
        );
    }

    #[test]
    fn the_head_of_a_message_is_set_aside() {
        let head = "From: a@b.example\nTo: c@d.example\nDate: Mon, 3 May 2021\nSubject: Lake";
        assert_eq!(aside(&format!("{head}\n\nDear all,")), 4);
        assert_eq!(aside("From: the lakes\nWe act."), 0);
    }

    #[test]
    fn rules_around_a_text_are_not_front_matter() {
        assert_eq!(aside("---\nThe Lake Declaration\n---\nWe agree."), 0);
        assert_eq!(aside("---\ntitle: x\nWe agree."), 0);
        assert_eq!(aside("Title\n---\na: b\n---"), 0);
    }
}
