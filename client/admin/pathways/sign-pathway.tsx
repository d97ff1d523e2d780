import type { PathwayRow } from "@shared/contract/staff-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { ask } from "../app/ask";
import { SigningDialog } from "../signing/signing-dialog";
import { pathwayWords } from "../words/pathway-words";
import { problemSentence } from "../words/problem-words";
import { signingWords } from "../words/signing-words";

/** A doctor signs exactly the content on the page. */
export function SignPathway({ row, onClose }: { readonly row: PathwayRow; readonly onClose: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { pathway, contentHash } = row;
  const sign = useMutation({
    mutationFn: () => ask("pathway.sign", { pathwayId: pathway.id, version: pathway.version, contentHash }),
    onSuccess: () => {
      message.success(pathwayWords.signed);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["pathways"] }),
  });
  return (
    <SigningDialog
      title={signingWords.signTitle(`${pathway.title} ${signingWords.version(pathway.version)}`)}
      means={pathwayWords.signMeans}
      version={pathway.version}
      contentHash={contentHash}
      read={pathwayWords.signRead}
      busy={sign.isPending}
      failure={sign.error ? problemSentence(sign.error.problem) : undefined}
      onSign={() => sign.mutate()}
      onClose={onClose}
    />
  );
}
