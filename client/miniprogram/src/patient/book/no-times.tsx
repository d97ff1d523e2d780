import type { LocalDate } from "@shared/calendar/local-date";
import { View } from "@tarojs/components";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { bookWords } from "@/words/book-words";
import { dayWords } from "@/words/day-words";

interface NoTimesProps {
  /** Not one free time up to the last day. */
  readonly nothing: boolean;
  readonly toDate: LocalDate;
  readonly mayLookOn: boolean;
  readonly mayQueue: boolean;
  onMore(): void;
  onQueue(): void;
}

/** Below the times: look further, or stand in line when nothing fits. */
export function NoTimes({ nothing, toDate, mayLookOn, mayQueue, onMore, onQueue }: NoTimesProps) {
  if (nothing) {
    return (
      <View className="gap">
        <Blank icon="clock" title={bookWords.nothingFree} text={bookWords.nothingFreeText(dayWords(toDate))}>
          {mayQueue && <ActionButton id="queue" text={bookWords.joinQueue} onTap={onQueue} />}
        </Blank>
      </View>
    );
  }
  return (
    <View className="section">
      {mayLookOn && <ActionButton id="more" kind="outline" text={bookWords.later} onTap={onMore} />}
      {mayQueue && (
        <View className="book__queue">
          <View className="soft">{bookWords.nothingFits}</View>
          <ActionButton id="queue" kind="quiet" slim text={bookWords.joinQueue} onTap={onQueue} />
        </View>
      )}
    </View>
  );
}
