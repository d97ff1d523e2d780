import { hasConsent } from "@shared/consent/standing-consent";
import type { Survey } from "@shared/survey/survey";
import { refuse } from "../refusal";
import { anyEpisode } from "../store/episodes";
import type { SheetRecord } from "../store/survey-records";

/** Refuses answers that the person has not agreed to be asked for. One read where there is something to agree to. */
export async function mustBeAgreedTo({ consent }: Survey, { episodeId }: SheetRecord): Promise<void> {
  if (consent === undefined) return;
  const { consents } = await anyEpisode(episodeId ?? "");
  if (!hasConsent(consents, consent)) throw refuse("forbidden", { field: "sheetId", reason: "noConsent" });
}
