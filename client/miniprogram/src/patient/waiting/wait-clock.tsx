import type { WaitingView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { WithNumber } from "@/components/with-number";
import { aria } from "@/platform/aria";
import { clockWords, lengthWords } from "@/words/clock-words";
import { waitingWords } from "@/words/waiting-words";

const minutesSince = ({ now, waitingSince = now }: WaitingView): number =>
  Math.max(0, Math.floor((now - waitingSince) / 60_000));

/** Who comes early does not wait yet: it counts from the appointed time. */
function waitedWords({ now, waitingSince = now }: WaitingView, waited: number): string {
  if (now < waitingSince) return waitingWords.early(clockWords(waitingSince));
  return waited === 0 ? waitingWords.justNow : `${waitingWords.waited} ${lengthWords(waited)}`;
}

/** How long already, against what was promised; and honestly how long still. */
export function WaitClock({ view }: { readonly view: WaitingView }) {
  const { title, ahead, estimate, promiseMinutes, promisedBy } = view;
  const waited = minutesSince(view);
  const share = Math.min(1, waited / promiseMinutes);
  return (
    <View className="sheet wait-clock">
      <View className="soft">{`${title} · ${view.with}`}</View>
      <Heading className="wait-clock__ahead" level={1} text={waitingWords.ahead(ahead)} />
      {estimate !== undefined && (
        <View className="wait-clock__estimate" {...aria({ live: "polite" })}>
          <WithNumber
            text={waitingWords.estimate(estimate.low, estimate.high)}
            number={waitingWords.range(estimate.low, estimate.high)}
          />
        </View>
      )}
      <View className={`wait-clock__line wait-clock__line--${view.level}`} {...aria({ hidden: true })}>
        <View className="wait-clock__done" style={{ width: `${share * 100}%` }} />
      </View>
      <View className="lead">{waitedWords(view, waited)}</View>
      <View className="soft">
        {promisedBy === undefined
          ? waitingWords.promisePlain(promiseMinutes)
          : waitingWords.promise(clockWords(promisedBy), promiseMinutes)}
      </View>
      <View className="wait-clock__note soft">{waitingWords.updated(clockWords(view.now))}</View>
    </View>
  );
}
