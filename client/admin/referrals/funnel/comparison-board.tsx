import { Board } from "../../parts/board";
import { comparisonWords, originWords } from "../../words/referral-words";
import { comparisonSentence } from "./comparison-sentence";
import type { JoinedFunnel } from "./join-funnels";
import { ShareBar } from "./share-bar";
import { stepsOf } from "./steps-of";

const sides = ["friend", "walkIn"] as const;

/** Who came through a friend beside who walked in: do they come, do they come back, and is it more than chance? */
export function ComparisonBoard({ origins: { friend, walkIn } }: Pick<JoinedFunnel, "origins">) {
  const steps = { friend: stepsOf(friend), walkIn: stepsOf(walkIn) };
  return (
    <Board title={comparisonWords.title} tools={<span className="soft">{comparisonWords.lead}</span>}>
      <p className="comparison-finding">{comparisonSentence(friend, walkIn)}</p>
      <div className="comparison">
        {steps.friend.map(({ name }, place) => (
          <dl key={name}>
            <dt>{comparisonWords.step[name]}</dt>
            {sides.map((side) => {
              const step = steps[side][place];
              return (
                <dd key={side} className={`comparison-${side}`}>
                  <span className="comparison-side">{originWords[side].title}</span>
                  {step && <ShareBar part={step.part} whole={step.whole} />}
                </dd>
              );
            })}
          </dl>
        ))}
      </div>
      <p className="soft">{comparisonWords.fairNote}</p>
      <p className="soft">{comparisonWords.notCause}</p>
    </Board>
  );
}
