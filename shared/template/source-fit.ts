import type { FieldType } from "./field-rules";
import type { FieldSource, TemplateName } from "./template";

const moment: readonly FieldType[] = ["time", "date"];
const words: readonly FieldType[] = ["thing"];

const fitting: Readonly<Record<Exclude<FieldSource, "text">, readonly FieldType[]>> = {
  what: words,
  hint: words,
  visitTime: moment,
  dueBy: moment,
  sentAt: moment,
  clinicName: words,
  clinicPhone: ["phone_number", "character_string", "thing"],
  clinicAddress: words,
};

/** Whether a source can stand in a field of this kind; a fixed text can stand anywhere its words fit. */
export const sourceFits = (source: FieldSource, type: FieldType): boolean =>
  source === "text" || fitting[source].includes(type);

const always: readonly FieldSource[] = ["what", "hint", "sentAt", "clinicName", "clinicPhone", "clinicAddress", "text"];

/** The times that messages of a template have. A visit has no end date, a notice neither. */
const times: Readonly<Record<TemplateName, readonly FieldSource[]>> = {
  visitAhead: ["visitTime"],
  visitTomorrow: ["visitTime"],
  visitToday: ["visitTime"],
  followUp: ["dueBy"],
  reply: [],
  offer: ["visitTime", "dueBy"],
  notice: [],
  survey: ["dueBy"],
};

/** Whether every message sent with a template has a value for the source. */
export const hasValue = (name: TemplateName, source: FieldSource): boolean =>
  always.includes(source) || times[name].includes(source);
