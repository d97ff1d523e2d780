const cloud = require("wx-server-sdk");

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

// The pause and the round trip let invocations overlap, so that a mixed-up identity would show.
exports.main = async (event) => {
  const before = cloud.getWXContext().OPENID;
  await new Promise((resolve) => setTimeout(resolve, event.pause ?? 0));
  await cloud.database().collection("items").count();
  const { OPENID, SOURCE, ENV, APPID } = cloud.getWXContext();
  return { before, openid: OPENID, source: SOURCE, env: ENV, appid: APPID, event, instance: process.pid };
};
