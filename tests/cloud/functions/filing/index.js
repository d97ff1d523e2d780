const cloud = require("wx-server-sdk");

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

const steps = {
  upload: ({ cloudPath, text, size }) =>
    cloud.uploadFile({ cloudPath, fileContent: text === undefined ? Buffer.alloc(size, 1) : Buffer.from(text) }),
  addresses: ({ fileList }) => cloud.getTempFileURL({ fileList }),
  download: async ({ fileID }) => ({ text: (await cloud.downloadFile({ fileID })).fileContent.toString() }),
  remove: ({ fileList }) => cloud.deleteFile({ fileList }),
};

exports.main = async ({ step, ...input }) => {
  try {
    return await steps[step](input);
  } catch ({ errCode, errMsg, message }) {
    return { errCode, errMsg: errMsg ?? message };
  }
};
