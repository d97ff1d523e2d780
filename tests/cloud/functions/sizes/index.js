exports.main = async ({ size }) => "x".repeat(size ?? 0);
