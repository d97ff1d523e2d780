import { folded } from "../template/folded-text";

/** Traditional characters of the words below that `folded` leaves as they are. */
const traditional = "輕殺殘盡結離開這個過沒願寧尋斷樓著";
const simplified = "轻杀残尽结离开这个过没愿宁寻断楼着";
const simple = new Map([...traditional].map((character, place) => [character, simplified[place] ?? character]));

const self = "(?:your|my|one|them|him|her)sel(?:f|ves)";
const life = "(?:your|my|ones|one s|his|her|their) (?:own )?(?:life|lives)(?! (?:back|jacket))";
const dead = "(?:die|dying|death|dead(?! (?:skin|cell|tissue|tooth|teeth|nerve)))";

/** What means nothing else, whatever stands between its characters or letters. */
const words = new RegExp(
  [
    "(?<![来各])自(?:[杀鲨残尽缢戕刎焚](?![菌毒虫灭留])|我?伤(?![口处痕])|我(?:了[结断]|毁灭))|(?<![年减])轻生(?![活理产育长])",
    "割.?手?腕(?!带)|割脉|寻[死短]|厌世|遗书|服毒|烧炭|卧轨|跳楼(?!价)|[投跳][河江湖井]|喝农药|殉情|生无可恋|一死了之|上吊(?![针瓶水带着])|安乐死|生不如死|一了百了|想不开|傻事|上绝路",
    `suicid|self(?:harm|injur|mutilat|destruct|inflict)|betteroffdead|(?:kill|hurt|harm)(?:ing|ed)?${self}`,
  ].join("|"),
  "u",
);

/** Words that mean it together, inside one clause; stiff procedures, dead skin and a dead nerve are something else. */
const phrases = new RegExp(
  [
    "(?:想[要过到着去]*|(?<!过)去|不如|宁[愿可]|希望|恨不得|但愿|考虑过?)(?:自己|会|去|早点|能|就)*死(?![板记皮缠守角结机线胎产精骨])",
    "(?<!神经|细胞|组织|牙髓)死掉|死了[算就更才好]|死[亡掉去了]?的?(?:念头|想法|冲动|打算)",
    "不(?:想|愿意?|配|值得)(?:再|继续)?活(?![动血检跃])|活(?:不下去|够了|腻)|没.{0,4}活下去|活[着去].{0,3}(?:没|无|什么)有?(?:什么)?(?:意|希望|价值)|活着.{0,3}[累苦罪]",
    "(?:结束|了[结断]|终[结止]|放弃)[了过]?(?:自己|我|您)?的?(?:宝贵的)?(?:生命|性命|[一人余残]生|自己(?!的)|这?一切)|(?:离开|告别)[了这个人]*世|生命(?:没有?|失去)意义|世界?上消失|(?:希望|让|想)自己消失|想要?消失(?!的)",
    "一睡不[醒起]|(?:永远|再也|希望(?!.{0,4}夜).{0,8})不[想要用会再]*醒|(?:要是|如果|希望)[我您你](?:自己)?不在(?:了(?!解)|人?世)|没有[我您你]了?(?!的).{0,6}更好",
    "伤害[了过到]?[您你我]?自[己身]|杀[死掉了]?[您你我]?自己|[割捅砍]自己|故意[弄割划烫烧]伤|(?<!不小心|避免|防止)[弄割划刺]伤自己|对自己下手|极端的?(?:想法|念头|行为)|想.{0,6}跳下去",
  ].join("|"),
  "u",
);

const english = new RegExp(
  ` (?:${[
    `(?:cut|hang|drown|shoot|stab)(?:t?ing|ed)? ${self}|${self} on purpose|deliberately (?:cut|burn|injur)\\w*|(?:harm|hurt|violence|something) to ${self}|harm or (?:otherwise )?injure ${self}|do(?:ing)? away with ${self}`,
    `end(?:ed|ing| to)? (?:it all|${life})|t(?:a|oo)k\\w* ${life}|better (?:off|if)(?: \\w+){0,3} (?:dead|without (?:you|me))`,
    `(?:want|wish|hop|rather|desire|deserve|ready|like)\\w*(?: \\w+){0,4} ${dead}|(?:thought|think|idea)\\w*(?: \\w+){0,3} (?:of|about)(?: \\w+){0,3} ${dead}`,
    "(?:not|t|no longer)(?: \\w+)? want\\w* to (?:live|be alive|go on living)|tired of (?:living|life)|worth living|reasons? to live|never (?:been born|wak\\w+ up)|sleep and not wake|nothing (?:left )?to live for|no reason to live|(?:point|sense) in living",
    "leav\\w+ th(?:is|e) world|(?:cut|slit)\\w* \\w+ wrists?|jump\\w* (?:off|from) a (?:bridge|building|roof)",
  ].join("|")}) `,
  "u",
);

/** Letters and figures alone; a Latin letter or figure between two Chinese characters goes as well. */
const bare = (text: string) =>
  text.replace(/[^\p{L}\p{N}]/gu, "").replace(/(?<=\p{Script=Han})[a-z0-9](?=\p{Script=Han})/gu, "");

/** Whether a text speaks of dying or of hurting oneself, in Chinese or English, also spelled out or in full width. */
export function speaksOfDying(text: string): boolean {
  const plain = folded(text).replace(/./gsu, (character) => simple.get(character) ?? character);
  const clauses = plain.split(/[，,。！!？?；;：:]/u);
  return (
    words.test(bare(plain)) ||
    clauses.some((clause) => phrases.test(bare(clause))) ||
    english.test(` ${plain.replace(/[^a-z]+/gu, " ")} `)
  );
}
