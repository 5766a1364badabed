/** What the API uses of class-validator. Its index loads 300 modules more: rules for telephone numbers, post codes and the like. */
export { ArrayMaxSize } from "class-validator/cjs/decorator/array/ArrayMaxSize.js";
export { ValidateBy } from "class-validator/cjs/decorator/common/ValidateBy.js";
export { ValidateNested } from "class-validator/cjs/decorator/common/ValidateNested.js";
export { Validator } from "class-validator/cjs/validation/Validator.js";
