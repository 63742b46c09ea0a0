//! The line of a news agency, before a text that it gives: 某社某市3月4日电（记者 某某）.

use std::ops::Range;

/// How far into a line it may reach, in bytes: the agency, the town and the day.
const REACH: usize = 90;
/// The longest name of who wrote it, in bytes.
const WRITER: usize = 120;

/// Where the text begins behind such words; 0 where a line has none.
pub(super) fn end(line: &str) -> usize {
    let near = line
        .get(..line.floor_char_boundary(REACH))
        .unwrap_or_default();
    if near.is_ascii() {
        return 0;
    }
    if let Some(inner) = near.strip_prefix('【') {
        return bracketed(line, inner);
    }
    let sent = |day: &usize| {
        let after = near.get(day + '日'.len_utf8()..).unwrap_or_default();
        after.starts_with(['电', '電', '讯', '訊'])
    };
    let mut days = near.match_indices('日').map(|(day, _)| day);
    let Some(day) = days
        .find(sent)
        .filter(|day| near.get(..*day).is_some_and(is_agency))
    else {
        return 0;
    };
    let rest = line.get(day + "日电".len()..).unwrap_or_default();
    let rest = rest.strip_prefix("/电").unwrap_or(rest);
    let rest = rest.strip_prefix("/電").unwrap_or(rest);
    // 3月4日电影节: a word that begins alike.
    if rest.starts_with(['影', '视', '視', '子', '力', '信', '台', '网', '網', '商']) {
        return 0;
    }
    line.len() - without_writer(rest.trim_start()).len()
}

/// 【某报3月4日讯】, 【本报讯】: the same in brackets.
fn bracketed(line: &str, inner: &str) -> usize {
    const LONGEST: usize = 20;
    let sent = inner.split_once('】').filter(|(words, _)| {
        let marks = |c: char| c.is_whitespace() || "，,。：:、“”《》".contains(c);
        let end = ["讯", "訊", "日电", "日電"];
        words.chars().nth(LONGEST).is_none()
            && words.chars().nth(2).is_some()
            && !words.contains(marks)
            && end.iter().any(|end| words.ends_with(end))
    });
    sent.map_or(0, |(words, _)| {
        let open = "【".len() + words.len() + "】".len();
        let rest = line.get(open..).unwrap_or_default();
        line.len() - without_writer(rest.trim_start()).len()
    })
}

/// 某社某市3月4: who sent it, from where and when.
fn is_agency(words: &str) -> bool {
    let figure = |c: char| c.is_ascii_digit() || "一二三四五六七八九十廿卅〇○".contains(c);
    let town = words.trim_end_matches(|c: char| figure(c) || matches!(c, '年' | '月'));
    let marks = |c: char| "，,。；;：:、“”《》（）()[]【】".contains(c);
    let agencies = ["社", "网", "網", "报", "報", "本刊", "专电"];
    let Range { start, end } = 2..7;
    let named = agencies.iter().any(|agency| {
        let at = town.find(agency).map(|at| at + agency.len());
        let name = at.and_then(|at| town.get(..at));
        name.is_some_and(|name| (start..end).contains(&name.chars().count()))
    });
    words.len() > town.len()
        && named
        && !town.contains(marks)
        && !words.contains(['在', '于', '於'])
}

/// The text without （记者 某某）, (某某 某某) or 记者某某报道： before it.
fn without_writer(text: &str) -> &str {
    let near = text
        .get(..text.floor_char_boundary(WRITER))
        .unwrap_or_default();
    let reports = near.starts_with("记者") || near.starts_with("記者");
    let told = near.find(['：', ':']).filter(|at| {
        let who = near.get(..*at).unwrap_or_default();
        reports && (who.ends_with("报道") || who.ends_with("報道"))
    });
    if let Some(at) = told {
        let rest = text.get(at..).unwrap_or_default();
        return rest.trim_start_matches(['：', ':']).trim_start();
    }
    let Some(inner) = text.strip_prefix(['（', '(']) else {
        return text;
    };
    let close = inner.find(['）', ')']).filter(|at| *at <= WRITER);
    let writer = close.and_then(|at| inner.split_at_checked(at));
    let wrote = |who: &str| {
        let called = ["记者", "記者", "报道组", "報道組", "编辑", "編輯"];
        let notes = ["全文", "节选", "節選", "摘要", "草案"];
        let name = |word: &str| (2..=4).contains(&word.chars().count()) && !notes.contains(&word);
        called.iter().any(|word| who.contains(word))
            || who.chars().all(|c| c > '\u{2E80}' || c == ' ') && who.split(' ').all(name)
    };
    match writer {
        Some((who, rest)) if wrote(who) => rest.trim_start_matches(['）', ')']).trim_start(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::end;

    #[test]
    fn where_the_text_begins() {
        for (line, text) in [
            ("河流社湖城3月4日电", ""),
            ("河流社湖城3月4日电 湖泊宣言", "湖泊宣言"),
            ("河流社湖城三月四日電（記者 某某）論壇閉幕。", "論壇閉幕。"),
            ("河新网湖城12月20日电 (某某 某某)论坛闭幕。", "论坛闭幕。"),
            ("河流社湖城3月4日电（全文）", "（全文）"),
            ("本报湖城3月4日讯（记者某某）论坛闭幕。", "论坛闭幕。"),
            (
                "河流网湖城4月29日讯 记者某某、某某报道：论坛闭幕。",
                "论坛闭幕。",
            ),
            ("【河流报3月4日訊】论坛闭幕。", "论坛闭幕。"),
            ("【本报讯】（记者某某）论坛闭幕。", "论坛闭幕。"),
            ("【全文】论坛闭幕。", "【全文】论坛闭幕。"),
            ("论坛于3月4日电告各国。", "论坛于3月4日电告各国。"),
            ("河流社区3月4日电影节", "河流社区3月4日电影节"),
            ("2021年3月4日，湖泊论坛。", "2021年3月4日，湖泊论坛。"),
            ("The Lake Forum", "The Lake Forum"),
        ] {
            assert_eq!(&line[end(line)..], text, "{line}");
        }
    }
}
