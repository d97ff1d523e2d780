import type { MyReferral } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { useStore } from "@/care/store";
import { myReferralView } from "@/care/views";
import { Section } from "@/components/section";
import { mayCome, mayShare } from "@/referral/may-share";
import { ReferralConsentRow } from "@/referral/referral-consent-row";
import { meWords } from "@/words/me-words";

/** What stands about the note of the source, for those it concerns: whoever has decided once can always change it. */
function useConcerned(): MyReferral | undefined {
  const { view } = useStore(myReferralView.store);
  if (view === undefined) return undefined;
  return view.consent !== undefined || mayShare(view) || mayCome(view) ? view : undefined;
}

/** Whether it may be noted who came through whom, among the other agreements. */
export function SourceConsentRow() {
  const mine = useConcerned();
  return mine === undefined ? null : <ReferralConsentRow mine={mine} />;
}

/** The same by itself, for somebody without a plan, who has nothing else to agree to. */
export function SourceConsentAlone() {
  const mine = useConcerned();
  if (mine === undefined) return null;
  return (
    <Section title={meWords.consents}>
      <View className="sheet rows">
        <ReferralConsentRow mine={mine} />
      </View>
    </Section>
  );
}
