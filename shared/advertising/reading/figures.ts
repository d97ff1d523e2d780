/** Numerals of contracts, whose characters are also surnames and parts of other words, and the plain ones. */
const formal = "壹贰叁肆伍陆柒捌玖拾佰仟";
const plain = "一二三四五六七八九十百千";

const plainNumerals = (found: string): string =>
  [...found].map((numeral) => plain.charAt(formal.indexOf(numeral)) || numeral).join("");

const numeral = `[${formal}]`;
const counted = "[一二三四五六七八九十百千万零0-9]";
const units = "(?:[个位元块折天周月年次支针岁度斤倍成期盒瓶颗台套]|厘米|小时|分钟|疗程|公斤)";

/** Figures in disguise: formal numerals, letters that look like digits, digits that sound like words. */
export const figures: readonly (readonly [pattern: RegExp, by: (found: string) => string])[] = [
  [
    new RegExp(
      `(?<![收捡落队])${numeral}(?:${numeral}|${counted})+|(?<=${counted})${numeral}+|(?<![收捡落队])${numeral}(?=${units})|(?<=[0-9一二三四五六七八九十${formal}][块元])${numeral}`,
      "gu",
    ),
    plainNumerals,
  ],
  [/(?<![a-z0-9])(?:[il][0o]{2}(?=%)|1o[o0]|10o)(?![a-z0-9])/g, () => "100"],
  [/(?<![a-z0-9])o(?=肿|淤青|红肿|出血|风险|痛|疼|首付|利息|元购|副作用|恢复期|疤|创|负担|反弹|感|添加)/g, () => "0"],
  [/(?<=[都也真就全点丢痕])8(?=[疼痛肿留])/g, () => "不"],
  [/(?<=[醒来做去走冲看试])8(?=[!,。?]|$)/g, () => "吧"],
  [/(?<=打[0-9.]{1,3})z(?![a-z])/g, () => "折"],
  [/(?<![a-z])t零p/g, () => "top"],
  [/(?<=[一二三四五六七八九]成)(?:玖|9)(?=存|成|有|$|,)/g, () => "九"],
];
