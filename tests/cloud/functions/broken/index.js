require("./no-such-part");
