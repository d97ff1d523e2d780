import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { StaffReference } from "@shared/team/staff";
import type { Template, TemplateName, Templates } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import { command } from "./database";
import type { TemplateRecord } from "./message-records";
import { table } from "./table";

const templates = table<TemplateRecord>("templates");
/** Templates change rarely, so an instance keeps them for a minute. */
const keptFor = minutes(1);
let kept: { readonly templates: Templates; readonly until: Instant } | undefined;

const templateNames = Object.keys(templateDefaults) as TemplateName[];

/** As it ships, while the clinic has not saved its own. */
const unsaved = (name: TemplateName): TemplateRecord => ({ ...templateDefaults[name], _id: name, revision: 0 });

/** A template without what is known of its saving. */
export const templateOf = ({ _id, revision, savedBy, savedAt, ...template }: TemplateRecord): Template => template;

/** Every template with its revision, in the order of the product; one read. */
export async function templateRecords(): Promise<readonly TemplateRecord[]> {
  const stored = await templates.find({}, { limit: 100 });
  return templateNames.map((name) => stored.find(({ _id }) => _id === name) ?? unsaved(name));
}

/** The templates as they are now; what the clinic has not saved is the product's default. */
export async function readTemplates(): Promise<Templates> {
  const records = await templateRecords();
  return Object.fromEntries(records.map((record) => [record._id, templateOf(record)])) as unknown as Templates;
}

/** The templates as an instance read them within the last minute. */
export async function recentTemplates(now: Instant): Promise<Templates> {
  if (kept && now < kept.until) return kept.templates;
  kept = { templates: await readTemplates(), until: after(now, keptFor) };
  return kept.templates;
}

/** Puts a template in the place of the one it grew from; nothing when somebody has changed that one meanwhile. */
export async function saveTemplate(
  before: TemplateRecord,
  { stopped: _, ...template }: Template,
  savedBy: StaffReference,
  savedAt: Instant,
): Promise<TemplateRecord | undefined> {
  kept = undefined;
  const { _id, revision } = before;
  const record: TemplateRecord = { ...template, _id, revision: revision + 1, savedBy, savedAt };
  const { id, title, kind, fields } = template;
  const change = { id, title, kind, fields, savedBy: command.set(savedBy), savedAt, stopped: command.remove() };
  const written =
    revision === 0
      ? await templates.insert(record)
      : await templates.update({ _id, revision }, { ...change, revision: revision + 1 });
  return written ? record : undefined;
}

/**
 * Nothing more is sent with a template that WeChat refuses, until the clinic has put it right. With `id`, only while the
 * template still has that one: one that was corrected meanwhile goes on.
 */
export async function stopTemplate(name: TemplateName, code: number, now: Instant, id?: string): Promise<void> {
  kept = undefined;
  const stopped = { at: now, code };
  const refused = { _id: name, stopped: command.exists(false), ...(id === undefined ? {} : { id }) };
  if (await templates.update(refused, { stopped: command.set(stopped), revision: command.inc(1) })) return;
  const shipped = unsaved(name);
  if (id === undefined || id === shipped.id) await templates.insert({ ...shipped, stopped, revision: 1 });
}

/** Lets a stopped template be used again; the others stay as they are. */
export async function resumeTemplate(name: TemplateName): Promise<void> {
  kept = undefined;
  const stopped = { _id: name, stopped: command.exists(true) };
  await templates.update(stopped, { stopped: command.remove(), revision: command.inc(1) });
}
