import type { Instant } from "@shared/calendar/instant";
import { View } from "@tarojs/components";
import type { Outgoing } from "@/check-in/outgoing";
import { ActionButton } from "@/components/action-button";
import { aria } from "@/platform/aria";
import { goBack } from "@/routes";
import { momentWords } from "@/words/day-words";
import { emergencyWords } from "@/words/emergency-words";

interface DeliveryProps {
  readonly outgoing: Outgoing | undefined;
  /** What was sent ahead of the rest. */
  readonly early: Outgoing | undefined;
  readonly openCount: number | undefined;
  readonly receivedAt: Instant | undefined;
}

function wordsFor({ state, receipt }: Outgoing): string {
  if (state === "sent" && receipt !== undefined) return emergencyWords.teamKnows(momentWords(receipt.checkIn.at));
  if (state === "sending") return emergencyWords.telling;
  return state === "refused" ? emergencyWords.refused : emergencyWords.notTold;
}

/** Whether the team knows. It is never said before the clinic's receipt is there. */
export function Delivery({ outgoing, early, openCount, receivedAt }: DeliveryProps) {
  if (outgoing === undefined && openCount === undefined && receivedAt === undefined) return null;
  return (
    <View className="emergency__delivery" id="delivery" {...aria({ live: "polite" })}>
      {outgoing !== undefined && <View>{wordsFor(outgoing)}</View>}
      {receivedAt !== undefined && <View>{emergencyWords.teamKnows(momentWords(receivedAt))}</View>}
      {outgoing === undefined && openCount !== undefined && (
        <>
          {early !== undefined && <View>{wordsFor(early)}</View>}
          <View>{early === undefined ? emergencyWords.incomplete(openCount) : emergencyWords.restOpen(openCount)}</View>
          <View className="gap">
            <ActionButton id="go-on" kind="red-outline" text={emergencyWords.goOn} onTap={goBack} />
          </View>
        </>
      )}
    </View>
  );
}
