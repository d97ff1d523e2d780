import type { Clinic } from "@shared/team/clinic";
import type { Finding, Judgement } from "@shared/triage/judgement";
import { View } from "@tarojs/components";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { WithNumber } from "@/components/with-number";
import { phoneCall } from "@/platform/phone-call";
import { open } from "@/routes";
import { emergencyWords } from "@/words/emergency-words";
import { receiptWords } from "@/words/receipt-words";
import { adviceFor } from "@/words/result-words";
import { screenWords } from "@/words/screen-words";

interface ResultProps {
  readonly judgement: Judgement;
  readonly clinic: Clinic;
  readonly checkInId: string;
}

function findingWords(finding: Finding): string {
  if (finding.kind === "sign") return finding.text;
  if (finding.kind === "pain") return receiptWords.painOf(finding.value);
  return finding.kind === "painRise" ? receiptWords.painRise(finding.by) : receiptWords.contactWanted;
}

/** What to do now, in the exact words of the clinic's rules; no disease, no "all is well". */
export function Result({ judgement, clinic, checkInId }: ResultProps) {
  const { urgency, findings } = judgement;
  const number = clinic.emergencyPhone;
  return (
    <View className={`result result--${urgency}`} id="result">
      <Heading className="result__label" text={receiptWords.result} />
      <View className="result__advice">
        <WithNumber text={adviceFor(judgement, number)} number={number} />
      </View>
      {judgement.adviceLines.map((line) => (
        <View className="lead" key={line}>
          {line}
        </View>
      ))}
      {findings.length > 0 && (
        <View className="result__findings">
          <View className="soft">{receiptWords.yourReport}</View>
          {findings.map((finding) => (
            <View key={finding.kind === "sign" ? finding.signId : finding.kind}>{findingWords(finding)}</View>
          ))}
        </View>
      )}
      {urgency === "red" && (
        <ActionButton
          kind="red"
          icon="warning"
          text={emergencyWords.lookAgain}
          onTap={() => open("emergency", { checkIn: checkInId })}
        />
      )}
      {urgency === "yellow" && (
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
