import { mostWrongTokens } from "@shared/referral/terms";
import { demoToken } from "../demo/referring/demo-token";
import type { Figure } from "./figure";
import { ask, openReferralClinic, passedOn } from "./referral-clinic";

const guesses = 1000;

/** One person tries a thousand codes in the same moment, the last of them one that exists. */
export async function benchReferralGuessing(): Promise<readonly Figure[]> {
  const clinic = await openReferralClinic();
  const tried = Array.from({ length: guesses }, (_, place) => demoToken(`guess ${place}`));
  const answers = await Promise.all(tried.map((token) => ask(clinic, "bench-guesser", "card.open", { token })));
  const looked = answers.flatMap((answer) => (answer !== "died" && answer.ok ? answer.data : []));
  const known = looked.filter((answer) => answer.known).length;
  const real = await ask(clinic, "bench-guesser", "card.open", { token: passedOn[0] ?? "" });
  const other = await ask(clinic, "bench-friend", "card.open", { token: passedOn[0] ?? "" });
  await clinic.close();
  const name = `${guesses} codes tried by one person at once`;
  const opened = (answer: typeof real) => (answer !== "died" && answer.ok ? "opened" : "refused");
  return [
    {
      name: `${name}: looked up before the limit`,
      value: looked.length,
      unit: `(limit: ${mostWrongTokens} an hour, and what runs at the same moment)`,
    },
    { name: `${name}: known`, value: known, unit: "(promise: 0)" },
    {
      name: `${name}: a real code afterwards`,
      value: `${opened(real)} / ${opened(other)}`,
      unit: "for this person / for another (promise: refused / opened)",
    },
  ];
}
