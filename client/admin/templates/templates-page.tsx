import type { TemplateRow } from "@shared/contract/message-views";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import { ask } from "../app/ask";
import { Failed } from "../parts/failed";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useSession } from "../session/session-context";
import { templateWords } from "../words/template-words";
import { EditTemplate } from "./edit-template";
import { TemplateBoard } from "./template-board";
import "./templates.css";
import { templatesKey } from "./templates-key";

/** Those that WeChat refuses first, the others in the order in which a patient gets them. */
const stoppedFirst = (rows: readonly TemplateRow[]): readonly TemplateRow[] => [
  ...rows.filter(({ template }) => template.stopped !== undefined),
  ...rows.filter(({ template }) => template.stopped === undefined),
];

/** The cards patients get in WeChat, and what is to be done about those that WeChat refuses. */
export function TemplatesPage() {
  const { mayDo } = useSession();
  const navigate = useNavigate();
  const { name } = useParams();
  const templates = useQuery({ queryKey: templatesKey, queryFn: () => ask("template.list", {}) });
  const { data } = templates;
  const edited = mayDo("editTemplates") ? data?.rows.find(({ template }) => template.name === name) : undefined;
  return (
    <div className="page">
      <PageHeading title={templateWords.title} lead={templateWords.lead} />
      {!mayDo("editTemplates") && <p className="soft">{templateWords.readOnly}</p>}
      {data && (
        <div className="template-boards">
          {stoppedFirst(data.rows).map((row) => (
            <TemplateBoard
              key={row.template.name}
              row={row}
              onEdit={() => void navigate(`/templates/${row.template.name}`)}
            />
          ))}
        </div>
      )}
      {!data && templates.isPending && <PageLoading rows={12} />}
      {!data && templates.error && <Failed error={templates.error} onRetry={() => void templates.refetch()} />}
      {edited && <EditTemplate key={edited.template.name} row={edited} onClose={() => void navigate("/templates")} />}
    </div>
  );
}
