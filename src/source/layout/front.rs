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
    if head > 0 {
        signature(text, lines);
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
    let is_known = |line: &&Line| field(line.text(text)).is_some_and(is_known_field);
    // A field that goes on is indented.
    let is_field =
        |line: &&Line| line.raw.start < line.range.start || field(line.text(text)).is_some();
    // Nearly all texts begin otherwise.
    if !lines.first().as_ref().is_some_and(is_known) {
        return 0;
    }
    let further = lines.iter().skip(1).take(LONGEST);
    let further = further.take_while(|line| !line.after_blank);
    let head: Vec<&Line> = lines.iter().take(1).chain(further).collect();
    let known = head.iter().filter(|line| is_known(line)).count();
    match known > 2 && head.iter().all(is_field) {
        true => head.len(),
        false => 0,
    }
}

/// What programs call the fields of a message, in the languages that people set them to.
const FIELDS: &[&str] = &[
    "from",
    "to",
    "cc",
    "date",
    "sent",
    "subject",
    "reply-to",
    "message-id",
    "list-id",
    "发件人",
    "收件人",
    "抄送",
    "日期",
    "发送时间",
    "主题",
    "寄件人",
    "寄件者",
    "收件者",
    "主旨",
    "主題",
    "de",
    "à",
    "envoyé",
    "objet",
    "von",
    "an",
    "gesendet",
    "datum",
    "betreff",
    "para",
    "enviado",
    "fecha",
    "asunto",
    "data",
    "assunto",
    "da",
    "a",
    "oggetto",
    "от",
    "кому",
    "дата",
    "тема",
];

fn is_known_field(name: &str) -> bool {
    let lower = name.to_lowercase();
    FIELDS.contains(&lower.as_str())
}

/// The longest name of a field with the mark behind it, in bytes.
const NAME: usize = 80;

/// "Content-Type" of "Content-Type: text/plain", "Objet" of "Objet : Lac".
fn field(line: &str) -> Option<&str> {
    let near = line.get(..line.floor_char_boundary(NAME))?;
    let (name, _) = near.split_once([':', '：'])?;
    let name = name.trim_end();
    let in_name = |c: char| c.is_alphanumeric() || c == '-';
    (!name.is_empty() && name.chars().all(in_name)).then_some(name)
}

/// The lines from the two dashes on with which the signature of a message begins, to its end.
fn signature(text: &str, lines: &mut [Line]) {
    const LONGEST: usize = 12;
    let begins = |line: &Line| line.text(text) == "--" && line.after_blank;
    let Some(at) = lines.iter().rposition(begins) else {
        return;
    };
    if lines.len() - at <= LONGEST {
        for line in lines.iter_mut().skip(at) {
            line.noise = Some(NoiseKind::FrontMatter);
        }
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
        let further = "Content-Type: text/plain;\n  charset=utf-8\nX-List: lakes";
        assert_eq!(aside(&format!("{head}\n{further}\n\nDear all,")), 7);
        let sign = "Dear all,\n\n-- \nThe Office\nTel. 1";
        assert_eq!(aside(&format!("{head}\n\n{sign}")), 7);
        assert_eq!(aside(sign), 0);
        assert_eq!(aside("From: the lakes\nWe act."), 0);
        let french = "De : Anne\nÀ : Bo\nDate : lun. 3 mai\nObjet : Lac\n\nNous agissons.";
        assert_eq!(aside(french), 4);
        assert_eq!(
            aside("发件人：安\n收件人：博\n日期：5月3日\n主题：湖\n\n我们行动。"),
            4
        );
    }

    #[test]
    fn rules_around_a_text_are_not_front_matter() {
        assert_eq!(aside("---\nThe Lake Declaration\n---\nWe agree."), 0);
        assert_eq!(aside("---\ntitle: x\nWe agree."), 0);
        assert_eq!(aside("Title\n---\na: b\n---"), 0);
    }
}
