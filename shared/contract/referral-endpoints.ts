import * as v from "valibot";
import { anyone, endpoint, person, staff } from "./endpoint";
import { cursor, id, pageSize, text } from "./fields";
import {
  appreciationProgramme,
  clinicCard,
  companionToken,
  contentHash,
  daysOfCompanion,
  month,
  rawToken,
  revision,
} from "./referral-fields";
import type {
  AppreciationLedger,
  AppreciationRow,
  ArticleHeading,
  ArticleRow,
  CardLook,
  CardOpened,
  CardRow,
  CodePicture,
  CompanionList,
  CompanionMade,
  CompanionView,
  MyReferral,
  PublicArticle,
  ReferralFunnel,
  ReferralNoted,
  ReferralPage,
  ReferralRow,
  ShareAsk,
  SourceRow,
} from "./referral-views";

const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,40}$/));
const companionId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const source = { label: text(20) };

/** The clinic's card, passing it on, and what comes of it; companions; public health knowledge. */
export const referralEndpoints = {
  /** The card in force. Open to everybody, signed in or not. */
  "card.look": endpoint<CardLook>()(anyone, v.strictObject({})),
  "article.list": endpoint<{ articles: readonly ArticleHeading[] }>()(anyone, v.strictObject({})),
  "article.show": endpoint<{ article: PublicArticle }>()(anyone, v.strictObject({ articleId: id })),

  /** A card was opened; the first one counts. A code that is none changes nothing but what the team sees. */
  "card.open": endpoint<CardOpened>()(person, v.strictObject({ token: rawToken })),
  "referral.mine": endpoint<MyReferral>()(person, v.strictObject({})),
  /** One agreement for both sides: that it is noted through whom the caller came, and who came through the caller. */
  "referral.decide": endpoint<MyReferral>()(
    person,
    v.strictObject({ state: v.picklist(["granted", "refused"]), textVersion: text(20) }),
  ),
  /** Types in a friend's code; needs the agreement. */
  "referral.enter": endpoint<MyReferral>()(person, v.strictObject({ code: rawToken })),
  /** The mini-program code for the card's picture and the poster. */
  "referral.code": endpoint<CodePicture>()(person, v.strictObject({})),
  /** Whether to show the card after a visit that went well; asking twice on the same day changes nothing. */
  "referral.ask": endpoint<ShareAsk>()(person, v.strictObject({})),
  "referral.askAnswer": endpoint<ShareAsk>()(
    person,
    v.strictObject({ appointmentId: id, answer: v.picklist(["opened", "skipped"]) }),
  ),

  "companion.list": endpoint<CompanionList>()(person, v.strictObject({ episodeId: id })),
  "companion.make": endpoint<CompanionMade>()(
    person,
    v.strictObject({ requestId, episodeId: id, label: text(12), days: daysOfCompanion }),
  ),
  "companion.revoke": endpoint<CompanionList>()(person, v.strictObject({ episodeId: id, companionId })),
  /** What the one person sees; whoever opens it first is the one. */
  "companion.view": endpoint<CompanionView>()(person, v.strictObject({ token: companionToken })),

  "card.list": endpoint<{ rows: readonly CardRow[] }>()(staff("readCard"), v.strictObject({})),
  /** Saves a draft under the version it has; what was released is never changed. */
  "card.save": endpoint<CardRow>()(staff("editCard"), v.strictObject({ version, revision, card: clinicCard })),
  /** Puts exactly what was on the screen in force; never by somebody who wrote it. */
  "card.release": endpoint<CardRow>()(staff("releaseCard"), v.strictObject({ version, contentHash })),
  "card.retire": endpoint<CardRow>()(staff("releaseCard"), v.strictObject({ version })),
  "source.list": endpoint<{ rows: readonly SourceRow[] }>()(staff("readCard"), v.strictObject({})),
  "source.add": endpoint<SourceRow>()(staff("editCard"), v.strictObject({ requestId, ...source })),
  "source.end": endpoint<SourceRow>()(staff("editCard"), v.strictObject({ token: rawToken })),
  /** The mini-program code of a clinic's own code, to be printed. */
  "source.code": endpoint<CodePicture>()(staff("readCard"), v.strictObject({ token: rawToken })),

  "referral.list": endpoint<ReferralPage>()(
    staff("readReferral"),
    v.strictObject({
      state: v.picklist(["opened", "agreed", "lead", "visit", "void"]),
      cursor: v.optional(cursor),
      limit: v.optional(pageSize, 20),
    }),
  ),
  "referral.funnel": endpoint<ReferralFunnel>()(staff("readReferral"), v.strictObject({ month })),
  /** The team knows better: it does not count, or came through another code. */
  "referral.correct": endpoint<ReferralRow>()(
    staff("correctReferral"),
    v.strictObject({
      referralId: id,
      revision,
      reason: text(200),
      to: v.variant("kind", [
        v.strictObject({ kind: v.literal("void") }),
        v.strictObject({ kind: v.literal("restore") }),
        v.strictObject({ kind: v.literal("token"), code: rawToken }),
      ]),
    }),
  ),
  /** Somebody at the desk tells through whose code they came, and agrees on paper. */
  "referral.record": endpoint<ReferralNoted>()(
    staff("recordReferral"),
    v.strictObject({ patientId: id, code: rawToken, agreedOnPaper: v.literal(true) }),
  ),
  /** Who agreed on paper takes it back at the desk; saying it twice changes nothing. */
  "referral.withdrawOnPaper": endpoint<Record<string, never>>()(
    staff("recordReferral"),
    v.strictObject({ patientId: id }),
  ),

  "appreciation.show": endpoint<AppreciationLedger>()(
    staff("readReferral"),
    v.strictObject({ state: v.picklist(["proposed", "decided"]), cursor: v.optional(cursor) }),
  ),
  "appreciation.setUp": endpoint<AppreciationLedger>()(
    staff("runAppreciation"),
    v.strictObject({ revision, programme: appreciationProgramme }),
  ),
  "appreciation.decide": endpoint<AppreciationRow>()(
    staff("runAppreciation"),
    v.strictObject({ appreciationId: id, revision, give: v.boolean(), reason: v.optional(text(100)) }),
  ),

  "article.drafts": endpoint<{ rows: readonly ArticleRow[] }>()(staff("readPathway"), v.strictObject({})),
  /** A doctor signs exactly what was on the screen; until then nobody outside the team sees it. */
  "article.sign": endpoint<ArticleRow>()(staff("signPathway"), v.strictObject({ articleId: id, version, contentHash })),
};
