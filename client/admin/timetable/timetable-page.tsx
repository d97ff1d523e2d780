import type { TimetableView } from "@shared/contract/desk-views";
import { Alert } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { Failed } from "../parts/failed";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useAddress } from "../parts/use-address";
import { useSession } from "../session/session-context";
import { useTimetable } from "../visit/use-timetable";
import { timetableWords } from "../words/timetable-words";
import { CompensationItems } from "./compensation-items";
import { EditResource } from "./edit-resource";
import { EditService } from "./edit-service";
import { newResource, newService } from "./new-entry";
import { ResourceTable } from "./resource-table";
import { ServiceTable } from "./service-table";
import "./timetable.css";

/** Seasons that were promised for this year but are not on the calendar. */
function MissingSeasons({ timetable }: { readonly timetable: TimetableView }) {
  return timetable.missingSeasons.map(({ serviceId, promised, planned }) => (
    <Alert
      key={serviceId}
      className="timetable-warning"
      type="warning"
      showIcon
      title={timetableWords.seasons(
        timetable.services.find(({ id }) => id === serviceId)?.title ?? serviceId,
        promised,
        planned,
      )}
    />
  ));
}

/** The entry that the address names; `new` is the one that is not there yet. */
const chosen = <T extends { readonly id: string }>(entries: readonly T[] | undefined, fresh: T, name: string | null) =>
  name === "new" ? fresh : entries?.find(({ id }) => id === name);

/** What can be booked, who provides it and when; the owner changes it here. */
export function TimetablePage() {
  const { mayDo } = useSession();
  const { params, change } = useAddress();
  const timetable = useTimetable();
  const { data } = timetable;
  const mayEdit = mayDo("editTimetable");
  const [freshService, setFreshService] = useState(newService);
  const [freshResource, setFreshResource] = useState(newResource);
  const service = mayEdit ? chosen(data?.services, freshService, params.get("service")) : undefined;
  const resource = mayEdit ? chosen(data?.resources, freshResource, params.get("resource")) : undefined;
  const close = () => {
    setFreshService(newService());
    setFreshResource(newResource());
    change({ service: undefined, resource: undefined });
  };
  return (
    <div className="page timetable">
      <PageHeading title={timetableWords.title} lead={timetableWords.lead}>
        <Link to="/timetable/arrival-code">{timetableWords.arrivalCode}</Link>
      </PageHeading>
      {data && (
        <>
          <MissingSeasons timetable={data} />
          <ServiceTable timetable={data} onEdit={mayEdit ? (id) => change({ service: id }) : undefined} />
          <ResourceTable resources={data.resources} onEdit={mayEdit ? (id) => change({ resource: id }) : undefined} />
          <CompensationItems compensation={data.compensation} />
        </>
      )}
      {!data && timetable.isPending && <PageLoading rows={12} />}
      {!data && timetable.error && <Failed error={timetable.error} onRetry={() => void timetable.refetch()} />}
      {data && service && <EditService key={service.id} service={service} timetable={data} onClose={close} />}
      {data && resource && <EditResource key={resource.id} resource={resource} timetable={data} onClose={close} />}
    </div>
  );
}
