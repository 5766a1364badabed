"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecognisedProgressInput = void 0;
const type_graphql_1 = require("type-graphql");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
let RecognisedProgressInput = class RecognisedProgressInput {
};
exports.RecognisedProgressInput = RecognisedProgressInput;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day of the recognition (認定日): half of the work period must have passed by then.",
    })
], RecognisedProgressInput.prototype, "recognisedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "Worth of the work done in yen (出来高): at least half of the covered price.",
    })
], RecognisedProgressInput.prototype, "workDone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether the work planned for the first half of the period is done; it must be.",
    })
], RecognisedProgressInput.prototype, "plannedWorkDone", void 0);
exports.RecognisedProgressInput = RecognisedProgressInput = __decorate([
    (0, type_graphql_1.InputType)("RecognisedProgressInput", {
        description: "What the obligee recognised about the works half-way (認定調書), for 中間前払金.",
    })
], RecognisedProgressInput);
//# sourceMappingURL=recognised-progress.input.js.map