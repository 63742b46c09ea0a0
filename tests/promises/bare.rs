//! Words without typesetting, to compare what was read with what is there.

/// The characters of a text without white space, marks without room, the numbers of notes,
/// stars, sounds of characters and where links lead, in order; a ligature is its letters.
pub fn bare(text: &str) -> Vec<char> {
    let no_room = |c: char| {
        matches!(
            c,
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'
        )
    };
    let ligatures = [
        ('\u{FB00}', "ff"),
        ('\u{FB01}', "fi"),
        ('\u{FB02}', "fl"),
        ('\u{FB03}', "ffi"),
        ('\u{FB04}', "ffl"),
    ];
    let mut text = unnoted(&unlinked(&unraised(text)));
    for (ligature, letters) in ligatures {
        text = text.replace(ligature, letters);
    }
    // Figures of notes, and the marks of bold words.
    let set = |c: char| c == '*' || is_raised(c);
    let kept = text
        .chars()
        .filter(|c| !c.is_whitespace() && !no_room(*c) && !set(*c));
    // Last, as in "(é¹)" the value has no figure any more.
    unsounded(&kept.collect::<String>()).chars().collect()
}

fn is_raised(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// A text without the sounds of Chinese characters, each in brackets behind its own: 大會(huì).
pub fn unsounded(text: &str) -> String {
    const LONGEST: usize = 6;
    let is_letter = |c: char| c == ' ' || c < '\u{300}' && c.is_alphabetic();
    let is_sound = |word: &str| {
        !word.is_ascii()
            && word.trim_end().chars().count() <= LONGEST
            && word.chars().all(is_letter)
    };
    let mut parts = text.split('(');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let behind = kept.ends_with(|c: char| c >= '\u{2E80}');
        match part.split_once(')') {
            Some((word, rest)) if behind && is_sound(word) => kept.push_str(rest),
            _ => {
                kept.push('(');
                kept.push_str(part);
            }
        }
    }
    kept
}

/// A text without `(¹)`.
fn unraised(text: &str) -> String {
    let (mut kept, mut rest) = (String::new(), text);
    while let Some((words, inner)) = rest.split_once('(') {
        kept.push_str(words);
        let tail = inner.trim_start_matches(is_raised);
        let raised = tail.strip_prefix(')').filter(|_| tail.len() < inner.len());
        if raised.is_none() {
            kept.push('(');
        }
        rest = raised.unwrap_or(inner);
    }
    kept + rest
}

/// A text without `[1]`.
fn unnoted(text: &str) -> String {
    let (mut kept, mut rest) = (String::new(), text);
    while let Some((words, number)) = rest.split_once('[') {
        kept.push_str(words);
        let tail = number.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = number.len() - tail.len();
        rest = match tail.strip_prefix(']').filter(|_| (1..=3).contains(&digits)) {
            Some(tail) => tail,
            None => {
                kept.push('[');
                number
            }
        };
    }
    kept + rest
}

/// The words of links of Markdown, without where they lead; a passage may begin or end
/// inside one.
fn unlinked(text: &str) -> String {
    let (mut kept, mut rest) = (String::new(), text);
    while let Some((words, target)) = rest.split_once("](") {
        let end = target.find([')', ' ', '\n']);
        let Some(end) = end.filter(|end| target[*end..].starts_with(')')) else {
            kept.extend([words, "]("]);
            rest = target;
            continue;
        };
        let open = words.rfind(['[', ']']);
        match open.filter(|open| words[*open..].starts_with('[')) {
            Some(open) => kept.extend([&words[..open], &words[open + 1..]]),
            None => kept.push_str(words),
        }
        rest = &target[end + 1..];
    }
    kept + rest
}
