import type { ConsentPurpose, Consents } from "@shared/consent/consent";
import { consentTexts } from "@shared/consent/consent-texts";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { command } from "../store/database";
import { ownEpisode } from "../store/episodes";
import type { ConsentRecord, EpisodeRecord } from "../store/records";
import { inTransaction } from "../store/transaction";

type Decision = Pick<ConsentRecord, "state" | "textVersion"> & { readonly purpose: ConsentPurpose };

function checkDecisions(decisions: readonly Decision[]): void {
  const purposes = decisions.map(({ purpose }) => purpose);
  if (new Set(purposes).size !== purposes.length)
    throw refuse("invalidInput", { field: "decisions", reason: "repeated" });
  const stale = decisions.findIndex(({ purpose, textVersion }) => consentTexts[purpose].version !== textVersion);
  if (stale >= 0) throw refuse("conflict", { field: `decisions.${stale}.textVersion`, reason: "textChanged" });
}

/** A "no" after a "yes" is a withdrawal, whatever the phone calls it; a withdrawal of nothing is a refusal. */
function settled({ purpose, state, textVersion }: Decision, consents: Consents): Decision {
  if (state === "granted") return { purpose, state, textVersion };
  const stood = consents[purpose]?.state === "granted";
  return { purpose, state: stood ? "withdrawn" : "refused", textVersion };
}

/** Puts a person's decisions on record: the history is appended, the episode keeps the latest. */
export const consentDecide: Handler<"consent.decide"> = async ({ episodeId, decisions }, { openid, now }) => {
  checkDecisions(decisions);
  const episode = await ownEpisode(openid, episodeId, now);
  const settledNow = decisions.map((decision) => settled(decision, episode.consents));
  const record = ({ purpose, state, textVersion }: Decision): ConsentRecord => ({
    _id: `${episode._id}:${purpose}:${now}`,
    episodeId: episode._id,
    purpose,
    state,
    textVersion,
    textHash: contentHash(consentTexts[purpose]),
    openid,
    at: now,
  });
  const latest = Object.fromEntries(
    settledNow.map(({ purpose, state, textVersion }) => [purpose, { state, textVersion, at: now }]),
  ) as Consents;
  await inTransaction(async (transaction) => {
    for (const decision of settledNow) await transaction.insert("consents", record(decision));
    await transaction.update("episodes", episode._id, replaced(latest));
  });
  return { consents: { ...episode.consents, ...latest } satisfies EpisodeRecord["consents"] };
};

const replaced = (latest: Consents) =>
  Object.fromEntries(
    (Object.keys(latest) as ConsentPurpose[]).map((purpose) => [`consents.${purpose}`, command.set(latest[purpose])]),
  );
