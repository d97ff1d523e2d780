import type { MyCheckIn } from "@shared/contract/patient-views";
import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { needsAction } from "@/check-in/needs-action";
import { ActionButton } from "@/components/action-button";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { TeamWord } from "@/components/team-word";
import { WithNumber } from "@/components/with-number";
import { phoneCall } from "@/platform/phone-call";
import { open } from "@/routes";
import { emergencyWords } from "@/words/emergency-words";
import { adviceFor } from "@/words/result-words";
import { screenWords } from "@/words/screen-words";
import { todayWords } from "@/words/today-words";
import "./latest-reply.scss";

interface LatestReplyProps {
  readonly checkIn: MyCheckIn;
  readonly clinic: Clinic;
}

/** The advice that still holds, with the way to follow it. */
function StandingAdvice({ checkIn, clinic }: LatestReplyProps) {
  const { judgement, id } = checkIn;
  const number = clinic.emergencyPhone;
  return (
    <View className="standing">
      <View className="title">
        <WithNumber text={adviceFor(judgement, number)} number={number} />
      </View>
      {judgement.urgency === "red" ? (
        <ActionButton
          id="look-again"
          kind="red"
          icon="warning"
          text={emergencyWords.lookAgain}
          onTap={() => open("emergency", { checkIn: id })}
        />
      ) : (
        <ActionButton
          id="call-clinic"
          kind="outline"
          icon="phone"
          text={screenWords.callClinicNumber(number)}
          onTap={() => phoneCall(number)}
        />
      )}
    </View>
  );
}

/** Where the last check-in stands with the team, and what it still asks of the person. */
export function LatestReply({ checkIn, clinic }: LatestReplyProps) {
  const standing = needsAction(checkIn);
  return (
    <Section title={standing ? todayWords.lastReport : todayWords.teamReply}>
      <View className="sheet">
        {standing && <StandingAdvice checkIn={checkIn} clinic={clinic} />}
        <TeamWord team={checkIn.team} />
        <View className="rows__split">
          <Row icon="chat" title={todayWords.myCheckIns} onTap={() => open("history")} />
        </View>
      </View>
    </Section>
  );
}
