"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Validator = exports.ValidateNested = exports.ValidateBy = exports.ArrayMaxSize = void 0;
/** What the API uses of class-validator. Its index loads 300 modules more: rules for telephone numbers, post codes and the like. */
var ArrayMaxSize_js_1 = require("class-validator/cjs/decorator/array/ArrayMaxSize.js");
Object.defineProperty(exports, "ArrayMaxSize", { enumerable: true, get: function () { return ArrayMaxSize_js_1.ArrayMaxSize; } });
var ValidateBy_js_1 = require("class-validator/cjs/decorator/common/ValidateBy.js");
Object.defineProperty(exports, "ValidateBy", { enumerable: true, get: function () { return ValidateBy_js_1.ValidateBy; } });
var ValidateNested_js_1 = require("class-validator/cjs/decorator/common/ValidateNested.js");
Object.defineProperty(exports, "ValidateNested", { enumerable: true, get: function () { return ValidateNested_js_1.ValidateNested; } });
var Validator_js_1 = require("class-validator/cjs/validation/Validator.js");
Object.defineProperty(exports, "Validator", { enumerable: true, get: function () { return Validator_js_1.Validator; } });
//# sourceMappingURL=class-validator.js.map