"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.trialPartiesFor = exports.trialGuarantees = exports.Chance = void 0;
var chance_1 = require("./chance");
Object.defineProperty(exports, "Chance", { enumerable: true, get: function () { return chance_1.Chance; } });
var trial_guarantees_1 = require("./trial-guarantees");
Object.defineProperty(exports, "trialGuarantees", { enumerable: true, get: function () { return trial_guarantees_1.trialGuarantees; } });
var trial_parties_1 = require("./trial-parties");
Object.defineProperty(exports, "trialPartiesFor", { enumerable: true, get: function () { return trial_parties_1.trialPartiesFor; } });
//# sourceMappingURL=index.js.map