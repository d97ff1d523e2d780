import { folded } from "../../template/folded-text";
import { spokenSigns } from "./spoken-signs";
import { simplifiedOf } from "./traditional";

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
  const sign = spokenSigns.get(character) ?? enclosedLetter(character) ?? enclosedDigit(character);
  if (sign !== undefined) return sign;
  return [...folded(character)]
    .map((one) => spokenSigns.get(one) ?? simplifiedOf.get(one) ?? latinLooks.get(one) ?? one)
    .join("");
}
