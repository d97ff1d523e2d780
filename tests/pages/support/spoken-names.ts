import { readFileSync } from "node:fs";
import path from "node:path";
import { builtWeapp } from "./built-weapp";
import type { OpenPage } from "./open-page";

const templates = () => readFileSync(path.join(builtWeapp(), "base.wxml"), "utf8");

/** Which of the short names in the drawn data WeChat's templates bind to a spoken attribute such as `aria-label`. */
const bound = (attribute: string): readonly (string | undefined)[] =>
  [...templates().matchAll(new RegExp(`${attribute}="\\{\\{i\\.(p\\d+)\\}\\}"`, "g"))].map(([, name]) => name);

/** Everything a screen reader is given under this attribute on the page as it is drawn now. */
export function spokenNames(page: OpenPage, attribute: string): readonly string[] {
  const names = new Set(bound(attribute));
  return [...page.drawn().matchAll(/"(p\d+)":"([^"]*)"/g)].flatMap(([, name, value]) =>
    names.has(name) && value !== undefined && value !== "" ? [value] : [],
  );
}
