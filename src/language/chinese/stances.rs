//! Chinese verbs that take a side: 我们谴责, 与会者支持.

use super::super::phrases::{Phrases, Sought};
use super::{StanceMention, Words};

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&STANCES];

/// Verbs, and whether they support.
static STANCES: Phrases<(&str, bool)> = Phrases::new(&[
    ("谴责", false),
    ("譴責", false),
    ("反对", false),
    ("反對", false),
    ("抵制", false),
    ("支持", true),
    ("欢迎", true),
    ("歡迎", true),
    ("呼吁", true),
    ("呼籲", true),
    ("赞同", true),
    ("贊同", true),
]);

/// What turns support round: 呼吁停止.
static AGAINST: Phrases<&str> = Phrases::new(&[
    "不", "反对", "反對", "谴责", "譴責", "停", "制止", "禁", "打击", "打擊", "消除", "终止",
    "終止", "结束", "結束", "防", "避免", "拒", "抵制", "无", "無", "非", "取消", "废", "廢", "减",
    "減", "撤", "关闭", "關閉", "限", "勿", "未", "免",
]);

/// What turns a refusal round, or does something else too.
static TURNED: Phrases<&str> = Phrases::new(&[
    "不", "支持", "欢迎", "歡迎", "呼吁", "呼籲", "赞同", "贊同", "鼓励", "鼓勵", "要求", "敦促",
    "取消", "废", "廢", "撤", "限制", "阻", "禁", "拒", "削弱", "妨", "拖延", "主张", "主張", "应",
    "應",
]);

/// So many characters at most stand up to the verb.
const LONGEST: usize = 16;

/// The side that a sentence takes, where nothing else in it turns that round.
pub(super) fn stance(sentence: &Words) -> Option<StanceMention> {
    let (range, &(_, supports)) = STANCES.first_of(sentence, 0)?;
    let (before, rest) = (sentence.get(..range.start)?, sentence.get(range.end..)?);
    let apart = [
        '，', ',', '。', '；', '、', '的', '不', '对', '對', '由', '受', '获', '：', '得',
    ];
    let subject = !before.contains(apart) && before.chars().count() <= LONGEST;
    let turned = match supports {
        true => &AGAINST,
        false => &TURNED,
    };
    let plain = || turned.first_in(rest, 0).is_none();
    // 支持者, 反对派
    let noun = rest.starts_with(['者', '派', '率', '下', '和', '与', '與', '方', '力', '票']);
    (subject && !noun && plain()).then_some(StanceMention { range, supports })
}
