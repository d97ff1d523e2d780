import type { Instant } from "@shared/calendar/instant";
import type { TemplateRow } from "@shared/contract/message-views";
import type { Ledger } from "@shared/grant/ledger";
import type { Clinic } from "@shared/team/clinic";
import { previewTemplate } from "@shared/template/preview-template";
import type { TemplateRecord } from "../store/message-records";
import { templateOf } from "../store/templates";
import { testsLeft } from "../templates/own-ledger";

interface Seen {
  readonly clinic: Clinic;
  /** The viewer's own; absent without WeChat. */
  readonly ledger: Ledger | undefined;
  readonly now: Instant;
}

/** A template as its editor sees it: what it is, how its card looks, how often the viewer can test it. */
export function templateRow(record: TemplateRecord, { clinic, ledger, now }: Seen): TemplateRow {
  const template = templateOf(record);
  return {
    template,
    preview: previewTemplate(template, clinic, now),
    revision: record.revision,
    ownGrants: testsLeft(ledger, template),
  };
}
