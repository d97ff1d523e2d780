/** Signs that are read as words. Emoji that say nothing become separators. */
export const spokenSigns: ReadonlyMap<string, string> = new Map(
  [
    "🆓免费 💯100% 🥇第一 🔝top 🈚无 🈵满 🈹折 🉐得 💰钱 💵钱 💴钱 💶钱 💷钱 💸钱 🪙钱 🤑钱 🧧红包 🎁礼物 🆕新 🔟10 🆚_vs_",
    "👦男孩 👧女孩 🤴王子 👸公主 🚹男 🚺女 ♂男 ♀女 ➡到 → 到 ➜到 ➔到 ⇒到 ⟶到 ⇄和 ⇆和 ⇋和",
    "🅱b 🅾o ⓪0 ⓿0 〇零 ○0 壹一 弌一 贰二 弐二 弍二 叁三 弎三 佰百 仟千",
    "冇没有 旡无 仝同 劵券 㤸惠 朂最 㝡最 冣最 吥不 卟不 芣不 袪祛 拚拼 妳你 庝疼 囍喜 値值 顔颜",
    "嘅的 喺在 嚟来 咗了 啲些 佢她 睇看 揾找 搵找 畀给 哋们 銫色",
  ]
    .join(" ")
    .replace("→ 到", "→到")
    .split(" ")
    .map((entry) => {
      const [sign = "", ...word] = [...entry];
      return [sign, word.join("").replaceAll("_", " ")] as const;
    }),
);

/** What a picture stands for after certain words; elsewhere it only adorns the line. */
const pictured: readonly (readonly [signs: string, before: RegExp, word: string])[] = [
  ["👍", /[集点求攒]$|[集满].{0,5}个?$/u, "赞"],
  ["❤💗💚💛💙💜🧡♥", /[微薇]$/u, "信"],
  ["👶👼", /[生怀抱求要送添揣]$/u, "宝宝"],
  ["🤰", /[怀备助]$/u, "孕"],
  ["👀👁", /[大小双]$/u, "眼"],
  ["👃", /[塌隆歪蒜]$/u, "鼻"],
  ["👄💋", /[丰厚薄]$/u, "唇"],
  ["🦷", /[种拔烂黄洗假补龅植矫]$/u, "牙"],
  ["🦵", /[瘦细粗]$/u, "腿"],
  ["🐻", /[大丰隆平]$/u, "胸"],
  ["🍑", /[翘丰]$/u, "臀"],
  ["👻", /像$/u, "鬼"],
  ["🐷🐖", /[像肥成]$/u, "猪"],
  ["🐶🐕", /[是单像]$/u, "狗"],
  ["🐑🐏", /薅$/u, "羊"],
  ["🐮🐂", /[最超]$/u, "牛"],
  ["🥬", /白$/u, "菜"],
  ["🫓", /大$/u, "饼"],
  ["🍠📕", /小$/u, "红书"],
  ["🌊", /如$/u, "潮"],
  ["⭐🌟", /[明五5⑤]$/u, "星"],
  ["🔪", /[动挨开一]$/u, "刀"],
  ["🩸", /[抽验寄滴采管]$/u, "血"],
  ["💉", /[打扎一几两]$/u, "针"],
  ["🌱🌿", /[断除]$/u, "根"],
  ["🧋", /杯$/u, "奶茶"],
  ["☕", /杯$/u, "咖啡"],
  ["🏆👑", /[业界国城省]$/u, "冠军"],
  ["👭👯", /[带和拉约]$/u, "闺蜜"],
  ["👉", /前$/u, "到"],
  ["🐔", /[炸送]$/u, "鸡"],
];

const picturedAs: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map(
  pictured.flatMap(([signs, before, word]) => [...signs].map((sign) => [sign, [[before, word]]] as const)),
);

const unseen = /\s|\ufe0e|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu;

/** The word that a picture stands for where it is; nothing where it stands for none. `before` and `after` are the line around it. */
export function picturedWord(sign: string, before: string, after: string): string | undefined {
  const said = picturedAs.get(sign);
  if (said === undefined) return undefined;
  const ahead = before.slice(-8).replace(unseen, "");
  const [, word] = said.find(([pattern]) => pattern.test(ahead)) ?? [];
  return word !== undefined && after.replace(unseen, "").startsWith(word.charAt(0)) ? undefined : word;
}
