import type { Instant } from "../calendar/instant";
import type { Clinic } from "../team/clinic";
import { fieldValues } from "./field-values";
import { fillField } from "./fill-template";
import { sampleMessage } from "./sample-message";
import type { Language, Template } from "./template";

/** One line of a card. */
export interface PreviewLine {
  readonly label: string;
  /** Empty where the field cannot be filled. */
  readonly value: string;
}

/** How the card of a template looks in both languages, with made-up times; also of a template that is not right yet. */
export function previewTemplate(
  { name, fields }: Pick<Template, "name" | "fields">,
  clinic: Pick<Clinic, "name" | "emergencyPhone" | "address">,
  now: Instant,
): Readonly<Record<Language, readonly PreviewLine[]>> {
  const message = sampleMessage(name, now);
  const lines = (language: Language): readonly PreviewLine[] => {
    const values = fieldValues(message, clinic, now, language);
    return fields.map((field) => {
      const filled = fillField(field, values, language);
      return { label: field.label, value: "value" in filled ? filled.value : "" };
    });
  };
  return { zh: lines("zh"), en: lines("en") };
}
