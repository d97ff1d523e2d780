import type { LookView } from "@shared/contract/patient-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useEffect, useState } from "react";
import { api } from "@/care/api";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { momentWords } from "@/words/day-words";
import { meWords } from "@/words/me-words";
import { problemWords } from "@/words/problem-words";
import { screenWords } from "@/words/screen-words";

type Looks = readonly LookView[] | Problem | undefined;

const isList = (looks: Looks): looks is readonly LookView[] => Array.isArray(looks);

function messageFor(looks: Looks): string | undefined {
  if (looks === undefined) return screenWords.loading;
  if (!isList(looks)) return problemWords(looks).title;
  return looks.length === 0 ? meWords.lookedNobody : undefined;
}

/** Who of the team looked at the person's record, and when. */
export function LookedAt({ episodeId }: { readonly episodeId: string }) {
  const [looks, setLooks] = useState<Looks>();
  useEffect(() => {
    api.call("look.mine", { episodeId }).then((reply) => setLooks(reply.ok ? reply.data.looks : reply.problem));
  }, [episodeId]);
  const message = messageFor(looks);
  return (
    <Section title={meWords.looked}>
      <View className="sheet rows">
        {message !== undefined && <View className="row soft">{message}</View>}
        {isList(looks) &&
          looks.map(({ by, role, at }) => (
            <Row
              key={`${by} ${at}`}
              icon="eye"
              title={meWords.lookedBy(by, meWords.roles[role] ?? role)}
              hint={momentWords(at)}
            />
          ))}
      </View>
    </Section>
  );
}
