import type { experimentEndpoints } from "@shared/contract/experiment-endpoints";
import { experimentApprove } from "../handlers/experiment-approve";
import { experimentEvict } from "../handlers/experiment-evict";
import { experimentExits } from "../handlers/experiment-exits";
import { experimentList } from "../handlers/experiment-list";
import { experimentReach } from "../handlers/experiment-reach";
import { experimentSave } from "../handlers/experiment-save";
import { experimentShow } from "../handlers/experiment-show";
import { experimentStart } from "../handlers/experiment-start";
import { experimentStop } from "../handlers/experiment-stop";
import type { HandlersOf } from "./handlers-of";

/** Experiments. */
export const experimentHandlers: HandlersOf<typeof experimentEndpoints> = {
  "experiment.list": experimentList,
  "experiment.show": experimentShow,
  "experiment.reach": experimentReach,
  "experiment.save": experimentSave,
  "experiment.approve": experimentApprove,
  "experiment.start": experimentStart,
  "experiment.stop": experimentStop,
  "experiment.exits": experimentExits,
  "experiment.evict": experimentEvict,
};
