const tcb = require("@cloudbase/node-sdk");
const cloud = require("wx-server-sdk");

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async (event) => {
  if (event.fail) throw new Error("not today");
  return {
    event,
    wechat: cloud.getWXContext(),
    user: tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).auth().getUserInfo(),
    source: process.env.TCB_SOURCE,
  };
};
