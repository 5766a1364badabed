"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sandboxSecrets = exports.existingSandboxSecrets = exports.writeSandboxFile = exports.fillSandbox = exports.announce = void 0;
/** All that the commands use of the sandbox. */
var announcement_1 = require("./announcement");
Object.defineProperty(exports, "announce", { enumerable: true, get: function () { return announcement_1.announce; } });
var fill_sandbox_1 = require("./fill-sandbox");
Object.defineProperty(exports, "fillSandbox", { enumerable: true, get: function () { return fill_sandbox_1.fillSandbox; } });
var sandbox_file_1 = require("./sandbox-file");
Object.defineProperty(exports, "writeSandboxFile", { enumerable: true, get: function () { return sandbox_file_1.writeSandboxFile; } });
var sandbox_secrets_1 = require("./sandbox-secrets");
Object.defineProperty(exports, "existingSandboxSecrets", { enumerable: true, get: function () { return sandbox_secrets_1.existingSandboxSecrets; } });
Object.defineProperty(exports, "sandboxSecrets", { enumerable: true, get: function () { return sandbox_secrets_1.sandboxSecrets; } });
//# sourceMappingURL=index.js.map