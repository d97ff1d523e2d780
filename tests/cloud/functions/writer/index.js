const cloud = require("wx-server-sdk");

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const things = cloud.database().collection("things");

exports.main = async ({ documents }) => {
  for (const data of documents) await things.add({ data });
  return documents.length;
};
