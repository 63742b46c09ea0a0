//! The words that show what a Chinese sentence does, and the words that only look so.

use super::super::phrases::{Phrase, Phrases};
use crate::model::Force;

/// A cue, what it may mean, and the words in which it is no cue.
pub(super) struct Cue<T> {
    pub(super) words: &'static str,
    pub(super) means: T,
    /// Words that hold the cue without its meaning.
    pub(super) unless: &'static [&'static str],
}

impl<T> Phrase for Cue<T> {
    fn words(&self) -> &str {
        self.words
    }
}

pub(super) const fn cue<T>(
    words: &'static str,
    means: T,
    unless: &'static [&'static str],
) -> Cue<T> {
    Cue {
        words,
        means,
        unless,
    }
}

pub(super) const OUGHT: &[Force] = &[Force::Obligation, Force::Recommendation];
pub(super) const YING: &[&str] = &[
    "应邀", "适应", "反应", "相应", "对应", "顺应", "响应", "供应", "效应", "应用", "应对", "回应",
    "感应", "应急", "应运", "應邀", "適應", "反應", "相應", "對應", "順應", "響應", "供應", "效應",
    "應用", "應對", "回應", "應急",
];

pub(super) static MODALS: Phrases<Cue<&[Force]>> = Phrases::new(&[
    cue("不得", &[Force::Prohibition], &["不得不"]),
    cue("不能", &[Force::Prohibition], &["不能不"]),
    cue(
        "不应",
        &[Force::Prohibition, Force::Recommendation],
        &["不应求"],
    ),
    cue("不應", &[Force::Prohibition, Force::Recommendation], &[]),
    cue("禁止", &[Force::Prohibition], &[]),
    cue(
        "必须",
        &[Force::Obligation],
        &["必须指出", "必须看到", "必须承认"],
    ),
    cue("必須", &[Force::Obligation], &["必須指出", "必須看到"]),
    cue("应当", OUGHT, &[]),
    cue("應當", OUGHT, &[]),
    cue("应该", OUGHT, &[]),
    cue("應該", OUGHT, &[]),
    cue("应", OUGHT, YING),
    cue("應", OUGHT, YING),
    cue("须", &[Force::Obligation], &["无须", "必须", "须知"]),
    cue("須", &[Force::Obligation], &["無須", "必須", "須知"]),
    cue(
        "建议",
        &[Force::Recommendation],
        &["的建议", "提出建议", "建议书"],
    ),
    cue(
        "建議",
        &[Force::Recommendation],
        &["的建議", "提出建議", "建議書"],
    ),
]);

pub(super) static ACTS: Phrases<Cue<Force>> = Phrases::new(&[
    cue("致力于", Force::Commitment, &[]),
    cue("致力於", Force::Commitment, &[]),
    cue(
        "承诺",
        Force::Commitment,
        &["的承诺", "该承诺", "承诺书", "承诺函"],
    ),
    cue("承諾", Force::Commitment, &["的承諾", "該承諾", "承諾書"]),
    cue("决心", Force::Commitment, &["的决心"]),
    cue("決心", Force::Commitment, &["的決心"]),
    cue("將致力", Force::Commitment, &[]),
    cue("我们愿", Force::Commitment, &["愿景", "愿望", "愿意"]),
    cue("我們願", Force::Commitment, &["願景", "願望", "願意"]),
    cue("我们决定", Force::Commitment, &[]),
    cue("我們決定", Force::Commitment, &[]),
    cue("各方同意", Force::Commitment, &[]),
    cue("我们同意", Force::Commitment, &[]),
    cue("我們同意", Force::Commitment, &[]),
    cue("愿意", Force::Commitment, &[]),
    cue("願意", Force::Commitment, &[]),
    cue("呼吁", Force::Call, &["的呼吁"]),
    cue("呼籲", Force::Call, &["的呼籲"]),
    cue("敦促", Force::Call, &[]),
    cue("倡导", Force::Call, &["所倡导"]),
    cue("倡導", Force::Call, &["所倡導"]),
    cue("我们支持", Force::Call, &[]),
    cue("我們支持", Force::Call, &[]),
    cue("各方支持", Force::Call, &[]),
    cue("代表支持", Force::Call, &[]),
    cue("大会支持", Force::Call, &[]),
    cue("会议支持", Force::Call, &[]),
    cue("我们欢迎", Force::Call, &[]),
    cue("我們歡迎", Force::Call, &[]),
    cue("代表欢迎", Force::Call, &[]),
    cue("大会欢迎", Force::Call, &[]),
    cue("会议欢迎", Force::Call, &[]),
    cue("请求", Force::Call, &["的请求", "请求权"]),
    cue("鼓励", Force::Call, &["的鼓励"]),
    cue("鼓勵", Force::Call, &["的鼓勵"]),
    cue(
        "有权",
        Force::Right,
        &["所有权", "拥有权", "享有权利", "有权机关", "没有权"],
    ),
    cue("有權", Force::Right, &["所有權", "擁有權", "享有權利"]),
    cue("具有重大意义", Force::Recognition, &[]),
    cue("具有重大意義", Force::Recognition, &[]),
    cue("具有重要意义", Force::Recognition, &[]),
    cue("具有重要意義", Force::Recognition, &[]),
    cue("意义重大", Force::Recognition, &[]),
    cue("意義重大", Force::Recognition, &[]),
    cue("认为", Force::Recognition, &["被认为"]),
    cue("認為", Force::Recognition, &["被認為"]),
    cue("认同", Force::Recognition, &["的认同", "身份认同"]),
    cue("認同", Force::Recognition, &["的認同"]),
    cue("认识到", Force::Recognition, &[]),
    cue("認識到", Force::Recognition, &[]),
    cue("注意到", Force::Recognition, &[]),
    cue("了解了", Force::Recognition, &[]),
    cue("了解到", Force::Recognition, &[]),
    cue("重申", Force::Recognition, &[]),
    cue("致敬", Force::Appreciation, &[]),
]);

/// Who speaks in a declaration.
pub(super) const SPEAKERS: &[&str] = &[
    "与会代表",
    "與會代表",
    "与会各方",
    "與會各方",
    "与会各国",
    "與會各國",
    "与会者",
    "與會者",
    "与会人员",
    "与会方",
    "代表们",
    "代表們",
    "我们",
    "我們",
    "各方",
    "双方",
    "雙方",
];
