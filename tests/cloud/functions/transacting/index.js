const cloud = require("wx-server-sdk");

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();

// In a transaction the SDK sends these without its id: they would run outside it and nobody would notice.
const steps = {
  update: (items) => items.where({ n: 1 }).update({ data: { n: 2 } }),
  remove: (items) => items.where({ n: 1 }).remove(),
  count: (items) => items.where({ n: 1 }).count(),
  get: (items) => items.where({ n: 1 }).get(),
  doc: (items) => items.doc("a").update({ data: { n: 3 } }),
};

exports.main = async ({ step, abandon }) => {
  const transaction = await db.startTransaction();
  try {
    await steps[step](transaction.collection("items"));
    if (!abandon) await transaction.commit();
    return "done";
  } catch ({ errCode }) {
    return { errCode };
  }
};
