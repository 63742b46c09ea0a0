//! Chinese sentences that only say how something is, or where one will meet: 水是生命之源。
//! Under 我们倡议： they ask for nothing.

use super::facts::NEXT;
use super::{COMMAS, verbs};

/// Whether a sentence is one.
pub(super) fn describes(sentence: &str) -> bool {
    const SAYS: &[&str] = &[
        "是",
        "事关",
        "事關",
        "关乎",
        "關乎",
        "关系到",
        "關係到",
        "符合",
        "有利于",
        "有利於",
        "有助于",
        "有助於",
        "离不开",
        "離不開",
        "来自",
        "來自",
        "意味着",
        "意味著",
    ];
    let mut clauses = sentence.split(COMMAS).map(str::trim);
    let first = clauses.next().unwrap_or_default();
    // 坚持水是公共财产，…: what is to be done.
    let told = sentence.ends_with('。') && !verbs::begins_action(first);
    let says = |clause: &str| SAYS.iter().any(|word| clause.starts_with(word));
    let meets = clauses.clone().all(str::is_empty) && is_next_meeting(first);
    told && (is_something(first) || meets || clauses.next().is_some_and(says))
}

/// 第九届论坛于2019年在北原举行: what is to come, and nobody's task.
fn is_next_meeting(clause: &str) -> bool {
    const HELD: [&str; 6] = ["举行", "舉行", "召开", "召開", "举办", "舉辦"];
    let next = NEXT.iter().any(|next| clause.starts_with(next));
    (next || clause.starts_with('第'))
        && HELD.iter().any(|held| clause.ends_with(held))
        && clause.contains(['届', '屆', '次'])
}

/// Whether a clause says what something is.
fn is_something(clause: &str) -> bool {
    // 特别是, 但是, 是否 say nothing of the kind.
    let joint = [
        '特', '别', '別', '尤', '其', '于', '於', '但', '可', '就', '凡', '只', '总', '總', '还',
        '還', '若', '而', '要', '这', '這', '那', '也', '都', '即', '正', '乃', '不',
    ];
    clause.match_indices('是').any(|(at, is)| {
        let before = clause.get(..at).unwrap_or_default();
        let after = clause.get(at + is.len()..).unwrap_or_default();
        !before.is_empty()
            && !before.ends_with(joint)
            && !after.starts_with('否')
            && after.chars().nth(1).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::describes;

    #[test]
    fn what_something_is() {
        for sentence in [
            "水是生命之源。",
            "海洋合作，事关沿岸居民的福祉。",
            "真诚服务会员是协会工作的出发点。",
            "第九届论坛于2019年在北原举行。",
        ] {
            assert!(describes(sentence), "{sentence}");
        }
        for sentence in [
            "坚持水是公共财产，反对浪费。",
            "保护湖泊，特别是小型湖泊。",
            "评估是否需要修缮。",
            "水是生命之源；",
            "加强合作。",
        ] {
            assert!(!describes(sentence), "{sentence}");
        }
    }
}
