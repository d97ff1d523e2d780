/** Why a reply may not go to a patient from here. */
export interface ReplyFinding {
  readonly kind: "dose" | "diagnosis" | "prescription";
  /** The words that were found. */
  readonly words: string;
}

const rules: readonly { readonly kind: ReplyFinding["kind"]; readonly pattern: RegExp }[] = [
  { kind: "dose", pattern: /\d+(\.\d+)?\s*(mg|g|ml|毫克|克|毫升|片|粒|支|滴|单位)/i },
  { kind: "dose", pattern: /[０-９二两三四五六七八九十半]\s*(毫克|毫升|单位|片|粒|支|滴)|一\s*(毫克|毫升|粒)/ },
  { kind: "dose", pattern: /(加|减|停)(大|少|小)?(药|量|用药|服药)/ },
  { kind: "diagnosis", pattern: /(诊断为|考虑为|考虑是|就是.{0,6}(炎|感染|血肿)|属于.{0,6}(炎|感染))/ },
  {
    kind: "prescription",
    pattern: /(阿莫西林|头孢\S{0,4}|布洛芬|甲硝唑|地塞米松|左氧氟沙星|对乙酰氨基酚|抗生素|消炎药|激素)/,
  },
];

/**
 * Finds what must not be written to a patient here: a diagnosis, a drug, a dose or a change of one. The doctor then goes
 * on in the licensed system or by phone (privacy and law, section 5.1).
 */
export const lintReply = (text: string): readonly ReplyFinding[] =>
  rules.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(text);
    return found ? [{ kind, words: found[0] }] : [];
  });
