//! Where the name of somebody ends in a text without spaces: 保险人公布…, 各国政府按时….

/// Characters that names of persons and bodies end in.
const ENDS: &str = "国國方人者员員会會院府关關门門织織构構业業家所局部署市省州县縣们們界社队隊团團馆館校厂廠商师師官生民体體使官学學司盟社团團委心长長";

/// Words that begin what somebody is to do.
const BEGINS: &[&str] = &[
    "与",
    "與",
    "和",
    "及",
    "对",
    "對",
    "在",
    "向",
    "为",
    "為",
    "将",
    "將",
    "以",
    "于",
    "於",
    "从",
    "從",
    "就",
    "按",
    "不",
    "应",
    "應",
    "都",
    "均",
    "也",
    "更",
    "能",
    "可",
    "共同",
    "继续",
    "繼續",
    "积极",
    "積極",
    "进一步",
    "進一步",
    "加强",
    "加強",
    "加快",
    "推动",
    "推動",
    "推进",
    "推進",
    "促进",
    "促進",
    "采取",
    "採取",
    "建立",
    "制定",
    "完善",
    "提供",
    "开展",
    "開展",
    "公布",
    "公開",
    "公开",
    "保存",
    "保护",
    "保護",
    "保障",
    "保持",
    "尊重",
    "支持",
    "支付",
    "参加",
    "參加",
    "参与",
    "參與",
    "批准",
    "履行",
    "遵守",
    "遵循",
    "分享",
    "共享",
    "交流",
    "承认",
    "承認",
    "接受",
    "接触",
    "执行",
    "執行",
    "实施",
    "實施",
    "提高",
    "提升",
    "扩大",
    "擴大",
    "深化",
    "发展",
    "發展",
    "维护",
    "維護",
    "确保",
    "確保",
    "考虑",
    "考慮",
    "使用",
    "利用",
    "设立",
    "設立",
    "成立",
    "召开",
    "召開",
    "举办",
    "舉辦",
    "解决",
    "解決",
    "消除",
    "减少",
    "減少",
    "防止",
    "打击",
    "打擊",
    "帮助",
    "幫助",
    "协助",
    "協助",
    "合作",
    "努力",
    "定期",
    "及时",
    "及時",
    "免费",
    "免費",
    "按时",
    "按時",
    "优先",
    "優先",
    "充分",
    "切实",
    "切實",
    "全面",
    "依法",
    "尽快",
    "盡快",
    "签署",
    "簽署",
    "加入",
    "开放",
    "開放",
    "开设",
    "開設",
    "出借",
    "培训",
    "培訓",
    "研究",
    "讨论",
    "討論",
    "报告",
    "報告",
    "配备",
    "配備",
    "更新",
    "回收",
    "记录",
    "記錄",
    "发布",
    "發佈",
    "答复",
    "答復",
    "转",
    "轉",
    "每",
    "再",
    "依",
    "编制",
    "編制",
    "披露",
    "通知",
    "告知",
    "签订",
    "簽訂",
    "停止",
    "避免",
    "恢复",
    "恢復",
    "修订",
    "修訂",
    "审查",
    "審查",
    "监督",
    "監督",
    "登记",
    "登記",
    "允许",
    "允許",
    "给予",
    "給予",
    "予以",
];

/// How many characters a name may go on with: 各国 + 司法机关.
const STEP: usize = 5;

/// Whether a text begins with what somebody is to do.
pub(super) fn begins_action(text: &str) -> bool {
    BEGINS.iter().any(|word| text.starts_with(word))
}

/// Whether a text ends with a name of persons or a body.
pub(super) fn ends_name(text: &str) -> bool {
    text.ends_with(|c| ENDS.contains(c))
}

/// The length in bytes of the name at the start of a text; 0 if none is told.
pub(super) fn name(text: &str) -> usize {
    let mut end = 0;
    loop {
        let rest = text.get(end..).unwrap_or_default();
        if end > 0 && BEGINS.iter().any(|word| rest.starts_with(word)) {
            return end;
        }
        // The first name may be long; what it goes on with is short.
        let limit = if end == 0 { STEP * 3 } else { STEP };
        let mut step = None;
        for (count, (at, c)) in rest.char_indices().take(limit).enumerate() {
            let here = rest.get(at..).unwrap_or_default();
            if matches!(c, '，' | ',' | '。' | '；' | ';' | '：' | ':') {
                break;
            }
            // 登记机关: a word that begins an action may also begin a name.
            if end > 0 && count > 0 && BEGINS.iter().any(|word| here.starts_with(word)) {
                break;
            }
            if count > 0 && ENDS.contains(c) {
                step = Some(at + c.len_utf8());
                break;
            }
        }
        match step {
            Some(step) => end += step,
            None => return end,
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn where_a_name_ends() {
        for (text, expected) in [
            ("保险人公布小型船舶保险条款。", "保险人"),
            ("各国保存村庄记录", "各国"),
            ("登记机关接受电子印章", "登记机关"),
            ("各国政府按时支付调解员报酬", "各国政府"),
            ("仲裁员与当事人单方接触", "仲裁员"),
            ("图书馆免费出借灯笼书", "图书馆"),
            ("各国司法机关加强合作", "各国司法机关"),
            ("通过，", ""),
        ] {
            assert_eq!(&text[..super::name(text)], expected, "{text}");
        }
    }
}
