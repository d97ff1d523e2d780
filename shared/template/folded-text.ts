/** Traditional characters of the words we look for, and what they are in the simplified script. */
const traditional = "術種雙齒藥產針獎紅優減領療齦顎顴頸頭臉膚傷腫膿診斷驗檢婦腦腎膽臟費贈證諾險無確嚴後喪";
const simplified = "术种双齿药产针奖红优减领疗龈颚颧颈头脸肤伤肿脓诊断验检妇脑肾胆脏费赠证诺险无确严后丧";
const simple = new Map([...traditional].map((character, place) => [character, [...simplified][place] ?? character]));

/** Marks that somebody may set between the characters of a word so that a search does not find it. */
const separator = /[\s·•・‧∙⋅.\-–—_*|/\\~^'"`+=#]/gu;

/** The text in one form: full width becomes half width, capitals small, traditional characters simple, accents go. */
export function folded(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
  return [...plain].map((character) => simple.get(character) ?? character).join("");
}

/** The folded text without anything that somebody may have set between the characters of a word. */
export const squeezed = (text: string): string => folded(text).replace(separator, "");
