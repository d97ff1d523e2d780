/** Names that a layer may not use, and the sentence that says why. */
export interface NameRule {
  readonly because: string;
  readonly holdsIn: (path: string) => boolean;
  readonly pattern: RegExp;
}

const startsWith =
  (...folders: readonly string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(`${folder}/`));

const mayNameWx = startsWith("client/miniprogram/src/platform", "client/api");

/** The rules about names that no import line shows. */
export const nameRules: readonly NameRule[] = [
  {
    because: "only client/miniprogram/src/platform and client/api name wx",
    holdsIn: (path) => startsWith("client")(path) && !mayNameWx(path),
    pattern: /(?<![\w$.])wx\s*(?:\?\.|\.|\[)/g,
  },
  {
    because: "only client/miniprogram/src/platform and client/api name Taro.cloud",
    holdsIn: (path) => startsWith("client")(path) && !mayNameWx(path),
    pattern: /\bTaro\s*(?:\?\.|\.)\s*cloud\b/g,
  },
  {
    because: "the clock is read in the entries alone and passed on as `now`",
    holdsIn: startsWith("shared", "cloudfunctions/server"),
    pattern: /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?![\s\w$(.]))|\bperformance\s*\.\s*now\b/g,
  },
];
