import type { Language } from "../template/template";

/** Words in both languages of the product. */
export type InBoth = Readonly<Record<Language, string>>;
