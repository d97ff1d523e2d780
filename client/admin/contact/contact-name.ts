import type { ContactView } from "@shared/contract/message-views";
import { contactWords } from "../words/contact-words";

const relations: Readonly<Record<string, string>> = {
  guardian: "监护人",
  relative: "家属",
};

/** Who is contacted: the patient, or the person's name and tie. */
export function contactName({ id, name, relation }: ContactView["contacts"][number]): string {
  if (id === "self") return contactWords.self;
  const tie = relations[relation] ?? contactWords.family;
  return name === "" ? tie : `${name}（${tie}）`;
}
