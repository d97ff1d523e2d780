import type { MyReferral } from "@shared/contract/referral-views";
import { tokenForPeople } from "@shared/referral/token";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { copyText, saysCopied } from "@/platform/clipboard";
import { shareWords } from "@/words/share-words";
import { referralConsentState } from "../referral-consent";
import { ReferralConsentRow } from "../referral-consent-row";
import { ReferralQuestion } from "../referral-question";

/** As it is read aloud and written down everywhere. */
const spelled = (token: string): string => tokenForPeople(token).toUpperCase();

async function copyToken(token: string): Promise<void> {
  const copied = await copyText(spelled(token));
  if (copied && !saysCopied) Taro.showToast({ title: shareWords.copied, icon: "none" });
}

/** Whether it is noted who came, how many did, and the code to read aloud. None of it stands in the way of sending. */
export function MySide({ mine }: { readonly mine: MyReferral }) {
  const state = referralConsentState(mine);
  const undecided = state === "undecided" || state === "outdated";
  const { token, arrived } = mine;
  return (
    <Section title={shareWords.consent}>
      {undecided ? (
        <ReferralQuestion question={shareWords.question} why={shareWords.consentWhy} onDecided={() => undefined} />
      ) : (
        <View className="sheet rows">
          <ReferralConsentRow mine={mine} />
          {token !== undefined && (
            <Row id="my-token" icon="qr" title={spelled(token)} hint={shareWords.mine} onTap={() => copyToken(token)} />
          )}
        </View>
      )}
      {state === "granted" && (
        <View className="soft gap" id="arrived">
          {arrived === undefined ? shareWords.noCount : shareWords.count(arrived)}
        </View>
      )}
    </Section>
  );
}
