/** Who passes the clinic's card on: persons of the story by their own name, people who come now and then by a number. */
export type SharerName = "zheng" | "qian" | "li" | "feng" | "mu" | RegularName;

const regularNames = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"] as const;
type RegularName = (typeof regularNames)[number];

/** Days since they agreed. `stoppedDaysAgo`: since they took it back. */
interface SharerPlan {
  readonly name: SharerName;
  readonly ago: number;
  readonly stoppedDaysAgo?: number;
}

export const sharerPlans: readonly SharerPlan[] = [
  { name: "zheng", ago: 52 },
  { name: "qian", ago: 58 },
  { name: "li", ago: 6 },
  { name: "feng", ago: 8 },
  { name: "mu", ago: 49 },
  { name: "first", ago: 60 },
  { name: "second", ago: 57 },
  { name: "third", ago: 59 },
  { name: "fourth", ago: 33 },
  { name: "fifth", ago: 27 },
  { name: "sixth", ago: 15 },
  { name: "seventh", ago: 45, stoppedDaysAgo: 3 },
];

/** Which of the people who come now and then this is; `undefined` for a person of the story. */
export const placeAmongRegulars = (name: SharerName): number | undefined => {
  const names: readonly SharerName[] = regularNames;
  const place = names.indexOf(name);
  return place < 0 ? undefined : place;
};
