import { oneOf } from "../../one-of";

/** Words of which several patterns of safety are made. */
export const none = oneOf`
  (?:零|0|无|没有?|没半点|毫无|绝无|全无|从无|均无|决无|并无|绝对没有|完全没有?|根本没有?|不带|不含|告别|拒绝
  不存在|杜绝|免于|远离|不必担心|不用担心|不用怕|无需担心|不惧|无惧|再无|zero|no)(?:任何|一丝一?毫?|丝毫|半点
  一点儿?|什么|的)?(?:的)?
`;
