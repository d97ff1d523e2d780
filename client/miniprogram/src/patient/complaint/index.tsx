import type { MyCase } from "@shared/contract/case-views";
import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { useState } from "react";
import { useClinic } from "@/care/use-clinic";
import { useLoaded } from "@/care/use-loaded";
import { familyView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { DeliverySign } from "@/components/delivery-sign";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { phoneCall } from "@/platform/phone-call";
import { open } from "@/routes";
import { complaintWords } from "@/words/complaint-words";
import { momentWords } from "@/words/day-words";
import { ComplaintForm } from "./complaint-form";
import "./index.scss";
import { Rights } from "./rights";

interface FiledProps {
  readonly filed: MyCase;
  onAgain(): void;
}

/** Said only with the clinic's answer in hand: who deals with it, and until when. */
function Filed({ filed, onAgain }: FiledProps) {
  const { owner, dueAt } = filed;
  return (
    <DeliverySign
      state="sent"
      title={complaintWords.received}
      detail={complaintWords.receivedText(owner.name, momentWords(dueAt))}
    >
      <View className="section">
        <ActionButton id="progress" text={complaintWords.progress} onTap={() => open("cases")} />
        <ActionButton id="again" kind="outline" text={complaintWords.again} onTap={onAgain} />
      </View>
    </DeliverySign>
  );
}

function Directly({ clinic }: { readonly clinic: Clinic }) {
  const { emergencyPhone, address, serviceHours } = clinic;
  return (
    <Section title={complaintWords.orSpeak}>
      <View className="sheet rows">
        <Row
          id="call-clinic"
          icon="phone"
          title={complaintWords.call(emergencyPhone)}
          hint={complaintWords.hours(serviceHours)}
          onTap={() => phoneCall(emergencyPhone)}
        />
        <Row icon="pin" title={complaintWords.come(address)} hint={clinic.name} />
      </View>
      <View className="soft gap">{complaintWords.data}</View>
    </Section>
  );
}

/** What somebody is not content with: who answers and by when, the ways beside this one, and the rights one has. */
export default function ComplaintPage() {
  const [filed, setFiled] = useState<MyCase>();
  const clinic = useClinic();
  useLoaded(familyView);
  return (
    <Screen title={complaintWords.title} className="complaint" footer={<EmergencyFooter />}>
      {filed === undefined ? (
        <>
          <View className="lead">{complaintWords.lead}</View>
          <View className="soft gap">{complaintWords.whoAndWhen}</View>
          <ComplaintForm onFiled={setFiled} />
        </>
      ) : (
        <Filed filed={filed} onAgain={() => setFiled(undefined)} />
      )}
      <View className="sheet rows gap">
        <Row id="cases" icon="chat" title={complaintWords.mine} onTap={() => open("cases")} />
      </View>
      {clinic !== undefined && <Directly clinic={clinic} />}
      <Rights />
    </Screen>
  );
}
