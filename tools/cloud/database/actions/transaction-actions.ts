import { type Action, reply } from "./action";

/** `startTransaction()`; the id goes beside `requestId`, not under `data`. */
export const startTransaction: Action = ({ board }, { caller }) => ({
  ...reply({ transactionId: board.begin(caller).id }),
  topLevel: true,
});

/** `commit()`. */
export const commitTransaction: Action = ({ board, inside }, { body }) => {
  inside.commit(board.running(String(body["transactionId"])));
  return reply({});
};

/** `rollback()`. */
export const abortTransaction: Action = ({ board }, { body }) => {
  board.end(board.known(String(body["transactionId"])));
  return reply({});
};
