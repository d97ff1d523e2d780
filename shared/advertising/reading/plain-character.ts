import { folded } from "../../template/folded-text";
import { simplifiedOf } from "./traditional";

/** Signs that are read as words. Emoji that say nothing become separators. */
const readAs: ReadonlyMap<string, string> = new Map([
  ["🆓", "免费"],
  ["💯", "100%"],
  ["🥇", "第一"],
  ["🔝", "top"],
  ["🈚", "无"],
  ["🈵", "满"],
  ["🈹", "折"],
  ["🉐", "得"],
  ["💰", "钱"],
  ["💵", "钱"],
  ["💴", "钱"],
  ["💸", "钱"],
  ["🤑", "钱"],
  ["🧧", "红包"],
  ["🎁", "礼物"],
  ["👦", "男孩"],
  ["👧", "女孩"],
  ["🤴", "王子"],
  ["👸", "公主"],
  ["🅱", "b"],
  ["🅾", "o"],
  ["⓪", "0"],
  ["⓿", "0"],
  ["〇", "零"],
  ["○", "0"],
  ["壹", "一"],
  ["弌", "一"],
  ["贰", "二"],
  ["叁", "三"],
  ["伍", "五"],
  ["玖", "九"],
  ["拾", "十"],
  ["冇", "没有"],
  ["旡", "无"],
  ["仝", "同"],
  ["佰", "百"],
  ["仟", "千"],
  ["劵", "券"],
  ["㤸", "惠"],
  ["⇄", "和"],
  ["➡", "到"],
  ["→", "到"],
  ["︎", ""],
]);

/** Letters of other scripts that look like Latin ones. */
const latinLooks: ReadonlyMap<string, string> = new Map(
  [..."аɑαвсϲеёɡһιіӏјκкмոոоοрρѕтτυхχуγᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"].map((look, place) => [
    look,
    "aaabcceeghiiljkkmnnooppsttuxxyyabcdefghijklmnoprstuvwyz".charAt(place),
  ]),
);

/** The letter in a box or on a disc; nothing for other signs. */
function enclosedLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const first = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6].find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

/** The digit on a black disc, whatever the typeface; nothing for other signs. */
function enclosedDigit(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const first = [0x2776, 0x2780, 0x278a, 0x24f5].find((start) => code >= start && code < start + 10);
  return first === undefined ? undefined : String(code - first + 1);
}

/** One character of a line in its plain form: half width, small, simplified, without accents; signs become words. */
export function plainCharacter(character: string): string {
  const sign = readAs.get(character) ?? enclosedLetter(character) ?? enclosedDigit(character);
  if (sign !== undefined) return sign;
  return [...folded(character)]
    .map((one) => readAs.get(one) ?? simplifiedOf.get(one) ?? latinLooks.get(one) ?? one)
    .join("");
}
