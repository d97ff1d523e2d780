import type { TemplateName } from "@shared/template/template";
import fc from "fast-check";

/** What can happen to one person and the clinic; places are taken round the list there is. */
export type Happening =
  | { readonly kind: "pass"; readonly minutes: number }
  | { readonly kind: "book"; readonly inMinutes: number }
  | { readonly kind: "move"; readonly place: number; readonly inMinutes: number }
  | { readonly kind: "cancel" | "arrive" | "remind" | "checkIn"; readonly place: number }
  | {
      readonly kind: "tap";
      readonly names: readonly TemplateName[];
      readonly answer: "accept" | "reject" | "ban" | "filter";
    }
  | { readonly kind: "rejectInSettings" | "wechatForgets"; readonly name: TemplateName }
  | { readonly kind: "campaign"; readonly purpose: "care" | "marketing" }
  | { readonly kind: "agree"; readonly marketing: boolean; readonly from: number; readonly to: number }
  | { readonly kind: "complain"; readonly open: boolean }
  | { readonly kind: "consent"; readonly given: boolean }
  | { readonly kind: "endCare" }
  /** The sweep comes round; what becomes of the message it begins is told by what happens next. */
  | { readonly kind: "sweep" }
  /** WeChat answers the message under way. */
  | { readonly kind: "answer" }
  /** WeChat is busy: clearly nothing went out. */
  | { readonly kind: "busy" }
  /** The sender dies: nobody ever hears what became of its message. */
  | { readonly kind: "die" };

const names = ["visitAhead", "visitTomorrow", "visitToday", "followUp", "reply", "offer", "notice"] as const;
const name = fc.constantFrom(...names);
const place = fc.nat(5);
const minute = fc.constantFrom(0, 480, 600, 720, 1200, 1260, 1440);
/** Up to five days, and often a whole number of hours. */
const distance = fc.oneof(
  fc.integer({ min: 1, max: 7200 }),
  fc.integer({ min: 1, max: 120 }).map((hour) => hour * 60),
);
const of = <K extends string>(kind: K) => fc.constant({ kind });

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: of("sweep") },
  { weight: 8, arbitrary: of("answer") },
  { weight: 1, arbitrary: of("busy") },
  { weight: 1, arbitrary: of("die") },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }).map((minutes) => ({ kind: "pass", minutes }) as const) },
  { weight: 4, arbitrary: fc.integer({ min: 60, max: 1500 }).map((minutes) => ({ kind: "pass", minutes }) as const) },
  { weight: 4, arbitrary: distance.map((inMinutes) => ({ kind: "book", inMinutes }) as const) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move"), place, inMinutes: distance }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("cancel", "arrive", "remind", "checkIn"), place }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("tap"),
      names: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
      answer: fc.constantFrom("accept", "accept", "accept", "accept", "reject", "ban", "filter"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("rejectInSettings", "wechatForgets"), name }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("campaign"), purpose: fc.constantFrom("care", "marketing") }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("agree"), marketing: fc.boolean(), from: minute, to: minute }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("complain"), open: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("consent"), given: fc.boolean() }) },
);

const sent = [{ kind: "sweep" }, { kind: "answer" }] as const;
const visitNames = ["visitAhead", "visitTomorrow", "visitToday"] as const;

/** One thing, or several that often come together; the latter drive one person into the caps. */
const anyScene: fc.Arbitrary<readonly Happening[]> = fc.oneof(
  { weight: 10, arbitrary: anyHappening.map((one) => [one]) },
  { weight: 2, arbitrary: fc.constant<Happening[]>([{ kind: "remind", place: 0 }, ...sent]) },
  { weight: 1, arbitrary: fc.constant<Happening[]>([{ kind: "campaign", purpose: "care" }, ...sent]) },
  {
    weight: 1,
    arbitrary: fc.constant<Happening[]>([
      { kind: "tap", names: [...visitNames], answer: "accept" },
      { kind: "tap", names: ["followUp", "notice"], answer: "accept" },
    ]),
  },
  { weight: 1, arbitrary: fc.constant<Happening[]>([{ kind: "pass", minutes: 1440 }, ...sent]) },
);

/** A stream of them, as long as a month and as full as that of somebody with many visits; the follow-up may end once. */
export const anyStream: fc.Arbitrary<readonly Happening[]> = fc
  .tuple(
    fc.array(anyScene, { minLength: 20, maxLength: 120, size: "max" }),
    fc.option(fc.nat(120), { nil: undefined, freq: 4 }),
  )
  .map(([scenes, ended]) =>
    (ended === undefined
      ? scenes
      : [...scenes.slice(0, ended), [{ kind: "endCare" }] as const, ...scenes.slice(ended)]
    ).flat(),
  );
