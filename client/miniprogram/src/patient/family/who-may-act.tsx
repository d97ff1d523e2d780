import { clinicDateAt } from "@shared/calendar/instant";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { familyView } from "@/care/views";
import { ConfirmSheet } from "@/components/confirm-sheet";
import { Tappable } from "@/components/tappable";
import { dayWords } from "@/words/day-words";
import { familyWords } from "@/words/family-words";
import type { FamilyPerson } from "./person-card";

type Helper = FamilyPerson["helpers"][number];

function HelperRow({ helper, onRevoke }: { readonly helper: Helper; onRevoke(): void }) {
  const { name, rights, since, helperId } = helper;
  return (
    <View className="row">
      <View className="row__body">
        <View className="row__title">{`${name}，${familyWords.since(dayWords(clinicDateAt(since)))}`}</View>
        <View className="soft">{familyWords.mayBook}</View>
        <View className="soft">{rights.includes("read") ? familyWords.mayRead : familyWords.mayNotRead}</View>
      </View>
      <Tappable
        id={`revoke-${helperId}`}
        className="person__revoke"
        spoken={{ label: familyWords.revokeSaid(name) }}
        onTap={onRevoke}
      >
        {familyWords.revoke}
      </Tappable>
    </View>
  );
}

/** Who else may act for a person, what they see, and how to take it back. */
export function WhoMayAct({ person }: { readonly person: FamilyPerson }) {
  const [revoking, setRevoking] = useState<Helper>();
  const close = () => setRevoking(undefined);
  const revoke = async () => {
    if (revoking === undefined) return;
    const { patientId } = person;
    const reply = await api.call("family.revoke", { patientId, helperId: revoking.helperId });
    if (!reply.ok) return reply.problem;
    familyView.replace(reply.data);
    close();
    return;
  };
  if (person.helpers.length === 0) return null;
  return (
    <View className="person__helpers">
      <View className="field-label">{familyWords.helpers(person.name)}</View>
      {person.helpers.map((helper) => (
        <HelperRow key={helper.helperId} helper={helper} onRevoke={() => setRevoking(helper)} />
      ))}
      <ConfirmSheet
        id="revoke"
        open={revoking !== undefined}
        title={familyWords.revokeTitle(revoking?.name ?? "")}
        text={familyWords.revokeText}
        yes={familyWords.revokeYes}
        no={familyWords.revokeNo}
        onYes={revoke}
        onClose={close}
      />
    </View>
  );
}
