import { clinicDateAt } from "@shared/calendar/instant";
import type { ClinicCard } from "@shared/card/clinic-card";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { addCard, cardAndPrevious, changeCard } from "../store/cards";
import type { CardRecord } from "../store/referral-records";
import { cardRow } from "../views/card-row";

type Input = Parameters<Handler<"card.save">>[0];

const cardOf = ({ card: { permit, ...card } }: Input): ClinicCard =>
  permit === undefined ? card : { ...card, permit };

function mustBeChangeable({ version, revision }: Input, before: CardRecord | undefined, previous: boolean): void {
  if (!before && version > 1 && !previous) throw refuse("conflict", { field: "version", reason: "notNext" });
  if (before && before.state !== "draft") throw refuse("conflict", { field: "version", reason: "released" });
  if ((before?.revision ?? 0) !== revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
}

/**
 * Saves a draft, which may still be unfinished, under the next version or the one it has; what was released stays as it is,
 * and the next version is changed instead. The same content again changes nothing, nor who wrote it.
 */
export const cardSave: Handler<"card.save"> = async (input, { staff, now }) => {
  const { version } = input;
  const card = cardOf(input);
  const { card: before, previous } = await cardAndPrevious(version);
  const [today, hash] = [clinicDateAt(now), contentHash(card)];
  if (before?.state === "draft" && before.contentHash === hash) return cardRow(before, undefined, today);
  mustBeChangeable(input, before, previous !== undefined);
  const by = { id: staff.id, name: staff.name };
  const draft = { version, card, contentHash: hash, savedAt: now };
  const saved = await (before ? changeCard(before, draft, by) : addCard(draft, by));
  if (!saved) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  return cardRow(saved, undefined, today);
};
