"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MailStatusEnum = void 0;
const type_graphql_1 = require("type-graphql");
const mail_delivery_1 = require("../../domain/notice/mail-delivery");
const enum_of_1 = require("../graphql/enum-of");
exports.MailStatusEnum = (0, enum_of_1.enumOf)(mail_delivery_1.MAIL_STATUSES);
(0, type_graphql_1.registerEnumType)(exports.MailStatusEnum, {
    name: "MailStatus",
    description: "Where a mail stands.",
    valuesConfig: {
        QUEUED: { description: "送信待ち: it waits to be sent, for the first time or again." },
        SENT: { description: "送信済: the mail server took it. Whether it was delivered and read is not known." },
        FAILED: {
            description: "送信不可: the mail server said that there is no such mailbox, or did not take it for days. It is not tried again " +
                "by itself; `resendMail` queues a copy.",
        },
        WITHDRAWN: {
            description: "送信取りやめ: before this mail of a hand-over was sent, the guarantee was handed over anew, or the obligee decided on it. It is " +
                "not sent any more.",
        },
    },
});
//# sourceMappingURL=mail-status.enum.js.map