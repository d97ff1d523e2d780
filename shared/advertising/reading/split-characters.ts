/** Characters that somebody may write as their two halves; no pair is a word of its own. */
const halves =
  "木艮根 氵台治 亻尤优 亻介价 扌斤折 日取最 讠正证 氵咸减 疒甬痛 疒冬疼 疒巴疤 贝曾赠 纟工红 牛寺特 忄夬快 走召超 交攵效 忄生性 另刂别 讠若诺 弗贝费 礻豊礼 " +
  "礻畐福 疒俞愈 禾少秒 乂木杀 亻弋代 扌由抽 酉鬼丑 纟色绝 月佥脸 车专转 言正证 贝弗费 礻申神 钅艮银 " +
  "疒丙病 疒正症 疒豆痘 疒志痣 疒寺痔 疒丁疔 疒皮疲 疒喿瘙 扌包抱 扌召招 扌立拉 扌仓抢 扌并拼 钅戋钱 钅十针 纟合给 纟吉结 纟及级 纟屯纯 亻专传 亻言信 亻建健 " +
  "讠平评 讠周调 讠人认 衤卜补 衤皮被 禾中种 王见现 白勺的 亻呆保 刍皮皱 弓单弹 弓虽强 米青精 贝兼赚 礻兄祝 氵先洗 目佥睑 尸并屏 忄夬快 扌奂换";

const whole: ReadonlyMap<string, string> = new Map(
  halves.split(" ").map((three) => [three.slice(0, 2), three.slice(2)]),
);

/** Finds the two halves of a character. */
export const splitPattern = new RegExp([...whole.keys()].join("|"), "g");

/** The character that two halves make; the halves themselves when they make none. */
export const joinedCharacter = (pair: string): string => whole.get(pair) ?? pair;
