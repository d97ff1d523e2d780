const cloud = require("wx-server-sdk");

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async (event) => {
  const { OPENID, SOURCE } = cloud.getWXContext();
  await cloud
    .database()
    .collection("firings")
    .add({ data: { name: "sweeper", now: Date.now(), event, openid: OPENID ?? null, source: SOURCE } });
};
