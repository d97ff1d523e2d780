import type { Article } from "./article";
import { askingTheDoctor } from "./content/asking-the-doctor";
import { callingEmergency } from "./content/calling-emergency";
import { cleaningTeeth } from "./content/cleaning-teeth";
import { coldPacks } from "./content/cold-packs";
import { handHygiene } from "./content/hand-hygiene";
import { takingTemperature } from "./content/taking-temperature";

/** The articles that come with the product, in the order in which they are listed. Drafts until a doctor signs them. */
export const articles: readonly Article[] = [
  callingEmergency,
  handHygiene,
  takingTemperature,
  coldPacks,
  cleaningTeeth,
  askingTheDoctor,
];

export const articleWithId = (id: string): Article | undefined => articles.find((article) => article.id === id);

/** Under what an article's signature is kept: another version needs another one. */
export const articleKey = ({ id, version }: Pick<Article, "id" | "version">): string => `article:${id}@${version}`;
