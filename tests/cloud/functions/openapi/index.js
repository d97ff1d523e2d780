const cloud = require("wx-server-sdk");

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

// Calls each API in turn and reports what came back.
exports.main = async ({ calls }) => {
  const call = async ({ api, args }) => {
    const [group, name] = api.split(".");
    try {
      const answer = await cloud.openapi[group][name](args);
      return Buffer.isBuffer(answer.buffer) ? { ...answer, buffer: answer.buffer.toString("base64") } : answer;
    } catch ({ errCode, errMsg }) {
      return { errCode, errMsg };
    }
  };
  const answers = [];
  for (const one of calls) answers.push(await call(one));
  return answers;
};
