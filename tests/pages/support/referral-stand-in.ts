import { after, clinicDateAt, type Instant, days as inDays } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { EndpointName, OutputOf, ParsedOf } from "@shared/contract/contract";
import type { Problem, Reply } from "@shared/contract/problem";
import type {
  ArticleHeading,
  CompanionList,
  CompanionMade,
  CompanionRow,
  CompanionView,
  MyReferral,
  PublicArticle,
  ShareAsk,
} from "@shared/contract/referral-views";

type Answers = { [N in EndpointName]?: (input: never) => Reply<OutputOf<N>> };

/** The part of the clinic that knows cards, companions and public knowledge. */
export interface ReferralStandIn {
  mine: MyReferral;
  /** The visit after which the card is shown. */
  ask: ShareAsk;
  companions: CompanionList;
  /** What the holder of a token sees, or why not. */
  seen: Reply<CompanionView>;
  /** Why the next list or code is not taken. */
  refusal: Problem | undefined;
  articles: readonly PublicArticle[];
  readonly answers: Answers;
}

/** The token of the list made last. */
export const companionTokenOf = (count: number): string => String(count).padStart(32, "0");

const article = (now: Instant): PublicArticle => ({
  articleId: "sleep",
  title: "睡得好一点，从白天开始",
  summary: "几件白天就能做的小事。",
  sections: [{ heading: "白天", paragraphs: ["早上见见光。", "午后少喝咖啡。"] }],
  author: "健康编辑",
  writtenOn: addDays(clinicDateAt(now), -40),
  reviewer: "周医生 主任医师",
  reviewedOn: addDays(clinicDateAt(now), -30),
  sources: ["国家卫生健康委员会《成人失眠指南》"],
});

/** Today and tomorrow as somebody sees them who keeps track for another. */
export const companionDaysSeen = (now: Instant): CompanionView => {
  const today = clinicDateAt(now);
  return {
    until: after(now, inDays(3)),
    today,
    days: [
      {
        date: today,
        items: [
          { kind: "reading", done: true },
          { kind: "checkIn", done: false },
        ],
      },
      { date: addDays(today, 1), items: [{ kind: "visit", time: "14:30", done: false }] },
      { date: addDays(today, 2), items: [] },
    ],
    clinic: { name: "示例门诊部", address: "示例路 1 号", phone: "021-5550-1234" },
  };
};

const done = <T>(data: T) => ({ ok: true, data }) as const;
const refuse = (problem: Problem) => ({ ok: false, problem }) as const;

export function createReferrals(now: Instant): ReferralStandIn {
  let made = 0;
  const make = ({ label, days }: ParsedOf<"companion.make">): Reply<CompanionMade> => {
    if (standIn.refusal !== undefined) return refuse(standIn.refusal);
    made += 1;
    const row: CompanionRow = {
      companionId: String(made).repeat(64).slice(0, 64),
      label,
      from: now,
      until: after(now, inDays(days)),
      state: "waiting",
    };
    standIn.companions = { ...standIn.companions, rows: [row, ...standIn.companions.rows] };
    return done({ ...row, token: companionTokenOf(made) });
  };
  const decide = ({ state, textVersion }: ParsedOf<"referral.decide">): Reply<MyReferral> => {
    standIn.mine = { ...standIn.mine, consent: { state, textVersion } };
    return done(standIn.mine);
  };
  const headings = (): readonly ArticleHeading[] =>
    standIn.articles.map(({ articleId, title, summary }) => ({ articleId, title, summary }));
  const answers: Answers = {
    "referral.mine": () => done(standIn.mine),
    "referral.decide": decide,
    "referral.enter": () => {
      if (standIn.refusal !== undefined) return refuse(standIn.refusal);
      standIn.mine = { ...standIn.mine, own: "agreed" };
      return done(standIn.mine);
    },
    "referral.ask": () => done(standIn.ask),
    "referral.askAnswer": () => {
      standIn.ask = {};
      return done({});
    },
    "companion.list": () => done(standIn.companions),
    "companion.make": make,
    "companion.revoke": ({ companionId }: ParsedOf<"companion.revoke">) => {
      const rows = standIn.companions.rows.map((row) =>
        row.companionId === companionId ? { ...row, state: "revoked" as const } : row,
      );
      standIn.companions = { rows };
      return done(standIn.companions);
    },
    "companion.view": () => standIn.seen,
    "article.list": () => done({ articles: headings() }),
    "article.show": ({ articleId }: ParsedOf<"article.show">) => {
      const found = standIn.articles.find((one) => one.articleId === articleId);
      return found === undefined ? refuse({ code: "notFound", field: "articleId" }) : done({ article: found });
    },
  };
  const standIn: ReferralStandIn = {
    mine: {},
    ask: {},
    companions: { rows: [] },
    seen: done(companionDaysSeen(now)),
    refusal: undefined,
    articles: [article(now)],
    answers,
  };
  return standIn;
}
