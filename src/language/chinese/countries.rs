//! Names of countries as Chinese texts write them. A place is written without a space
//! between country and city (智利圣地亚哥), so only a list tells where one ends.

use super::lexicon::Lexicon;

/// Suffixes of a country's long name: 葡萄牙共和国.
static SUFFIXES: Lexicon = Lexicon::of_beginnings(
    "\
    共和国 民主共和国 人民民主共和国 共和國 合众国 合眾國 联合王国 聯合王國 王国 王國 联邦 \
    聯邦 公国 公國",
);

/// Short names, Simplified and, where it differs, Traditional; those that end in 国
/// need no entry.
static NAMES: Lexicon = Lexicon::of_beginnings(
    "\
    阿富汗 阿尔巴尼亚 阿爾巴尼亞 阿尔及利亚 阿爾及利亞 安道尔 安道爾 安哥拉 安提瓜和巴布达 \
    阿根廷 亚美尼亚 亞美尼亞 澳大利亚 澳大利亞 澳洲 奥地利 奧地利 阿塞拜疆 亞塞拜然 巴哈马 \
    巴林 孟加拉 巴巴多斯 白俄罗斯 白俄羅斯 比利时 比利時 伯利兹 贝宁 貝寧 不丹 玻利维亚 \
    玻利維亞 波斯尼亚和黑塞哥维那 波黑 博茨瓦纳 博茨瓦納 巴西 文莱 汶萊 保加利亚 保加利亞 \
    布基纳法索 布隆迪 佛得角 柬埔寨 喀麦隆 喀麥隆 加拿大 中非 乍得 智利 哥伦比亚 哥倫比亞 \
    科摩罗 刚果 剛果 哥斯达黎加 哥斯大黎加 科特迪瓦 克罗地亚 克羅地亞 古巴 塞浦路斯 捷克 \
    朝鲜 朝鮮 丹麦 丹麥 吉布提 多米尼加 多米尼克 厄瓜多尔 厄瓜多爾 埃及 萨尔瓦多 薩爾瓦多 \
    赤道几内亚 厄立特里亚 爱沙尼亚 愛沙尼亞 斯威士兰 埃塞俄比亚 埃塞俄比亞 斐济 斐濟 芬兰 \
    芬蘭 法兰西 法蘭西 加蓬 冈比亚 格鲁吉亚 格魯吉亞 德意志 加纳 加納 希腊 希臘 格林纳达 \
    危地马拉 危地馬拉 几内亚比绍 几内亚 幾內亞 圭亚那 海地 洪都拉斯 匈牙利 冰岛 冰島 \
    印度尼西亚 印度尼西亞 印尼 印度 伊朗 伊拉克 爱尔兰 愛爾蘭 以色列 意大利 义大利 義大利 \
    牙买加 牙買加 日本 约旦 約旦 哈萨克斯坦 哈薩克斯坦 哈薩克 肯尼亚 肯尼亞 肯亚 基里巴斯 \
    科威特 吉尔吉斯斯坦 吉爾吉斯斯坦 吉尔吉斯 老挝 老撾 寮国 拉脱维亚 拉脫維亞 黎巴嫩 莱索托 \
    利比里亚 利比亚 利比亞 列支敦士登 立陶宛 卢森堡 盧森堡 马达加斯加 馬達加斯加 马拉维 \
    马来西亚 馬來西亞 马尔代夫 馬爾代夫 马里 馬里 马耳他 馬耳他 马绍尔群岛 毛里塔尼亚 \
    毛里求斯 墨西哥 密克罗尼西亚 摩尔多瓦 摩爾多瓦 摩纳哥 摩納哥 蒙古 黑山 摩洛哥 莫桑比克 \
    缅甸 緬甸 纳米比亚 納米比亞 瑙鲁 尼泊尔 尼泊爾 荷兰 荷蘭 新西兰 新西蘭 紐西蘭 尼加拉瓜 \
    尼日利亚 尼日利亞 尼日尔 尼日爾 北马其顿 北馬其頓 挪威 阿曼 巴基斯坦 帕劳 巴勒斯坦 \
    巴拿马 巴拿馬 巴布亚新几内亚 巴拉圭 秘鲁 秘魯 菲律宾 菲律賓 波兰 波蘭 葡萄牙 卡塔尔 \
    卡塔爾 罗马尼亚 羅馬尼亞 俄罗斯 俄羅斯 卢旺达 盧旺達 圣基茨和尼维斯 圣卢西亚 \
    圣文森特和格林纳丁斯 萨摩亚 圣马力诺 聖馬力諾 沙特阿拉伯 沙特 沙烏地阿拉伯 塞内加尔 \
    塞內加爾 塞尔维亚 塞爾維亞 塞舌尔 塞拉利昂 新加坡 圣多美和普林西比 埃斯瓦蒂尼 斯洛伐克 \
    斯洛文尼亚 斯洛文尼亞 所罗门群岛 索马里 索馬里 南非 南苏丹 西班牙 斯里兰卡 斯里蘭卡 苏丹 \
    蘇丹 苏里南 瑞典 瑞士 叙利亚 敘利亞 塔吉克斯坦 坦桑尼亚 坦桑尼亞 东帝汶 東帝汶 多哥 汤加 \
    特立尼达和多巴哥 突尼斯 突尼西亞 土耳其 土库曼斯坦 土庫曼斯坦 图瓦卢 乌干达 烏干達 \
    乌克兰 烏克蘭 阿联酋 阿聯酋 乌拉圭 烏拉圭 乌兹别克斯坦 烏茲別克斯坦 瓦努阿图 梵蒂冈 \
    梵蒂岡 委内瑞拉 委內瑞拉 越南 也门 也門 赞比亚 贊比亞 津巴布韦 津巴布韋",
);

/// How far more characters may stand before a 国 that ends a country's name.
const LONGEST: usize = 12;

/// The length in bytes of the country's name that a text begins with; 0 if it begins
/// with none.
pub(super) fn country(text: &str) -> usize {
    let suffix = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        SUFFIXES.begin(rest).unwrap_or(0)
    };
    // The name of a town begins as a country's does.
    if text.starts_with("巴西利亚") || text.starts_with("巴西利亞") {
        return 0;
    }
    let to_end = to_land(text);
    if let Some(length) = NAMES.begin(text) {
        // 马拉维亚国: no 马拉维.
        let more = text
            .get(length..to_end)
            .map_or(0, |more| more.chars().count());
        return match (1..=3).contains(&more) && suffix(length) == 0 {
            true => to_end,
            false => length + suffix(length),
        };
    }
    to_end
}

/// Whether a text begins with a country that everybody knows.
pub(super) fn is_known(text: &str) -> bool {
    static LANDS: Lexicon = Lexicon::of_beginnings(
        "中国 中國 美国 美國 英国 英國 法国 法國 德国 德國 泰国 泰國 韩国 韓國 中华人民共和国 中華人民共和國",
    );
    NAMES.begin(text).or_else(|| LANDS.begin(text)).is_some()
}

/// 中国, 中华人民共和国, 美利坚合众国: up to the 国.
fn to_land(text: &str) -> usize {
    // 联合国总部, 各国: no country.
    let none = ["联合国", "聯合國"];
    if text.starts_with(['各', '全', '本']) || none.iter().any(|word| text.starts_with(word)) {
        return 0;
    }
    let mut places = text.char_indices().take(LONGEST);
    let end = places.find(|(_, c)| matches!(c, '国' | '國'));
    let end = end.map_or(0, |(at, c)| at + c.len_utf8());
    // 天津外国语大学, 北京中国大饭店: what stands before it is a town.
    let inside = ["外国", "外國", "中国", "中國"];
    let name = text.get(..end).unwrap_or_default();
    if inside
        .iter()
        .any(|word| name.len() > word.len() && name.ends_with(word))
    {
        return 0;
    }
    // 北京国家会议中心: 国 begins another word.
    let other = [
        '家', '际', '際', '立', '民', '务', '務', '会', '會', '营', '營', '内', '內',
    ];
    match text.get(end..).is_some_and(|rest| rest.starts_with(other)) {
        true => 0,
        false => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_countrys_name_ends() {
        for (text, name) in [
            ("智利圣地亚哥", "智利"),
            ("葡萄牙共和国里斯本市", "葡萄牙共和国"),
            ("中华人民共和国苏州市", "中华人民共和国"),
            ("美国纽约", "美国"),
            ("印度尼西亚雅加达", "印度尼西亚"),
            ("巴拿马巴拿马城", "巴拿马"),
            ("广州", ""),
            ("北京国家会议中心", ""),
            ("天津外国语大学", ""),
            ("马拉维亚国波托韦尔", "马拉维亚国"),
            ("马拉维利隆圭", "马拉维"),
            ("刚果民主共和国首都金沙萨", "刚果民主共和国"),
        ] {
            assert_eq!(&text[..country(text)], name);
        }
    }
}
