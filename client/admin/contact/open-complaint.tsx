import type { ContactView } from "@shared/contract/message-views";
import { Alert, App } from "antd";
import { ask } from "../app/ask";
import { ReasonDialog } from "../parts/reason-dialog";
import { contactWords } from "../words/contact-words";
import { problemSentence } from "../words/problem-words";
import { useContactChange } from "./use-contact";

/** Writes a complaint down; what it stops is said. */
export function OpenComplaint({ view, onClose }: { readonly view: ContactView; readonly onClose: () => void }) {
  const { message } = App.useApp();
  const { patientId, patientName } = view;
  const open = useContactChange((note: string) => ask("complaint.open", { patientId, note }), onClose);
  return (
    <ReasonDialog
      subject={`complaint:${patientId}`}
      title={contactWords.complaintTitle(patientName)}
      lead={contactWords.complaintMeans}
      label={contactWords.complaintNote}
      hint={contactWords.complaintHint}
      longest={300}
      confirm={contactWords.complaintOpen}
      busy={open.isPending}
      problem={open.error && <Alert type="error" showIcon title={problemSentence(open.error.problem)} />}
      onConfirm={(note, clear) =>
        open.mutate(note, {
          onSuccess: () => {
            clear();
            message.success(contactWords.complaintOpened);
          },
        })
      }
      onClose={onClose}
    />
  );
}
