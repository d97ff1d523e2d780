import type { CrisisContact } from "@shared/survey/survey-rule";
import { View } from "@tarojs/components";
import { useClinic } from "@/care/use-clinic";
import { safetyWords } from "@/words/safety-words";
import { HelpCalls } from "../safety/help-calls";

interface CrisisHelpProps {
  readonly caseId: string;
  readonly crisis: CrisisContact | undefined;
}

/** After an alarm: when somebody of the team looks, as the safety screen says it, and who can help until then. */
export function CrisisHelp({ caseId, crisis }: CrisisHelpProps) {
  const clinic = useClinic();
  return (
    <View className="case__help">
      <View>{crisis === undefined ? safetyWords.unwatched : safetyWords.watched(crisis.watched)}</View>
      <HelpCalls phone={crisis?.phone ?? clinic?.emergencyPhone ?? ""} of={`-${caseId}`} />
    </View>
  );
}
